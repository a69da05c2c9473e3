#include "ui/shared/charts/barview.h"

#include "ui/shared/charts/barpainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr int marginForFocus = 3;
constexpr int fewestRowsShown = 4;

int focusRowOf(const BarScene &scene)
{
    const auto found = std::ranges::find(scene.bars, true, &Bar::focus);
    return found == scene.bars.end() ? 0 : static_cast<int>(found - scene.bars.begin());
}

} // namespace

BarView::BarView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    letMarksSpeak();
    setAccessibleName(tr("Bar chart"));
}

void BarView::setScene(BarScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    m_cursor.reset();
    updateScrollBar();
    showFromTop();
    setAccessibleDescription(m_scene.bars.empty()
                                 ? QString()
                                 : m_scene.bars[static_cast<std::size_t>(focusRowOf(m_scene))].spoken);
    viewport()->update();
}

void BarView::setHighlighted(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    m_scene.highlighted = area;
    viewport()->update();
}

void BarView::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    updateScrollBar();
    viewport()->update();
}

BarGeometry BarView::geometryShown() const
{
    const QRectF box =
        QRectF(viewport()->rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
    return barGeometry(m_scene, box, m_look, verticalScrollBar()->value());
}

QSize BarView::minimumSizeHint() const
{
    return {320, 50 + 26 * fewestRowsShown};
}

QSize BarView::sizeHint() const
{
    return {600, static_cast<int>(comfortableHeight(m_scene)) + 2 * marginForFocus};
}

void BarView::updateScrollBar()
{
    const BarGeometry geometry = geometryShown();
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(geometry.greatestScroll())));
    verticalScrollBar()->setPageStep(static_cast<int>(geometry.plot.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(geometry.pitch));
    updateGeometry();
}

void BarView::bringIntoView(int row)
{
    const BarGeometry geometry = geometryShown();
    const double top = geometry.pitch * row;
    const double bottom = top + geometry.pitch;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(static_cast<int>(top));
    else if (bottom > bar->value() + geometry.plot.height())
        bar->setValue(static_cast<int>(std::ceil(bottom - geometry.plot.height())));
}

void BarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    showFromTop();
}

/// From the first row, or as far down as the row that must be seen.
void BarView::showFromTop()
{
    verticalScrollBar()->setValue(0);
    bringIntoView(m_cursor.value_or(focusRowOf(m_scene)));
}

void BarView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void BarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.colours.background);
    const BarGeometry geometry = geometryShown();
    const QRectF box =
        QRectF(viewport()->rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
    paintBars(painter, m_scene, box, m_look, geometry.scrolled);
    if (!hasFocus() || !m_cursor)
        return;
    QRectF row = geometry.row(*m_cursor).adjusted(0, 1, 0, -1);
    row.setLeft(geometry.plot.left());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(geometry.plot.adjusted(-2, 0, 2, 0));
    painter.setPen(QPen(m_look.colours.accent, 1.5));
    painter.drawRoundedRect(row.adjusted(-1, 0, 1, 0), 5, 5);
}

void BarView::point(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

bool BarView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto row = barAt(geometryShown(), static_cast<QMouseEvent *>(event)->position());
        point(row ? m_scene.bars[static_cast<std::size_t>(*row)].area : AreaId());
        viewport()->setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    }
    case QEvent::Leave:
        point({});
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = barAt(geometryShown(), QPointF(help->pos()));
        QToolTip::showText(help->globalPos(),
                           row ? m_scene.bars[static_cast<std::size_t>(*row)].spoken : QString(), viewport());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BarView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto row = barAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && row)
        emit chosen(m_scene.bars[static_cast<std::size_t>(*row)].area);
}

int BarView::markCount() const
{
    return static_cast<int>(m_scene.bars.size());
}

QString BarView::markText(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].spoken;
}

QRect BarView::markRect(int mark) const
{
    return geometryShown().row(mark).toAlignedRect().intersected(viewport()->rect());
}

void BarView::moveCursorTo(int row)
{
    if (m_scene.bars.empty())
        return;
    m_cursor = std::clamp(row, 0, static_cast<int>(m_scene.bars.size()) - 1);
    bringIntoView(*m_cursor);
    point(m_scene.bars[static_cast<std::size_t>(*m_cursor)].area);
    speakCurrentMark(*this);
    viewport()->update();
}

void BarView::keyPressEvent(QKeyEvent *event)
{
    const int row = m_cursor.value_or(focusRowOf(m_scene));
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursorTo(row - 1);
    case Qt::Key_Down:
        return moveCursorTo(row + 1);
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(static_cast<int>(m_scene.bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit chosen(m_scene.bars[static_cast<std::size_t>(*m_cursor)].area);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(focusRowOf(m_scene)));
}

void BarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    point({});
    viewport()->update();
}

} // namespace lagesbild
