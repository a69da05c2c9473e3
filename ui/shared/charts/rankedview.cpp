#include "ui/shared/charts/rankedview.h"

#include "ui/shared/charts/rankedpainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

namespace
{
constexpr int marginForFocus = 3;
constexpr int pageOfBars = 10;
} // namespace

RankedView::RankedView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
    setAccessibleName(tr("All municipalities, ranked"));
}

void RankedView::setScene(RankedScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    m_cursor.reset();
    setAccessibleDescription(m_scene.focusLabel.isEmpty() ? m_scene.summary : m_scene.focusLabel);
    update();
}

void RankedView::setHighlighted(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    m_scene.highlighted = area;
    update();
}

void RankedView::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF RankedView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

RankedGeometry RankedView::geometryShown() const
{
    return rankedGeometry(m_scene, box(), m_look);
}

QSize RankedView::minimumSizeHint() const
{
    return {320, 170};
}

QSize RankedView::sizeHint() const
{
    return {600, 260};
}

void RankedView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRanked(painter, m_scene, box(), m_look);
    paintPointed(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometryShown().plot.adjusted(-3.5, -3.5, 3.5, 3.5), 4, 4);
    }
}

/// Name and value of the bar pointed at, on a field above it.
void RankedView::paintPointed(QPainter &painter) const
{
    const auto found = std::ranges::find(m_scene.bars, m_scene.highlighted, &RankedBar::area);
    if (m_scene.highlighted.isEmpty() || found == m_scene.bars.end() || (found->focus && !m_cursor))
        return; // the focus already has its label
    const RankedGeometry geometry = geometryShown();
    const QRectF bar = geometry.bar(static_cast<int>(found - m_scene.bars.begin()), found->value);
    painter.setFont(m_look.sized(12));
    const double width = painter.fontMetrics().horizontalAdvance(found->spoken) + 16;
    const double left = std::clamp(bar.center().x() - width / 2, geometry.plot.left(),
                                   std::max(geometry.plot.left(), geometry.plot.right() - width));
    const double top = std::max(0.0, std::min(bar.top(), geometry.zeroY) - 30);
    const QRectF field(left, top, width, 24);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.bar, 1));
    painter.setBrush(m_look.colours.background);
    painter.drawRoundedRect(field, 5, 5);
    painter.setPen(m_look.colours.text);
    painter.drawText(field, Qt::AlignCenter, found->spoken);
}

void RankedView::point(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

void RankedView::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = rankedBarAt(geometryShown(), event->position());
    point(index ? m_scene.bars[static_cast<std::size_t>(*index)].area : AreaId());
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RankedView::leaveEvent(QEvent *)
{
    point({});
}

void RankedView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = rankedBarAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && index)
        emit chosen(m_scene.bars[static_cast<std::size_t>(*index)].area);
}

int RankedView::markCount() const
{
    return static_cast<int>(m_scene.bars.size());
}

QString RankedView::markText(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].spoken;
}

QRect RankedView::markRect(int mark) const
{
    return geometryShown().bar(mark, m_scene.bars[static_cast<std::size_t>(mark)].value).toAlignedRect();
}

void RankedView::moveCursorTo(int index)
{
    if (m_scene.bars.empty())
        return;
    m_cursor = std::clamp(index, 0, static_cast<int>(m_scene.bars.size()) - 1);
    point(m_scene.bars[static_cast<std::size_t>(*m_cursor)].area);
    speakCurrentMark(*this);
}

void RankedView::keyPressEvent(QKeyEvent *event)
{
    const int index = m_cursor.value_or(m_scene.focusIndex().value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorTo(index - 1);
    case Qt::Key_Right:
        return moveCursorTo(index + 1);
    case Qt::Key_PageUp:
        return moveCursorTo(index + pageOfBars);
    case Qt::Key_PageDown:
        return moveCursorTo(index - pageOfBars);
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
        QWidget::keyPressEvent(event);
    }
}

void RankedView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(m_scene.focusIndex().value_or(0)));
}

void RankedView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
}

} // namespace lagesbild
