#include "ui/shared/figureorder.h"

#include <QLocale>

namespace lagesbild
{

FigureOrder::FigureOrder(QObject *parent)
    : QSortFilterProxyModel(parent), m_swedish(QLocale(QLocale::Swedish))
{
    setSortRole(Qt::UserRole);
}

bool FigureOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (!a.isValid())
        return false;
    if (a.typeId() == QMetaType::QString)
        return m_swedish.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace lagesbild
