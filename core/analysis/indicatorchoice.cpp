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

} // namespace lagesbild
