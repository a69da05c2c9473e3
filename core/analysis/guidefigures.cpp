#include "core/analysis/guidefigures.h"

#include "core/analysis/expectedmodel.h"
#include "core/analysis/years.h"

#include <algorithm>

namespace lagesbild
{

const GuideFigure &guideFigure(GuideFigureKind kind, int number)
{
    const auto *found = std::ranges::find_if(guideFigures, [&](const GuideFigure &figure) {
        return figure.kind == kind && figure.number == number;
    });
    Q_ASSERT_X(found != guideFigures.end(), "guideFigure", "the guide has no such figure");
    return *found;
}

Selection guideView(const Dataset &dataset, const GuideFigure &figure, const Selection &chosen)
{
    const Result<Selection> linked = parseLink(QString::fromUtf8(figure.link));
    Q_ASSERT_X(linked && linked->year, "guideView", "a link of the table can't be read");
    Selection view = *linked;
    view.focus = chosen.focus;
    view.group = chosen.group;
    view.collection = chosen.collection;
    view.year = nearestYear(yearsToChoose(dataset, view), *linked->year);
    return view;
}

} // namespace lagesbild
