#include "ui/comparison/points/pointlegend.h"

#include "ui/comparison/points/bubblestyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double aboveLegend = 8;
constexpr double lineHeight = 17;
constexpr double markRadius = 5;
constexpr double markWidth = 18;
constexpr double besideCircle = 5;
constexpr double betweenSizes = 14;
constexpr double betweenParts = 24;

double wordsWidth(const QFontMetricsF &metrics, const QString &words)
{
    return std::ceil(metrics.horizontalAdvance(words)) + 1;
}

double widestGroup(const PointScene &scene, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const PointGroup &group : scene.groups)
        width = std::max(width, markWidth + wordsWidth(metrics, groupText(group)));
    return width;
}

QSizeF spaceOfSizes(const PointScene &scene, const QFontMetricsF &metrics)
{
    QSizeF space(0, 0);
    for (const SizeKey &size : scene.sizes) {
        const double gap = space.width() > 0 ? betweenSizes : 0;
        space.rwidth() += gap + 2 * size.radius + besideCircle + wordsWidth(metrics, size.text);
        space.setHeight(std::max({space.height(), 2 * size.radius + 2, lineHeight}));
    }
    return space;
}

} // namespace

QString groupText(const PointGroup &group)
{
    return u"%1 (%2)"_s.arg(group.name, QString::number(group.count));
}

PointLegend pointLegend(const PointScene &scene, const QRectF &box, const Look &look)
{
    PointLegend legend;
    if (scene.groups.empty() && scene.sizes.empty())
        return legend;
    const QFontMetricsF metrics(look.sized(12));
    const double groupsWidth = widestGroup(scene, metrics);
    const double groupsHeight = lineHeight * static_cast<double>(scene.groups.size());
    const QSizeF sizes = spaceOfSizes(scene, metrics);
    const bool beside = groupsWidth + betweenParts + sizes.width() <= box.width();
    const double inner = beside ? std::max(groupsHeight, sizes.height()) : groupsHeight + sizes.height();
    legend.height = aboveLegend + inner;
    QRectF line(box.left(), box.bottom() - inner, std::min(groupsWidth, box.width()), lineHeight);
    for (std::size_t i = 0; i < scene.groups.size(); ++i) {
        legend.groups.push_back(line);
        line.translate(0, lineHeight);
    }
    double left = beside ? box.right() - sizes.width() : box.left();
    const double middle = box.bottom() - sizes.height() / 2;
    for (const SizeKey &size : scene.sizes) {
        legend.circles.emplace_back(left + size.radius, middle);
        left += 2 * size.radius + besideCircle;
        const double width = wordsWidth(metrics, size.text);
        legend.sizes.emplace_back(left, middle - lineHeight / 2, width, lineHeight);
        left += width + betweenSizes;
    }
    return legend;
}

void paintLegend(QPainter &painter, const PointScene &scene, const PointLegend &legend, const Look &look)
{
    painter.setFont(look.sized(12));
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < legend.groups.size(); ++i) {
        const QRectF &line = legend.groups[i];
        const BubbleStyle style = bubbleStyle(scene.groups[i], look);
        painter.setPen(QPen(style.edge, style.width));
        painter.setBrush(style.field);
        painter.drawEllipse(QPointF(line.left() + markRadius + 1, line.center().y()), markRadius, markRadius);
        painter.setPen(look.colours.text);
        const QRectF words = line.adjusted(markWidth, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(groupText(scene.groups[i]), Qt::ElideMiddle, words.width()));
    }
    for (std::size_t i = 0; i < legend.circles.size(); ++i) {
        painter.setPen(QPen(look.colours.bar, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(legend.circles[i], scene.sizes[i].radius, scene.sizes[i].radius);
        painter.setPen(look.colours.text);
        painter.drawText(legend.sizes[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         scene.sizes[i].text);
    }
}

} // namespace lagesbild
