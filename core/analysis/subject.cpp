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
