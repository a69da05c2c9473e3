#include "ui/data/fittedcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr int widest = 340;
constexpr int least = 72; ///< below it nothing can be read

} // namespace

FittedColumns::FittedColumns(QTableView *table) : QObject(table), m_table(table)
{
    m_table->viewport()->installEventFilter(this);
}

void FittedColumns::reset()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column < header->count(); ++column)
        m_wanted.push_back(std::min(header->sectionSize(column), widest));
    fit();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void FittedColumns::fit()
{
    constexpr int step = 8; // little by little, so that columns that are as wide become as narrow
    std::vector<int> widths = m_wanted;
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - m_table->viewport()->width();
    while (excess > 0) {
        const auto broadest = std::ranges::max_element(widths);
        const int less = std::min({excess, step, *broadest - least});
        if (less <= 0)
            break;
        *broadest -= less;
        excess -= less;
    }
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < std::min(header->count(), static_cast<int>(widths.size())); ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
}

} // namespace lagesbild
