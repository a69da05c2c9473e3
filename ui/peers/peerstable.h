#pragma once

#include "core/analysis/peers.h"
#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

#include <vector>

namespace lagesbild
{

/// The figures that the likeness is measured in: the focus first, then the similar ones, nearest first.
class PeersTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// One column per variable follows.
    enum Column { NameColumn, DistanceColumn, FirstVariable };
    enum Role { CodeRole = Qt::UserRole }; ///< of the municipality, as text

    explicit PeersTable(QObject *parent = nullptr);

    void setPeers(const SimilarAreas &similar, const Catalogue &catalogue);
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString code;
        QStringList texts; ///< as the columns
    };
    std::vector<Row> m_rows;
    QStringList m_headings;
    QStringList m_wholeHeadings; ///< indicators' whole titles, for the tooltip
    Look m_look;
};

} // namespace lagesbild
