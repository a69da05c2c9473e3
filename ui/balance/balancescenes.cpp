#include "ui/balance/balancescenes.h"

#include "ui/balance/balancetext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/qualitative.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BalancePicture {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BalancePicture)
};

/// A part of the focus with riket and the group's mean across its bar.
BarRow partRow(const QString &label, const RatioPart &part, const Indicator &indicator, const Look &look)
{
    BarRow row{.label = label};
    const Figure &figure = part.focus;
    if (figure.value)
        row.segments.push_back(
            {.value = *figure.value,
             .colour = look.colours.accent,
             .hollow = figure.status == Status::Few || figure.status == Status::Placeholder});
    const auto textOf = [&indicator](const std::optional<double> &value) {
        return value ? valueText(*value, indicator) : statusSymbol(Status::Missing);
    };
    row.numbers = {figure.value ? valueText(*figure.value, indicator) : statusSymbol(figure.status),
                   textOf(part.national), textOf(part.groupMean.mean)};
    QStringList spoken{figure.value ? valueText(*figure.value, indicator) : statusWord(figure.status)};
    if (figure.value && figure.status != Status::Ok)
        spoken << statusWord(figure.status);
    if (part.national) {
        row.marks.push_back({MarkKind::National, *part.national});
        spoken << BalancePicture::tr("the country %1").arg(textOf(part.national));
    }
    if (part.groupMean.mean) {
        row.marks.push_back({MarkKind::Mean, *part.groupMean.mean});
        spoken << BalancePicture::tr("mean of the group %1").arg(textOf(part.groupMean.mean));
    }
    row.spoken = u"%1: %2"_s.arg(label, spoken.join(u", "_s));
    return row;
}

std::vector<RowLegend> focusLegend(const QString &name, const Look &look)
{
    return {{.text = name, .colour = look.colours.accent},
            {.text = BalancePicture::tr("The country"), .mark = MarkKind::National},
            {.text = BalancePicture::tr("Unweighted mean"), .mark = MarkKind::Mean}};
}

BarRow splitRow(const QString &label, const std::optional<DependencySplit> &split, bool strong,
                const std::vector<QColor> &colours)
{
    BarRow row{.label = label, .strong = strong};
    if (!split) {
        row.numbers = {statusSymbol(Status::Missing)};
        row.spoken = u"%1: %2"_s.arg(label, statusWord(Status::Absent));
        return row;
    }
    const QString younger = numberText(split->younger, 1);
    const QString older = numberText(split->older, 1);
    const QString sum = numberText(split->younger + split->older, 1);
    row.segments = {{.value = split->younger, .colour = colours[0], .text = younger},
                    {.value = split->older, .colour = colours[1], .text = older}};
    row.numbers = {sum};
    row.spoken = BalancePicture::tr("%1: %2, of them %3 aged 0 to 19 and %4 aged 65 or more")
                     .arg(label, sum, younger, older);
    return row;
}

QString classHeading(GuideMap map)
{
    return map == GuideMap::Balance ? BalancePicture::tr("Classes of the guide's map 3")
                                    : BalancePicture::tr("Classes of map 2");
}

QString classNote(const MapClasses &classes)
{
    QStringList parts;
    if (classes.roundedTo >= 0)
        parts << BalancePicture::tr("rounded to one decimal");
    else
        parts << BalancePicture::tr("natural classes");
    if (classes.missing > 0)
        parts << BalancePicture::tr("%n without value", nullptr, classes.missing);
    return parts.join(u" · "_s);
}

} // namespace

RowBars balanceParts(const Balance &balance, const Catalogue &catalogue, const Look &look)
{
    const Indicator share{.unit = Unit::Percent, .decimals = 1};
    RowBars bars{.heading = BalancePicture::tr("Born abroad, per cent"),
                 .legend = focusLegend(nameOf(catalogue, balance.standing), look),
                 .columns = {nameOf(catalogue, balance.standing), BalancePicture::tr("The country"),
                             BalancePicture::tr("Mean", "column")}};
    bars.rows = {partRow(BalancePicture::tr("Municipal employees"), balance.employees, share, look),
                 partRow(BalancePicture::tr("Inhabitants"), balance.population, share, look),
                 partRow(BalancePicture::tr("Elected %1", "year of election").arg(toInt(balance.election)),
                         balance.politicians, share, look)};
    return bars;
}

RowBars dependencyParts(const Dependency &dependency, const Catalogue &catalogue, const Look &look)
{
    const std::vector<QColor> colours = qualitativeColours(look.theme, 2);
    RowBars bars{.heading = BalancePicture::tr("Per hundred persons aged 20 to 64"),
                 .legend = {{.text = BalancePicture::tr("0–19 years"), .colour = colours[0]},
                            {.text = BalancePicture::tr("65 years or more"), .colour = colours[1]}},
                 .columns = {BalancePicture::tr("Together")}};
    const RatioStanding &standing = dependency.standing;
    bars.rows = {splitRow(nameOf(catalogue, standing), dependency.focus, true, colours)};
    if (dependency.national)
        bars.rows.push_back(splitRow(BalancePicture::tr("The country"), dependency.national, false, colours));
    if (dependency.groupMean)
        bars.rows.push_back(
            splitRow(groupName(standing.comparison.group), dependency.groupMean, false, colours));
    return bars;
}

RowBars classBars(const RatioStanding &standing, const Catalogue &catalogue, const Look &look)
{
    const MapClasses &classes = standing.classes;
    const Indicator &indicator = *catalogue.indicator(classes.indicator);
    const std::vector<QColor> colours = classColours(look.theme, classes, indicator.unit);
    RowBars bars{.heading = classHeading(classes.guideMap),
                 .note = classNote(classes),
                 .columns = {BalancePicture::tr("Municipalities")}};
    for (int k = 0; k < classes.classCount(); ++k) {
        const int count = classes.counts[static_cast<std::size_t>(k)];
        const bool isFocus = k == standing.focusClass;
        const QString meaning = classMeaning(classes, k, indicator);
        BarRow row{.label = classLabel(classes, k, indicator),
                   .remark = isFocus ? nameOf(catalogue, standing) : meaning,
                   .segments = {{.value = static_cast<double>(count),
                                 .colour = colours[static_cast<std::size_t>(k)]}},
                   .numbers = {QString::number(count)},
                   .strong = isFocus};
        QStringList spoken{BalancePicture::tr("%n municipality/ies", nullptr, count)};
        if (!meaning.isEmpty())
            spoken.prepend(meaning);
        if (isFocus)
            spoken << BalancePicture::tr("%1 is here").arg(nameOf(catalogue, standing));
        row.spoken = u"%1: %2"_s.arg(row.label, spoken.join(u", "_s));
        bars.rows.push_back(std::move(row));
    }
    return bars;
}

RowBars staffBars(const Dependency &dependency, const Catalogue &catalogue, const Look &look)
{
    const Indicator share{.unit = Unit::Percent, .decimals = 1};
    const QString name = nameOf(catalogue, dependency.standing);
    RowBars bars{.heading = BalancePicture::tr("Municipal employees of 55 years or more"),
                 .note = lackingSectorsText(dependency.staff),
                 .legend = focusLegend(name, look),
                 .columns = {name, BalancePicture::tr("The country"), BalancePicture::tr("Mean", "column"),
                             BalancePicture::tr("Persons")}};
    for (const StaffAge &age : dependency.staff) {
        if (!age.hasValues)
            continue;
        BarRow row = partRow(sectorName(age.sector), age.share, share, look);
        const Figure &count = age.count;
        row.numbers << (count.value ? numberText(*count.value, 0) : statusSymbol(count.status));
        if (count.value)
            row.spoken +=
                u", "_s + BalancePicture::tr("%Ln person(s)", nullptr, static_cast<int>(*count.value));
        bars.rows.push_back(std::move(row));
    }
    return bars;
}

} // namespace lagesbild
