#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/analysis/standingband.h"
#include "core/data/dataset.h"
#include "core/stats/trend.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Why a row has no figures at all.
enum class RowState {
    Figures,
    NoIndicator,  ///< the collection names something no source has an indicator for
    NoValues,     ///< the data set has no values of the indicator
    NoneForFocus, ///< others have values, the chosen municipality never had
};

/// The range of all counted municipalities, for the mini bar.
struct Spread {
    double least = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double greatest = 0;

    bool operator==(const Spread &) const = default;
};

/// A mean and how many of how many members it rests on.
struct GroupMean {
    std::optional<double> value;
    int counted = 0;
    int members = 0;

    bool operator==(const GroupMean &) const = default;
};

/// One line of the overview: one indicator as it stands for the chosen municipality.
struct OverviewRow {
    QString area; ///< heading of the collection
    QString subheading;
    IndicatorId indicator;
    QString title; ///< short title, or the collection's own words where there is no indicator
    QString fullTitle;
    bool variant = false;
    RowState state = RowState::Figures;
    std::optional<Year> year; ///< the year shown
    bool older = false;       ///< the municipality lacks the year: an older value, dated and unranked
    Figure figure;
    std::optional<Year> previousYear;
    std::optional<double> previousValue;
    std::optional<double> change;
    Arrow arrow = Arrow::None;
    std::optional<MannKendall> test;
    Trend trend = Trend::Unknown;
    Place place;
    int smallLeftOut = 0; ///< municipalities with fewer than ten persons, not ranked
    int placeholdersLeftOut = 0;
    GroupMean groupMean;
    std::optional<double> national;
    std::optional<Spread> spread;
    std::vector<double> peers; ///< counted values of the group's members
    Year seriesStart{};
    std::vector<std::optional<double>> series; ///< the focus, one per year from seriesStart
};

/// How many rows of an area stand best, middle and worst.
struct AreaSummary {
    QString area;
    int best = 0;
    int middle = 0;
    int worst = 0;
    int neutral = 0;
    int without = 0; ///< rows without a rank

    bool operator==(const AreaSummary &) const = default;
};

struct Overview {
    ComparisonGroup group;
    std::vector<OverviewRow> rows; ///< in the collection's order
    std::vector<AreaSummary> areas;
    int increasing = 0; ///< trends found; one in twenty of those judged is expected by chance alone
    int decreasing = 0;
    int judged = 0;
};

/// Every entry of the chosen collection for the chosen municipality or region. NotFound for a focus,
/// collection or group that does not exist.
Result<Overview> overview(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
