#pragma once

#include "ui/export/report.h"

#include <QByteArray>

namespace lagesbild
{

/// The report as PDF on A4: cover with contents, a view per page with its definition and figures, methods.
QByteArray paperOf(const Report &report);

} // namespace lagesbild
