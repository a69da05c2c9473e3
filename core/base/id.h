#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace lagesbild
{

/// A code that names one thing; codes of different kinds are different types and cannot be mixed up.
/// An empty id names nothing.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string_view text) : m_text(text) {}

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    auto operator<=>(const Id &) const = default;

private:
    std::string m_text;
};

/// Municipality "1880", riket "0000", region "0018", Kolada group "G172728".
using AreaId = Id<struct AreaTag>;
/// Kolada's id "N00973", or one of our derived indicators "LB_…" (core/data/formula.h).
using IndicatorId = Id<struct IndicatorTag>;
/// "county:18", "skr2017:B3", "G33612" …: see core/data/areagroup.h.
using GroupId = Id<struct GroupTag>;
/// "integration", or Kolada's id of a KPI group "G2KPI84105".
using CollectionId = Id<struct CollectionTag>;

} // namespace lagesbild

template <class Tag>
struct std::hash<lagesbild::Id<Tag>> {
    std::size_t operator()(const lagesbild::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>()(id.text());
    }
};
