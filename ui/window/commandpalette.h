#pragma once

#include "core/analysis/search.h"
#include "core/analysis/selection.h"
#include "ui/settings/settings.h"
#include "ui/shared/searchpopup.h"

#include <functional>
#include <vector>

namespace lagesbild
{

/// Something the program can do, by name.
struct PaletteAction {
    QString title;
    QString keys; ///< «Ctrl+M»; may be empty
    std::function<void()> run;
};

/// What the palette finds in.
struct PaletteSources {
    const Dataset &dataset;
    const IndicatorIndex &indicators;
    const Selection &selection;
    const std::vector<Room> &rooms;
    const QList<SavedView> &savedViews;
    const QStringList &recentViews;
    const std::vector<PaletteAction> &actions;
    std::function<void(const Selection &)> choose;
};

/// Everything one can go to or do that has all words of @p text: rooms, saved views, actions, municipalities,
/// indicators. For an empty text the views last left, the saved ones, rooms and actions.
std::vector<SearchItem> paletteItems(const PaletteSources &sources, const QString &text);

} // namespace lagesbild
