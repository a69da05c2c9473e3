#include "ui/comparison/subgroups/subgrouptext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SubgroupText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SubgroupText)
};

constexpr std::size_t mostListed = 4; // beyond that a list of figures is no sentence

struct SubgroupWord {
    std::string_view indicator;
    const char *word;
};

constexpr std::array subgroupWords{
    SubgroupWord{"N01952", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "0–5 years")},
    SubgroupWord{"N01953", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "6–15 years")},
    SubgroupWord{"N01954", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "16–19 years")},
    SubgroupWord{"N02832", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "20–44 years")},
    SubgroupWord{"N02833", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "45–64 years")},
    SubgroupWord{"N01956", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "65–79 years")},
    SubgroupWord{"N01957", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "80 years or more")},
    SubgroupWord{"N00700", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Refugees and relatives")},
    SubgroupWord{"N02268", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Born abroad")},
    SubgroupWord{"N02267", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Everyone")},
    SubgroupWord{"N00705", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Below upper secondary")},
    SubgroupWord{"N00706", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Upper secondary")},
    SubgroupWord{"N00707", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Post-secondary")},
    SubgroupWord{"N00961", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Below upper secondary")},
    SubgroupWord{"N00962", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Upper secondary")},
    SubgroupWord{"N00963", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Post-secondary, over 2 years")},
    SubgroupWord{"N00214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "All employees")},
    SubgroupWord{"N09214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Culture and leisure")},
    SubgroupWord{"N11214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Preschool")},
    SubgroupWord{"N15214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Compulsory school")},
    SubgroupWord{"N17214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Upper secondary and adult school")},
    SubgroupWord{"N20214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Care of the elderly and disabled")},
    SubgroupWord{"N30214", QT_TRANSLATE_NOOP("lagesbild::SubgroupText", "Social services")},
};

bool isHollow(const Figure &figure)
{
    return figure.value && figure.status != Status::Ok;
}

/// «kvinnor 62,0 %, män 70,3 %»; where there is no value the reason stands in its place.
template <class Value>
QString listed(const Subgroups &subgroups, const Catalogue &catalogue, Value valueOf)
{
    const Indicator shown = shownAs(subgroups);
    QStringList parts;
    for (const SubgroupRow &row : subgroups.rows) {
        const std::optional<double> value = valueOf(row);
        const QString name = subgroupName(row, subgroups, catalogue).toLower();
        if (value)
            parts << SubgroupText::tr("%1 %2", "subgroup, value").arg(name, valueText(*value, shown));
        else if (row.since)
            parts << SubgroupText::tr("%1 (figures from %2)").arg(name).arg(toInt(*row.since));
        else
            parts << SubgroupText::tr("%1 (%2)", "subgroup, why it has no value")
                         .arg(name, statusWord(row.focus.status));
    }
    return parts.join(u", "_s);
}

/// «Flyktingar och anhöriga 2015: Örebro 53,8 %, ovägt medel för liknande kommuner 46,0 % (7 av 7), riket 53,7 %».
QString spokenRow(const SubgroupRow &row, const Subgroups &subgroups, const Catalogue &catalogue)
{
    const Indicator shown = shownAs(subgroups);
    const QString remark = subgroupRemark(row);
    QString own = row.focus.value ? valueText(*row.focus.value, shown) : remark;
    if (row.focus.value && !remark.isEmpty())
        own += u" (%1)"_s.arg(remark);
    QStringList parts{SubgroupText::tr("%1 %2", "municipality, value").arg(subgroups.focusName, own)};
    if (row.groupMean.mean)
        parts << SubgroupText::tr("unweighted mean of %1 %2 (%3 of %4)",
                                  "group, value, with a value, members")
                     .arg(groupPhrase(subgroups.group), valueText(*row.groupMean.mean, shown))
                     .arg(row.groupMean.used)
                     .arg(row.groupMean.members);
    if (row.national && !subgroups.focusIsCountry)
        parts << SubgroupText::tr("the country %1").arg(valueText(*row.national, shown));
    return SubgroupText::tr("%1 in %2: %3", "subgroup, year, figures")
        .arg(subgroupName(row, subgroups, catalogue))
        .arg(toInt(subgroups.year))
        .arg(parts.join(u", "_s));
}

bool isMarked(const SubgroupRow &row, const Subgroups &subgroups)
{
    return subgroups.kind == SubgroupKind::Gender ? row.gender == subgroups.gender
                                                  : row.indicator == subgroups.indicator;
}

/// Of a count the country's bar would leave nothing to see of all others; it stands in the table.
bool drawsCountry(const Subgroups &subgroups)
{
    return !subgroups.focusIsCountry && subgroups.unit != Unit::Count;
}

std::vector<GroupedSeries> seriesOf(const Subgroups &subgroups)
{
    const auto any = [&](auto has) { return std::ranges::any_of(subgroups.rows, has); };
    std::vector<GroupedSeries> series;
    series.push_back({GroupedSeries::Kind::Focus, subgroups.focusName});
    if (any([](const SubgroupRow &row) { return row.groupMean.mean.has_value(); }))
        series.push_back({GroupedSeries::Kind::Mean, subgroupMeanName(subgroups)});
    if (drawsCountry(subgroups) && any([](const SubgroupRow &row) { return row.national.has_value(); }))
        series.push_back({GroupedSeries::Kind::National, SubgroupText::tr("The country")});
    return series;
}

GroupedBar barOf(const SubgroupRow &row, GroupedSeries::Kind kind, const Indicator &shown)
{
    GroupedBar bar;
    switch (kind) {
    case GroupedSeries::Kind::Focus:
        bar.value = row.focus.value;
        bar.hollow = isHollow(row.focus);
        break;
    case GroupedSeries::Kind::Mean:
        bar.value = row.groupMean.mean;
        break;
    case GroupedSeries::Kind::National:
        bar.value = row.national;
        break;
    }
    if (bar.value)
        bar.text = numberText(*bar.value, shown.decimals);
    else if (kind == GroupedSeries::Kind::Focus || row.since)
        bar.text = subgroupRemark(row);
    else
        bar.text = statusWord(Status::Absent);
    return bar;
}

/// «Dorotea 2022: mest skiljer sig 20–44 år från riket, 22,2 % mot 32,1 %.»
QString farthestSentence(const Subgroups &subgroups, const SubgroupRow &row, const Catalogue &catalogue)
{
    const Indicator shown = shownAs(subgroups);
    return SubgroupText::tr("%1 in %2: farthest from the country is %3, %4 against %5.",
                            "municipality, year, subgroup, value, value of the country")
        .arg(subgroups.focusName)
        .arg(toInt(subgroups.year))
        .arg(subgroupName(row, subgroups, catalogue).toLower(), valueText(*row.focus.value, shown),
             valueText(*row.national, shown));
}

} // namespace

Indicator shownAs(const Subgroups &subgroups)
{
    Indicator shown;
    shown.id = subgroups.indicator;
    shown.unit = subgroups.unit;
    shown.decimals = subgroups.decimals;
    return shown;
}

QString subgroupName(const SubgroupRow &row, const Subgroups &subgroups, const Catalogue &catalogue)
{
    if (subgroups.kind == SubgroupKind::Gender)
        return genderName(row.gender);
    const auto found = std::ranges::find(subgroupWords, row.indicator.text(), &SubgroupWord::indicator);
    return found == subgroupWords.end() ? catalogue.indicator(row.indicator)->shortTitle
                                        : SubgroupText::tr(found->word);
}

QString subgroupMeasure(const Subgroups &subgroups)
{
    switch (subgroups.kind) {
    case SubgroupKind::Age:
        return SubgroupText::tr("Share of all inhabitants by age, per cent");
    case SubgroupKind::Employment:
        return SubgroupText::tr("Share at work, 20–64 years, per cent");
    case SubgroupKind::Education:
        return SubgroupText::tr("Longest education, per cent");
    case SubgroupKind::Staff:
        return SubgroupText::tr("Share of the municipality's employees who are 55 or older, per cent");
    case SubgroupKind::Gender:
        break;
    }
    return {};
}

QString subgroupRemark(const SubgroupRow &row)
{
    if (!row.focus.value && row.since)
        return SubgroupText::tr("figures from %1").arg(toInt(*row.since));
    return statusWord(row.focus.status);
}

QString subgroupMeanName(const Subgroups &subgroups)
{
    return SubgroupText::tr("Unweighted mean, %1", "group").arg(groupPhrase(subgroups.group));
}

QString subgroupSentence(const Subgroups &subgroups, const Catalogue &catalogue)
{
    const SubgroupRow *farthest = farthestFromCountry(subgroups);
    if (subgroups.rows.size() > mostListed && farthest != nullptr && !subgroups.focusIsCountry)
        return farthestSentence(subgroups, *farthest, catalogue);
    QString sentence =
        SubgroupText::tr("%1 in %2: %3.", "municipality, year, subgroups")
            .arg(subgroups.focusName)
            .arg(toInt(subgroups.year))
            .arg(listed(subgroups, catalogue, [](const SubgroupRow &row) { return row.focus.value; }));
    const bool national =
        std::ranges::any_of(subgroups.rows, [](const SubgroupRow &row) { return row.national.has_value(); });
    if (national && !subgroups.focusIsCountry) {
        Subgroups known = subgroups;
        std::erase_if(known.rows, [](const SubgroupRow &row) { return !row.national; });
        sentence +=
            u' ' +
            SubgroupText::tr("The country: %1.").arg(listed(known, catalogue, [](const SubgroupRow &row) {
                return row.national;
            }));
    }
    return sentence;
}

QString subgroupReading(const Subgroups &subgroups)
{
    const auto any = [&](auto test) { return std::ranges::any_of(subgroups.rows, test); };
    QStringList sentences{
        drawsCountry(subgroups)
            ? SubgroupText::tr("Each group of bars is one subgroup: the chosen municipality, the mean of its "
                               "group and the country.")
            : SubgroupText::tr("Each group of bars is one subgroup: the chosen municipality and the mean of "
                               "its group.")};
    switch (subgroups.kind) {
    case SubgroupKind::Age:
        sentences << SubgroupText::tr("The ages are not equally many years.")
                  << SubgroupText::tr("How old refugees are is not in the data; SCB's table of it can be "
                                      "imported as own figures.");
        break;
    case SubgroupKind::Employment:
        sentences << SubgroupText::tr("Refugees at work are not counted in quite the same way as the others: "
                                      "small differences mean nothing.")
                  << SubgroupText::tr("The smaller groups are part of the larger.");
        break;
    case SubgroupKind::Education:
        sentences << SubgroupText::tr(
            "The shares need not make a hundred: those whose education is unknown are left out.");
        break;
    case SubgroupKind::Staff:
    case SubgroupKind::Gender:
        break;
    }
    if (any([](const SubgroupRow &row) { return !row.focus.value; }))
        sentences << SubgroupText::tr("Hatched bars have no value; why stands beside them.");
    if (any([](const SubgroupRow &row) { return row.focus.value && row.focus.status == Status::Few; }))
        sentences << SubgroupText::tr("Hollow bars rest on fewer than 10 persons.");
    return sentences.join(u'\n');
}

GroupedScene subgroupScene(const Subgroups &subgroups, const Catalogue &catalogue)
{
    GroupedScene scene;
    scene.unit = subgroups.unit;
    scene.series = seriesOf(subgroups);
    const Indicator shown = shownAs(subgroups);
    double least = 0;
    double greatest = 0;
    for (const SubgroupRow &row : subgroups.rows) {
        GroupedRow group{.name = subgroupName(row, subgroups, catalogue),
                         .spoken = spokenRow(row, subgroups, catalogue),
                         .strong = isMarked(row, subgroups)};
        for (const GroupedSeries &series : scene.series) {
            group.bars.push_back(barOf(row, series.kind, shown));
            least = std::min(least, group.bars.back().value.value_or(0));
            greatest = std::max(greatest, group.bars.back().value.value_or(0));
        }
        scene.rows.push_back(std::move(group));
    }
    scene.axis = barAxis(least, greatest);
    return scene;
}

} // namespace lagesbild
