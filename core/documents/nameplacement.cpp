#include "core/documents/nameplacement.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>

namespace lagesbild
{

namespace
{

/// The best-liked first.
constexpr std::array sides{NameSide::Right, NameSide::Left, NameSide::Above, NameSide::Below};
/// A name on top of a crowd can't be read.
constexpr std::ptrdiff_t mostCovered = 2;

QRectF boxOf(const NamedMark &mark)
{
    return {mark.at.x() - mark.radius, mark.at.y() - mark.radius, 2 * mark.radius, 2 * mark.radius};
}

QRectF nameBox(const NamedMark &mark, NameSide side)
{
    QRectF box(QPointF(), mark.name);
    box.moveCenter(mark.at);
    switch (side) {
    case NameSide::Right:
        box.moveLeft(mark.at.x() + mark.radius);
        break;
    case NameSide::Left:
        box.moveRight(mark.at.x() - mark.radius);
        break;
    case NameSide::Above:
        box.moveBottom(mark.at.y() - mark.radius);
        break;
    case NameSide::Below:
        box.moveTop(mark.at.y() + mark.radius);
        break;
    }
    return box;
}

/// What speaks against a place, the worst first.
struct Harm {
    bool outside = false;
    std::ptrdiff_t named = 0; ///< names, and marks that have one
    std::ptrdiff_t others = 0;

    auto operator<=>(const Harm &) const = default;
};

class NamePlacement
{
public:
    NamePlacement(const std::vector<NamedMark> &marks, const QRectF &plot) : m_marks(marks), m_plot(plot) {}

    std::optional<NameSide> place(std::size_t index)
    {
        const NamedMark &mark = m_marks[index];
        const auto harmAt = [&](NameSide side) { return harmOf(index, nameBox(mark, side)); };
        const NameSide best = std::ranges::min(sides, {}, harmAt);
        const Harm least = harmAt(best);
        const bool hasRoom = !least.outside && least.named == 0 && least.others <= mostCovered;
        if (!hasRoom && mark.rank > 0)
            return std::nullopt;
        m_taken.push_back(nameBox(mark, best));
        return best;
    }

private:
    Harm harmOf(std::size_t index, const QRectF &box) const
    {
        Harm harm;
        harm.outside = !m_plot.contains(box);
        harm.named =
            std::ranges::count_if(m_taken, [&](const QRectF &other) { return other.intersects(box); });
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (i == index || !boxOf(m_marks[i]).intersects(box))
                continue;
            ++(m_marks[i].name.isEmpty() ? harm.others : harm.named);
        }
        return harm;
    }

    const std::vector<NamedMark> &m_marks;
    QRectF m_plot;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<std::optional<NameSide>> placedNames(const std::vector<NamedMark> &marks, const QRectF &plot)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].name.isEmpty())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return marks[i].rank; });
    NamePlacement placement(marks, plot);
    std::vector<std::optional<NameSide>> placed(marks.size());
    for (const std::size_t i : order)
        placed[i] = placement.place(i);
    return placed;
}

} // namespace lagesbild
