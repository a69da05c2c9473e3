#include "ui/shared/figuretable.h"

#include "ui/shared/copyguard.h"

#include <QContextMenuEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualRowHeight = 28;
constexpr int cellPadding = 8;

/// Column titles without the style's raised buttons; a small arrow shows the sorted column.
class QuietHeader : public QHeaderView
{
public:
    explicit QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }
    void setLook(const Look &look)
    {
        m_look = look;
        setFont(look.sized(12, QFont::DemiBold));
        fitHeight();
        viewport()->update();
    }
    void setLines(int lines)
    {
        m_lines = lines;
        fitHeight();
    }

protected:
    /// The line under the titles goes on where there are no columns.
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport());
        painter.setPen(QPen(m_look.colours.bar, 1));
        painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_look.colours.background);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (sorted)
            title += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter->setPen(sorted ? m_look.colours.text : m_look.colours.secondary);
        painter->setFont(font());
        const QRect box = rect.adjusted(cellPadding, 0, -cellPadding, 0);
        if (m_lines > 1)
            painter->drawText(box.adjusted(0, 0, 0, -6), alignment | Qt::AlignBottom | Qt::TextWordWrap,
                              title);
        else
            painter->drawText(box, alignment | Qt::AlignVCenter, elided(title, box.width()));
        painter->restore();
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (m_lines > 1)
            return {wrappedWidth(title) + 2 * cellPadding + 2, height()};
        int width = 0;
        for (const QString &line : title.split(u'\n'))
            width = std::max(width, fontMetrics().horizontalAdvance(line + u" ↓"_s));
        return {width + 2 * cellPadding + 2, usualRowHeight};
    }

private:
    /// Each line of the title for itself: together they would be taken for one long line.
    QString elided(const QString &title, int width) const
    {
        QStringList lines = title.split(u'\n');
        for (QString &line : lines)
            line = fontMetrics().elidedText(line, Qt::ElideRight, width);
        return lines.join(u'\n');
    }

    /// As narrow as lets no word be cut and the title wrap into the lines there are.
    int wrappedWidth(const QString &title) const
    {
        constexpr int step = 8;
        constexpr int endless = 10000;
        int width = 0;
        for (const QString &word : title.split(u' '))
            width = std::max(width, fontMetrics().horizontalAdvance(word));
        const int most = m_lines * fontMetrics().lineSpacing();
        while (fontMetrics().boundingRect(QRect(0, 0, width, endless), Qt::TextWordWrap, title).height() >
               most)
            width += step;
        return width;
    }

    void fitHeight()
    {
        if (m_lines > 1)
            setFixedHeight(m_lines * fontMetrics().lineSpacing() + 2 * cellPadding);
    }

    Look m_look;
    int m_lines = 1;
};

/// Cells with the header's padding; the current row is told by the selection, not by a frame round one cell.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        if (cell.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell.rect, cell.palette.highlight());
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        const QRect box = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->drawText(box, static_cast<int>(cell.displayAlignment | Qt::TextSingleLine),
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideMiddle, box.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant own = index.data(Qt::FontRole);
        const QFont font = own.isValid() ? own.value<QFont>().resolve(option.font) : option.font;
        return {widthOf(displayText(index.data(), option.locale), font) + 2 * cellPadding + 1,
                usualRowHeight};
    }

private:
    /// Columns fit every row they have, and the same figures come back with the next municipality.
    int widthOf(const QString &text, const QFont &font) const
    {
        QHash<QString, int> &widths = m_widths[font];
        const auto known = widths.constFind(text);
        if (known != widths.constEnd())
            return *known;
        if (widths.size() >= mostWidths)
            widths.clear();
        return *widths.insert(text, QFontMetrics(font).horizontalAdvance(text));
    }

    static constexpr qsizetype mostWidths = 20000;
    mutable QHash<QFont, QHash<QString, int>> m_widths;
};

} // namespace

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new FigureDelegate(this));
    auto *corner = new QWidget(this);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(usualRowHeight);
    verticalHeader()->setMinimumSectionSize(usualRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void FigureTable::setLook(const Look &look)
{
    setPalette(widgetPalette(look));
    setFont(look.sized(13));
    static_cast<QuietHeader *>(horizontalHeader())->setLook(look);
}

void FigureTable::setHeaderLines(int lines)
{
    static_cast<QuietHeader *>(horizontalHeader())->setLines(lines);
}

QString FigureTable::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells << model()->index(row, column).data().toString();
    return cells.join(u'\t');
}

QString FigureTable::textOf(const std::vector<int> &rows) const
{
    QStringList header;
    for (int column = 0; column < model()->columnCount(); ++column)
        header << model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
    QStringList lines{header.join(u'\t')};
    for (const int row : rows)
        lines << lineOf(row);
    return lines.join(u'\n') + u'\n';
}

QString FigureTable::wholeText() const
{
    std::vector<int> rows(static_cast<std::size_t>(model()->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(rows);
}

QString FigureTable::selectedText() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        return wholeText();
    std::ranges::sort(rows);
    return textOf(rows);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyFromScreen(*this, selectedText());
    QTableView::keyPressEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the selected rows"), this, [this] { copyFromScreen(*this, selectedText()); });
    menu->addAction(tr("Copy the table"), this, [this] { copyFromScreen(*this, wholeText()); });
    menu->popup(event->globalPos());
}

} // namespace lagesbild
