#include "core/analysis/subject.h"

namespace lagesbild
{

IndicatorId firstWithValues(const Dataset &dataset, const CollectionId &id)
{
    const Collection *collection = dataset.catalogue().collection(id);
    if (collection == nullptr)
        return {};
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            if (!entry.indicator.isEmpty() && !dataset.cube(entry.indicator, Gender::Total).isEmpty())
                return entry.indicator;
        }
    }
    return {};
}

Selection fittedTo(const Dataset &dataset, Selection selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    if (catalogue.indexOf(selection.focus) == noArea && catalogue.municipalityCount() > 0)
        selection.focus = catalogue.municipalities().front().id;
    if (catalogue.collection(selection.collection) == nullptr && !catalogue.collections().empty())
        selection.collection = catalogue.collections().front().id;
    if (catalogue.indicator(selection.indicator) == nullptr)
        selection.indicator = {};
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (focus != noArea && !comparisonGroup(dataset, focus, selection.group, selection.year))
        selection.group = Selection().group;
    return selection;
}

Result<Subject> subjectOf(const Dataset &dataset, const Selection &selection)
{
    const IndicatorId id =
        selection.indicator.isEmpty() ? firstWithValues(dataset, selection.collection) : selection.indicator;
    Subject subject{.indicator = dataset.catalogue().indicator(id),
                    .focus = dataset.catalogue().indexOf(selection.focus)};
    if (subject.indicator == nullptr)
        return Error{.kind = ErrorKind::NotFound, .detail = "no such indicator", .place = id.text()};
    if (subject.focus == noArea)
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no such municipality", .place = selection.focus.text()};
    return subject;
}

} // namespace lagesbild
