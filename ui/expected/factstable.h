#pragma once

#include "ui/shared/look.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace lagesbild
{

/// A small table of ready texts: the first column words, the others numbers.
struct Facts {
    QStringList header;
    std::vector<QStringList> rows; ///< each as long as the header
    int strongRow = -1;            ///< in bold; −1: none
};

class FactsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FactsTable(QObject *parent = nullptr);

    void setFacts(Facts facts);
    const Facts &facts() const { return m_facts; }
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Facts m_facts;
    Look m_look;
};

} // namespace lagesbild
