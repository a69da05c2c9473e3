#pragma once

#include "core/analysis/owngroups.h"
#include "core/analysis/selection.h"
#include "core/base/result.h"
#include "core/geo/outline.h"
#include "ui/data/dataroom.h"
#include "ui/owndata/owndataroom.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace lagesbild
{

class RoomView;

/// The rooms of this program, in the rail's order.
std::vector<Room> roomsOfProgram();

/// What rooms need beside the data set.
struct RoomSupplies {
    std::function<Result<std::vector<Outline>>()>
        municipalityOutlines;                         ///< read when a room first needs them; may be empty
    std::function<std::vector<OwnGroup>()> ownGroups; ///< of the user, as they are now
    std::function<void(const std::vector<AreaId> &)> makeOwnGroup; ///< asks for the name of a new one
    std::function<Settings &()> settings;
    std::function<void()> saveSettings;
    QString notesFile; ///< the user's notes and actions
    DataSupplies data;
    OwnDataSupplies ownData;
};

/// Makes the view of @p room, one of roomsOfProgram().
RoomView *makeRoom(Room room, const RoomSupplies &supplies, QWidget *parent);

} // namespace lagesbild
