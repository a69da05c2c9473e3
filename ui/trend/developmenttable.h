#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

namespace lagesbild
{

/// The lines of the development as a table: a row per year, the latest first, the columns as the lines.
class DevelopmentTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DevelopmentTable(QObject *parent = nullptr);

    void setDevelopment(Development development, const Indicator &indicator);
    void setLook(const Look &look);
    Year yearOf(int row) const;
    int rowOf(Year year) const; ///< −1 outside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class What { Year, Value, Interval, Persons, Least, Greatest };
    struct Column {
        What what = What::Year;
        int line = -1; ///< in Development::lines
        QString title;
    };

    void addColumns();
    void addLineColumns(int line);
    const Figure *figure(const Column &column, Year year) const;
    QString text(const Column &column, Year year) const;
    QString bandText(What what, Year year) const;

    Development m_development;
    Indicator m_indicator;
    std::vector<Column> m_columns;
    Look m_look;
};

} // namespace lagesbild
