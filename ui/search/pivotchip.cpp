#include "ui/search/pivotchip.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int chipHeight = 28;
constexpr int gripRoom = 20;
constexpr int arrowRoom = 20;
constexpr int mostWidth = 260;
} // namespace

QString PivotChip::mimeType()
{
    return u"application/x-lagesbild-dimension"_s;
}

PivotChip::PivotChip(Dimension dimension, QWidget *parent) : QToolButton(parent), m_dimension(dimension)
{
    const std::string_view key = keyOf(dimension);
    setObjectName(u"chip-%1"_s.arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void PivotChip::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sized(13));
    updateGeometry();
    update();
}

QSize PivotChip::sizeHint() const
{
    return {std::min(mostWidth, fontMetrics().horizontalAdvance(text()) + gripRoom + arrowRoom + 4),
            chipHeight};
}

void PivotChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    // The menu waits for the release: until then it may become a drag.
    if (event->button() == Qt::LeftButton) {
        setDown(true);
        event->accept();
        return;
    }
    QToolButton::mousePressEvent(event);
}

void PivotChip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (!event->buttons().testFlag(Qt::LeftButton) ||
        moved.manhattanLength() < QApplication::startDragDistance())
        return;
    setDown(false);
    auto *carried = new QMimeData;
    const std::string_view key = keyOf(m_dimension);
    carried->setData(mimeType(), QByteArray(key.data(), static_cast<qsizetype>(key.size())));
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::MoveAction);
}

void PivotChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isDown()) {
        QToolButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    event->accept();
    showMenu();
}

void PivotChip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Down) {
        showMenu();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void PivotChip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_look.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? c.accent : underMouse() ? c.bar : c.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(c.accentField);
    painter.drawRoundedRect(field, 6, 6);
    // Six dots: it can be dragged.
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.secondary);
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 3; ++row)
            painter.drawEllipse(QPointF(8.5 + column * 4, height() / 2.0 - 4 + row * 4), 1, 1);
    }
    painter.setPen(c.text);
    painter.setFont(font());
    const QRect box = rect().adjusted(gripRoom, 0, -arrowRoom, 0);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, box.width() + 2));
    painter.setPen(QPen(c.secondary, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 11, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
}

} // namespace lagesbild
