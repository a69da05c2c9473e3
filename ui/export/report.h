#pragma once

#include "core/base/tick.h"
#include "ui/export/reportplan.h"
#include "ui/export/saving.h"
#include "ui/shared/roomexport.h"

#include <functional>
#include <vector>

namespace lagesbild
{

/// Gives what a room shows; rooms don't know each other, so window hands this in.
using RoomExporter = std::function<Result<RoomExport>(const Selection &)>;

/// A report made: its document, and a picture per page for paper.
struct Report {
    Document document;
    std::vector<Picture> pictures; ///< one per page; nothing to paint where the page says why
};

/// Makes a report view by view, so that others get their turn in between.
class ReportMaker
{
public:
    /// @p dataset outlives it.
    ReportMaker(const Dataset &dataset, ReportPlan plan, RoomExporter exporter);

    int made() const { return m_next; }
    int total() const { return static_cast<int>(m_plan.views.size()); }
    bool isDone() const { return m_next == total(); }
    /// Makes the next view; one that has nothing to show is left out, unless it is described: then its page says so.
    void makeNext();
    /// What was made; NotFound when there is nothing of it, Damaged when figures of it can't be read.
    Result<Report> report() &&;

private:
    RoomExport withoutPicture(const Selection &view) const;
    std::vector<PageNote> definitions() const;

    const Dataset &m_dataset;
    ReportPlan m_plan;
    RoomExporter m_exporter;
    std::vector<Page> m_pages;
    std::vector<IndicatorId> m_measured; ///< in the order of the views
    std::vector<Picture> m_pictures;
    int m_next = 0;
};

/// As by a ReportMaker, with its errors. Cancelled when @p tick says so.
Result<Report> makeReport(const Dataset &dataset, const ReportPlan &plan, const RoomExporter &exporter,
                          const Tick &tick);

enum class ReportKind { Pdf, Pptx, Html };
/// By the end of a file's name; none for other endings.
std::optional<ReportKind> reportKindOf(const QString &file);

/// Writes the whole or nothing. Errors as saveExport().
Outcome saveReport(const Report &report, ReportKind kind, const QString &file,
                   const SaveOptions &options = {});

} // namespace lagesbild
