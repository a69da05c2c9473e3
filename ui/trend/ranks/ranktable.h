#pragma once

#include "core/analysis/rankdevelopment.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

namespace lagesbild
{

/// Places as a table: a row per year, the latest first; the chosen municipality's place and value, then the others' places.
class RankTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RankTable(QObject *parent = nullptr);

    void setRanks(RankDevelopment ranks, const Indicator &indicator);
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class What { Year, Place, Value };
    struct Column {
        What what = What::Year;
        std::size_t line = 0; ///< in RankDevelopment::lines
        QString title;
    };

    const RankPoint *pointAt(const QModelIndex &index) const;
    Year yearOf(int row) const;
    QString text(const Column &column, const RankPoint *point, int row) const;

    RankDevelopment m_ranks;
    Indicator m_indicator;
    std::vector<Column> m_columns;
    Look m_look;
};

/// Lines whose places the table has beside the chosen municipality's: of very many only the similar ones.
bool hasColumn(const RankDevelopment &ranks, const RankLine &line);

} // namespace lagesbild
