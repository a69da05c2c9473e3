#pragma once

#include "core/analysis/expected.h"
#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

namespace lagesbild
{

/// Every municipality of the model as a table, and those that are not in it with what they lack. Columns that this
/// model has nothing for are left out.
class ExpectedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Name,
        Actual,
        Expected,
        Deviation,
        Class,
        OfficialExpected,
        OfficialDeviation,
        Persons,
        Leverage,
        Studentised,
        Cook,
        Without,    ///< deviation from the model fitted without the municipality
        Robustness, ///< how much it counts in a robust fit
        Remark,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< number or text; invalid when missing
        CodeRole,                ///< of the municipality, as text
    };

    explicit ExpectedTable(QObject *parent = nullptr);

    void setAnswer(const ExpectedAnswer &answer, const Catalogue &catalogue);
    void setLook(const Look &look);
    /// Position of a column; −1 when it is left out.
    int placeOf(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ExpectedRow figures;
        bool inModel = true;
        QString remark; ///< what it lacks, or what chance says
    };

    std::optional<double> number(const Row &row, Column column) const;
    QString text(const Row &row, Column column) const;
    void chooseColumns();

    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    Indicator m_response;
    Look m_look;
};

} // namespace lagesbild
