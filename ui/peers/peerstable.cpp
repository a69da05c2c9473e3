#include "ui/peers/peerstable.h"

#include "ui/peers/peerstext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/statustext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A title that may wrap, but not inside «1 000».
QString wrappingTitle(QString title)
{
    return title.replace(u"1 000"_s, u"1\u00A0000"_s);
}

} // namespace

PeersTable::PeersTable(QObject *parent) : QAbstractTableModel(parent) {}

void PeersTable::setPeers(const SimilarAreas &similar, const Catalogue &catalogue)
{
    beginResetModel();
    m_rows.clear();
    m_headings = {tr("Municipality"), tr("Distance")};
    m_wholeHeadings = m_headings;
    const Area &focus = catalogue.area(similar.focus);
    Row first{QString::fromStdString(focus.id.text()), {focus.name, QString()}};
    std::vector<const Indicator *> indicators;
    for (const PeerVariable &variable : similar.variables) {
        indicators.push_back(catalogue.indicator(variable.indicator));
        m_headings << wrappingTitle(indicators.back()->shortTitle);
        m_wholeHeadings << indicators.back()->title;
        first.texts << (variable.focusValue ? valueText(*variable.focusValue, *indicators.back())
                                            : statusSymbol(Status::Absent));
    }
    m_rows.push_back(std::move(first));
    for (const SimilarArea &area : similar.areas) {
        Row row{QString::fromStdString(area.code.text()), {area.name, distanceText(area.distance, similar)}};
        for (std::size_t i = 0; i < area.values.size(); ++i)
            row.texts << valueText(area.values[i], *indicators[i]);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void PeersTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int PeersTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeersTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PeersTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFocus = index.row() == 0;
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.value(index.column());
    case CodeRole:
        return row.code;
    case Qt::TextAlignmentRole:
        return QVariant(isName ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const QFont::Weight weight = isFocus ? QFont::DemiBold : QFont::Normal;
        return isName ? m_look.sized(13, weight) : m_look.sizedNumbers(13, weight);
    }
    case Qt::ForegroundRole:
        return isFocus && isName ? m_look.colours.accent : m_look.colours.text;
    default:
        return {};
    }
}

QVariant PeersTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_headings.value(section);
    case Qt::ToolTipRole:
        return m_wholeHeadings.value(section);
    case Qt::TextAlignmentRole:
        return section == NameColumn ? Qt::AlignLeft : Qt::AlignRight;
    default:
        return {};
    }
}

} // namespace lagesbild
