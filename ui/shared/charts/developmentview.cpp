#include "ui/shared/charts/developmentview.h"

#include "ui/shared/charts/developmentchart.h"
#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/charts/pointmarks.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double boxPadding = 8;
constexpr double fromCursor = 12;
constexpr double cursorRadius = 5;
constexpr double near = 6; ///< pixels within which a thin line counts as pointed at
} // namespace

DevelopmentView::DevelopmentView(QWidget *parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
    setAccessibleName(tr("Line chart of the development"));
}

void DevelopmentView::setDevelopment(Development development, const Indicator &indicator, const Look &look)
{
    m_development = drawnDevelopment(std::move(development), indicator);
    m_indicator = indicator;
    m_look = look;
    m_cursor.reset();
    setBackgroundBrush(look.colours.background);
    const std::unique_ptr<QChart> old(chart()); // the view gives it back when it gets another
    setChart(developmentChart(m_development, indicator, look).release());
    setAccessibleDescription(
        tr("%1 to %2").arg(toInt(m_development.firstYear)).arg(toInt(m_development.lastYear)));
}

QStringList DevelopmentView::cursorTexts() const
{
    return m_cursor ? valuesOfYear(m_development, m_indicator, *m_cursor) : QStringList();
}

void DevelopmentView::setHighlighted(const AreaId &area)
{
    if (m_highlighted == area)
        return;
    m_highlighted = area;
    viewport()->update();
}

QSize DevelopmentView::minimumSizeHint() const
{
    return {320, 220};
}

QSize DevelopmentView::sizeHint() const
{
    return {640, 420};
}

int DevelopmentView::markCount() const
{
    return m_development.lines.empty() ? 0
                                       : toInt(m_development.lastYear) - toInt(m_development.firstYear) + 1;
}

QString DevelopmentView::markText(int mark) const
{
    const Year year{toInt(m_development.firstYear) + mark};
    return u"%1: %2"_s.arg(toInt(year)).arg(valuesOfYear(m_development, m_indicator, year).join(u"; "_s));
}

QRect DevelopmentView::markRect(int mark) const
{
    const QRectF plot = chart()->plotArea();
    const double x = chart()->mapToPosition(QPointF(toInt(m_development.firstYear) + mark, 0)).x();
    return QRectF(x - cursorRadius, plot.top(), 2 * cursorRadius, plot.height()).toAlignedRect();
}

int DevelopmentView::currentMark() const
{
    return m_cursor ? toInt(*m_cursor) - toInt(m_development.firstYear) : -1;
}

void DevelopmentView::setCursorYear(std::optional<Year> year)
{
    if (m_cursor == year)
        return;
    m_cursor = year;
    viewport()->update();
    if (!year)
        return;
    speakCurrentMark(*this);
    emit yearPointedAt(*year);
}

std::optional<Year> DevelopmentView::yearAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.adjusted(0, -10, 0, 30).contains(position))
        return std::nullopt;
    const int year = static_cast<int>(std::lround(chart()->mapToValue(position).x()));
    return Year{std::clamp(year, toInt(m_development.firstYear), toInt(m_development.lastYear))};
}

/// The member whose value at the cursor's year is nearest to @p position, if any is near.
const TrendLine *DevelopmentView::memberAt(const QPointF &position) const
{
    if (!m_cursor)
        return nullptr;
    const TrendLine *nearest = nullptr;
    double least = near;
    for (const TrendLine &line : m_development.lines) {
        const TrendPoint *shown = line.kind == LineKind::Member ? shownAt(line, *m_cursor) : nullptr;
        if (shown == nullptr)
            continue;
        const QPointF mark = chart()->mapToPosition(QPointF(toInt(*m_cursor), *shown->figure.value));
        const double distance = std::abs(mark.y() - position.y());
        if (distance < least) {
            least = distance;
            nearest = &line;
        }
    }
    return nearest;
}

void DevelopmentView::point(const AreaId &area)
{
    if (m_highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

void DevelopmentView::mouseMoveEvent(QMouseEvent *event)
{
    setCursorYear(yearAt(event->position()));
    const TrendLine *member = memberAt(event->position());
    point(member == nullptr ? AreaId() : member->code);
    viewport()->setCursor(member == nullptr ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void DevelopmentView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // the chart has nothing to drag
}

void DevelopmentView::mouseReleaseEvent(QMouseEvent *event)
{
    const TrendLine *member = memberAt(event->position());
    if (event->button() == Qt::LeftButton && member != nullptr)
        emit chosen(member->code);
}

void DevelopmentView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    point({});
    if (!hasFocus())
        setCursorYear(std::nullopt);
}

void DevelopmentView::keyPressEvent(QKeyEvent *event)
{
    const int first = toInt(m_development.firstYear);
    const int last = toInt(m_development.lastYear);
    const int start = toInt(m_development.latest.value_or(m_development.lastYear));
    const auto go = [&](int target) { setCursorYear(Year{std::clamp(target, first, last)}); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_cursor ? toInt(*m_cursor) - 1 : start);
    case Qt::Key_Right:
        return go(m_cursor ? toInt(*m_cursor) + 1 : start);
    case Qt::Key_Home:
        return go(first);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursorYear(std::nullopt);
        break;
    default:
        break;
    }
    QChartView::keyPressEvent(event);
}

void DevelopmentView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCursorYear(m_cursor.value_or(m_development.latest.value_or(m_development.lastYear)));
}

void DevelopmentView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursorYear(std::nullopt);
}

void DevelopmentView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void DevelopmentView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintHighlighted(*painter);
    if (m_cursor)
        paintCursor(*painter, *m_cursor);
}

void DevelopmentView::paintHighlighted(QPainter &painter) const
{
    const auto found = std::ranges::find_if(m_development.lines, [this](const TrendLine &line) {
        return line.kind == LineKind::Member && line.code == m_highlighted;
    });
    if (m_highlighted.isEmpty() || found == m_development.lines.end())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.colours.text, 2));
    QPointF last;
    for (const std::vector<QPointF> &run : runsOf(*found)) {
        QPolygonF points;
        for (const QPointF &value : run)
            points << chart()->mapToPosition(value);
        painter.drawPolyline(points);
        last = points.back();
    }
    painter.setFont(m_look.sized(12, QFont::DemiBold));
    const QRectF plot = chart()->plotArea();
    const double width = painter.fontMetrics().horizontalAdvance(found->name);
    const QRectF name(plot.right() - width - 10, last.y() - 22, width, 18);
    painter.fillRect(name.adjusted(-4, 0, 4, 0), m_look.colours.background);
    painter.drawText(name, Qt::AlignCenter | Qt::TextDontClip, found->name);
}

void DevelopmentView::paintCursor(QPainter &painter, Year year) const
{
    const QRectF plot = chart()->plotArea();
    const double x = std::floor(chart()->mapToPosition(QPointF(toInt(year), 0)).x()) + 0.5;
    painter.setPen(QPen(m_look.colours.bar, hasFocus() ? 1.5 : 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintCursorPoints(painter, year);
    paintCursorBox(painter, year, x);
}

void DevelopmentView::paintCursorPoints(QPainter &painter, Year year) const
{
    for (const TrendLine &line : m_development.lines) {
        const TrendPoint *shown = line.kind == LineKind::Member ? nullptr : shownAt(line, year);
        if (shown == nullptr)
            continue;
        const LineStyle style = styleOf(line, m_look);
        painter.setPen(QPen(m_look.colours.background, 2));
        painter.setBrush(style.pen.color());
        paintPoint(painter, chart()->mapToPosition(QPointF(toInt(year), *shown->figure.value)), cursorRadius,
                   style.square);
    }
}

void DevelopmentView::paintCursorBox(QPainter &painter, Year year, double x) const
{
    const QFont bold = m_look.sized(12, QFont::DemiBold);
    const QFont plain = m_look.sized(12);
    const QFontMetricsF metrics(plain);
    const QStringList texts = cursorTexts();
    double width = QFontMetricsF(bold).horizontalAdvance(QString::number(toInt(year)));
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    const double lineHeight = std::ceil(metrics.height()) + 2;
    const QRectF plot = chart()->plotArea();
    QRectF box(x + fromCursor, plot.top(), width + 2 * boxPadding,
               lineHeight * static_cast<double>(texts.size() + 1) + 2 * boxPadding);
    if (box.right() > plot.right())
        box.moveRight(x - fromCursor);
    if (box.left() < 0)
        box.moveLeft(0);
    painter.setPen(QPen(m_look.colours.bar, 1));
    painter.setBrush(m_look.colours.background);
    painter.drawRoundedRect(box, 5, 5);
    QRectF line(box.left() + boxPadding, box.top() + boxPadding, width, lineHeight);
    painter.setPen(m_look.colours.text);
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, QString::number(toInt(year)));
    painter.setFont(plain);
    for (const QString &text : texts) {
        line.translate(0, lineHeight);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
}

} // namespace lagesbild
