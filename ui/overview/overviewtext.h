#pragma once

#include "core/analysis/overview.h"
#include "core/data/indicator.h"

#include <QString>

namespace lagesbild
{

/// What stands in a cell of the overview, and what a screen reader and the tooltip say of it. One place, so that
/// table, tooltip and accessible text never differ.

QString overviewCellText(const OverviewRow &row, const Indicator *indicator, int column);
QString overviewCellToolTip(const OverviewRow &row, const Indicator *indicator, int column);

/// «Plats 57 av 288», with what the colour says: «bland de 25 % bästa».
QString placeSentence(const Place &place);
/// «ökar», «minskar», «ingen säker förändring», «går ej att bedöma».
QString trendWord(Trend trend);
/// «upp», «oförändrat», «ner», «inget tidigare värde».
QString arrowWord(Arrow arrow);
/// Why a row has no figures at all.
QString rowStateSentence(RowState state);

} // namespace lagesbild
