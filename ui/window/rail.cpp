#include "ui/window/rail.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct RoomNames {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RoomNames)
};

constexpr int buttonHeight = 34;

/// Small signs for the rooms, drawn in a box of 18 × 18.
QPainterPath roomSign(Room room)
{
    QPainterPath path;
    switch (room) {
    case Room::Overview:
        for (const int y : {4, 9, 14}) {
            path.moveTo(2, y);
            path.lineTo(16, y);
        }
        break;
    case Room::Trend:
        path.moveTo(2, 14);
        path.lineTo(7, 8);
        path.lineTo(11, 11);
        path.lineTo(16, 4);
        break;
    case Room::Comparison:
        path.moveTo(4, 15);
        path.lineTo(4, 9);
        path.moveTo(9, 15);
        path.lineTo(9, 3);
        path.moveTo(14, 15);
        path.lineTo(14, 6);
        break;
    case Room::Map:
        path.moveTo(9, 16);
        path.cubicTo(8, 12, 3.5, 11, 3.5, 7);
        path.arcTo(QRectF(3.5, 1.5, 11, 11), 180, -180);
        path.cubicTo(14.5, 11, 10, 12, 9, 16);
        path.addEllipse(QPointF(9, 7), 1.6, 1.6);
        break;
    case Room::Peers:
        path.addEllipse(QPointF(5.5, 9), 3, 3);
        path.addEllipse(QPointF(12.5, 9), 3, 3);
        break;
    case Room::Balance:
        path.moveTo(2, 6);
        path.lineTo(16, 6);
        path.moveTo(9, 3);
        path.lineTo(9, 15);
        path.moveTo(5, 15);
        path.lineTo(13, 15);
        path.moveTo(2, 6);
        path.arcTo(QRectF(1, 8, 5, 4), 180, 180);
        path.moveTo(12, 10);
        path.arcTo(QRectF(12, 8, 5, 4), 180, 180);
        break;
    case Room::Expected:
        path.moveTo(2, 16);
        path.lineTo(16, 2);
        path.addEllipse(QPointF(6, 5.5), 2, 2);
        path.addEllipse(QPointF(12.5, 12), 2, 2);
        break;
    case Room::Questions:
        path.moveTo(5.5, 6.5);
        path.cubicTo(5.5, 1, 12.5, 1, 12.5, 6);
        path.cubicTo(12.5, 8.5, 9, 8.5, 9, 11.5);
        path.addEllipse(QPointF(9, 15), 0.5, 0.5);
        break;
    case Room::OwnData: // a sheet of paper with a plus
        path.moveTo(14, 8);
        path.lineTo(14, 6);
        path.lineTo(10, 2);
        path.lineTo(3.5, 2);
        path.lineTo(3.5, 16);
        path.lineTo(8, 16);
        path.moveTo(13, 10.5);
        path.lineTo(13, 16.5);
        path.moveTo(10, 13.5);
        path.lineTo(16, 13.5);
        break;
    case Room::Data:
        path.addEllipse(QRectF(3.5, 2.5, 11, 4));
        path.moveTo(3.5, 4.5);
        path.lineTo(3.5, 13.5);
        path.arcTo(QRectF(3.5, 11.5, 11, 4), 180, 180);
        path.lineTo(14.5, 4.5);
        path.moveTo(3.5, 9);
        path.arcTo(QRectF(3.5, 7, 11, 4), 180, 180);
        break;
    case Room::Search:
        path.addEllipse(QPointF(8, 8), 5, 5);
        path.moveTo(11.7, 11.7);
        path.lineTo(16, 16);
        break;
    default:
        path.addEllipse(QPointF(9, 9), 5, 5);
        break;
    }
    return path;
}

/// A bookmark, in a box of 18 × 18.
QPainterPath savedSign()
{
    QPainterPath path(QPointF(5, 2.5));
    path.lineTo(13, 2.5);
    path.lineTo(13, 15.5);
    path.lineTo(9, 12);
    path.lineTo(5, 15.5);
    path.closeSubpath();
    return path;
}

} // namespace

/// One line of the rail: the chosen room gets a field and a mark at the left edge.
class RailButton : public QAbstractButton
{
public:
    RailButton(const QString &text, const QPainterPath &sign, QWidget *parent)
        : QAbstractButton(parent), m_sign(sign)
    {
        setFixedHeight(buttonHeight);
        setText(text);
        setToolTip(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setLook(const Look &look) { m_look = look; }
    void setRemark(const QString &remark)
    {
        m_hasRemark = !remark.isEmpty();
        setToolTip(m_hasRemark ? text() + u'\n' + remark : text());
        setAccessibleDescription(remark);
        update();
    }
    QSize sizeHint() const override { return {Rail::wideWidth, buttonHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF field = QRectF(rect()).adjusted(8, 2, -8, -2);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? m_look.colours.accentField : m_look.colours.line);
            painter.drawRoundedRect(field, 6, 6);
        }
        if (isChecked()) {
            painter.setBrush(m_look.colours.accent);
            painter.drawRect(QRectF(field.left(), field.top() + 3, 2.5, field.height() - 6));
        }
        const QColor colour = isChecked() ? m_look.colours.accent : m_look.colours.text;
        const bool narrow = width() < Rail::wideWidth;
        if (narrow) {
            painter.translate(field.center() - QPointF(9, 9));
            painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(m_sign);
            painter.resetTransform();
        } else {
            painter.setPen(colour);
            painter.setFont(m_look.sized(13, isChecked() ? QFont::DemiBold : QFont::Normal));
            painter.drawText(field.adjusted(16, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        }
        if (m_hasRemark) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.colours.accent);
            painter.drawEllipse(QPointF(field.right() - 12, narrow ? field.top() + 8 : field.center().y()), 4,
                                4);
        }
        if (hasFocus()) {
            painter.setPen(QPen(m_look.colours.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), 5, 5);
        }
    }

private:
    QPainterPath m_sign;
    Look m_look;
    bool m_hasRemark = false;
};

QString roomName(Room room)
{
    switch (room) {
    case Room::Overview:
        return RoomNames::tr("Overview");
    case Room::Trend:
        return RoomNames::tr("Development");
    case Room::Comparison:
        return RoomNames::tr("Comparison");
    case Room::Map:
        return RoomNames::tr("Map");
    case Room::Peers:
        return RoomNames::tr("Similar municipalities");
    case Room::Balance:
        return RoomNames::tr("Balance", "the ratio");
    case Room::Expected:
        return RoomNames::tr("Expected value");
    case Room::Questions:
        return RoomNames::tr("Questions");
    case Room::OwnData:
        return RoomNames::tr("Own figures");
    case Room::Data:
        return RoomNames::tr("Data");
    case Room::Search:
        return RoomNames::tr("Free search");
    default:
        return QString::fromUtf8(keyOf(room));
    }
}

Rail::Rail(const std::vector<Room> &rooms, QWidget *parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_savedViews(new RailButton(tr("Saved views"), savedSign(), this))
{
    setFixedWidth(wideWidth);
    setAccessibleName(tr("Rooms"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(2);
    for (const Room room : rooms) {
        auto *button = new RailButton(roomName(room), roomSign(room), this);
        button->setCheckable(true);
        button->setObjectName(u"room-%1"_s.arg(QString::fromUtf8(keyOf(room))));
        m_buttons->addButton(button, static_cast<int>(room));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_savedViews->setObjectName(u"savedViewsButton"_s);
    layout->addWidget(m_savedViews);
    connect(m_savedViews, &QAbstractButton::clicked, this, &Rail::savedViewsAsked);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit roomChosen(static_cast<Room>(id)); });
}

void Rail::setLook(const Look &look)
{
    m_look = look;
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<RailButton *>(button)->setLook(look);
    m_savedViews->setLook(look);
    update();
}

void Rail::setRoom(Room room)
{
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(room)))
        button->setChecked(true);
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowWidth : wideWidth);
}

void Rail::setRemark(Room room, const QString &remark)
{
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(room)))
        static_cast<RailButton *>(button)->setRemark(remark);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours.rail);
}

} // namespace lagesbild
