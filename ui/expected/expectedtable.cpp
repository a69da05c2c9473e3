#include "ui/expected/expectedtable.h"

#include "ui/expected/expectedtext.h"
#include "ui/shared/deviationtext.h"
#include "ui/shared/numbertext.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using Column = ExpectedTable::Column;

constexpr std::array allColumns{Column::Name,
                                Column::Actual,
                                Column::Expected,
                                Column::Deviation,
                                Column::Class,
                                Column::OfficialExpected,
                                Column::OfficialDeviation,
                                Column::Persons,
                                Column::Leverage,
                                Column::Studentised,
                                Column::Cook,
                                Column::Without,
                                Column::Robustness,
                                Column::Remark};

bool isWords(Column column)
{
    return column == Column::Name || column == Column::Class || column == Column::Remark;
}

/// Always there, whatever the model.
bool isPlain(Column column)
{
    return column <= Column::Class;
}

} // namespace

ExpectedTable::ExpectedTable(QObject *parent) : QAbstractTableModel(parent) {}

void ExpectedTable::setAnswer(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    beginResetModel();
    m_response = *catalogue.indicator(answer.model.response);
    m_rows.clear();
    for (const ExpectedRow &row : answer.rows) {
        const QString chance = !row.withinChance   ? QString()
                               : *row.withinChance ? tr("within chance")
                                                   : tr("larger than chance usually gives");
        m_rows.push_back({.figures = row, .inModel = true, .remark = chance});
    }
    for (const ExcludedMunicipality &area : answer.excluded) {
        ExpectedRow row{.area = area.area, .code = area.code, .name = area.name};
        m_rows.push_back(
            {.figures = row,
             .inModel = false,
             .remark = tr("no figure of %1").arg(shortTitles(area.missing, catalogue).join(u"; "_s))});
    }
    chooseColumns();
    endResetModel();
}

void ExpectedTable::chooseColumns()
{
    m_columns.clear();
    for (const Column column : allColumns) {
        const bool has =
            std::ranges::any_of(m_rows, [&](const Row &row) { return !text(row, column).isEmpty(); });
        if (has || isPlain(column))
            m_columns.push_back(column);
    }
}

void ExpectedTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int ExpectedTable::placeOf(Column column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int ExpectedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExpectedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<double> ExpectedTable::number(const Row &row, Column column) const
{
    const ExpectedRow &figures = row.figures;
    switch (column) {
    case Column::Actual:
        return row.inModel ? std::optional(figures.actual) : std::nullopt;
    case Column::Expected:
        return row.inModel ? std::optional(figures.expected) : std::nullopt;
    case Column::Deviation:
        return row.inModel ? std::optional(figures.deviation) : std::nullopt;
    case Column::OfficialExpected:
        return figures.officialExpected;
    case Column::OfficialDeviation:
        return figures.officialDeviation;
    case Column::Persons:
        return figures.persons;
    case Column::Leverage:
        return figures.leverage;
    case Column::Studentised:
        return figures.studentised;
    case Column::Cook:
        return figures.cook;
    case Column::Without:
        return figures.deviationWithout;
    case Column::Robustness:
        return figures.robustness;
    case Column::Class:
        return row.inModel ? std::optional(static_cast<double>(figures.deviationClass)) : std::nullopt;
    case Column::Name:
    case Column::Remark:
        break;
    }
    return std::nullopt;
}

QString ExpectedTable::text(const Row &row, Column column) const
{
    if (column == Column::Name)
        return row.figures.name;
    if (column == Column::Remark)
        return row.remark;
    const std::optional<double> value = number(row, column);
    if (!value)
        return {};
    switch (column) {
    case Column::Actual:
    case Column::Expected:
    case Column::OfficialExpected:
        return valueText(*value, m_response);
    case Column::Deviation:
    case Column::OfficialDeviation:
    case Column::Without:
        return changeText(*value, shownDecimals(m_response));
    case Column::Class:
        return deviationClassName(row.figures.deviationClass);
    case Column::Persons:
        return numberText(*value, 0);
    case Column::Studentised:
        return changeText(*value, 2);
    default:
        return numberText(*value, 3);
    }
}

QVariant ExpectedTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Column column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole: {
        if (column == Column::Name || column == Column::Remark)
            return text(row, column).isEmpty() ? QVariant() : QVariant(text(row, column));
        const std::optional<double> value = number(row, column);
        return value ? QVariant(*value) : QVariant();
    }
    case CodeRole:
        return QString::fromStdString(row.figures.code.text());
    case Qt::TextAlignmentRole:
        return QVariant(isWords(column) ? Qt::AlignLeft | Qt::AlignVCenter
                                        : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const QFont::Weight weight = row.figures.isFocus ? QFont::DemiBold : QFont::Normal;
        return isWords(column) ? m_look.sized(13, weight) : m_look.sizedNumbers(13, weight);
    }
    case Qt::ForegroundRole:
        return row.inModel || column == Column::Name ? m_look.colours.text : m_look.colours.secondary;
    case Qt::ToolTipRole:
        return column == Column::Remark ? QVariant(row.remark) : QVariant();
    default:
        return {};
    }
}

QVariant ExpectedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return isWords(column) ? Qt::AlignLeft : Qt::AlignRight;
    const bool help = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !help)
        return {};
    switch (column) {
    case Column::Name:
        return help ? QString() : tr("Municipality");
    case Column::Actual:
        return help ? QString() : tr("Actual");
    case Column::Expected:
        return help ? QString() : tr("Expected");
    case Column::Deviation:
        return help ? tr("Actual minus expected") : tr("Deviation");
    case Column::Class:
        return help ? QString() : tr("Class");
    case Column::OfficialExpected:
        return help ? tr("N00485, as published") : tr("Published");
    case Column::OfficialDeviation:
        return help ? tr("N00486, as published") : tr("Publ. deviation");
    case Column::Persons:
        return help ? QString() : tr("Persons");
    case Column::Leverage:
        return help ? tr("How far the municipality's circumstances are from others': 0 to 1")
                    : tr("Leverage");
    case Column::Studentised:
        return help ? tr("The deviation in its own standard errors, from the model fitted without the "
                         "municipality")
                    : tr("Studentised");
    case Column::Cook:
        return help ? tr("How far the municipality moves all expected values (Cook's distance)")
                    : tr("Influence");
    case Column::Without:
        return help ? tr("The deviation when the municipality itself takes no part in the model")
                    : tr("Without itself");
    case Column::Robustness:
        return help ? tr("How much the municipality counts in the robust fit: 0 to 1") : tr("Counts for");
    case Column::Remark:
        return help ? QString() : tr("Remark");
    }
    return {};
}

} // namespace lagesbild
