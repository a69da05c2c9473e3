#include "core/documents/templatedesign.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The place's box, or what it inherits from the master.
SlideBox boxOf(const FoundSheet &sheet, const FoundSheet &master, const QStringList &types,
               const SlideBox &otherwise)
{
    if (const FoundPlace *place = sheet.place(types); place != nullptr && place->box)
        return *place->box;
    QStringList inherited = types;
    if (types.contains(u"ctrTitle"_s))
        inherited << u"title"_s;
    if (const FoundPlace *place = master.place(inherited); place != nullptr && place->box)
        return *place->box;
    return otherwise;
}

/// Where the format of a template has been changed, its places may be left beyond the slide; a little is by design.
bool isInside(const SlideBox &box, const SlideGrid &grid)
{
    const qint64 little = grid.width / 50;
    return box.x >= -little && box.y >= -little && box.x + box.width <= grid.width + little &&
           box.y + box.height <= grid.height + little;
}

} // namespace

const FoundSheet *coverSheet(const std::vector<FoundSheet> &layouts)
{
    const auto isCover = [](const FoundSheet &sheet) {
        return sheet.kind == u"title" || sheet.place({u"ctrTitle"_s}) != nullptr;
    };
    const auto found = std::ranges::find_if(layouts, isCover);
    return found == layouts.end() ? nullptr : &*found;
}

const FoundSheet *pageSheet(const std::vector<FoundSheet> &layouts)
{
    for (const QString &kind : {u"titleOnly"_s, u"obj"_s, u"tx"_s}) {
        const auto found = std::ranges::find(layouts, kind, &FoundSheet::kind);
        if (found != layouts.end())
            return &*found;
    }
    const auto titled = std::ranges::find_if(
        layouts, [](const FoundSheet &sheet) { return sheet.place({u"title"_s}) != nullptr; });
    if (titled != layouts.end())
        return &*titled;
    return layouts.empty() ? nullptr : &layouts.front();
}

void placeTexts(SlideDesign &design, const FoundSheet &page, const FoundSheet &master)
{
    SlideGrid &grid = design.grid;
    const qint64 edge = grid.width / 24;
    const qint64 lowest = grid.height / 2;
    const SlideBox usualTitle{edge, edge / 2, grid.width - 2 * edge, grid.height / 8};
    grid.title = boxOf(page, master, {u"title"_s}, usualTitle);
    // A layout made for covers has it in the middle, where the picture shall be.
    const bool moved = grid.title.y + grid.title.height > grid.height * 2 / 5 || !isInside(grid.title, grid);
    if (moved)
        grid.title = usualTitle;
    const qint64 under = grid.title.y + grid.title.height;
    const SlideBox whole{edge, under, grid.width - 2 * edge,
                         std::max<qint64>(lowest, grid.height - under - edge)};
    SlideBox body = boxOf(page, master, {u"body"_s, u"obj"_s, QString()}, whole);
    if (body.height < lowest || body.width < grid.width / 2 || body.y < under || !isInside(body, grid))
        body = whole;
    const qint64 line = grid.height / 25;
    grid.subtitle = {body.x, body.y, body.width, line};
    grid.finding = {body.x, body.y + line, body.width, 2 * line};
    grid.source = {body.x, body.y + body.height - line, body.width, line};
    grid.content = {body.x, body.y + 3 * line, body.width, body.height - 4 * line - line / 4};
    grid.example = {0, 0, grid.width, grid.height / 27};
    const FoundPlace *title = page.place({u"title"_s});
    if (title != nullptr)
        design.title = LayoutPlace{title->type, title->index, moved};
    if (const FoundPlace *number = page.place({u"sldNum"_s}))
        design.number = LayoutPlace{number->type, number->index};
    constexpr int usualTitleSize = 4400; // PowerPoint's own
    design.titleSize = master.titleSize > 0 ? master.titleSize : usualTitleSize;
    constexpr double usualHeight = 6858000; // of the slides our sizes are made for
    constexpr double smallest = 0.5;
    constexpr double largest = 3;
    design.scale =
        std::clamp(static_cast<double>(std::min(grid.width, grid.height)) / usualHeight, smallest, largest);
}

void placeCover(SlideDesign &design, const FoundSheet *cover, const FoundSheet &master)
{
    SlideGrid &grid = design.grid;
    if (cover == nullptr) {
        design.coverTitle = design.title;
        design.coverNumber = design.number;
        grid.coverTitle = grid.title;
        grid.coverSubtitle = grid.finding;
        return;
    }
    const qint64 edge = grid.width / 12;
    const SlideBox middle{edge, grid.height / 4, grid.width - 2 * edge, grid.height / 4};
    grid.coverTitle = boxOf(*cover, master, {u"ctrTitle"_s, u"title"_s}, middle);
    const bool titleMoved = !isInside(grid.coverTitle, grid);
    if (titleMoved)
        grid.coverTitle = middle;
    const qint64 under = grid.coverTitle.y + grid.coverTitle.height;
    const SlideBox below{grid.coverTitle.x, under, grid.coverTitle.width,
                         std::min(grid.height / 8, grid.height - under)};
    grid.coverSubtitle = boxOf(*cover, master, {u"subTitle"_s}, below);
    const bool subtitleMoved = titleMoved || !isInside(grid.coverSubtitle, grid);
    if (subtitleMoved)
        grid.coverSubtitle = below;
    if (const FoundPlace *title = cover->place({u"ctrTitle"_s, u"title"_s}))
        design.coverTitle = LayoutPlace{title->type, title->index, titleMoved};
    if (const FoundPlace *subtitle = cover->place({u"subTitle"_s}))
        design.coverSubtitle = LayoutPlace{subtitle->type, subtitle->index, subtitleMoved};
    if (const FoundPlace *number = cover->place({u"sldNum"_s}))
        design.coverNumber = LayoutPlace{number->type, number->index};
}

} // namespace lagesbild
