#pragma once

#include "ui/search/pivotmodel.h"

#include <QTableView>

class QMimeData;

namespace lagesbild
{

class PivotHeader;
class PivotCorner;

/// The free search as a table: labels above and at the side stay while it scrolls; copied as text and as a table.
class PivotTable : public QTableView
{
    Q_OBJECT
public:
    explicit PivotTable(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showSearch(std::shared_ptr<const FreeSearch> search, const Catalogue &catalogue,
                    const SearchOptions &options);
    PivotModel &pivot() { return *m_model; }
    /// The last cell of the first row under the first of the outer labels, as the latest year of an indicator.
    QModelIndex firstRowsEnd() const;

    /// The selected cells, or all when none is or @p whole, with their labels: tab-separated text and HTML. Null, with
    /// nothing to copy, or for more than mostCopied cells.
    std::unique_ptr<QMimeData> copied(bool whole) const;
    static constexpr int mostCopied = 400000;

signals:
    void columnSortAsked(int column);
    void nameSortAsked();
    void cellActivated(int row, int column);
    void menuAsked(int row, int column, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void fitBands();
    void fitColumns(bool titlesInside);
    int widestCell() const;

    PivotModel *m_model;
    PivotHeader *m_across;
    PivotHeader *m_down;
    PivotCorner *m_corner;
    Look m_look;
};

} // namespace lagesbild
