#include "core/sources/owndata/importmapping.h"

#include "core/pack/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::string_view, 7> roleKeys{"ignored",   "area",  "year", "gender",
                                                   "indicator", "split", "value"};
constexpr std::array<std::string_view, 3> denominatorKeys{"exact", "year_before", "proxy"};
constexpr std::array<std::string_view, 3> repeatedKeys{"refuse", "sum", "mean"};
constexpr std::array<std::string_view, 4> monthKeys{"refuse", "sum", "mean", "last"};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toObject(const ColumnUse &use)
{
    QJsonObject object{{u"role"_s, toText(keyOf(use.role))}};
    if (use.year)
        object[u"year"_s] = toInt(*use.year);
    if (use.gender)
        object[u"gender"_s] = QString(QLatin1Char(letterOf(*use.gender)));
    if (!use.title.isEmpty())
        object[u"title"_s] = use.title;
    return object;
}

QJsonObject toObject(const OwnIndicator &indicator)
{
    QJsonObject object{{u"found"_s, indicator.found},
                       {u"title"_s, indicator.title},
                       {u"unit"_s, toText(keyOf(indicator.unit))},
                       {u"direction"_s, toText(keyOf(indicator.direction))},
                       {u"description"_s, indicator.description}};
    if (!indicator.id.isEmpty())
        object[u"id"_s] = toText(indicator.id.text());
    if (indicator.decimals >= 0)
        object[u"decimals"_s] = indicator.decimals;
    if (indicator.denominator) {
        object[u"denominator"_s] = toText(indicator.denominator->indicator.text());
        object[u"denominator_kind"_s] =
            toText(denominatorKeys[static_cast<std::size_t>(indicator.denominator->kind)]);
    }
    if (!indicator.take)
        object[u"take"_s] = false;
    return object;
}

Error unknownWord(const QString &name, const QString &value)
{
    return failure(ErrorKind::Malformed, {},
                   "the mapping's " + name.toStdString() + " can't be " + value.toStdString());
}

Result<std::optional<Year>> yearIn(const QJsonObject &object)
{
    const QJsonValue value = object[u"year"_s];
    if (value.isUndefined() || value.isNull())
        return std::optional<Year>();
    const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    const auto year = parseYear(text.toStdString());
    return year ? Result<std::optional<Year>>(year) : unknownWord(u"year"_s, text);
}

Result<std::optional<Gender>> genderIn(const QJsonObject &object)
{
    const QString text = object[u"gender"_s].toString();
    if (text.isEmpty())
        return std::optional<Gender>();
    const auto gender = parseGender(text.toStdString());
    return gender ? Result<std::optional<Gender>>(gender) : unknownWord(u"gender"_s, text);
}

Result<ColumnUse> columnOf(const QJsonObject &object)
{
    ColumnUse use;
    const QString role = object[u"role"_s].toString(u"ignored"_s);
    const auto known = parseColumnRole(role.toStdString());
    const auto year = yearIn(object);
    const auto gender = genderIn(object);
    if (!known)
        return unknownWord(u"role"_s, role);
    if (!year)
        return year.error();
    if (!gender)
        return gender.error();
    return ColumnUse{*known, *year, *gender, object[u"title"_s].toString()};
}

Result<OwnIndicator> indicatorOf(const QJsonObject &object)
{
    OwnIndicator indicator;
    indicator.found = object[u"found"_s].toString();
    indicator.title = object[u"title"_s].toString(indicator.found);
    indicator.id = IndicatorId(object[u"id"_s].toString().toStdString());
    indicator.description = object[u"description"_s].toString();
    indicator.take = object[u"take"_s].toBool(true);
    constexpr int mostDecimals = 6;
    indicator.decimals = std::clamp(object[u"decimals"_s].toInt(-1), -1, mostDecimals);
    const QString unit = object[u"unit"_s].toString(u"none"_s);
    const QString direction = object[u"direction"_s].toString(u"neutral"_s);
    const auto knownUnit = parseUnit(unit.toStdString());
    const auto knownDirection = parseDirection(direction.toStdString());
    if (!knownUnit)
        return unknownWord(u"unit"_s, unit);
    if (!knownDirection)
        return unknownWord(u"direction"_s, direction);
    indicator.unit = *knownUnit;
    indicator.direction = *knownDirection;
    const QString denominator = object[u"denominator"_s].toString();
    if (!denominator.isEmpty()) {
        const QString kind = object[u"denominator_kind"_s].toString(u"exact"_s);
        const auto *known = std::ranges::find(denominatorKeys, kind.toStdString());
        if (known == denominatorKeys.end())
            return unknownWord(u"denominator_kind"_s, kind);
        indicator.denominator = Denominator{IndicatorId(denominator.toStdString()),
                                            static_cast<Denominator::Kind>(known - denominatorKeys.begin())};
    }
    return indicator;
}

std::optional<TableLayout> layoutIn(const QJsonObject &object)
{
    const QJsonObject rows = object[u"rows"_s].toObject();
    if (rows.isEmpty())
        return std::nullopt;
    const auto at = [&rows](const QString &name) {
        return static_cast<std::size_t>(std::max<qint64>(0, rows[name].toInteger()));
    };
    return TableLayout{at(u"header_first"_s), at(u"header_end"_s), at(u"end"_s)};
}

} // namespace

std::string_view keyOf(ColumnRole role)
{
    return roleKeys[static_cast<std::size_t>(role)];
}

std::optional<ColumnRole> parseColumnRole(std::string_view text)
{
    const auto *found = std::ranges::find(roleKeys, text);
    return found == roleKeys.end() ? std::nullopt
                                   : std::optional(static_cast<ColumnRole>(found - roleKeys.begin()));
}

std::string_view keyOf(RepeatedUse use)
{
    return repeatedKeys[static_cast<std::size_t>(use)];
}

std::optional<RepeatedUse> parseRepeatedUse(std::string_view text)
{
    const auto *found = std::ranges::find(repeatedKeys, text);
    return found == repeatedKeys.end()
               ? std::nullopt
               : std::optional(static_cast<RepeatedUse>(found - repeatedKeys.begin()));
}

std::string_view keyOf(MonthUse use)
{
    return monthKeys[static_cast<std::size_t>(use)];
}

std::optional<MonthUse> parseMonthUse(std::string_view text)
{
    const auto *found = std::ranges::find(monthKeys, text);
    return found == monthKeys.end() ? std::nullopt
                                    : std::optional(static_cast<MonthUse>(found - monthKeys.begin()));
}

QByteArray toJson(const ImportMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnUse &use : mapping.columns)
        columns.append(toObject(use));
    QJsonArray indicators;
    for (const OwnIndicator &indicator : mapping.indicators)
        indicators.append(toObject(indicator));
    QJsonObject object{{u"columns"_s, columns}, {u"indicators"_s, indicators}};
    if (!mapping.table.isEmpty())
        object[u"table"_s] = mapping.table;
    if (mapping.layout)
        object[u"rows"_s] = QJsonObject{{u"header_first"_s, qint64(mapping.layout->headerFirst)},
                                        {u"header_end"_s, qint64(mapping.layout->headerEnd)},
                                        {u"end"_s, qint64(mapping.layout->rowsEnd)}};
    if (!mapping.area.isEmpty())
        object[u"area"_s] = toText(mapping.area.text());
    if (mapping.year)
        object[u"year"_s] = toInt(*mapping.year);
    if (mapping.gender != Gender::Total)
        object[u"gender"_s] = QString(QLatin1Char(letterOf(mapping.gender)));
    object[u"dash"_s] = mapping.dashIsZero ? u"zero"_s : u"missing"_s;
    object[u"repeated"_s] = toText(keyOf(mapping.repeated));
    if (!mapping.weight.isEmpty())
        object[u"weight"_s] = mapping.weight;
    object[u"months"_s] = toText(keyOf(mapping.months));
    return QJsonDocument(object).toJson();
}

Result<ImportMapping> parseMapping(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::Malformed, {},
                       "the mapping is no JSON object: " + error.errorString().toStdString());
    const QJsonObject object = document.object();
    ImportMapping mapping;
    mapping.table = object[u"table"_s].toVariant().toString();
    mapping.layout = layoutIn(object);
    mapping.area = AreaId(object[u"area"_s].toString().toStdString());
    const auto year = yearIn(object);
    const auto gender = genderIn(object);
    if (!year)
        return year.error();
    if (!gender)
        return gender.error();
    mapping.year = *year;
    mapping.gender = gender->value_or(Gender::Total);
    const QString dash = object[u"dash"_s].toString(u"missing"_s);
    if (dash != u"zero" && dash != u"missing")
        return unknownWord(u"dash"_s, dash);
    mapping.dashIsZero = dash == u"zero";
    const QString repeated = object[u"repeated"_s].toString(u"refuse"_s);
    const QString months = object[u"months"_s].toString(u"refuse"_s);
    const auto repeatedUse = parseRepeatedUse(repeated.toStdString());
    const auto monthUse = parseMonthUse(months.toStdString());
    if (!repeatedUse)
        return unknownWord(u"repeated"_s, repeated);
    if (!monthUse)
        return unknownWord(u"months"_s, months);
    mapping.repeated = *repeatedUse;
    mapping.weight = object[u"weight"_s].toVariant().toString();
    mapping.months = *monthUse;
    for (const QJsonValue column : object[u"columns"_s].toArray()) {
        const auto use = columnOf(column.toObject());
        if (!use)
            return use.error();
        mapping.columns.push_back(*use);
    }
    for (const QJsonValue entry : object[u"indicators"_s].toArray()) {
        const auto indicator = indicatorOf(entry.toObject());
        if (!indicator)
            return indicator.error();
        mapping.indicators.push_back(*indicator);
    }
    return mapping;
}

} // namespace lagesbild
