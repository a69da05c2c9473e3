#include "ui/search/pivottable.h"

#include "core/analysis/standingband.h"
#include "ui/search/pivotheader.h"
#include "ui/shared/copyguard.h"
#include "ui/shared/trendglyph.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lineHeight = 28;
constexpr int lineBand = 28;
constexpr int titleBand = 44; ///< two lines for an indicator
constexpr int leastColumn = 84;
constexpr int mostColumn = 180;
constexpr int indicatorColumn = 148;
constexpr int glyphRoom = 18;
constexpr int sampled = 30;
constexpr int mostReckonedColumn = 240;
constexpr int mostFitted = 200; ///< columns; of more than these all are as wide
constexpr int mostIndicatorBand = 280;
constexpr int mostBand = 190;

QColor standingColour(Colour colour, const Colours &colours)
{
    if (colour == Colour::Best)
        return colours.better;
    return colour == Colour::Worst ? colours.worse : colours.middle;
}

/// A number to the right, its mark to the left of it.
class PivotDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const Look &look)
    {
        m_look = look;
        m_font = look.sizedNumbers(13);
        m_totalFont = look.sizedNumbers(13, QFont::DemiBold);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool total = index.data(PivotModel::TotalRole).toBool();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_look.colours.accentField);
        else if (total)
            painter->fillRect(option.rect, m_look.colours.rail);
        // The line that the labels have above a group goes on through its numbers.
        if (index.data(PivotModel::GroupRole).toBool())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                              m_look.colours.line);
        const QString text = index.data().toString();
        const bool hollow = index.data(PivotModel::HollowRole).toBool();
        const bool firm = index.data(PivotModel::FirmRole).toBool() && !hollow;
        painter->setFont(total ? m_totalFont : m_font);
        painter->setPen(firm ? m_look.colours.text : m_look.colours.secondary);
        const QRect box = option.rect.adjusted(PivotHeader::padding, 0, -PivotHeader::padding, 0);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideLeft, box.width()));
        const int width = painter->fontMetrics().horizontalAdvance(text);
        const QPointF mark(box.right() - width - 10, option.rect.center().y() + 0.5);
        const auto colour = static_cast<Colour>(index.data(PivotModel::ColourRole).toInt());
        if (hollow) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_look.colours.secondary, 1.25));
            painter->drawEllipse(mark, 3.5, 3.5);
        } else if (colour != Colour::None) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(standingColour(colour, m_look.colours));
            painter->drawPath(standingGlyph(colour, QRectF(mark - QPointF(5, 5.5), QSizeF(10, 10))));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_look.colours.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

private:
    Look m_look;
    QFont m_font;
    QFont m_totalFont;
};

bool isOuterTitle(const FreeSearch &search, std::size_t level)
{
    return search.columnDimensions()[level] == Dimension::Indicator;
}

} // namespace

/// Above the row labels: the names of their dimensions; a click puts the rows in the order of names.
class PivotCorner : public QAbstractButton
{
public:
    explicit PivotCorner(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(u"corner"_s);
        setFocusPolicy(Qt::TabFocus);
    }
    void setNames(const QStringList &names, const std::vector<int> &bands, const Look &look)
    {
        m_names = names;
        m_bands = bands;
        m_look = look;
        setAccessibleName(PivotTable::tr("Sort by name"));
        setToolTip(PivotTable::tr("Sort by name"));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.colours.background);
        painter.setFont(m_look.sized(12));
        painter.setPen(m_look.colours.secondary);
        int left = 0;
        for (qsizetype i = 0; i < m_names.size() && i < std::ssize(m_bands); ++i) {
            const int width = m_bands[static_cast<std::size_t>(i)];
            painter.drawText(
                QRect(left + PivotHeader::padding, 4, width - 2 * PivotHeader::padding, height() - 10),
                Qt::AlignLeft | Qt::AlignBottom, m_names[i]);
            left += width;
        }
        painter.setPen(m_look.colours.bar);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        if (hasFocus()) {
            painter.setPen(QPen(m_look.colours.accent, 1.5));
            painter.drawRect(rect().adjusted(1, 1, -2, -2));
        }
    }

private:
    QStringList m_names;
    std::vector<int> m_bands;
    Look m_look;
};

PivotTable::PivotTable(QWidget *parent)
    : QTableView(parent),
      m_model(new PivotModel(this)),
      m_across(new PivotHeader(Qt::Horizontal, this)),
      m_down(new PivotHeader(Qt::Vertical, this)),
      m_corner(new PivotCorner(this))
{
    setModel(m_model);
    setHorizontalHeader(m_across);
    setVerticalHeader(m_down);
    setItemDelegate(new PivotDelegate(this));
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    m_down->setSectionResizeMode(QHeaderView::Fixed);
    m_down->setDefaultSectionSize(lineHeight);
    m_across->setDefaultSectionSize(leastColumn);
    connect(m_across, &QHeaderView::sectionClicked, this, &PivotTable::columnSortAsked);
    connect(m_corner, &QAbstractButton::clicked, this, &PivotTable::nameSortAsked);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit cellActivated(index.row(), index.column()); });
}

void PivotTable::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    setFont(look.sized(13));
    m_across->setLook(look);
    m_down->setLook(look);
    static_cast<PivotDelegate *>(itemDelegate())->setLook(look);
    viewport()->update();
}

void PivotTable::showSearch(std::shared_ptr<const FreeSearch> search, const Catalogue &catalogue,
                            const SearchOptions &options)
{
    m_model->setSearch(std::move(search), catalogue, options.colours);
    m_across->setSorted(m_model->search()->sortedColumn(), options.descending);
    fitBands();
}

QModelIndex PivotTable::firstRowsEnd() const
{
    const auto outer = [this](int column) {
        QStringList labels =
            m_model->headerData(column, Qt::Horizontal, PivotModel::LevelsRole).toStringList();
        labels.removeLast();
        return labels;
    };
    int column = 0;
    while (column + 1 < m_model->columnCount() && outer(column + 1) == outer(0))
        ++column;
    return m_model->index(0, column);
}

int PivotTable::widestCell() const
{
    const QFontMetrics metrics(m_look.sizedNumbers(13, QFont::DemiBold));
    int widest = 0;
    const int rows = m_model->rowCount();
    for (int i = 0; i < std::min(sampled, rows); ++i) {
        // Spread over the whole table; the last lines hold the totals.
        const int row = static_cast<int>((static_cast<long long>(rows) - 1) * i /
                                         std::max(1, std::min(sampled, rows) - 1));
        for (int column = 0; column < std::min(sampled, m_model->columnCount()); ++column)
            widest =
                std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    }
    return widest;
}

/// @param titlesInside the innermost labels are titles of indicators, which take two lines
void PivotTable::fitColumns(bool titlesInside)
{
    const FreeSearch &search = *m_model->search();
    const QFontMetrics metrics(m_look.sized(13, QFont::DemiBold));
    int width = std::max(titlesInside ? indicatorColumn : leastColumn,
                         widestCell() + glyphRoom + 2 * PivotHeader::padding);
    const auto labelWidth = [&](int column) {
        const QStringList texts =
            m_model->headerData(column, Qt::Horizontal, PivotModel::LevelsRole).toStringList();
        return metrics.horizontalAdvance(texts.last() + u" ↓"_s) + 2 * PivotHeader::padding;
    };
    // What is reckoned has a long name («Förändring 2018–2022, procent»), which is no reason for wide years.
    const bool fitted = !titlesInside && m_model->columnCount() <= mostFitted;
    const auto isReckoned = [&](int column) {
        return !search.columnDimensions().empty() &&
               search.columnMember(column, search.columnDimensions().size() - 1).kind ==
                   SearchMember::Kind::Calculated;
    };
    for (int column = 0; !titlesInside && column < std::min(sampled, m_model->columnCount()); ++column) {
        if (!fitted || !isReckoned(column))
            width = std::max(width, labelWidth(column));
    }
    m_across->setDefaultSectionSize(std::min(width, std::max(mostColumn, widestCell() + glyphRoom)));
    const int usual = m_across->defaultSectionSize();
    for (int column = 0; fitted && column < m_model->columnCount(); ++column) {
        if (isReckoned(column))
            m_across->resizeSection(
                column, std::clamp(labelWidth(column), usual, std::max(mostReckonedColumn, usual)));
    }
}

void PivotTable::fitBands()
{
    const FreeSearch &search = *m_model->search();
    const QFontMetrics metrics(m_look.sized(13, QFont::DemiBold));
    std::vector<int> bands;
    const auto levels = std::max<std::size_t>(1, search.columnDimensions().size());
    for (std::size_t level = 0; level < levels; ++level)
        bands.push_back(!search.columnDimensions().empty() && isOuterTitle(search, level) ? titleBand
                                                                                          : lineBand);
    const bool titlesInside = !search.columnDimensions().empty() && isOuterTitle(search, levels - 1);
    m_across->setBands(std::move(bands));
    fitColumns(titlesInside);

    bands.clear();
    for (std::size_t level = 0; level < search.rowDimensions().size(); ++level) {
        const bool title = search.rowDimensions()[level] == Dimension::Indicator;
        int widest =
            metrics.horizontalAdvance(m_model->rowDimensionNames().value(static_cast<qsizetype>(level)));
        const auto &members = search.subject().of(search.rowDimensions()[level]);
        const int step = std::max(1, static_cast<int>(members.size()) / 300);
        for (std::size_t i = 0; i < members.size(); i += static_cast<std::size_t>(step))
            widest = std::max(widest, metrics.horizontalAdvance(
                                          m_model->nameOf(search.rowDimensions()[level], members[i])));
        bands.push_back(
            std::min(title ? mostIndicatorBand : mostBand, widest + 2 * PivotHeader::padding + 2));
    }
    if (bands.empty())
        bands.push_back(leastColumn);
    m_corner->setNames(m_model->rowDimensionNames(), bands, m_look);
    m_down->setBands(std::move(bands));
    updateGeometries();
}

void PivotTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), m_down->width(), m_across->height());
    m_corner->raise();
}

void PivotTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateGeometries();
}

std::unique_ptr<QMimeData> PivotTable::copied(bool whole) const
{
    const QItemSelection chosen = selectionModel()->selection();
    QRect cells(0, 0, m_model->columnCount(), m_model->rowCount());
    if (!whole && !chosen.isEmpty()) {
        const QItemSelectionRange &range = chosen.first();
        cells = QRect(range.left(), range.top(), range.width(), range.height());
    }
    if (cells.isEmpty() || cells.height() > mostCopied / cells.width())
        return nullptr;
    QString text;
    QString html = u"<table>"_s;
    const QStringList sides = m_model->rowDimensionNames();
    const auto levels = static_cast<qsizetype>(m_across->bands().size());
    const auto addLine = [&](const QStringList &labels, const QStringList &numbers, bool heading) {
        text += (labels + numbers).join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &label : labels)
            html += u"<th align=\"left\">%1</th>"_s.arg(label.toHtmlEscaped());
        const QString tag = heading ? u"th"_s : u"td"_s;
        for (const QString &number : numbers)
            html += u"<%1 align=\"right\">%2</%1>"_s.arg(tag, number.toHtmlEscaped());
        html += u"</tr>"_s;
    };
    for (qsizetype level = 0; level < levels; ++level) {
        QStringList labels;
        for (qsizetype i = 0; i < sides.size(); ++i)
            labels << (level + 1 == levels ? sides[i] : QString());
        QStringList texts;
        for (int column = cells.left(); column <= cells.right(); ++column)
            texts << m_model->headerData(column, Qt::Horizontal, PivotModel::LevelsRole)
                         .toStringList()
                         .value(level);
        addLine(labels, texts, true);
    }
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        QStringList labels;
        if (!sides.isEmpty())
            labels = m_model->headerData(row, Qt::Vertical, PivotModel::LevelsRole).toStringList();
        QStringList numbers;
        for (int column = cells.left(); column <= cells.right(); ++column)
            numbers << m_model->index(row, column).data(PivotModel::CopyRole).toString();
        addLine(labels, numbers, false);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

void PivotTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (auto cells = copied(false))
            copyFromScreen(*this, std::move(cells));
        return;
    }
    QTableView::keyPressEvent(event);
}

void PivotTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = indexAt(event->reason() == QContextMenuEvent::Keyboard
                                       ? visualRect(currentIndex()).center()
                                       : viewport()->mapFromGlobal(event->globalPos()));
    emit menuAsked(at.row(), at.column(), event->globalPos());
}

} // namespace lagesbild
