#pragma once

#include "core/analysis/selection.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewmodel.h"

#include <QSet>
#include <QTableView>

namespace lagesbild
{

/// How the user has arranged the overview's columns.
struct ColumnLayout {
    QSet<int> hidden; ///< columns the user has hidden
    QList<int> order; ///< logical columns from left to right; empty: as they come

    bool operator==(const ColumnLayout &) const = default;
};

/// The overview's table view: hover, keys and clicks that open other rooms, and columns that make way when the
/// window is narrow.
class OverviewTable : public QTableView
{
    Q_OBJECT
public:
    explicit OverviewTable(OverviewModel *model, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setColumnLayout(const ColumnLayout &layout);
    const ColumnLayout &columnLayout() const { return m_layout; }
    /// Shows the columns for women and men beside the value.
    void setGendersShown(bool shown);
    /// After the model's lines changed: heights and spans follow.
    void followModel();

signals:
    void opened(lagesbild::Room room, const lagesbild::IndicatorId &indicator);
    void infoAsked(const lagesbild::IndicatorId &indicator);
    /// «Liknande och bättre».
    void betterAsked(const lagesbild::IndicatorId &indicator);
    void columnLayoutChanged(const lagesbild::ColumnLayout &layout);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showContextMenu(const QPoint &position);
    void showColumnMenu(const QPoint &position);
    void fitColumns();
    void applyOrder();
    bool isHiddenByUser(int column) const;
    void copySelection() const;

    OverviewModel *m_model;
    OverviewDelegate *m_delegate;
    ColumnLayout m_layout;
    bool m_gendersShown = false;
    bool m_applying = false;
};

} // namespace lagesbild
