#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace lagesbild
{

/// Keeps all columns of a table in sight: as wide as their content asks for, and where that is more than the table has
/// the widest give way first. Cells that are cut tell the rest in their tooltips.
class FittedColumns : public QObject
{
public:
    /// Belongs to @p table.
    explicit FittedColumns(QTableView *table);

    /// When the table has got other columns or rows.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
    std::vector<int> m_wanted; ///< widths that the content asks for, within bounds
};

} // namespace lagesbild
