#include "ui/map/yearslider.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double inset = 8;
constexpr double trackTop = 27;
constexpr double trackHeight = 4;
constexpr double handleRadius = 7;

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

} // namespace

YearSlider::YearSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("yearSlider"));
    setFocusPolicy(Qt::StrongFocus);
    setPageStep(1);
    setAccessibleName(tr("Year"));
    connect(this, &QSlider::valueChanged, this, [this] {
        setAccessibleDescription(yearText(year()));
        if (m_quiet)
            return;
        if (isSliderDown())
            emit yearPassed(year());
        else
            emit yearChosen(year());
    });
}

void YearSlider::setLook(const Look &look)
{
    m_look = look;
    update();
}

void YearSlider::setYears(const std::vector<Year> &years, Year shown)
{
    if (isSliderDown())
        return; // the hand decides
    m_quiet = true;
    m_years = years;
    setRange(0, std::max(0, static_cast<int>(years.size()) - 1));
    const auto found = std::ranges::lower_bound(years, shown);
    setValue(static_cast<int>(std::min(found, years.end() - (years.empty() ? 0 : 1)) - years.begin()));
    setEnabled(years.size() > 1);
    m_quiet = false;
    setAccessibleDescription(years.empty() ? QString() : yearText(year()));
    update();
}

Year YearSlider::year() const
{
    return m_years.empty() ? Year{} : m_years[static_cast<std::size_t>(value())];
}

QRectF YearSlider::track() const
{
    return {inset, trackTop, width() - 2 * inset, trackHeight};
}

double YearSlider::xOf(int position) const
{
    const QRectF line = track();
    return maximum() == 0 ? line.center().x() : line.left() + line.width() * position / maximum();
}

int YearSlider::positionAt(double x) const
{
    const QRectF line = track();
    const double share = line.width() > 0 ? (x - line.left()) / line.width() : 0;
    return std::clamp(static_cast<int>(std::lround(share * maximum())), 0, maximum());
}

void YearSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(positionAt(event->position().x()));
}

void YearSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(positionAt(event->position().x()));
}

void YearSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    emit yearChosen(year());
}

void YearSlider::paintEvent(QPaintEvent *)
{
    if (m_years.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_look.colours;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.faintBar);
    painter.drawRoundedRect(track(), trackHeight / 2, trackHeight / 2);

    const QPointF handle(xOf(value()), track().center().y());
    painter.setBrush(isEnabled() ? colours.accent : colours.bar);
    painter.drawEllipse(handle, handleRadius, handleRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawEllipse(handle, handleRadius + 3, handleRadius + 3);
    }

    const auto write = [&](double x, double top, const QFont &font, const QColor &colour, Year year) {
        const QFontMetricsF metrics(font);
        const double textWidth = metrics.horizontalAdvance(yearText(year));
        const double left = std::clamp(x - textWidth / 2, 0.0, std::max(0.0, width() - textWidth));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(left, top, textWidth + 1, metrics.height()), Qt::AlignCenter, yearText(year));
    };
    write(handle.x(), 0, m_look.sizedNumbers(12, QFont::DemiBold), colours.text, year());
    const QFont small = m_look.sizedNumbers(11);
    write(xOf(0), trackTop + 12, small, colours.secondary, m_years.front());
    if (m_years.size() > 1)
        write(xOf(maximum()), trackTop + 12, small, colours.secondary, m_years.back());
}

} // namespace lagesbild
