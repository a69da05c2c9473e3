#include "core/analysis/searchoptions.h"

#include "core/base/keys.h"

#include <QUrl>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::string_view, 4> dimensionKeys{"indicator", "area", "year", "gender"};
constexpr std::array<std::string_view, 5> calculationKeys{"difference", "ratio", "change", "index",
                                                          "per1000"};
constexpr int mostRolling = 60;
constexpr QLatin1StringView rollingStart("last");

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Items keep their own commas: those are written as %2C.
QString joined(const QStringList &items)
{
    QStringList texts;
    for (const QString &item : items)
        texts << QString::fromLatin1(QUrl::toPercentEncoding(item, ":|"));
    return texts.join(u',');
}

QStringList itemsOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items << QUrl::fromPercentEncoding(item.toUtf8());
    return items;
}

/// Reads every item of a list with @p parse; nothing when one can't be read or comes twice.
template <class Value, class Parse>
bool readItems(std::vector<Value> &values, const QString &text, Parse parse)
{
    std::vector<Value> read;
    for (const QString &item : itemsOf(text)) {
        const std::optional<Value> value = parse(item);
        if (!value || std::ranges::find(read, *value) != read.end())
            return false;
        read.push_back(*value);
    }
    values = std::move(read);
    return true;
}

QString dimensionsText(const std::vector<Dimension> &dimensions)
{
    QStringList texts;
    for (const Dimension dimension : dimensions)
        texts << q(keyOf(dimension));
    // An empty list must be told from one that is not written at all.
    return texts.isEmpty() ? u"none"_s : texts.join(u',');
}

bool readDimensions(std::vector<Dimension> &dimensions, std::vector<Dimension> &others, const QString &text)
{
    if (text == "none"_L1) {
        dimensions.clear();
        return true;
    }
    const auto parse = [](const QString &item) { return parseDimension(item.toStdString()); };
    if (!readItems<Dimension>(dimensions, text, parse))
        return false;
    // The other side gives way: only what is named stands anywhere.
    std::erase_if(others, [&](Dimension dimension) {
        return std::ranges::find(dimensions, dimension) != dimensions.end();
    });
    return true;
}

QString calculationText(const SearchCalculation &calculation)
{
    return u"%1:%2:%3:%4"_s.arg(q(keyOf(calculation.kind)), q(keyOf(calculation.dimension)),
                                q(calculation.of), q(calculation.against));
}

std::optional<SearchCalculation> parseCalculation(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 4)
        return std::nullopt;
    const auto kind = parseKey<CalculationKind>(calculationKeys, parts[0].toStdString());
    const auto dimension = parseDimension(parts[1].toStdString());
    if (!kind || !dimension)
        return std::nullopt;
    SearchCalculation calculation{*kind, *dimension, parts[2].toStdString(), parts[3].toStdString()};
    const bool two = !calculation.of.empty() && !calculation.against.empty();
    switch (*kind) {
    case CalculationKind::Index:
        if (*dimension != Dimension::Year || !calculation.of.empty() || calculation.against.empty())
            return std::nullopt;
        break;
    case CalculationKind::Per1000:
        if (*dimension != Dimension::Indicator || !calculation.of.empty() || !calculation.against.empty())
            return std::nullopt;
        break;
    default:
        if (!two)
            return std::nullopt;
    }
    return calculation;
}

/// One option as text and back.
struct SearchText {
    QString name;
    QString (*write)(const SearchOptions &options);
    bool (*read)(SearchOptions &options, const QString &text);
};

QString gendersText(const SearchOptions &options)
{
    QStringList letters;
    for (const Gender gender : options.genders)
        letters << QString(QLatin1Char(letterOf(gender)));
    return letters.join(u',');
}

QString totalsText(const SearchOptions &options)
{
    QStringList texts;
    if (options.sum)
        texts << u"sum"_s;
    if (options.mean)
        texts << u"mean"_s;
    if (options.weightedMean)
        texts << u"weighted"_s;
    return texts.join(u',');
}

bool readTotals(SearchOptions &options, const QString &text)
{
    for (const QString &item : itemsOf(text)) {
        bool *total = item == "sum"_L1        ? &options.sum
                      : item == "mean"_L1     ? &options.mean
                      : item == "weighted"_L1 ? &options.weightedMean
                                              : nullptr;
        if (total == nullptr)
            return false;
        *total = true;
    }
    return true;
}

const std::vector<SearchText> &searchTexts()
{
    static const std::vector<SearchText> texts{
        {u"indicators"_s,
         [](const SearchOptions &options) {
             QStringList ids;
             for (const IndicatorId &id : options.indicators)
                 ids << q(id.text());
             return joined(ids);
         },
         [](SearchOptions &options, const QString &text) {
             return readItems<IndicatorId>(options.indicators, text, [](const QString &item) {
                 return std::optional(IndicatorId(item.toStdString()));
             });
         }},
        {u"areas"_s,
         [](const SearchOptions &options) {
             QStringList areas;
             for (const std::string &area : options.areas)
                 areas << q(area);
             return areas.isEmpty() ? u"none"_s : joined(areas);
         },
         [](SearchOptions &options, const QString &text) {
             if (text == "none"_L1) {
                 options.areas.clear();
                 return true;
             }
             return readItems<std::string>(
                 options.areas, text, [](const QString &item) { return std::optional(item.toStdString()); });
         }},
        {u"years"_s, [](const SearchOptions &options) { return textOf(options.years); },
         [](SearchOptions &options, const QString &text) {
             const auto years = parseSearchYears(text);
             options.years = years.value_or(options.years);
             return years.has_value();
         }},
        {u"genders"_s, gendersText,
         [](SearchOptions &options, const QString &text) {
             return readItems<Gender>(options.genders, text,
                                      [](const QString &item) { return parseGender(item.toStdString()); });
         }},
        {u"rows"_s, [](const SearchOptions &options) { return dimensionsText(options.rows); },
         [](SearchOptions &options, const QString &text) {
             return readDimensions(options.rows, options.columns, text);
         }},
        {u"columns"_s, [](const SearchOptions &options) { return dimensionsText(options.columns); },
         [](SearchOptions &options, const QString &text) {
             return readDimensions(options.columns, options.rows, text);
         }},
        {u"calculations"_s,
         [](const SearchOptions &options) {
             QStringList calculations;
             for (const SearchCalculation &calculation : options.calculations)
                 calculations << calculationText(calculation);
             return joined(calculations);
         },
         [](SearchOptions &options, const QString &text) {
             return readItems<SearchCalculation>(options.calculations, text, parseCalculation);
         }},
        {u"totals"_s, totalsText, readTotals},
        {u"colours"_s, [](const SearchOptions &options) { return options.colours ? u"1"_s : QString(); },
         [](SearchOptions &options, const QString &text) {
             options.colours = text == "1"_L1;
             return options.colours || text == "0"_L1;
         }},
        {u"sort"_s,
         [](const SearchOptions &options) {
             return options.sort.empty() ? QString()
                                         : (options.descending ? u"-"_s : QString()) + q(options.sort);
         },
         [](SearchOptions &options, const QString &text) {
             options.descending = text.startsWith(u'-');
             options.sort = text.mid(options.descending ? 1 : 0).toStdString();
             return !options.sort.empty();
         }},
    };
    return texts;
}

const SearchText *textCalled(const QString &name)
{
    const auto found = std::ranges::find(searchTexts(), name, &SearchText::name);
    return found == searchTexts().end() ? nullptr : &*found;
}

} // namespace

std::string_view keyOf(Dimension dimension)
{
    return dimensionKeys[static_cast<std::size_t>(dimension)];
}

std::optional<Dimension> parseDimension(std::string_view text)
{
    return parseKey<Dimension>(dimensionKeys, text);
}

std::string_view keyOf(CalculationKind kind)
{
    return calculationKeys[static_cast<std::size_t>(kind)];
}

QString textOf(const SearchYears &years)
{
    switch (years.kind) {
    case SearchYears::Kind::Fixed:
        return u"%1-%2"_s.arg(toInt(years.first)).arg(toInt(years.last));
    case SearchYears::Kind::Added:
        return u"%1-"_s.arg(toInt(years.first));
    case SearchYears::Kind::Rolling:
        break;
    }
    return rollingStart + QString::number(years.count);
}

std::optional<SearchYears> parseSearchYears(const QString &text)
{
    SearchYears years;
    if (text.startsWith(rollingStart)) {
        bool fine = false;
        years.count = text.mid(rollingStart.size()).toInt(&fine);
        return fine && years.count >= 1 && years.count <= mostRolling ? std::optional(years) : std::nullopt;
    }
    const QStringList ends = text.split(u'-');
    const auto first = parseYear(ends.front().toStdString());
    if (!first || ends.size() > 2)
        return std::nullopt;
    years.first = *first;
    years.kind =
        ends.size() == 2 && ends.back().isEmpty() ? SearchYears::Kind::Added : SearchYears::Kind::Fixed;
    if (years.kind == SearchYears::Kind::Added)
        return years;
    const auto last = parseYear(ends.back().toStdString());
    if (!last || *last < *first)
        return std::nullopt;
    years.last = *last;
    return years;
}

QStringList searchTextNames()
{
    QStringList names;
    for (const SearchText &text : searchTexts())
        names << text.name;
    return names;
}

QString searchText(const SearchOptions &options, const QString &name)
{
    const SearchText *text = textCalled(name);
    return text == nullptr ? QString() : text->write(options);
}

bool readSearchText(SearchOptions &options, const QString &name, const QString &text)
{
    const SearchText *known = textCalled(name);
    return known != nullptr && known->read(options, text);
}

} // namespace lagesbild
