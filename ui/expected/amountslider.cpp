#include "ui/expected/amountslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{
constexpr double radius = 7;
constexpr double inset = 9;
constexpr int sliderHeight = 24;
constexpr int keysPerPage = 5;
} // namespace

AmountSlider::AmountSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void AmountSlider::setAmounts(double least, double greatest, double step, int stepsPerKey)
{
    const QSignalBlocker silent(this);
    m_least = least;
    m_step = step;
    setRange(0, std::max(1, static_cast<int>(std::lround((greatest - least) / step))));
    setSingleStep(stepsPerKey);
    setPageStep(keysPerPage * stepsPerKey);
    update();
}

void AmountSlider::setAmount(double amount)
{
    const QSignalBlocker silent(this);
    setValue(static_cast<int>(std::lround((amount - m_least) / m_step)));
    update();
}

void AmountSlider::setOwn(std::optional<double> own)
{
    m_own = own;
    update();
}

double AmountSlider::amount() const
{
    return m_least + value() * m_step;
}

void AmountSlider::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize AmountSlider::sizeHint() const
{
    return {200, sliderHeight};
}

QSize AmountSlider::minimumSizeHint() const
{
    return {80, sliderHeight};
}

double AmountSlider::positionOf(double amount) const
{
    const double share = std::clamp((amount - m_least) / (maximum() * m_step), 0.0, 1.0);
    return inset + share * (width() - 2 * inset);
}

void AmountSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled())
        return;
    setSliderDown(true);
    mouseMoveEvent(event);
}

void AmountSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    const double share = (event->position().x() - inset) / std::max(1.0, width() - 2 * inset);
    const int target = std::clamp(static_cast<int>(std::lround(share * maximum())), 0, maximum());
    if (target == value())
        return;
    setValue(target);
    emit amountPassed(amount());
}

void AmountSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    emit amountChosen(amount());
}

void AmountSlider::keyPressEvent(QKeyEvent *event)
{
    const int before = value();
    QSlider::keyPressEvent(event);
    if (value() != before)
        emit amountChosen(amount());
}

void AmountSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

void AmountSlider::paintEvent(QPaintEvent *)
{
    const Colours &c = m_look.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const QPointF handle(positionOf(amount()), middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.faintBar);
    painter.drawRoundedRect(QRectF(inset, middle - 1.5, width() - 2 * inset, 3), 1.5, 1.5);
    painter.setBrush(isEnabled() ? c.accent : c.bar);
    painter.drawRoundedRect(QRectF(inset, middle - 1.5, handle.x() - inset, 3), 1.5, 1.5);
    if (m_own) {
        painter.setBrush(c.secondary);
        painter.drawRect(QRectF(positionOf(*m_own) - 0.75, middle - 8, 1.5, 16));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawEllipse(handle, radius + 2.5, radius + 2.5);
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(isEnabled() ? c.accent : c.bar);
    painter.drawEllipse(handle, radius, radius);
}

} // namespace lagesbild
