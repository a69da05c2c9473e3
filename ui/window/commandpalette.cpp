#include "ui/window/commandpalette.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/window/rail.h"
#include "ui/window/viewtitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether the room is about the chosen indicator, so that choosing another one shows there.
bool isAboutIndicator(Room room)
{
    return room == Room::Trend || room == Room::Comparison || room == Room::Map || room == Room::Questions;
}

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PaletteWords)
};

constexpr int mostAreasFound = 6;
constexpr int mostIndicatorsFound = 40;
constexpr int mostRecentShown = 4;

/// Every word of @p text begins a word of @p title, with or without its dots and rings.
bool hasWords(const QString &title, const QString &text)
{
    const QStringList present = plainText(title).split(u' ', Qt::SkipEmptyParts);
    const QStringList asked = plainText(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(asked, [&](const QString &word) {
        return std::ranges::any_of(present, [&](const QString &one) { return one.startsWith(word); });
    });
}

class Items
{
public:
    Items(const PaletteSources &sources, const QString &text) : m_sources(sources), m_text(text) {}

    void addRecent()
    {
        for (const QString &link : m_sources.recentViews.mid(0, mostRecentShown)) {
            if (const Result<Selection> view = parseLink(link); view && *view != m_sources.selection)
                add(viewTitle(m_sources.dataset, *view), PaletteWords::tr("Left a while ago"), *view);
        }
    }
    void addSaved()
    {
        for (const SavedView &saved : m_sources.savedViews) {
            const Result<Selection> view = parseLink(saved.link);
            if (view && hasWords(saved.name, m_text))
                add(saved.name, PaletteWords::tr("Saved view"), *view);
        }
    }
    void addRooms()
    {
        for (const Room room : m_sources.rooms) {
            if (!hasWords(roomName(room), m_text))
                continue;
            Selection next = m_sources.selection;
            next.room = room;
            add(roomName(room), PaletteWords::tr("Room"), next);
        }
    }
    void addActions()
    {
        for (const PaletteAction &action : m_sources.actions) {
            if (hasWords(action.title, m_text))
                m_items.push_back({action.title,
                                   action.keys.isEmpty() ? PaletteWords::tr("Action")
                                                         : PaletteWords::tr("Action · %1").arg(action.keys),
                                   action.run});
        }
    }
    void addAreas()
    {
        const Catalogue &catalogue = m_sources.dataset.catalogue();
        int areas = 0;
        for (const AreaHit &hit : searchAreas(catalogue, m_text)) {
            if (++areas > mostAreasFound)
                break;
            const Area &area = catalogue.area(hit.area);
            Selection next = m_sources.selection;
            next.focus = area.id;
            add(area.name,
                area.kind == AreaKind::Region ? PaletteWords::tr("Region") : PaletteWords::tr("Municipality"),
                next);
        }
    }
    void addIndicators()
    {
        for (const IndicatorHit &hit : m_sources.indicators.search(m_text, mostIndicatorsFound)) {
            const Indicator &indicator = *m_sources.dataset.catalogue().indicator(hit.indicator);
            const QString id = QString::fromStdString(indicator.id.text());
            add(indicator.title,
                indicator.hasValues ? PaletteWords::tr("Indicator %1").arg(id)
                                    : PaletteWords::tr("Indicator %1 · no values in the data pack").arg(id),
                showing(indicator.id));
        }
    }
    std::vector<SearchItem> take() { return std::move(m_items); }

private:
    /// In the room one is in, if it shows one indicator; the free search takes it into its basket.
    Selection showing(const IndicatorId &id) const
    {
        Selection next = m_sources.selection;
        auto &basket = next.search.indicators;
        if (next.room == Room::Search && std::ranges::find(basket, id) == basket.end())
            basket.push_back(id);
        if (next.room != Room::Search && !isAboutIndicator(next.room))
            next.room = Room::Trend;
        return leadingTo(next, next.room, id);
    }
    void add(const QString &title, const QString &detail, const Selection &target)
    {
        m_items.push_back({title, detail, [choose = m_sources.choose, target] { choose(target); }});
    }

    const PaletteSources &m_sources;
    const QString &m_text;
    std::vector<SearchItem> m_items;
};

} // namespace

std::vector<SearchItem> paletteItems(const PaletteSources &sources, const QString &text)
{
    Items items(sources, text);
    const bool empty = text.trimmed().isEmpty();
    if (empty)
        items.addRecent();
    items.addSaved();
    items.addRooms();
    items.addActions();
    if (!empty) {
        items.addAreas();
        items.addIndicators();
    }
    return items.take();
}

} // namespace lagesbild
