#pragma once

#include "core/analysis/likeness.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

/// One variable of the likeness as it was used.
struct PeerVariable {
    IndicatorId indicator;
    double weight = 1;
    bool logarithmic = false;
    std::optional<double> focusValue; ///< in the year of the set, in the indicator's unit
    bool flat = false; ///< all municipalities have the same: it parts nobody and counts for nothing

    bool operator==(const PeerVariable &) const = default;
};

/// One of the similar municipalities.
struct SimilarArea {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    double distance = 0;        ///< methods 1, not divided by Σ w; in the weighted units of the variables
    std::vector<double> shares; ///< of each variable in the distance; they sum to 1, or are all 0 for a twin
    std::vector<double> values; ///< of each variable, in the indicator's unit

    bool operator==(const SimilarArea &) const = default;
};

/// A municipality that could not be compared.
struct LackingArea {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    std::vector<std::size_t> variables; ///< positions of those it lacks

    bool operator==(const LackingArea &) const = default;
};

/// The set that Kolada itself published for the focus and the year of the set.
struct OfficialSet {
    GroupId group;
    Year year{};
    int members = 0;
    int shared = 0;                ///< of them among as many of ours
    std::vector<AreaIndex> others; ///< those that ours lack, ascending

    bool operator==(const OfficialSet &) const = default;
};

/// How the set differs from that of the year before (the nearest earlier year in which there is one).
struct PeerChange {
    Year before{};
    std::vector<AreaIndex> in;  ///< new now, nearest first
    std::vector<AreaIndex> out; ///< no longer, nearest then first

    bool operator==(const PeerChange &) const = default;
};

/// The municipalities most similar to the chosen one, and what made them so.
struct SimilarAreas {
    PeerMethod method = PeerMethod::Kolada;
    PeerScale scale = PeerScale::Unit;
    PeerMetric metric = PeerMetric::Manhattan;
    AreaIndex focus = noArea;
    std::optional<Year>
        asked; ///< the chosen year, else the latest that half of the municipalities have; empty
               ///< when no year has the variables
    std::optional<Year> year; ///< of the set; empty when the focus has all variables in no year
    std::vector<std::size_t> lackingInAsked; ///< variables the focus lacks there: why another year was taken
    std::vector<PeerVariable> variables;
    std::vector<SimilarArea> areas; ///< nearest first, ties by code, at most PeerOptions::count
    int compared = 0;               ///< municipalities that could be compared with, beside the focus
    double typicalDistance = 0;     ///< the median to all of them: what a distance can be held against
    double greatestDistance = 0;
    std::vector<LackingArea> lacking; ///< municipalities without a place that year, by code
    std::optional<OfficialSet> official;
    /// The asked year, where Kolada published sets for it but none for the focus.
    std::optional<Year> leftOutIn;
    std::optional<PeerChange> change;
    std::vector<Year> years; ///< in which the focus has all variables, ascending
};

/// Similar municipalities as Selection::peers asks, for Selection::year or the latest (methods 1, rulings "Peer
/// year"): where the focus lacks a variable then, the nearest year in which it has all.
///
/// NotFound when the focus or a variable does not exist. A focus that is no municipality, or that has the
/// variables in no year, has no year and no areas.
Result<SimilarAreas> similarAreas(const Dataset &dataset, const Selection &selection);

/// The set as Selection::group has it: "similar" where it is that one, else its codes.
std::string groupChoiceOf(const SimilarAreas &similar);
/// The set beside the members that Selection::group has already, as codes; errors as comparisonGroup().
Result<std::string> groupChoiceWith(const Dataset &dataset, const Selection &selection,
                                    const SimilarAreas &similar);

/// Only the members, for comparison groups: the same set as similarAreas() has.
struct PeerSet {
    std::optional<Year> year;
    std::vector<AreaIndex> members; ///< nearest first
};
/// @param wanted none: the latest, as above
/// @return empty, without a year, also where a variable does not exist
PeerSet peerSet(const Dataset &dataset, AreaIndex focus, const PeerOptions &options,
                std::optional<Year> wanted);

} // namespace lagesbild
