#include "core/sources/gdal/codecolumn.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace lagesbild
{

namespace
{

constexpr std::array<std::string_view, 6> usualNames{"knkod",   "kommunkod", "lnkod",
                                                     "lanskod", "lan_kod",   "code"};
constexpr std::size_t municipalityDigits = 4;
constexpr std::size_t countyDigits = 2;

std::size_t digitsOf(CodeLevel level)
{
    return level == CodeLevel::Municipality ? municipalityDigits : countyDigits;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

bool isUsualName(const char *name)
{
    return std::ranges::find(usualNames, lowered(name)) != usualNames.end();
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether every feature has a code of @p level in the column.
bool allAreCodes(OGRLayer &layer, const CodeColumn &column)
{
    layer.ResetReading();
    bool any = false;
    for (const auto &feature : layer) {
        if (!codeOf(*feature, column))
            return false;
        any = true;
    }
    return any;
}

} // namespace

std::optional<std::string> codeOf(const OGRFeature &feature, const CodeColumn &column)
{
    const std::size_t digits = digitsOf(column.level);
    std::string text = feature.GetFieldAsString(column.index);
    const OGRFieldType type = feature.GetFieldDefnRef(column.index)->GetType();
    const bool number = type == OFTInteger || type == OFTInteger64;
    if (number && text.size() + 1 == digits)
        text.insert(text.begin(), '0');
    return isDigits(text) && text.size() == digits ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<CodeColumn> findCodeColumn(OGRLayer &layer)
{
    const OGRFeatureDefn &definition = *layer.GetLayerDefn();
    std::vector<int> order(static_cast<std::size_t>(definition.GetFieldCount()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::ranges::stable_partition(
        order, [&](int index) { return isUsualName(definition.GetFieldDefn(index)->GetNameRef()); });
    for (const int index : order) {
        for (const CodeLevel level : {CodeLevel::Municipality, CodeLevel::County}) {
            const CodeColumn column{index, level};
            if (allAreCodes(layer, column))
                return column;
        }
    }
    return std::nullopt;
}

} // namespace lagesbild
