#include "ui/shared/yearslider.h"

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
constexpr double grooveY = 13;
} // namespace

YearSlider::YearSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Year"));
}

void YearSlider::setYears(const std::vector<Year> &years, Year chosen)
{
    m_years.clear();
    for (const Year each : years)
        m_years.push_back(toInt(each));
    setEnabled(m_years.size() > 1);
    if (m_years.empty())
        m_years.push_back(toInt(chosen));
    const QSignalBlocker silent(this);
    setRange(std::min(m_years.front(), toInt(chosen)), std::max(m_years.back(), toInt(chosen)));
    setValue(toInt(chosen));
    update();
}

void YearSlider::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sized(12));
    update();
}

QSize YearSlider::sizeHint() const
{
    return {200, static_cast<int>(grooveY + radius) + fontMetrics().height() + 6};
}

QSize YearSlider::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

double YearSlider::positionOf(int year) const
{
    const double length = width() - 2 * inset;
    if (minimum() == maximum())
        return inset;
    return inset + length * (year - minimum()) / (maximum() - minimum());
}

int YearSlider::nearestYear(double x) const
{
    const auto distance = [&](int each) { return std::abs(positionOf(each) - x); };
    return *std::ranges::min_element(m_years, {}, distance);
}

void YearSlider::step(int by)
{
    const auto after = std::ranges::upper_bound(m_years, value());
    const auto before = std::ranges::lower_bound(m_years, value());
    int target = value();
    if (by > 0 && after != m_years.end())
        target = *after;
    if (by < 0 && before != m_years.begin())
        target = *std::prev(before);
    if (target == value())
        return;
    setValue(target);
    emit yearChosen(year());
}

void YearSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled())
        return;
    setSliderDown(true);
    mouseMoveEvent(event);
}

void YearSlider::mouseMoveEvent(QMouseEvent *event)
{
    const int target = nearestYear(event->position().x());
    if (!isSliderDown() || target == value())
        return;
    setValue(target);
    emit yearPassed(year());
}

void YearSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    emit yearChosen(year());
}

void YearSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return step(1);
    case Qt::Key_Home:
    case Qt::Key_End: {
        const int target = event->key() == Qt::Key_Home ? m_years.front() : m_years.back();
        if (target == value())
            return;
        setValue(target);
        emit yearChosen(year());
        return;
    }
    default:
        QSlider::keyPressEvent(event);
    }
}

void YearSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls; a year chosen by accident would change every room
}

void YearSlider::paintEvent(QPaintEvent *)
{
    const Colours &c = m_look.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.faintBar);
    painter.drawRoundedRect(QRectF(inset, grooveY - 1.5, width() - 2 * inset, 3), 1.5, 1.5);
    painter.setBrush(c.bar);
    for (const int each : m_years)
        painter.drawEllipse(QPointF(positionOf(each), grooveY), 2, 2);
    const QPointF handle(positionOf(value()), grooveY);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawEllipse(handle, radius + 2.5, radius + 2.5);
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(isEnabled() ? c.accent : c.bar);
    painter.drawEllipse(handle, radius, radius);
    paintYears(painter);
}

void YearSlider::paintYears(QPainter &painter) const
{
    const QFont bold = m_look.sized(12, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const auto boxOf = [&](int year) {
        const QString text = QString::number(year);
        const double length = metrics.horizontalAdvance(text);
        const double left = std::clamp(positionOf(year) - length / 2, 0.0, width() - length);
        return QRectF(left, grooveY + radius + 4, length, metrics.height());
    };
    const QRectF chosen = boxOf(value());
    painter.setFont(m_look.sized(12));
    painter.setPen(m_look.colours.secondary);
    for (const int end : {minimum(), maximum()}) {
        if (!boxOf(end).adjusted(-6, 0, 6, 0).intersects(chosen))
            painter.drawText(boxOf(end), Qt::AlignCenter | Qt::TextDontClip, QString::number(end));
    }
    painter.setFont(bold);
    painter.setPen(m_look.colours.text);
    painter.drawText(chosen, Qt::AlignCenter | Qt::TextDontClip, QString::number(value()));
}

} // namespace lagesbild
