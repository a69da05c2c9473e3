#include "ui/peers/peersview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{
constexpr int marginForFocus = 3;
constexpr int leastWidth = 320;
constexpr int usualWidth = 600;
} // namespace

PeersView::PeersView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
    setAccessibleName(tr("Similar municipalities, the most similar first"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PeersView::setScene(PeersScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    m_cursor.reset();
    setAccessibleDescription(m_scene.lines.empty() ? QString() : m_scene.lines.front().spoken);
    updateGeometry();
    update();
}

void PeersView::setHighlighted(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    m_scene.highlighted = area;
    update();
}

void PeersView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

PeersGeometry PeersView::geometryShown() const
{
    return peersGeometry(m_scene, width() - 2.0 * marginForFocus, m_look);
}

int PeersView::heightForWidth(int width) const
{
    const PeersGeometry geometry = peersGeometry(m_scene, width - 2.0 * marginForFocus, m_look);
    return static_cast<int>(std::ceil(geometry.height(markCount()))) + 2 * marginForFocus;
}

QSize PeersView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize PeersView::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(std::max(leastWidth, width()))};
}

std::optional<int> PeersView::lineAt(const QPointF &position) const
{
    return peerAt(geometryShown(), markCount(), position - QPointF(marginForFocus, marginForFocus));
}

const AreaId &PeersView::areaOf(int line) const
{
    return m_scene.lines[static_cast<std::size_t>(line)].area;
}

int PeersView::markCount() const
{
    return static_cast<int>(m_scene.lines.size());
}

QString PeersView::markText(int mark) const
{
    return m_scene.lines[static_cast<std::size_t>(mark)].spoken;
}

QRect PeersView::markRect(int mark) const
{
    return geometryShown().line(mark).translated(marginForFocus, marginForFocus).toAlignedRect();
}

void PeersView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours.background);
    painter.translate(marginForFocus, marginForFocus);
    const PeersGeometry geometry = geometryShown();
    paintPeers(painter, m_scene, geometry, m_look);
    if (!hasFocus() || !m_cursor)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(geometry.line(*m_cursor).adjusted(-1, 1, 1, -1), 5, 5);
}

bool PeersView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto line = lineAt(QPointF(help->pos()));
    QToolTip::showText(help->globalPos(), line ? markText(*line) : QString(), this);
    return true;
}

void PeersView::point(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

void PeersView::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    point(line ? areaOf(*line) : AreaId());
    setCursor(line ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PeersView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    if (event->button() == Qt::LeftButton && line)
        emit chosen(areaOf(*line));
}

void PeersView::leaveEvent(QEvent *)
{
    point({});
}

void PeersView::moveCursorTo(int line)
{
    if (m_scene.lines.empty())
        return;
    m_cursor = std::clamp(line, 0, markCount() - 1);
    point(areaOf(*m_cursor));
    speakCurrentMark(*this);
    update();
}

void PeersView::keyPressEvent(QKeyEvent *event)
{
    const int line = m_cursor.value_or(-1);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursorTo(line - 1);
    case Qt::Key_Down:
        return moveCursorTo(line + 1);
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit chosen(areaOf(*m_cursor));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeersView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(0));
}

void PeersView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
    update();
}

} // namespace lagesbild
