#pragma once

#include "core/base/tick.h"
#include "ui/shared/roomexport.h"

#include <functional>
#include <vector>

namespace lagesbild
{

/// Gives what a room shows; rooms don't know each other, so window hands this in.
using RoomExporter = std::function<Result<RoomExport>(const Selection &)>;

/// A report as it is planned: whose, and which views in which order.
struct ReportPlan {
    QString title;
    QString subtitle;
    std::vector<Selection> views;
};

/// The usual report: the overview, then every indicator of the collection with figures for the municipality (splits
/// left out) in comparison and development, then the guide's maps.
/// @param chosen municipality, collection, year, gender and group are taken from it
Result<ReportPlan> usualReport(const Dataset &dataset, const Selection &chosen);

/// A report made: its document, and a picture per page for paper.
struct Report {
    Document document;
    std::vector<Picture> pictures; ///< one per page
};

/// Views that have nothing to show are left out. Cancelled when @p tick says so; NotFound when nothing is left.
Result<Report> makeReport(const Dataset &dataset, const ReportPlan &plan, const RoomExporter &exporter,
                          const Tick &tick);

enum class ReportKind { Pdf, Pptx, Html };
/// By the end of a file's name; none for other endings.
std::optional<ReportKind> reportKindOf(const QString &file);

/// Writes the whole or nothing.
Outcome saveReport(const Report &report, ReportKind kind, const QString &file);

} // namespace lagesbild
