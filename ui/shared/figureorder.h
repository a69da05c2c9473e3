#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace lagesbild
{

/// Sorts a table of figures by Qt::UserRole: names as Swedish does, missing figures last in either direction.
class FigureOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FigureOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_swedish;
};

} // namespace lagesbild
