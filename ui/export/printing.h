#pragma once

#include "ui/shared/picture.h"

#include <QtPrintSupport/QPrinter>

namespace lagesbild
{

/// Lying or standing, whichever lets the picture become larger.
void prepareForPrint(QPrinter &printer, const Picture &picture);

/// The picture as large as the paper allows, once.
void print(QPrinter &printer, const Picture &picture);

} // namespace lagesbild
