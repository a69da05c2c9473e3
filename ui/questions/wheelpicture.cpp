#include "ui/questions/wheelpicture.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct WheelWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::WheelPicture)
};

constexpr qreal innerPart = 0.36; ///< of the outer radius
constexpr qreal gapDegrees = 5;
constexpr qreal quarter = 90;
constexpr WheelStep steps[] = {WheelStep::Plan, WheelStep::Do, WheelStep::Check, WheelStep::Improve};

/// Degrees, counter-clockwise from three o'clock as Qt counts, where the step's quarter begins; the first is at
/// the top right and they follow clockwise.
qreal startOf(WheelStep step)
{
    return -quarter * static_cast<int>(step);
}

QRectF innerBox(const QRectF &box)
{
    QRectF inner(QPointF(), box.size() * innerPart);
    inner.moveCenter(box.center());
    return inner;
}

QPainterPath quarterPath(const QRectF &box, WheelStep step)
{
    const qreal start = startOf(step) + gapDegrees / 2;
    const qreal span = quarter - gapDegrees;
    QPainterPath path;
    path.arcMoveTo(box, start);
    path.arcTo(box, start, span);
    path.arcTo(innerBox(box), start + span, -span);
    path.closeSubpath();
    return path;
}

QPointF middleOf(const QRectF &box, WheelStep step)
{
    const qreal angle = (startOf(step) + quarter / 2) * std::numbers::pi / 180;
    const qreal radius = box.width() / 2 * (1 + innerPart) / 2;
    return box.center() + QPointF(std::cos(angle), -std::sin(angle)) * radius;
}

} // namespace

QString stepName(WheelStep step)
{
    switch (step) {
    case WheelStep::Plan:
        return WheelWords::tr("Plan");
    case WheelStep::Do:
        return WheelWords::tr("Do");
    case WheelStep::Check:
        return WheelWords::tr("Check");
    case WheelStep::Improve:
        break;
    }
    return WheelWords::tr("Improve");
}

QString countsText(const WheelCounts &counts)
{
    QStringList texts;
    for (const WheelStep step : steps)
        texts << u"%1 %2"_s.arg(stepName(step)).arg(counts[static_cast<std::size_t>(step)]);
    return texts.join(u", "_s);
}

void paintWheel(QPainter &painter, const QRectF &box, const WheelCounts &counts, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const WheelStep step : steps) {
        const int count = counts[static_cast<std::size_t>(step)];
        painter.setPen(QPen(count > 0 ? look.colours.accent : look.colours.bar, 1));
        painter.setBrush(count > 0 ? look.colours.accentField : look.colours.background);
        painter.drawPath(quarterPath(box, step));
        QRectF number(0, 0, box.width() / 2, 22);
        number.moveCenter(middleOf(box, step) - QPointF(0, 7));
        painter.setPen(count > 0 ? look.colours.text : look.colours.secondary);
        painter.setFont(look.sizedNumbers(16, QFont::DemiBold));
        painter.drawText(number, Qt::AlignCenter, QString::number(count));
        painter.setFont(look.sized(11));
        painter.drawText(number.translated(0, 18), Qt::AlignCenter, stepName(step));
    }
    painter.restore();
}

std::optional<WheelStep> stepAt(const QRectF &box, const QPointF &point)
{
    for (const WheelStep step : steps) {
        if (quarterPath(box, step).contains(point))
            return step;
    }
    return std::nullopt;
}

WheelPicture::WheelPicture(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setCounts({});
}

QRectF WheelPicture::box() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2);
}

void WheelPicture::setCounts(const WheelCounts &counts)
{
    m_counts = counts;
    setAccessibleName(tr("Wheel of follow-up: %1").arg(countsText(counts)));
    setToolTip(countsText(counts));
    update();
}

void WheelPicture::setLook(const Look &look)
{
    m_look = look;
    update();
}

void WheelPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWheel(painter, box(), m_counts, m_look);
}

void WheelPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto step = stepAt(box(), event->position()); step && event->button() == Qt::LeftButton)
        emit stepChosen(*step);
}

} // namespace lagesbild
