#pragma once

#include "core/analysis/expected.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

namespace lagesbild
{

/// «Liknande förutsättningar, bättre resultat»: municipalities with nearly the same expected value that do better.
class SimilarTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MarkColumn, ExpectedColumn, ActualColumn, DeviationColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< number or text
        CodeRole,                ///< of the municipality, as text
    };

    explicit SimilarTable(QObject *parent = nullptr);

    void setRows(std::vector<SimilarBetter> rows, const Indicator &response);
    void setLook(const Look &look);
    const std::vector<SimilarBetter> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SimilarBetter &row, int column) const;

    std::vector<SimilarBetter> m_rows;
    Indicator m_response;
    Look m_look;
};

} // namespace lagesbild
