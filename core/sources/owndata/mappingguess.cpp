#include "core/sources/owndata/mappingguess.h"

#include "core/sources/owndata/figureimport.h"
#include "core/sources/tables/figuretext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t sampleRows = 600;
constexpr double mostOf = 0.6;
constexpr double mostly = 0.7; ///< of values: the rest is refused, row by row
constexpr double nearlyAll = 0.9;
constexpr qsizetype mostSplits = 40;
constexpr std::size_t manyTimes = 10;

bool hasWord(const QString &header, std::initializer_list<QStringView> words)
{
    const QString lower = header.toLower();
    return std::ranges::any_of(words, [&lower](QStringView word) { return lower.contains(word); });
}

/// Its words may be part of others: «Boendekommun», «Länskod», but «längd» is no county.
bool saysPlace(const QString &header)
{
    static const QRegularExpression county(u"(^|[^a-zåäö])län(s?[-_ ]?kod|s?namn)?([^a-zåäö]|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (county.match(header).hasMatch())
        return true;
    return hasWord(header, {u"kommun", u"region", u"geograf", u"municipal", u"område", u"county", u"area"});
}

bool saysMunicipality(const QString &header)
{
    return hasWord(header, {u"kommun", u"municipal"});
}

bool saysYear(const QString &header)
{
    const QString lower = header.toLower().trimmed();
    return hasWord(lower, {u"år", u"year", u"tid", u"period", u"time"}) || lower == u"ar";
}

bool saysGender(const QString &header)
{
    return hasWord(header, {u"kön", u"gender", u"sex"}) || header.toLower().trimmed() == u"kon";
}

bool saysIndicator(const QString &header)
{
    return hasWord(header, {u"nyckeltal", u"indikator", u"indicator", u"kpi", u"mått", u"fråga",
                            u"tabellinnehåll", u"contents"});
}

/// «Organisationsnummer», but not «Number of dwellings».
bool saysCode(const QString &header)
{
    const QString lower = header.toLower().trimmed();
    return hasWord(header, {u"kod", u"code", u"orgnr", u" nr", u"enhets"}) || lower == u"id" ||
           lower.endsWith(u"nummer") || lower.endsWith(u"number");
}

/// «20 år», «16–24 years»: no county of that code, whatever its name.
bool isAge(const QString &text)
{
    static const QRegularExpression form(u"^\\d{1,3}([-–]\\d{1,3})?\\s*(år|years?|månader|months?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isMonthNumber(const QString &text)
{
    constexpr int months = 12;
    const int number = text.trimmed().toInt();
    return number >= 1 && number <= months;
}

/// What stands in a column, of the filled cells of a sample.
struct Content {
    QString header;
    double filled = 0;
    double places = 0; ///< shares of the filled
    double codes = 0;
    double digits = 0; ///< nothing but digits, or an age
    double years = 0;
    double parts = 0;  ///< months, quarters, weeks of a year
    double months = 0; ///< numbers from 1 to 12
    double genders = 0;
    double numbers = 0;
    double numbersOrMarks = 0;
    bool counts = false; ///< 1, 2, 3 …: row numbers
    QSet<QString> texts;
    QSet<AreaIndex> areas;
};

Content contentOf(const TextTable &table, std::size_t column, const PlaceNames &places)
{
    Content content;
    content.header = table.header(column);
    const std::size_t count = std::min(table.layout.dataCount(), sampleRows);
    const std::size_t step =
        std::max<std::size_t>(1, table.layout.dataCount() / std::max<std::size_t>(1, count));
    content.counts = true;
    std::minstd_rand random(1);
    for (std::size_t first = 0; first < table.layout.dataCount(); first += step) {
        // Anywhere in its stretch: at even steps the rows of a statistical table may all tell the same.
        const std::size_t i = first + random() % std::min(step, table.layout.dataCount() - first);
        const TextCell &cell = table.dataRow(i).cell(column);
        if (cell.isEmpty())
            continue;
        const QString text = cell.text.isEmpty() ? QString::number(*cell.number) : cell.text;
        content.filled += 1;
        content.texts.insert(text.trimmed());
        if (const auto place = places.find(text)) {
            content.places += 1;
            content.codes += place->byCode ? 1 : 0;
            content.areas.insert(place->area);
        }
        const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        content.digits += isNumber || isAge(text) ? 1 : 0;
        content.years += parseYearText(text) ? 1 : 0;
        content.parts += isPartOfYear(text) ? 1 : 0;
        content.months += isMonthNumber(text) ? 1 : 0;
        content.genders += parseGenderWord(text, saysGender(content.header)) ? 1 : 0;
        content.numbers += cell.number ? 1 : 0;
        content.numbersOrMarks += cell.number || isMissingMark(text) ? 1 : 0;
        content.counts = content.counts && cell.number == static_cast<double>(i + 1);
    }
    if (content.filled > 0) {
        for (double *share :
             {&content.places, &content.codes, &content.digits, &content.years, &content.parts,
              &content.months, &content.genders, &content.numbers, &content.numbersOrMarks})
            *share /= content.filled;
    }
    return content;
}

/// Numbers under a name that does not speak of places or codes: ages 20 to 25 are no counties.
bool isLoneNumber(const Content &content)
{
    return content.digits > mostOf && !content.header.isEmpty() && !saysPlace(content.header) &&
           !saysCode(content.header);
}

/// How much a column looks like the one that tells the area; 0: not at all. Years may look like codes (2021 is
/// Vansbro), so numbers of a column that says it is a year don't count.
double placeScore(const Content &content)
{
    const bool year =
        content.years > nearlyAll && !saysPlace(content.header) && content.header.toLower() != u"id";
    if (content.places < mostOf || (year && (saysYear(content.header) || content.areas.size() < 2)))
        return 0;
    constexpr double codeBonus = 0.15;
    constexpr double municipalityBonus = 0.2; ///< more than a code's: beside it stands the county, with one
    constexpr double manyBonus = 0.3;
    constexpr double many = 300;
    if (isLoneNumber(content))
        return 0;
    return content.places + (saysPlace(content.header) ? codeBonus : 0) + codeBonus * content.codes +
           (saysMunicipality(content.header) ? municipalityBonus : 0) +
           manyBonus * std::min(1.0, static_cast<double>(content.areas.size()) / many);
}

std::optional<std::size_t> bestColumn(const std::vector<Content> &contents, double (*score)(const Content &))
{
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const double value = score(contents[i]);
        if (value > most) {
            most = value;
            best = i;
        }
    }
    return best;
}

double yearScore(const Content &content)
{
    constexpr double hint = 1;
    constexpr qsizetype mostYears = 80;
    if (content.years < (saysYear(content.header) ? mostOf : nearlyAll) || content.texts.size() > mostYears)
        return 0;
    return content.years + (saysYear(content.header) ? hint : 0);
}

/// Months, quarters or weeks, where no column has whole years.
double partScore(const Content &content)
{
    return content.parts >= nearlyAll ? content.parts : 0;
}

/// Beside a column of years: the month or quarter that each row is of, as a number or name.
bool tellsMonth(const Content &content)
{
    constexpr qsizetype months = 12;
    return saysMonth(content.header) && content.filled > 0 && content.texts.size() <= months &&
           (content.months > nearlyAll || content.numbersOrMarks < mostOf);
}

double genderScore(const Content &content)
{
    constexpr qsizetype mostGenders = 6;
    if (content.genders < (saysGender(content.header) ? mostOf : nearlyAll) ||
        content.texts.size() > mostGenders)
        return 0;
    return content.genders + (saysGender(content.header) ? 1 : 0);
}

bool isValueColumn(const Content &content)
{
    constexpr double some = 0.05;
    return content.numbersOrMarks >= mostly && content.numbers > some && !saysCode(content.header) &&
           !(content.counts && content.header.isEmpty()) && !isPartOfYear(content.header) &&
           !tellsMonth(content);
}

bool isTextColumn(const Content &content)
{
    return content.filled > 0 && content.numbers < mostOf &&
           (content.places < mostOf || isLoneNumber(content));
}

ColumnUse valueUse(const QString &header)
{
    ColumnUse use{ColumnRole::Value, {}, {}, header};
    if (const auto year = parseYearText(header)) {
        use.year = year->year;
        use.title.clear();
    } else if (const auto gender = parseGenderWord(header, false)) {
        use.gender = gender;
        use.title.clear();
    }
    return use;
}

/// Which of the columns divide the figures: of two texts that say the same (code and name) the first.
void chooseTexts(const std::vector<Content> &contents, ImportMapping &mapping)
{
    const auto values = std::ranges::count(mapping.columns, ColumnRole::Value, &ColumnUse::role);
    bool dividesByMonth = false;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        ColumnUse &use = mapping.columns[i];
        if (use.role == ColumnRole::Ignored && tellsMonth(contents[i])) {
            // One month's figure is not the year's, so the title tells the month even where it is always the same.
            use.role = dividesByMonth ? ColumnRole::Ignored : ColumnRole::Split;
            dividesByMonth = true;
            continue;
        }
        if (use.role != ColumnRole::Ignored || !isTextColumn(contents[i]) ||
            contents[i].texts.size() > mostSplits)
            continue;
        const bool named = saysIndicator(contents[i].header) && values == 1;
        if (named && std::ranges::count(mapping.columns, ColumnRole::Indicator, &ColumnUse::role) == 0)
            use.role = ColumnRole::Indicator;
        else if (contents[i].texts.size() > 1)
            use.role = ColumnRole::Split;
    }
}

/// A long list of texts, such as every age, divides too where rows would say the same again and again without it,
/// as far as that makes no more indicators than a file may make.
void divideFurther(const std::vector<Content> &contents, std::size_t rows, ImportMapping &mapping)
{
    std::size_t places = 1;
    std::size_t indicators = 0;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const ColumnRole role = mapping.columns[i].role;
        const auto texts = static_cast<std::size_t>(std::max<qsizetype>(1, contents[i].texts.size()));
        indicators += role == ColumnRole::Value ? 1 : 0;
        if (role != ColumnRole::Value && role != ColumnRole::Ignored)
            places *= texts;
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const ColumnRole role = mapping.columns[i].role;
        if (role == ColumnRole::Split || role == ColumnRole::Indicator)
            indicators *= static_cast<std::size_t>(contents[i].texts.size());
    }
    for (std::size_t i = 0; i < contents.size() && places * manyTimes < rows; ++i) {
        ColumnUse &use = mapping.columns[i];
        const auto texts = static_cast<std::size_t>(contents[i].texts.size());
        const bool isLong = contents[i].texts.size() > mostSplits;
        if (use.role != ColumnRole::Ignored || !isTextColumn(contents[i]) || !isLong ||
            indicators * texts > mostOwnIndicators)
            continue;
        use.role = ColumnRole::Split;
        indicators *= texts;
        places *= texts;
    }
}

/// One value column beside a title column, or alone and called "value" or "index", has its name elsewhere.
void nameValues(const TextTable &table, ImportMapping &mapping)
{
    const bool titled = std::ranges::count(mapping.columns, ColumnRole::Indicator, &ColumnUse::role) > 0;
    const auto values = std::ranges::count(mapping.columns, ColumnRole::Value, &ColumnUse::role);
    for (ColumnUse &use : mapping.columns) {
        if (use.role != ColumnRole::Value)
            continue;
        const bool plain = use.title.isEmpty() || hasWord(use.title, {u"value", u"värde"});
        if (titled && values == 1)
            use.title.clear();
        else if (plain && !table.title.isEmpty())
            use.title = table.title;
    }
}

} // namespace

bool saysMonth(const QString &header)
{
    return hasWord(header, {u"månad", u"month", u"kvartal", u"quarter"});
}

std::optional<Gender> parseGenderWord(QStringView text, bool numbers)
{
    static const QHash<QString, Gender> words{{u"t"_s, Gender::Total},
                                              {u"totalt"_s, Gender::Total},
                                              {u"total"_s, Gender::Total},
                                              {u"alla"_s, Gender::Total},
                                              {u"samtliga"_s, Gender::Total},
                                              {u"båda könen"_s, Gender::Total},
                                              {u"båda"_s, Gender::Total},
                                              {u"both sexes"_s, Gender::Total},
                                              {u"män och kvinnor"_s, Gender::Total},
                                              {u"kvinnor och män"_s, Gender::Total},
                                              {u"both"_s, Gender::Total},
                                              {u"men and women"_s, Gender::Total},
                                              {u"totalt, samtliga män och kvinnor"_s, Gender::Total},
                                              {u"flickor och pojkar"_s, Gender::Total},
                                              {u"k"_s, Gender::Women},
                                              {u"kvinnor"_s, Gender::Women},
                                              {u"kvinna"_s, Gender::Women},
                                              {u"women"_s, Gender::Women},
                                              {u"female"_s, Gender::Women},
                                              {u"females"_s, Gender::Women},
                                              {u"flickor"_s, Gender::Women},
                                              {u"f"_s, Gender::Women},
                                              {u"m"_s, Gender::Men},
                                              {u"män"_s, Gender::Men},
                                              {u"man"_s, Gender::Men},
                                              {u"men"_s, Gender::Men},
                                              {u"male"_s, Gender::Men},
                                              {u"males"_s, Gender::Men},
                                              {u"pojkar"_s, Gender::Men}};
    constexpr qsizetype longest = 40;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return std::nullopt;
    const QString key = trimmed.toString().simplified().toLower();
    const auto found = words.constFind(key);
    if (found != words.constEnd())
        return *found;
    if (!numbers)
        return std::nullopt;
    if (key == u"1+2")
        return Gender::Total;
    if (key == u"1")
        return Gender::Men; // SCB's own codes
    return key == u"2" ? std::optional(Gender::Women) : std::nullopt;
}

ImportMapping guessMapping(const TextTable &table, const PlaceNames &places)
{
    std::vector<Content> contents;
    for (std::size_t i = 0; i < table.columnCount; ++i)
        contents.push_back(contentOf(table, i, places));
    const std::vector<Content> all = contents;
    ImportMapping mapping;
    mapping.columns.resize(table.columnCount);
    const auto assign = [&](double (*score)(const Content &), ColumnRole role) {
        const auto column = bestColumn(contents, score);
        if (!column)
            return;
        mapping.columns[*column].role = role;
        contents[*column] = Content();
    };
    assign(placeScore, ColumnRole::Area);
    assign(yearScore, ColumnRole::Year);
    if (std::ranges::count(mapping.columns, ColumnRole::Year, &ColumnUse::role) == 0)
        assign(partScore, ColumnRole::Year);
    assign(genderScore, ColumnRole::Gender);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const bool place = contents[i].places > mostOf && saysPlace(contents[i].header);
        if (mapping.columns[i].role == ColumnRole::Ignored && isValueColumn(contents[i]) && !place)
            mapping.columns[i] = valueUse(contents[i].header);
    }
    chooseTexts(contents, mapping);
    divideFurther(all, table.layout.dataCount(), mapping);
    nameValues(table, mapping);
    return mapping;
}

} // namespace lagesbild
