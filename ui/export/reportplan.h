#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// One page of a report as it is planned. One with a description stays where there is nothing to show, and says why.
struct PlannedView {
    Selection selection;
    QString title;       ///< in place of the view's own; empty: the view's own
    QString description; ///< over the picture
};

/// A report as it is planned: whose, and which views in which order.
struct ReportPlan {
    QString title;
    QString subtitle;
    std::vector<PlannedView> views;
};

/// The reports that are ready to be made.
enum class ReportExtent {
    Standard, ///< about forty views: what a politician asks for
    Detailed, ///< every indicator, compared and over time
    Guide,    ///< the guide's diagrams and maps, each with what it shows
};
inline constexpr ReportExtent allReportExtents[] = {ReportExtent::Standard, ReportExtent::Detailed,
                                                    ReportExtent::Guide};
std::string_view keyOf(ReportExtent extent); ///< standard, detailed, guide
std::optional<ReportExtent> parseReportExtent(std::string_view text);

/// Which views somebody wants in a report, for any municipality, kept under a name.
struct ReportTemplate {
    QString name;
    ReportExtent extent = ReportExtent::Standard; ///< which views are offered besides
    QStringList links;                            ///< of those that are chosen

    bool operator==(const ReportTemplate &) const = default;
};

/// Whether both show the same, whoever is chosen and whoever is compared with.
bool areSameView(const Selection &a, const Selection &b);

/// A report that is ready. The guide's: its pictures with their descriptions, also those that can't be drawn. The
/// others: the overview; the areas of the collection, each with the answers to its questions and its
/// indicators; the guide's maps, similar municipalities, the expected value, balance and dependency.
///
/// Splits and indicators without figures for the municipality are left out. The standard one shows of an area what
/// the guide draws and, compared with others, what has a good direction; results over time too, unless a picture of
/// parts tells it. Of an area where that is nothing it shows everything.
/// @param chosen municipality, collection, year, gender and group are taken from it
Result<ReportPlan> usualReport(const Dataset &dataset, const Selection &chosen,
                               ReportExtent extent = ReportExtent::Standard);

/// A report of views that somebody chose, each turned to the municipality of @p chosen. NotFound when there is no
/// such municipality, or no view.
Result<ReportPlan> chosenReport(const Dataset &dataset, const Selection &chosen,
                                const std::vector<PlannedView> &views);

} // namespace lagesbild
