#include "ui/window/viewtitle.h"

#include "core/analysis/subject.h"
#include "ui/window/rail.h"

#include <QCoreApplication>

namespace lagesbild
{

namespace
{

struct ViewTitle {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ViewTitle)
};

/// What the room is about beside the municipality; empty where it always is about the same.
QString subjectTitle(const Dataset &dataset, const Selection &selection)
{
    switch (selection.room) {
    case Room::Trend:
        if (selection.trend.form == TrendForm::Indicators)
            return ViewTitle::tr("All indicators");
        [[fallthrough]];
    case Room::Comparison:
    case Room::Map:
        if (const Result<Subject> subject = subjectOf(dataset, selection)) {
            const QString &title = subject->indicator->shortTitle;
            const bool isParts =
                selection.room == Room::Comparison && selection.comparison == ComparisonForm::Parts;
            return isParts ? ViewTitle::tr("%1, parts of a whole", "an indicator").arg(title) : title;
        }
        return {};
    case Room::Search:
        if (selection.search.indicators.size() == 1) {
            if (const Indicator *only = dataset.catalogue().indicator(selection.search.indicators.front()))
                return only->shortTitle;
        }
        return ViewTitle::tr("%Ln indicator(s)", nullptr,
                             static_cast<int>(selection.search.indicators.size()));
    default:
        return {};
    }
}

} // namespace

QString viewTitle(const Dataset &dataset, const Selection &selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const QString place =
        focus == noArea ? QString::fromStdString(selection.focus.text()) : catalogue.area(focus).name;
    const QString subject = subjectTitle(dataset, selection);
    if (subject.isEmpty())
        return ViewTitle::tr("%1: %2", "room, municipality").arg(roomName(selection.room), place);
    return ViewTitle::tr("%1: %2, %3", "room, indicator, municipality")
        .arg(roomName(selection.room), subject, place);
}

} // namespace lagesbild
