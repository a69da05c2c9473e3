#pragma once

#include "core/analysis/groups.h"
#include "core/base/result.h"
#include "core/data/dataset.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A group of municipalities that the user has made.
struct OwnGroup {
    QString name;                ///< no two have the same
    std::vector<AreaId> members; ///< in the order they were chosen

    bool operator==(const OwnGroup &) const = default;
};

/// As a file: {"lagesbild_groups": 1, "groups": [{"name": "Grannar", "members": ["1880", "1881"]}]}.
QByteArray toJson(const std::vector<OwnGroup> &groups);
/// WrongKind for other files, TooNew for a later version's, Malformed for a group without name or members.
Result<std::vector<OwnGroup>> parseOwnGroups(const QByteArray &json, const QString &file);

/// Where the groups of this user lie; window and command line share it.
QString ownGroupsFile();
/// An empty list where there is no file.
Result<std::vector<OwnGroup>> readOwnGroups(const QString &file);
/// Written beside and put in place as a whole; the folder is made.
Outcome writeOwnGroups(const std::vector<OwnGroup> &groups, const QString &file);

/// What Selection::group calls it: "saved:Grannar:1880,1881". Its members go with it, so that a link or a saved view
/// means the same with whoever opens it. Codes the data lacks are left out; empty when none is left.
std::string groupChoice(const OwnGroup &group, const Catalogue &catalogue);
/// The same for "saved:Grannar", as a person writes it; @p asked itself when it is anything else or no group has the
/// name.
std::string withMembers(const std::string &asked, const std::vector<OwnGroup> &groups,
                        const Catalogue &catalogue);
/// As pickers offer them, in their order; without those that have no member in the data.
std::vector<GroupOption> ownGroupOptions(const std::vector<OwnGroup> &groups, const Catalogue &catalogue);

/// What picking on a map makes of @p members: those of @p picked that are lacking come last, or all of them go when none
/// is lacking.
std::vector<AreaIndex> toggled(std::vector<AreaIndex> members, const std::vector<AreaIndex> &picked);
/// Selection::group when @p area joins those that @p choice compares with, or leaves them: municipality codes, since a
/// group with another member is no longer that group. Nobody adds to all: there, @p area is the first one chosen.
/// @param year as in comparisonGroup()
/// @return empty when none is left
std::string choiceWith(const Dataset &dataset, AreaIndex focus, const std::string &choice,
                       std::optional<Year> year, AreaIndex area);

/// What a new group may be called: @p wanted without surrounding space, with a number behind if it is taken.
QString freeName(const QString &wanted, const std::vector<OwnGroup> &groups);

/// Municipalities that a pasted text names.
struct PastedAreas {
    std::vector<AreaIndex> areas; ///< each once, in the order of the text
    QStringList unknown;          ///< what could not be understood
};
/// Codes and names («Malmö», «Malmö stad», «Upplands Väsby kommun») parted by line ends, commas, semicolons or tabs;
/// codes also by spaces. A leading zero that a spreadsheet has taken is put back.
PastedAreas pastedAreas(const Catalogue &catalogue, const QString &text);

/// What the municipalities of a group have in common.
struct GroupRule {
    std::optional<double> fewest; ///< inhabitants, in the latest year that has them
    std::optional<double> most;
    bool sameCounty = false; ///< as the chosen municipality
    bool sameSkr = false;    ///< SKR's group of 2023
    bool sameClass = false;  ///< population class

    bool operator==(const GroupRule &) const = default;
};
/// Ascending; everyone for a rule that asks for nothing.
std::vector<AreaIndex> municipalitiesBy(const Dataset &dataset, AreaIndex focus, const GroupRule &rule);

} // namespace lagesbild
