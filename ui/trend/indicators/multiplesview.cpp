#include "ui/trend/indicators/multiplesview.h"

#include "ui/trend/indicators/multiplespainter.h"

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
} // namespace

MultiplesView::MultiplesView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("All indicators of the collection, a line picture each"));
    letMarksSpeak();
}

void MultiplesView::setScene(MultiplesScene scene, const QString &described)
{
    m_scene = std::move(scene);
    m_cursor.reset();
    setAccessibleDescription(described);
    fitHeight();
    update();
}

void MultiplesView::setLook(const Look &look)
{
    m_look = look;
    fitHeight();
    update();
}

QRectF MultiplesView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

MultiplesGeometry MultiplesView::geometryShown() const
{
    return multiplesGeometry(m_scene, box().topLeft(), box().width(), m_look);
}

void MultiplesView::fitHeight()
{
    const double needed = std::ceil(geometryShown().height) + 2 * marginForFocus;
    setMinimumHeight(std::max(minimumSizeHint().height(), static_cast<int>(needed)));
}

QSize MultiplesView::minimumSizeHint() const
{
    return {240, 150};
}

QSize MultiplesView::sizeHint() const
{
    return {720, 420};
}

int MultiplesView::markCount() const
{
    return static_cast<int>(m_scene.pictures.size());
}

QString MultiplesView::markText(int mark) const
{
    return m_scene.pictures[static_cast<std::size_t>(mark)].spoken;
}

QRect MultiplesView::markRect(int mark) const
{
    return geometryShown().cells[static_cast<std::size_t>(mark)].toAlignedRect();
}

bool MultiplesView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto picture = pictureAt(geometryShown(), help->pos());
        QToolTip::showText(help->globalPos(),
                           picture ? m_scene.pictures[static_cast<std::size_t>(*picture)].toolTip : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void MultiplesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintMultiples(painter, m_scene, box(), QRectF(event->rect()), m_look);
    if (!hasFocus())
        return;
    const QRectF frame = m_cursor ? geometryShown().cells[static_cast<std::size_t>(*m_cursor)]
                                  : QRectF(visibleRegion().boundingRect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6);
}

void MultiplesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void MultiplesView::point(std::optional<int> picture)
{
    if (m_scene.highlighted == picture)
        return;
    m_scene.highlighted = picture;
    update();
}

void MultiplesView::choose(int picture)
{
    emit chosen(m_scene.pictures[static_cast<std::size_t>(picture)].indicator);
}

void MultiplesView::mouseMoveEvent(QMouseEvent *event)
{
    const auto picture = pictureAt(geometryShown(), event->position());
    point(picture);
    setCursor(picture ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MultiplesView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto picture = pictureAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && picture)
        choose(*picture);
}

void MultiplesView::leaveEvent(QEvent *)
{
    point(std::nullopt);
}

void MultiplesView::moveCursorTo(int picture)
{
    if (m_scene.pictures.empty())
        return;
    m_cursor = std::clamp(picture, 0, markCount() - 1);
    point(m_cursor);
    update();
    emit reached(markRect(*m_cursor));
    speakCurrentMark(*this);
}

void MultiplesView::keyPressEvent(QKeyEvent *event)
{
    if (m_scene.pictures.empty())
        return QWidget::keyPressEvent(event);
    const int picture = m_cursor.value_or(m_scene.current.value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorTo(picture - 1);
    case Qt::Key_Right:
        return moveCursorTo(picture + 1);
    case Qt::Key_Up:
        return moveCursorTo(pictureBeside(geometryShown(), picture, false));
    case Qt::Key_Down:
        return moveCursorTo(pictureBeside(geometryShown(), picture, true));
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            choose(*m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MultiplesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(m_scene.current.value_or(0)));
}

void MultiplesView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    point(std::nullopt);
    update();
}

} // namespace lagesbild
