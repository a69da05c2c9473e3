#include "ui/overview/overviewtable.h"

#include "ui/overview/overviewheader.h"
#include "ui/shared/copyguard.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using Column = OverviewModel::Column;

namespace
{

constexpr int leastTitleWidth = 220;
constexpr int mostTitleWidth = 460;

struct ColumnWidth {
    int column;
    int width;
};

constexpr std::array columnWidths{
    ColumnWidth{OverviewModel::ValueColumn, 98},      ColumnWidth{OverviewModel::WomenColumn, 84},
    ColumnWidth{OverviewModel::MenColumn, 84},        ColumnWidth{OverviewModel::SparklineColumn, 100},
    ColumnWidth{OverviewModel::TrendColumn, 48},      ColumnWidth{OverviewModel::ChangeColumn, 68},
    ColumnWidth{OverviewModel::BarColumn, 160},       ColumnWidth{OverviewModel::PlaceColumn, 104},
    ColumnWidth{OverviewModel::MeanColumn, 88},       ColumnWidth{OverviewModel::NationalColumn, 70},
    ColumnWidth{OverviewModel::CertaintyColumn, 130}, ColumnWidth{OverviewModel::MapColumn, 26},
    ColumnWidth{OverviewModel::InfoColumn, 26},
};

// What makes way first when the window is narrow.
constexpr std::array expendable{
    OverviewModel::CertaintyColumn, OverviewModel::MeanColumn,      OverviewModel::ChangeColumn,
    OverviewModel::NationalColumn,  OverviewModel::SparklineColumn, OverviewModel::BarColumn,
};

std::optional<Room> roomOf(int column)
{
    switch (column) {
    case OverviewModel::SparklineColumn:
    case OverviewModel::TrendColumn:
    case OverviewModel::ChangeColumn:
        return Room::Trend;
    case OverviewModel::BarColumn:
    case OverviewModel::PlaceColumn:
    case OverviewModel::MeanColumn:
    case OverviewModel::NationalColumn:
        return Room::Comparison;
    case OverviewModel::MapColumn:
        return Room::Map;
    default:
        return std::nullopt;
    }
}

} // namespace

OverviewTable::OverviewTable(OverviewModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new OverviewDelegate(this))
{
    setObjectName(u"overviewTable"_s);
    setAccessibleName(tr("Overview of indicators"));
    setModel(model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new OverviewHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setWordWrap(false);

    connect(this, &QTableView::clicked, this, &OverviewTable::open);
    connect(this, &QWidget::customContextMenuRequested, this, &OverviewTable::showContextMenu);
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewTable::followModel);
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &OverviewTable::showColumnMenu);
    // A third click on the same head gives the collection's own order back.
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        if (section == Column::MapColumn || section == Column::InfoColumn)
            return;
        const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
        const bool back = same && header->sortIndicatorOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = same ? Qt::AscendingOrder : Qt::DescendingOrder;
        header->setSortIndicatorShown(!back);
        header->setSortIndicator(section, order);
        m_model->sort(back ? -1 : section, order);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this, header] {
        if (m_applying)
            return;
        m_layout.order.clear();
        for (int visual = 0; visual < header->count(); ++visual)
            m_layout.order << header->logicalIndex(visual);
        emit columnLayoutChanged(m_layout);
    });
    for (const ColumnWidth &width : columnWidths)
        header->resizeSection(width.column, width.width);
}

void OverviewTable::setLook(const Look &look)
{
    m_delegate->setLook(look);
    static_cast<OverviewHeader *>(horizontalHeader())->setLook(look);
    viewport()->update();
}

void OverviewTable::setColumnLayout(const ColumnLayout &layout)
{
    m_layout = layout;
    applyOrder();
    fitColumns();
}

void OverviewTable::applyOrder()
{
    m_applying = true;
    for (int visual = 0; visual < m_layout.order.size(); ++visual) {
        const int logical = m_layout.order[visual];
        if (logical >= 0 && logical < Column::ColumnCount)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), visual);
    }
    m_applying = false;
}

void OverviewTable::setGendersShown(bool shown)
{
    m_gendersShown = shown;
    fitColumns();
}

void OverviewTable::followModel()
{
    m_delegate->setSeriesWindow(m_model->seriesStart(), m_model->seriesEnd());
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OverviewModel::LineKind kind = m_model->line(row).kind;
        const int height = kind == OverviewModel::LineKind::Area         ? OverviewDelegate::areaHeight
                           : kind == OverviewModel::LineKind::Subheading ? OverviewDelegate::subheadingHeight
                                                                         : OverviewDelegate::rowHeight;
        setRowHeight(row, height);
        if (kind != OverviewModel::LineKind::Indicator)
            setSpan(row, 0, 1, Column::ColumnCount);
    }
}

bool OverviewTable::isHiddenByUser(int column) const
{
    const bool genderColumn = column == Column::WomenColumn || column == Column::MenColumn;
    return m_layout.hidden.contains(column) || (genderColumn && !m_gendersShown);
}

void OverviewTable::fitColumns()
{
    int others = 0;
    for (const ColumnWidth &width : columnWidths)
        others += isHiddenByUser(width.column) ? 0 : width.width;
    QSet<int> makeWay;
    for (const int column : expendable) {
        if (viewport()->width() - others >= leastTitleWidth)
            break;
        if (isHiddenByUser(column))
            continue;
        makeWay << column;
        others -= std::ranges::find(columnWidths, column, &ColumnWidth::column)->width;
    }
    for (int column = 1; column < Column::ColumnCount; ++column)
        setColumnHidden(column, isHiddenByUser(column) || makeWay.contains(column));
    const int title = std::clamp(viewport()->width() - others, leastTitleWidth, mostTitleWidth);
    horizontalHeader()->resizeSection(Column::TitleColumn, title);
    // What is left over goes to the mini bar, where room makes the picture clearer.
    const int barWidth = std::ranges::find(columnWidths, int(Column::BarColumn), &ColumnWidth::column)->width;
    const int left = std::max(0, viewport()->width() - others - title);
    horizontalHeader()->resizeSection(Column::BarColumn, barWidth + left);
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void OverviewTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_delegate->setHoveredRow(index.isValid() ? index.row() : -1);
    const bool opens = index.isValid() &&
                       m_model->line(index.row()).kind == OverviewModel::LineKind::Indicator &&
                       (roomOf(index.column()) || index.column() == Column::InfoColumn);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void OverviewTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_delegate->setHoveredRow(-1);
    viewport()->update();
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        const QModelIndex index = currentIndex();
        open(index.column() == Column::TitleColumn ? index.siblingAtColumn(Column::InfoColumn) : index);
        return;
    }
    QTableView::keyPressEvent(event);
}

void OverviewTable::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model->line(index.row()).kind != OverviewModel::LineKind::Indicator)
        return;
    const OverviewModel::Line &line = m_model->line(index.row());
    if (line.indicator == nullptr)
        return;
    const bool hasFigures = line.row->state == RowState::Figures || line.row->state == RowState::NoneForFocus;
    const std::optional<Room> room = roomOf(index.column());
    if (room && hasFigures)
        emit opened(*room, line.row->indicator);
    else if (index.column() == Column::InfoColumn || !hasFigures)
        emit infoAsked(line.row->indicator);
}

void OverviewTable::showContextMenu(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || m_model->line(index.row()).kind != OverviewModel::LineKind::Indicator)
        return;
    const OverviewModel::Line &line = m_model->line(index.row());
    if (line.indicator == nullptr)
        return;
    const IndicatorId id = line.row->indicator;
    QMenu menu(this);
    const auto add = [&](const QString &text, Room room) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, room, id] { emit opened(room, id); });
    };
    add(tr("Show development"), Room::Trend);
    add(tr("Compare"), Room::Comparison);
    if (line.indicator->direction != Direction::Neutral)
        connect(menu.addAction(tr("Compare with similar that do better")), &QAction::triggered, this,
                [this, id] { emit betterAsked(id); });
    add(tr("Show on the map"), Room::Map);
    menu.addSeparator();
    connect(menu.addAction(tr("Definition")), &QAction::triggered, this, [this, id] { emit infoAsked(id); });
    connect(menu.addAction(tr("Copy row")), &QAction::triggered, this, &OverviewTable::copySelection);
    setCurrentIndex(index);
    menu.exec(viewport()->mapToGlobal(position));
}

void OverviewTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 1; column < Column::ColumnCount; ++column) {
        const bool genderColumn = column == Column::WomenColumn || column == Column::MenColumn;
        if (genderColumn && !m_gendersShown)
            continue;
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_layout.hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_layout.hidden.remove(column);
            else
                m_layout.hidden.insert(column);
            fitColumns();
            emit columnLayoutChanged(m_layout);
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void OverviewTable::copySelection() const
{
    QStringList cells;
    for (int column = 0; column < Column::MapColumn; ++column) {
        if (column == Column::SparklineColumn || column == Column::BarColumn)
            continue;
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        const bool arrow = column == Column::TrendColumn;
        cells << cell.data(arrow ? Qt::AccessibleTextRole : Qt::DisplayRole).toString().replace(u'\n', u' ');
    }
    copyFromScreen(*this, cells.join(u'\t'));
}

} // namespace lagesbild
