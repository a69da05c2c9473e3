#include "ui/shared/charts/endlabels.h"

#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/charts/labelplacement.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct EndLabelText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::EndLabelText)
};

constexpr int mostMembersNamed = 8;
constexpr double labelGap = 14; ///< from the plot to the labels
constexpr double betweenLabels = 1;

EndLabel labelOf(const TrendLine &line, const TrendPoint &last, Year lastYear, const Indicator &indicator,
                 const Look &look)
{
    const bool focus = line.kind == LineKind::Focus;
    EndLabel label;
    const QString value = numberText(*last.figure.value, shownDecimals(indicator));
    label.text = u"%1 %2"_s.arg(lineName(line), value);
    if (last.year != lastYear)
        label.text =
            EndLabelText::tr("%1 (%2)", "line and value, year").arg(label.text).arg(toInt(last.year));
    label.end = QPointF(toInt(last.year), *last.figure.value);
    label.font =
        focus ? look.sized(13, QFont::DemiBold) : look.sized(line.kind == LineKind::Member ? 11 : 12);
    label.colour = line.kind == LineKind::Member ? look.colours.secondary : styleOf(line, look).pen.color();
    return label;
}

} // namespace

std::vector<EndLabel> endLabels(const Development &development, const Indicator &indicator, const Look &look)
{
    const auto members = std::ranges::count(development.lines, LineKind::Member, &TrendLine::kind);
    std::vector<EndLabel> labels;
    for (const TrendLine &line : development.lines) {
        const TrendPoint *last = lastShown(line);
        if (last == nullptr || (line.kind == LineKind::Member && members > mostMembersNamed))
            continue;
        labels.push_back(labelOf(line, *last, development.lastYear, indicator, look));
    }
    return labels;
}

double endLabelRoom(const std::vector<EndLabel> &labels)
{
    double width = 0;
    for (const EndLabel &label : labels)
        width = std::max(width, QFontMetricsF(label.font).horizontalAdvance(label.text));
    return std::ceil(width) + labelGap + 2;
}

EndLabels::EndLabels(std::vector<EndLabel> labels, QChart *chart)
    : QGraphicsItem(chart), m_labels(std::move(labels)), m_chart(chart)
{
    setZValue(100);
}

QRectF EndLabels::boundingRect() const
{
    return QRectF(QPointF(), m_chart->size());
}

std::vector<QRectF> EndLabels::boxes() const
{
    const QRectF plot = m_chart->plotArea();
    std::vector<LabelWish> wishes;
    for (const EndLabel &label : m_labels)
        wishes.push_back({m_chart->mapToPosition(label.end).y(), QFontMetricsF(label.font).height()});
    const std::vector<double> middles =
        placedLabels(wishes, plot.top() - 8, plot.bottom() + 8, betweenLabels);
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const double width = QFontMetricsF(m_labels[i].font).horizontalAdvance(m_labels[i].text);
        boxes.emplace_back(plot.right() + labelGap, middles[i] - wishes[i].length / 2, width,
                           wishes[i].length);
    }
    return boxes;
}

void EndLabels::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const std::vector<QRectF> places = boxes();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const EndLabel &label = m_labels[i];
        const QPointF end = m_chart->mapToPosition(label.end);
        const QPointF start(places[i].left() - 4, places[i].center().y());
        const bool apart = std::abs(end.y() - start.y()) > 3 || start.x() - end.x() > 2 * labelGap;
        if (apart) {
            QColor faint = label.colour;
            faint.setAlphaF(0.5F);
            painter->setPen(QPen(faint, 1));
            painter->drawLine(end + QPointF(6, 0), start);
        }
        painter->setPen(label.colour);
        painter->setFont(label.font);
        painter->drawText(places[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
}

} // namespace lagesbild
