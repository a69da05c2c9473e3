#include "ui/owndata/previewmodel.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/refusaltext.h"
#include "ui/shared/selectiontext.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RoleWords)
};

QString cellText(const TextCell &cell)
{
    constexpr int precise = 10;
    return cell.text.isEmpty() && cell.number ? QLocale().toString(*cell.number, 'g', precise) : cell.text;
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString roleName(const ColumnUse &use)
{
    switch (use.role) {
    case ColumnRole::Area:
        return RoleWords::tr("Municipality");
    case ColumnRole::Year:
        return RoleWords::tr("Year");
    case ColumnRole::Gender:
        return RoleWords::tr("Gender");
    case ColumnRole::Indicator:
        return RoleWords::tr("Indicator");
    case ColumnRole::Split:
        return RoleWords::tr("Divides the indicator");
    case ColumnRole::Value:
        if (use.year)
            return RoleWords::tr("Value %1").arg(toInt(*use.year));
        if (use.gender)
            return RoleWords::tr("Value, %1").arg(genderName(*use.gender));
        return RoleWords::tr("Value");
    case ColumnRole::Ignored:
        break;
    }
    return RoleWords::tr("Not used");
}

void PreviewModel::setTable(const TextTable *table, const ImportMapping &mapping)
{
    beginResetModel();
    m_table = table;
    m_mapping = mapping;
    m_refused.clear();
    endResetModel();
}

void PreviewModel::setRefused(const std::vector<RefusedRow> &refused)
{
    beginResetModel();
    m_refused.clear();
    for (const RefusedRow &row : refused)
        m_refused.insert(row.row, refusalText(row.reason));
    endResetModel();
}

void PreviewModel::setLook(const Look &look)
{
    beginResetModel();
    m_look = look;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_table == nullptr)
        return 0;
    return std::min(mostRows, static_cast<int>(m_table->layout.dataCount()));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columnCount);
}

QVariant PreviewModel::cellData(const QModelIndex &index, int role) const
{
    const TextRow &row = m_table->dataRow(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    const TextCell &cell = row.cell(column);
    const bool used =
        column < m_mapping.columns.size() && m_mapping.columns[column].role != ColumnRole::Ignored;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(cell.number ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_refused.contains(row.number) ? m_look.colours.worse
               : used                         ? m_look.colours.text
                                              : m_look.colours.secondary;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_refused.value(row.number);
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    return m_table == nullptr || !index.isValid() ? QVariant() : cellData(index, role);
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_table == nullptr)
        return {};
    if (orientation == Qt::Vertical) {
        const bool shown = role == Qt::DisplayRole && section < rowCount();
        return shown ? QVariant(qint64(m_table->dataRow(static_cast<std::size_t>(section)).number))
                     : QVariant();
    }
    const auto column = static_cast<std::size_t>(section);
    const ColumnUse use = column < m_mapping.columns.size() ? m_mapping.columns[column] : ColumnUse();
    const QString name = m_table->header(column);
    if (role == Qt::DisplayRole)
        return QString(roleName(use) + u" ▾\n"_s + (name.isEmpty() ? u"–"_s : name));
    if (role == Qt::ToolTipRole)
        return QString(name + u'\n' + RoleWords::tr("Click to say what the column is."));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void RefusedModel::setRows(std::vector<RefusedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const RefusedRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case RowColumn:
        return QString(tr("Row %1").arg(row.row));
    case ReasonColumn:
        return refusalText(row.reason);
    default:
        return row.text;
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case ReasonColumn:
        return tr("Why it can't be taken");
    default:
        return tr("What stands there");
    }
}

QByteArray refusedCsv(const std::vector<RefusedRow> &rows)
{
    QString text = u"\uFEFF"_s + RefusedModel::tr("Row") + u';' + RefusedModel::tr("Why it can't be taken") +
                   u';' + RefusedModel::tr("What stands there") + u"\r\n"_s;
    for (const RefusedRow &row : rows)
        text += QString::number(row.row) + u';' + quoted(refusalText(row.reason)) + u';' + quoted(row.text) +
                u"\r\n"_s;
    return text.toUtf8();
}

} // namespace lagesbild
