#pragma once

#include "ui/shared/look.h"

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <vector>

namespace lagesbild
{

/// One cell: as it is shown, and what it sorts by (invalid: missing, and last in either direction).
struct FormCell {
    QString text;
    QVariant sort;
};
FormCell wordCell(const QString &word);
FormCell numberCell(const QString &text, double value);

struct FormTableRow {
    AreaId area;
    bool strong = false; ///< the chosen municipality
    QString remark;      ///< why something is missing, as a tooltip
    std::vector<FormCell> cells;
};

struct FormColumn {
    QString title;
    bool words = false; ///< stands to the left
};

/// The figures of a form as rows: the same as its picture shows.
class FormTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FormTable(QObject *parent = nullptr);

    void setContent(std::vector<FormColumn> columns, std::vector<FormTableRow> rows);
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FormColumn> m_columns;
    std::vector<FormTableRow> m_rows;
    Look m_look;
};

} // namespace lagesbild
