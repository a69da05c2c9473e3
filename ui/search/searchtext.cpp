#include "ui/search/searchtext.h"

#include "core/analysis/groups.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SearchWords)
};

constexpr int mostCounted = 50000;

QString measuredName(const SearchSubject &subject, const Catalogue &catalogue, Dimension dimension, int at)
{
    switch (dimension) {
    case Dimension::Indicator:
        return subject.indicators[static_cast<std::size_t>(at)]->shortTitle;
    case Dimension::Area:
        return catalogue.area(at).name;
    case Dimension::Year:
        return QString::number(at);
    case Dimension::Gender:
        break;
    }
    return genderName(static_cast<Gender>(at));
}

QString nameOfTwo(CalculationKind kind, const QString &of, const QString &against)
{
    switch (kind) {
    case CalculationKind::Difference:
        return SearchWords::tr("%1 − %2", "a difference").arg(of, against);
    case CalculationKind::Ratio:
        return SearchWords::tr("%1 / %2", "a ratio").arg(of, against);
    case CalculationKind::PercentChange:
        return SearchWords::tr("%1 to %2, change in per cent", "from, to").arg(against, of);
    case CalculationKind::Index:
        return SearchWords::tr("%1 (index, %2 = 100)").arg(of, against);
    case CalculationKind::Per1000:
        break;
    }
    return SearchWords::tr("%1, per 1,000 inhabitants").arg(of);
}

QString keyName(const Catalogue &catalogue, Dimension dimension, const std::string &key)
{
    const bool year = dimension == Dimension::Year;
    if (key == "first")
        return year ? SearchWords::tr("first year") : SearchWords::tr("first");
    if (key == "last")
        return year ? SearchWords::tr("last year") : SearchWords::tr("last");
    if (dimension == Dimension::Indicator) {
        const Indicator *indicator = catalogue.indicator(IndicatorId(key));
        return indicator == nullptr ? QString::fromStdString(key) : indicator->shortTitle;
    }
    if (dimension == Dimension::Area) {
        const AreaIndex area = catalogue.indexOf(AreaId(key));
        return area == noArea ? QString::fromStdString(key) : catalogue.area(area).name;
    }
    if (dimension == Dimension::Gender)
        return genderName(parseGender(key).value_or(Gender::Total));
    return QString::fromStdString(key);
}

/// Enough of an indicator for the texts of a number.
Indicator measureOf(const SearchCell &cell)
{
    Indicator measure;
    measure.unit = cell.unit;
    measure.decimals = cell.decimals;
    return measure;
}

QString undefinedWords(Undefined why)
{
    switch (why) {
    case Undefined::FromZero:
        return SearchWords::tr("Can't be reckoned from zero or less.");
    case Undefined::UnitsDiffer:
        return SearchWords::tr("Figures with different units can't be subtracted.");
    case Undefined::NotAdded:
        return SearchWords::tr("Only counts are added up: shares and rates have no sum.");
    case Undefined::NoWeights:
        return SearchWords::tr(
            "The data doesn't say how many stand behind each value, so they can't be weighted.");
    case Undefined::No:
        break;
    }
    return {};
}

QString countOf(const SearchSubject &subject, Dimension dimension)
{
    int count = 0;
    for (const SearchMember &member : subject.of(dimension))
        count += member.kind == SearchMember::Kind::Measured ? 1 : 0;
    return dimension == Dimension::Indicator ? SearchWords::tr("%Ln indicator(s)", nullptr, count)
                                             : SearchWords::tr("%Ln area(s)", nullptr, count);
}

} // namespace

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Indicator:
        return SearchWords::tr("Indicator", "dimension");
    case Dimension::Area:
        return SearchWords::tr("Area", "dimension");
    case Dimension::Year:
        return SearchWords::tr("Year", "dimension");
    case Dimension::Gender:
        break;
    }
    return SearchWords::tr("Gender", "dimension");
}

QString memberName(const SearchSubject &subject, const Catalogue &catalogue, Dimension dimension,
                   const SearchMember &member)
{
    const auto nameAt = [&](int position) {
        const SearchMember &part = subject.of(dimension)[static_cast<std::size_t>(position)];
        return measuredName(subject, catalogue, dimension, part.at);
    };
    switch (member.kind) {
    case SearchMember::Kind::Measured:
        return measuredName(subject, catalogue, dimension, member.at);
    case SearchMember::Kind::Sum:
        return SearchWords::tr("Sum");
    case SearchMember::Kind::Mean:
        return SearchWords::tr("Unweighted mean");
    case SearchMember::Kind::WeightedMean:
        return SearchWords::tr("Weighted mean");
    case SearchMember::Kind::Calculated:
        break;
    }
    if (member.calculation == CalculationKind::Per1000)
        return nameOfTwo(member.calculation, nameAt(member.of), {});
    return nameOfTwo(member.calculation, nameAt(member.of), nameAt(member.against));
}

QString calculationName(const Catalogue &catalogue, const SearchCalculation &calculation)
{
    const auto name = [&](const std::string &key) { return keyName(catalogue, calculation.dimension, key); };
    switch (calculation.kind) {
    case CalculationKind::Difference:
        return SearchWords::tr("Difference: %1 − %2").arg(name(calculation.of), name(calculation.against));
    case CalculationKind::Ratio:
        return SearchWords::tr("Ratio: %1 / %2").arg(name(calculation.of), name(calculation.against));
    case CalculationKind::PercentChange:
        return SearchWords::tr("Change in per cent: %1 to %2")
            .arg(name(calculation.against), name(calculation.of));
    case CalculationKind::Index:
        return SearchWords::tr("Index: %1 = 100").arg(name(calculation.against));
    case CalculationKind::Per1000:
        break;
    }
    return SearchWords::tr("Counts per 1,000 inhabitants");
}

QString cellText(const SearchCell &cell)
{
    if (cell.undefined != Undefined::No)
        return SearchWords::tr("n/d", "not defined: stands in place of a number that can't be reckoned");
    if (!cell.value)
        return statusSymbol(cell.status);
    if (!cell.isChange)
        return valueText(*cell.value, measureOf(cell));
    const QString number = changeText(*cell.value, cell.decimals);
    if (cell.unit == Unit::Percent)
        return SearchWords::tr("%1 %", "a signed change in per cent").arg(number).replace(u' ', QChar::Nbsp);
    if (cell.unit == Unit::PercentagePoints)
        return SearchWords::tr("%1 p.p.", "signed percentage points").arg(number).replace(u' ', QChar::Nbsp);
    return number;
}

QString cellWords(const SearchCell &cell)
{
    if (cell.undefined != Undefined::No)
        return undefinedWords(cell.undefined);
    QStringList words;
    const QString status = statusSentence(cell.status);
    if (!status.isEmpty())
        words << status;
    if (cell.of > 0)
        words << SearchWords::tr("%1 of %2 municipalities have a figure that counts.")
                     .arg(cell.used)
                     .arg(cell.of);
    if (cell.n) {
        const Figure figure{
            .value = cell.value, .status = cell.status, .n = cell.n, .nIsExact = cell.nIsExact};
        const QString persons = personsText(figure, cell.unit);
        if (!persons.isEmpty() && cell.unit == Unit::Percent)
            words << SearchWords::tr("Of %1.", "persons behind a share").arg(persons);
    }
    return words.join(u' ');
}

QString cellCopy(const SearchCell &cell)
{
    if (!cell.value || cell.undefined != Undefined::No)
        return cellText(cell);
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString number = plain.toString(*cell.value, 'f', cell.decimals < 0 ? 2 : cell.decimals);
    return number.replace(QChar(0x2212), u'-'); // what a spreadsheet takes as minus
}

QString areaChoiceName(const Dataset &dataset, const Selection &selection, const std::string &choice)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (choice == "focus")
        return focus == noArea ? QString()
                               : SearchWords::tr("%1 (chosen above)").arg(catalogue.area(focus).name);
    const AreaIndex area = catalogue.indexOf(AreaId(choice));
    if (area != noArea)
        return catalogue.area(area).name;
    const bool followed = choice == "group";
    const auto group = comparisonGroup(dataset, focus, followed ? selection.group : choice, selection.year);
    if (!group)
        return QString::fromStdString(choice);
    const QString name =
        u"%1 (%2)"_s.arg(groupName(*group), QString::number(static_cast<int>(group->members.size())));
    return followed ? SearchWords::tr("%1, as compared with above").arg(name) : name;
}

QString searchSentence(const FreeSearch &search)
{
    const SearchSubject &subject = search.subject();
    QString sentence = SearchWords::tr("%1 for %2, %3.", "indicators, areas, years")
                           .arg(countOf(subject, Dimension::Indicator), countOf(subject, Dimension::Area),
                                searchYearsText(search));
    const auto filled = search.filled(mostCounted);
    if (!filled)
        return sentence;
    const int missing = filled->cells - filled->values;
    if (missing == 0)
        return sentence + u' ' + SearchWords::tr("No figure is missing.");
    return sentence + u' ' +
           SearchWords::tr("%1 of %2 figures are missing.")
               .arg(numberText(missing, 0), numberText(filled->cells, 0));
}

QString searchYearsText(const FreeSearch &search)
{
    QString first;
    QString last;
    for (const SearchMember &member : search.subject().of(Dimension::Year)) {
        if (member.kind != SearchMember::Kind::Measured)
            continue;
        if (first.isEmpty())
            first = QString::number(member.at);
        last = QString::number(member.at);
    }
    return first == last ? first : u"%1–%2"_s.arg(first, last);
}

QString searchGendersText(const FreeSearch &search)
{
    QStringList genders;
    for (const SearchMember &member : search.subject().of(Dimension::Gender)) {
        if (member.kind == SearchMember::Kind::Measured)
            genders << genderName(static_cast<Gender>(member.at));
    }
    return genders.join(u", "_s);
}

QString searchSubtitle(const FreeSearch &search)
{
    return u"%1 · %2"_s.arg(searchYearsText(search), searchGendersText(search));
}

} // namespace lagesbild
