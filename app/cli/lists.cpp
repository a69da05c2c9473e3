#include "app/cli/lists.h"

#include <QStringList>

#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Error unknown(const QString &text)
{
    return {.kind = ErrorKind::NotFound, .detail = "not in the data", .place = text.toStdString()};
}

std::vector<QString> partsOf(const QString &list)
{
    std::vector<QString> parts;
    for (const QString &part : list.split(u','))
        parts.push_back(part.trimmed());
    return parts;
}

} // namespace

Result<std::vector<AreaIndex>> parseAreas(const QString &text, const Catalogue &catalogue)
{
    std::vector<AreaIndex> areas;
    if (text == "all"_L1) {
        areas.resize(static_cast<std::size_t>(catalogue.municipalityCount()));
        std::iota(areas.begin(), areas.end(), 0);
        return areas;
    }
    for (const QString &code : partsOf(text)) {
        areas.push_back(catalogue.indexOf(AreaId(code.toStdString())));
        if (areas.back() == noArea)
            return unknown(code);
    }
    return areas;
}

Result<std::vector<const Indicator *>> parseIndicators(const QString &text, const Catalogue &catalogue)
{
    std::vector<const Indicator *> indicators;
    for (const QString &id : partsOf(text)) {
        indicators.push_back(catalogue.indicator(IndicatorId(id.toStdString())));
        if (indicators.back() == nullptr)
            return unknown(id);
    }
    return indicators;
}

std::optional<std::vector<Gender>> parseGenders(const QString &text)
{
    std::vector<Gender> genders;
    for (const QString &letter : partsOf(text)) {
        const auto gender = parseGender(letter.toStdString());
        if (!gender)
            return std::nullopt;
        genders.push_back(*gender);
    }
    return genders;
}

std::optional<YearSpan> parseYears(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const auto first = parseYear(ends.first().trimmed().toStdString());
    const auto last = parseYear(ends.last().trimmed().toStdString());
    if (ends.size() > 2 || !first || !last || *last < *first)
        return std::nullopt;
    return YearSpan{*first, *last};
}

} // namespace lagesbild
