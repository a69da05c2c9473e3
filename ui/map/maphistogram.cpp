#include "ui/map/maphistogram.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int binCount = 25;
constexpr double axisHeight = 24;
constexpr double nameHeight = 20;
constexpr double labelGap = 8;

} // namespace

MapHistogram::MapHistogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"mapHistogram"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Distribution"));
}

void MapHistogram::setLook(const Look &look)
{
    m_look = look;
    update();
}

void MapHistogram::setContent(const HistogramContent &content)
{
    m_content = content;
    m_least = m_greatest = 0;
    if (!content.values.empty()) {
        const auto [least, greatest] =
            std::ranges::minmax(content.values, {}, &HistogramContent::Value::value);
        m_least = least.value;
        m_greatest = greatest.value;
        setAccessibleDescription(
            tr("%n value(s) from %1 to %2", nullptr, static_cast<int>(content.values.size()))
                .arg(content.numberText(m_least), content.numberText(m_greatest)));
    } else {
        setAccessibleDescription(tr("No values"));
    }
    update();
}

std::vector<MapHistogram::Bin> MapHistogram::bins() const
{
    std::vector<Bin> bins(binCount, Bin{std::vector<int>(m_content.colours.size(), 0), 0});
    for (const HistogramContent::Value &value : m_content.values) {
        const double share = m_greatest > m_least ? (value.value - m_least) / (m_greatest - m_least) : 0.5;
        Bin &bin =
            bins[static_cast<std::size_t>(std::clamp(static_cast<int>(share * binCount), 0, binCount - 1))];
        ++bin.perClass[static_cast<std::size_t>(value.classNumber)];
        ++bin.total;
    }
    return bins;
}

double MapHistogram::xOf(double value, const QRectF &plot) const
{
    const double share = m_greatest > m_least ? (value - m_least) / (m_greatest - m_least) : 0.5;
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

void MapHistogram::paintEvent(QPaintEvent *)
{
    if (m_content.values.empty())
        return;
    QPainter painter(this);
    const QRectF plot = QRectF(rect()).adjusted(4, nameHeight, -4, -axisHeight);
    paintBars(painter, plot);
    paintAxis(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.focus)
        paintFocus(painter, plot);
}

void MapHistogram::paintBars(QPainter &painter, const QRectF &plot) const
{
    const std::vector<Bin> all = bins();
    const int highest = std::ranges::max(all, {}, &Bin::total).total;
    const double width = plot.width() / binCount;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double left = plot.left() + static_cast<double>(i) * width;
        double bottom = plot.bottom();
        for (std::size_t k = 0; k < all[i].perClass.size(); ++k) {
            const double height = plot.height() * all[i].perClass[k] / highest;
            painter.fillRect(QRectF(left, bottom - height, width - 1, height), m_content.colours[k]);
            bottom -= height;
        }
    }
}

void MapHistogram::paintAxis(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(m_look.colours.bar);
    painter.drawLine(plot.bottomLeft() + QPointF(-2, 0.5), plot.bottomRight() + QPointF(2, 0.5));

    const QFont font = m_look.sizedNumbers(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_look.colours.secondary);
    const auto boxOf = [&](double value) {
        const double labelWidth = metrics.horizontalAdvance(m_content.numberText(value));
        const double left =
            std::clamp(xOf(value, plot) - labelWidth / 2, plot.left() - 4, plot.right() + 4 - labelWidth);
        return QRectF(left, plot.bottom() + 4, labelWidth, axisHeight - 4);
    };
    std::vector<QRectF> taken;
    std::vector<double> marks{m_least, m_greatest};
    marks.insert(marks.end(), m_content.limits.begin(), m_content.limits.end());
    for (const double mark : marks) {
        const QRectF box = boxOf(mark);
        const QRectF room = box.adjusted(-labelGap, 0, labelGap, 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken.push_back(box);
        painter.drawText(box, Qt::AlignCenter, m_content.numberText(mark));
    }
}

void MapHistogram::paintFocus(QPainter &painter, const QRectF &plot) const
{
    const double x = xOf(*m_content.focus, plot);
    painter.setPen(QPen(m_look.colours.background, 5));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() - 1));
    painter.setPen(QPen(m_look.colours.text, 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    const QFont font = m_look.sized(12, QFont::DemiBold);
    const double labelWidth = QFontMetricsF(font).horizontalAdvance(m_content.focusName);
    const double left = std::clamp(x - labelWidth / 2, 0.0, std::max(0.0, width() - labelWidth));
    painter.setFont(font);
    painter.drawText(QRectF(left, 0, labelWidth + 1, nameHeight - 2), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.focusName);
}

} // namespace lagesbild
