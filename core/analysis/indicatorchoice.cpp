#include "core/analysis/indicatorchoice.h"

#include "core/analysis/expectedmodel.h"

namespace lagesbild
{

Selection withIndicator(Selection selection, const IndicatorId &indicator)
{
    selection.indicator = indicator;
    if (selection.map.layer == MapLayer::Deviation &&
        indicator != modelsOf(selection.expected).front().response)
        selection.map.layer = MapLayer::Values;
    return selection;
}

Selection leadingTo(const Selection &selection, Room room, const IndicatorId &indicator)
{
    Selection next = withIndicator(selection, indicator);
    next.room = room;
    if (next.trend.form == TrendForm::Indicators)
        next.trend.form = TrendForm::Lines;
    return next;
}

} // namespace lagesbild
