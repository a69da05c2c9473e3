#pragma once

#include "core/analysis/expected.h"
#include "core/data/indicator.h"
#include "tests/support/modeldata.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace lagesbild
{

/// Forty municipalities «Kommun 0» … in 2015 and 2016: a share Y in which higher is better, explained by the shares A
/// and B with a known line and noise about it. In 2014 A and B explain next to nothing. «Kommun 3» lacks A in 2016.
/// C, a number of inhabitants, is there to be added or weighted by; D is 100 − A; E has no figures.
std::unique_ptr<Dataset> madeModelData();

/// Of «Kommun 5» in 2016, explained by A and B.
Selection madeSelection();
ExpectedAnswer answerTo(const Selection &selection);
const Indicator &madeResponse();

/// One line per row, cells with | between.
QStringList linesOf(const QAbstractItemModel &model);

} // namespace lagesbild
