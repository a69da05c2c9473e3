#include "ui/comparison/parts/stackscene.h"

#include "ui/shared/charts/labelplacement.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double labelHeight = 18;
constexpr double gap = 12;
constexpr double mostNameShare = 0.3;
constexpr double leastPitch = 26;
constexpr double mostPitch = 40;
constexpr double barShare = 0.66;
constexpr double mostColumn = 72;
constexpr double roomBeforeApart = 12;
constexpr double partNameGap = 16;

double widest(const std::vector<StackBar> &bars, QString StackBar::*text, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const StackBar &bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    return std::ceil(width);
}

double widestName(const StackScene &scene, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &name : scene.partNames)
        width = std::max(width, metrics.horizontalAdvance(name));
    return std::ceil(width);
}

/// The bar that carries the names of the parts: the last column, or the first row, that is a whole.
std::optional<std::size_t> namedBar(const StackScene &scene)
{
    const auto isWhole = [](const StackBar &bar) { return !bar.parts.empty(); };
    if (scene.direction == StackScene::Direction::Rows) {
        const auto found = std::ranges::find_if(scene.bars, isWhole);
        return found == scene.bars.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - scene.bars.begin()));
    }
    const auto found = std::find_if(scene.bars.rbegin(), scene.bars.rend(), isWhole);
    return found == scene.bars.rend()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(scene.bars.rend() - found) - 1);
}

/// Cuts the box of a hundred per cent into the parts; from the bottom or from the left.
std::vector<QRectF> partsOf(const StackBar &bar, const QRectF &whole, StackScene::Direction direction)
{
    std::vector<QRectF> boxes;
    double total = 0;
    for (const double part : bar.parts)
        total += part;
    // Parts that are rounded make 99 or 101: a whole is a whole.
    const double scale = total > 0 ? 1 / total : 0;
    double before = 0;
    for (const double part : bar.parts) {
        const double share = part * scale;
        if (direction == StackScene::Direction::Columns)
            boxes.emplace_back(whole.left(), whole.bottom() - (before + share) * whole.height(),
                               whole.width(), share * whole.height());
        else
            boxes.emplace_back(whole.left() + before * whole.width(), whole.top(), share * whole.width(),
                               whole.height());
        before += share;
    }
    return boxes;
}

void layColumns(StackGeometry &geometry, const StackScene &scene, const QRectF &box, const Look &look)
{
    const double names = widestName(scene, QFontMetricsF(look.sized(12)));
    const bool persons =
        std::ranges::any_of(scene.bars, [](const StackBar &bar) { return !bar.persons.isEmpty(); });
    const double foot = labelHeight * (persons ? 2 : 1) + 4;
    const double left =
        box.left() + QFontMetricsF(look.sized(11)).horizontalAdvance(QStringLiteral("100 %")) + 8;
    geometry.plot = QRectF(left, box.top() + 8, std::max(1.0, box.right() - names - gap - left),
                           std::max(1.0, box.height() - 8 - foot));
    const double pitch = geometry.plot.width() / std::max<double>(1, static_cast<double>(scene.bars.size()));
    const double width = std::min(mostColumn, pitch * 0.78);
    double centre = geometry.plot.left() + pitch / 2;
    for (const StackBar &bar : scene.bars) {
        StackPlace place;
        place.whole = QRectF(centre - width / 2, geometry.plot.top(), width, geometry.plot.height());
        place.parts = partsOf(bar, place.whole, scene.direction);
        place.name = QRectF(centre - pitch / 2, geometry.plot.bottom() + 4, pitch, labelHeight);
        place.persons = place.name.translated(0, labelHeight);
        place.hit =
            QRectF(centre - pitch / 2, geometry.plot.top(), pitch, box.bottom() - geometry.plot.top());
        geometry.bars.push_back(std::move(place));
        centre += pitch;
    }
}

void layRows(StackGeometry &geometry, const StackScene &scene, const QRectF &box, const Look &look)
{
    const double names =
        std::min(widest(scene.bars, &StackBar::name, QFontMetricsF(look.sized(13, QFont::DemiBold))),
                 box.width() * mostNameShare);
    const double persons = widest(scene.bars, &StackBar::persons, QFontMetricsF(look.sizedNumbers(12)));
    const double left = box.left() + names + gap;
    const double right = box.right() - (persons > 0 ? persons + gap : 0);
    const double top = box.top() + labelHeight + 4;
    const bool apart = std::ranges::any_of(scene.bars, &StackBar::apart);
    const double room = box.bottom() - top - (apart ? roomBeforeApart : 0);
    const double pitch =
        std::clamp(room / std::max<double>(1, static_cast<double>(scene.bars.size())), leastPitch, mostPitch);
    const double height = std::round(pitch * barShare);
    double y = top;
    for (const StackBar &bar : scene.bars) {
        if (bar.apart)
            y += roomBeforeApart;
        StackPlace place;
        place.whole = QRectF(left, y + (pitch - height) / 2, std::max(1.0, right - left), height);
        place.parts = partsOf(bar, place.whole, scene.direction);
        place.name = QRectF(box.left(), y, names, pitch);
        place.persons = QRectF(box.right() - persons, y, persons, pitch);
        place.hit = QRectF(box.left(), y, box.width(), pitch);
        geometry.bars.push_back(std::move(place));
        y += pitch;
    }
    geometry.plot = QRectF(left, top, std::max(1.0, right - left), y - top);
}

/// Beside the last column or above the first row, each by its part.
void placePartNames(StackGeometry &geometry, const StackScene &scene, const QRectF &box, const Look &look)
{
    const std::optional<std::size_t> bar = namedBar(scene);
    if (!bar)
        return;
    const QFontMetricsF metrics(look.sized(12));
    const std::vector<QRectF> &parts = geometry.bars[*bar].parts;
    const bool columns = scene.direction == StackScene::Direction::Columns;
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double length = std::ceil(metrics.horizontalAdvance(scene.partNames[i])) + 2;
        wishes.push_back(columns ? LabelWish{parts[i].center().y(), labelHeight}
                                 : LabelWish{parts[i].left() + length / 2, length});
    }
    const std::vector<double> middles =
        columns ? placedLabels(wishes, geometry.plot.top(), geometry.plot.bottom(), 0)
                : placedLabels(wishes, geometry.plot.left(), box.right(), partNameGap);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (columns)
            geometry.partNames.emplace_back(geometry.plot.right() + gap / 2, middles[i] - labelHeight / 2,
                                            box.right() - geometry.plot.right() - gap / 2, labelHeight);
        else
            geometry.partNames.emplace_back(middles[i] - wishes[i].length / 2, box.top(), wishes[i].length,
                                            labelHeight);
    }
}

} // namespace

StackGeometry stackGeometry(const StackScene &scene, const QRectF &box, const Look &look)
{
    StackGeometry geometry;
    if (scene.direction == StackScene::Direction::Columns)
        layColumns(geometry, scene, box, look);
    else
        layRows(geometry, scene, box, look);
    placePartNames(geometry, scene, box, look);
    return geometry;
}

double comfortableHeight(const StackScene &scene)
{
    if (scene.direction == StackScene::Direction::Columns)
        return 0;
    constexpr double margins = 8;
    return labelHeight + roomBeforeApart + margins + leastPitch * static_cast<double>(scene.bars.size());
}

std::optional<int> stackAt(const StackGeometry &geometry, const QPointF &position)
{
    const auto found = std::ranges::find_if(
        geometry.bars, [&](const StackPlace &bar) { return bar.hit.contains(position); });
    return found == geometry.bars.end() ? std::nullopt
                                        : std::optional(static_cast<int>(found - geometry.bars.begin()));
}

QColor partColour(int part, int count, const Look &look)
{
    if (part == count - 1)
        return look.colours.faintBar; // the rest
    constexpr int shades = 5;
    // On dark ground the middle shade carries neither light nor dark numbers.
    const int step = look.theme == Theme::Light ? 2 : 3;
    const std::vector<QColor> scale = sequentialColours(look.theme, shades);
    return scale[static_cast<std::size_t>(std::max(0, shades - 1 - step * part))];
}

QColor textOn(const QColor &field, const Look &look)
{
    const auto lightness = [](const QColor &colour) {
        return 0.2126 * std::pow(colour.redF(), 2.2) + 0.7152 * std::pow(colour.greenF(), 2.2) +
               0.0722 * std::pow(colour.blueF(), 2.2);
    };
    const auto contrast = [&](const QColor &text) {
        const double a = lightness(text);
        const double b = lightness(field);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    };
    return contrast(look.colours.text) >= contrast(look.colours.background) ? look.colours.text
                                                                            : look.colours.background;
}

} // namespace lagesbild
