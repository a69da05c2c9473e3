#pragma once

#include "core/analysis/overview.h"
#include "core/data/catalogue.h"

#include <QAbstractTableModel>

#include <vector>

namespace lagesbild
{

/// The overview as a table: one line per indicator, between headings while in the collection's order.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        ValueColumn,
        WomenColumn,
        MenColumn,
        SparklineColumn,
        TrendColumn,
        ChangeColumn,
        BarColumn,
        PlaceColumn,
        MeanColumn,
        NationalColumn,
        CertaintyColumn,
        MapColumn,
        InfoColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< raw number, invalid when missing
        LineRole,                ///< const OverviewLine *, for the delegate
    };
    enum class LineKind { Area, Subheading, Indicator };

    /// One line as the delegate paints it.
    struct Line {
        LineKind kind = LineKind::Indicator;
        QString heading;                      ///< Area and Subheading
        const OverviewRow *row = nullptr;     ///< Indicator
        const Indicator *indicator = nullptr; ///< null when the collection names something without an id
        const AreaSummary *summary = nullptr; ///< Area
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over @p overview; @p catalogue outlives the model. Keeps the lines' structure where it can, so
    /// that a change of municipality is a change of data, not a new table.
    void setOverview(Overview overview, const Catalogue &catalogue, const OverviewOptions &options);
    const Overview &overview() const { return m_overview; }
    const Line &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// First and last year of the sparklines, the same for all rows.
    Year seriesStart() const { return m_seriesStart; }
    Year seriesEnd() const { return m_seriesEnd; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// By a column's raw figures without headings; column −1: the collection's order with headings.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<Line> makeLines() const;
    void addHeadings(std::vector<Line> &lines, const OverviewRow &row, const OverviewRow *before) const;
    bool isShown(const OverviewRow &row) const;
    QVariant sortValue(const OverviewRow &row, int column) const;
    void chooseSeriesWindow();

    Overview m_overview;
    const Catalogue *m_catalogue = nullptr;
    OverviewOptions m_options;
    std::vector<Line> m_lines;
    Year m_seriesStart{};
    Year m_seriesEnd{};
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lagesbild
