#pragma once

#include "ui/shared/look.h"

#include <QTableView>

#include <vector>

namespace lagesbild
{

/// A table of figures as the design has it: quiet header, no grid, rows of 28 px, copied as tab-separated text.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Room for long titles of columns, which then wrap.
    void setHeaderLines(int lines);

    /// All rows as shown, with the header, tab-separated as a spreadsheet takes it.
    QString wholeText() const;
    /// The selected rows in the order shown; all when none is.
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString lineOf(int row) const;
    QString textOf(const std::vector<int> &rows) const;
};

} // namespace lagesbild
