#include "ui/shared/charts/developmentlines.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct LineText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::LineText)
};

constexpr int mostYearsInFull = 13;
constexpr int mostYearsByTwo = 24;

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen dashedPen(const QColor &colour, double width, const QList<qreal> &dashes)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(dashes);
    return pen;
}

/// Least and greatest of what is drawn; empty while nothing is.
class Extent
{
public:
    void include(double value)
    {
        m_least = m_any ? std::min(m_least, value) : value;
        m_greatest = m_any ? std::max(m_greatest, value) : value;
        m_any = true;
    }
    double least() const { return m_any ? m_least : 0; }
    double greatest() const { return m_any ? m_greatest : 1; }

private:
    bool m_any = false;
    double m_least = 0;
    double m_greatest = 0;
};

QString figureText(const Figure &figure, const Indicator &indicator)
{
    QStringList parts{valueText(*figure.value, indicator)};
    if (figure.interval)
        parts << u"(%1)"_s.arg(intervalText(figure.interval->low, figure.interval->high, indicator));
    const QString persons = personsText(figure, indicator.unit);
    if (!persons.isEmpty())
        parts << persons;
    return parts.join(u' ');
}

} // namespace

LineStyle styleOf(const TrendLine &line, const Look &look)
{
    const Colours &c = look.colours;
    switch (line.kind) {
    case LineKind::National:
        return {dashedPen(c.text, 1.75, {3.5, 2.5})};
    case LineKind::GroupMean:
        return {roundPen(c.secondary, 1.75)};
    case LineKind::Member:
        return {roundPen(c.bar, 1)};
    case LineKind::Focus:
        break;
    }
    if (line.gender == Gender::Men)
        return {dashedPen(c.accent, 2.5, {1.6, 1.4}), true};
    return {roundPen(c.accent, 3)};
}

QString lineName(const TrendLine &line)
{
    if (line.kind == LineKind::GroupMean)
        return LineText::tr("Unweighted mean");
    if (line.kind == LineKind::Focus && line.gender != Gender::Total)
        return genderName(line.gender);
    return line.name;
}

bool isShown(const TrendPoint &point)
{
    return point.figure.value && point.figure.status != Status::Placeholder;
}

const TrendPoint *lastShown(const TrendLine &line)
{
    const auto found = std::find_if(line.points.rbegin(), line.points.rend(), isShown);
    return found == line.points.rend() ? nullptr : &*found;
}

const TrendPoint *shownAt(const TrendLine &line, Year year)
{
    const auto found = std::ranges::find(line.points, year, &TrendPoint::year);
    return found != line.points.end() && isShown(*found) ? &*found : nullptr;
}

std::vector<std::vector<QPointF>> runsOf(const TrendLine &line)
{
    std::vector<std::vector<QPointF>> runs;
    int lastYear = -1;
    for (const TrendPoint &point : line.points) {
        if (!isShown(point))
            continue;
        const int year = toInt(point.year);
        if (runs.empty() || year != lastYear + 1)
            runs.emplace_back();
        runs.back().emplace_back(year, *point.figure.value);
        lastYear = year;
    }
    return runs;
}

bool nationalIsSum(const Indicator &indicator)
{
    return indicator.unit == Unit::Count;
}

Development drawnDevelopment(Development development, const Indicator &indicator)
{
    if (nationalIsSum(indicator))
        std::erase_if(development.lines,
                      [](const TrendLine &line) { return line.kind == LineKind::National; });
    return development;
}

ChartAxis axisOf(const Development &development, const Indicator &indicator)
{
    Extent extent;
    for (const TrendLine &line : development.lines) {
        for (const TrendPoint &point : line.points) {
            if (!isShown(point))
                continue;
            extent.include(*point.figure.value);
            if (line.kind == LineKind::Focus && point.figure.status == Status::Ok && point.figure.interval) {
                extent.include(point.figure.interval->low);
                extent.include(point.figure.interval->high);
            }
        }
    }
    for (const TrendBandPoint &point : development.band) {
        if (point.low && point.high) {
            extent.include(*point.low);
            extent.include(*point.high);
        }
    }
    return lineAxis(extent.least(), extent.greatest(), indicator.unit, shownDecimals(indicator));
}

std::vector<Year> labelledYears(Year first, Year last)
{
    const int count = toInt(last) - toInt(first) + 1;
    const int step = count <= mostYearsInFull ? 1 : count <= mostYearsByTwo ? 2 : 5;
    std::vector<Year> years;
    for (int year = toInt(first); year <= toInt(last); ++year) {
        // The latest is the one people look for; fives are easier to read as fives.
        if (step == 5 ? year % 5 == 0 : (toInt(last) - year) % step == 0)
            years.push_back(Year{year});
    }
    return years;
}

QStringList valuesOfYear(const Development &development, const Indicator &indicator, Year year)
{
    QStringList texts;
    for (const TrendLine &line : development.lines) {
        if (line.kind == LineKind::Member)
            continue;
        const auto point = std::ranges::find(line.points, year, &TrendPoint::year);
        if (point == line.points.end())
            continue;
        const QString text =
            isShown(*point) ? figureText(point->figure, indicator) : statusWord(point->figure.status);
        texts << u"%1: %2"_s.arg(lineName(line), text);
    }
    const auto spread = std::ranges::find(development.band, year, &TrendBandPoint::year);
    if (spread != development.band.end() && spread->low && spread->high)
        texts << LineText::tr("The group: %1", "least to greatest value")
                     .arg(intervalText(*spread->low, *spread->high, indicator));
    return texts;
}

} // namespace lagesbild
