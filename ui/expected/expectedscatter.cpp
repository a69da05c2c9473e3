#include "ui/expected/expectedscatter.h"

#include "ui/expected/deviationscene.h"
#include "ui/shared/deviationcolours.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ExpectedScatterText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedScatterText)
};

constexpr double usualRadius = 3;
constexpr double namedRadius = 4;
constexpr double focusRadius = 6;

bool isNamed(const ExpectedAnswer &answer, const AreaId &area)
{
    if (!answer.similar)
        return false;
    const auto &better = answer.similar->better;
    const auto last = better.begin() + std::min<std::ptrdiff_t>(namedSimilar, std::ssize(better));
    return std::ranges::find(better.begin(), last, area, &SimilarBetter::code) != last;
}

ScatterPoint pointOf(const ExpectedRow &row, const Look &look, const DeviationColours &colours)
{
    ScatterPoint point{.area = row.code,
                       .name = row.name,
                       .x = row.expected,
                       .y = row.actual,
                       .radius = usualRadius,
                       .fill = colourOf(row.deviationClass, colours),
                       .edge = {},
                       .focus = row.isFocus};
    if (row.isFocus) {
        point.radius = focusRadius;
        point.edge = look.colours.text;
    }
    return point;
}

} // namespace

ScatterScene expectedScatter(const ExpectedAnswer &answer, const Indicator &response, const Look &look)
{
    ScatterScene scene;
    const DeviationColours colours = deviationColours(look.theme);
    std::vector<double> expected;
    std::vector<double> actual;
    for (const ExpectedRow &row : answer.rows) {
        ScatterPoint point = pointOf(row, look, colours);
        point.spoken = deviationSpoken(row, response);
        if (isNamed(answer, row.code)) {
            point.labelled = true;
            point.radius = namedRadius;
        }
        scene.points.push_back(std::move(point));
        expected.push_back(row.expected);
        actual.push_back(row.actual);
    }
    if (scene.points.empty())
        return scene;
    scene.xAxis = scene.yAxis = commonAxis(expected, actual, response.unit, shownDecimals(response));
    scene.xUnit = scene.yUnit = response.unit;
    scene.yTitle = ExpectedScatterText::tr("Actual (upwards) against expected (to the right)");
    scene.line =
        ScatterLine{.line = QLineF(scene.xAxis.low, scene.xAxis.low, scene.xAxis.high, scene.xAxis.high),
                    .dashed = true,
                    .label = ExpectedScatterText::tr("as expected")};
    return scene;
}

} // namespace lagesbild
