#include "ui/balance/rowbars.h"

#include "ui/shared/charts/hatch.h"
#include "ui/shared/contrast.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr double rowPitch = 30;
constexpr double barHeight = 16;
constexpr double headingHeight = 22;
constexpr double noteHeight = 18;
constexpr double legendPitch = 20;
constexpr double legendGap = 18;
constexpr double swatchSize = 12;
constexpr double swatchGap = 6;
constexpr double columnsHeight = 20;
constexpr double columnGap = 16;
constexpr double mostLabelShare = 0.66;
constexpr double leastBar = 60;
constexpr double markReach = 4;
constexpr double missingLength = 84;
constexpr double seam = 1;

QFont labelFont(const Look &look, bool strong)
{
    return look.sized(13, strong ? QFont::DemiBold : QFont::Normal);
}

QFont numberFont(const Look &look, bool strong)
{
    return look.sizedNumbers(13, strong ? QFont::DemiBold : QFont::Normal);
}

double widestLabel(const RowBars &bars, const Look &look)
{
    double widest = 0;
    for (const BarRow &row : bars.rows) {
        double width = QFontMetricsF(labelFont(look, row.strong)).horizontalAdvance(row.label);
        if (!row.remark.isEmpty())
            width += swatchGap + QFontMetricsF(look.sized(12)).horizontalAdvance(row.remark);
        widest = std::max(widest, width);
    }
    return std::ceil(widest);
}

double widestNumber(const RowBars &bars, qsizetype column, const Look &look)
{
    double widest = QFontMetricsF(look.sized(12)).horizontalAdvance(bars.columns[column]);
    for (const BarRow &row : bars.rows) {
        const QFontMetricsF metrics(numberFont(look, row.strong));
        widest = std::max(widest, metrics.horizontalAdvance(row.numbers.value(column)));
    }
    return std::ceil(widest);
}

/// @return the height taken
double placeLegend(RowBarsGeometry &geometry, const RowBars &bars, double top, const Look &look)
{
    if (bars.legend.empty())
        return 0;
    const QFontMetricsF metrics(look.sized(12));
    double x = 0;
    double y = top;
    for (const RowLegend &entry : bars.legend) {
        const double all = swatchSize + swatchGap + std::ceil(metrics.horizontalAdvance(entry.text));
        if (x > 0 && x + all > geometry.width) {
            x = 0;
            y += legendPitch;
        }
        geometry.legend.emplace_back(x, y, all, legendPitch);
        x += all + legendGap;
    }
    return y + legendPitch - top + 4;
}

QPen penOf(MarkKind kind, const Look &look)
{
    QPen pen(kind == MarkKind::National ? look.colours.text : look.colours.secondary,
             kind == MarkKind::National ? 2 : 1.75);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == MarkKind::National)
        pen.setDashPattern({2, 1.2});
    return pen;
}

class RowBarsPainter
{
public:
    RowBarsPainter(QPainter &painter, const RowBars &bars, const RowBarsGeometry &geometry, const Look &look)
        : m_painter(painter), m_bars(bars), m_geometry(geometry), m_look(look)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintWords();
        paintLegend();
        for (std::size_t i = 0; i < m_bars.rows.size(); ++i) {
            const QRectF box = m_geometry.row(static_cast<int>(i));
            paintTexts(box, m_bars.rows[i]);
            paintBar(static_cast<int>(i), m_bars.rows[i]);
            paintMarks(box, m_bars.rows[i]);
        }
        m_painter.restore();
    }

private:
    void write(const QRectF &box, Qt::Alignment side, const QString &text)
    {
        m_painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
    }

    void paintWords()
    {
        m_painter.setFont(m_look.sized(13, QFont::DemiBold));
        m_painter.setPen(m_look.colours.text);
        write(m_geometry.heading, Qt::AlignLeft, m_bars.heading);
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.secondary);
        const QFontMetricsF metrics(m_painter.font());
        write(m_geometry.note, Qt::AlignLeft,
              metrics.elidedText(m_bars.note, Qt::ElideRight, m_geometry.width + 0.5));
        for (std::size_t i = 0; i < m_geometry.numberRights.size(); ++i)
            write(QRectF(0, m_geometry.columnsTop, m_geometry.numberRights[i], columnsHeight), Qt::AlignRight,
                  m_bars.columns[static_cast<qsizetype>(i)]);
    }

    void paintLegend()
    {
        m_painter.setFont(m_look.sized(12));
        for (std::size_t i = 0; i < m_geometry.legend.size(); ++i) {
            const RowLegend &entry = m_bars.legend[i];
            const QRectF &box = m_geometry.legend[i];
            const QRectF swatch(box.left(), box.center().y() - swatchSize / 2, swatchSize, swatchSize);
            if (entry.colour) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(*entry.colour);
                m_painter.drawRoundedRect(swatch, 2, 2);
            } else {
                m_painter.setPen(penOf(entry.mark, m_look));
                m_painter.drawLine(QPointF(swatch.center().x(), swatch.top() - 1),
                                   QPointF(swatch.center().x(), swatch.bottom() + 1));
            }
            m_painter.setPen(m_look.colours.text);
            write(box.adjusted(swatchSize + swatchGap, 0, 0, 0), Qt::AlignLeft, entry.text);
        }
    }

    void paintTexts(const QRectF &box, const BarRow &row)
    {
        m_painter.setFont(labelFont(m_look, row.strong));
        m_painter.setPen(m_look.colours.text);
        const QFontMetricsF metrics(m_painter.font());
        const QString label = metrics.elidedText(row.label, Qt::ElideMiddle, m_geometry.labelRight + 0.5);
        write(QRectF(box.left(), box.top(), m_geometry.labelRight, box.height()), Qt::AlignLeft, label);
        const double left = metrics.horizontalAdvance(label) + swatchGap;
        m_painter.setFont(numberFont(m_look, row.strong));
        for (std::size_t i = 0; i < m_geometry.numberRights.size(); ++i)
            write(QRectF(0, box.top(), m_geometry.numberRights[i], box.height()), Qt::AlignRight,
                  row.numbers.value(static_cast<qsizetype>(i)));
        if (row.remark.isEmpty())
            return;
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.secondary);
        const double room = m_geometry.labelRight - left;
        write(QRectF(left, box.top(), std::max(0.0, room), box.height()), Qt::AlignLeft,
              QFontMetricsF(m_painter.font()).elidedText(row.remark, Qt::ElideRight, room + 0.5));
    }

    void paintBar(int index, const BarRow &row)
    {
        if (row.segments.empty()) {
            QRectF box = m_geometry.row(index);
            box = QRectF(m_geometry.barLeft, box.center().y() - barHeight / 2,
                         std::min(missingLength, m_geometry.barRight - m_geometry.barLeft), barHeight);
            paintHatch(m_painter, box, m_look.colours.missing);
            return;
        }
        const std::vector<QRectF> boxes = m_geometry.segments(index, row);
        m_painter.setFont(m_look.sizedNumbers(11));
        const QFontMetricsF metrics(m_painter.font());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const RowSegment &segment = row.segments[i];
            const bool last = i + 1 == boxes.size();
            const QRectF box = boxes[i].adjusted(0, 0, last || boxes[i].width() < 3 * seam ? 0 : -seam, 0);
            if (segment.hollow) {
                m_painter.setPen(QPen(segment.colour, 1.5));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
                continue;
            }
            m_painter.setBrush(segment.colour);
            if (isFaint(segment.colour)) {
                m_painter.setPen(QPen(m_look.colours.bar, 1));
                m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            } else {
                m_painter.setPen(Qt::NoPen);
                m_painter.drawRect(box);
            }
            if (segment.text.isEmpty() || metrics.horizontalAdvance(segment.text) + 8 > box.width())
                continue;
            m_painter.setPen(inkOn(segment.colour));
            write(box, Qt::AlignHCenter, segment.text);
        }
    }

    /// Whether a field of this colour needs an edge to be seen on the sheet.
    bool isFaint(const QColor &colour) const
    {
        constexpr double least = 1.6;
        return contrastBetween(colour, m_look.colours.background) < least;
    }

    void paintMarks(const QRectF &box, const BarRow &row)
    {
        for (const RowMark &mark : row.marks) {
            const double x = m_geometry.barLeft + mark.value * m_geometry.scale;
            const QPointF top(x, box.center().y() - barHeight / 2 - markReach);
            const QPointF foot(x, box.center().y() + barHeight / 2 + markReach);
            // A casing in the sheet's colour parts the line from the bar under it.
            m_painter.setPen(QPen(m_look.colours.background, 4, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(top, foot);
            m_painter.setPen(penOf(mark.kind, m_look));
            m_painter.drawLine(top, foot);
        }
    }

    QPainter &m_painter;
    const RowBars &m_bars;
    const RowBarsGeometry &m_geometry;
    const Look &m_look;
};

} // namespace

double RowBars::greatest() const
{
    double greatest = 0;
    for (const BarRow &row : rows) {
        const double length =
            std::accumulate(row.segments.begin(), row.segments.end(), 0.0,
                            [](double sum, const RowSegment &segment) { return sum + segment.value; });
        greatest = std::max(greatest, length);
        for (const RowMark &mark : row.marks)
            greatest = std::max(greatest, mark.value);
    }
    return greatest > 0 ? greatest : 1;
}

std::vector<QRectF> RowBarsGeometry::segments(int index, const BarRow &row) const
{
    const double top = this->row(index).center().y() - barHeight / 2;
    std::vector<QRectF> boxes;
    double x = barLeft;
    for (const RowSegment &segment : row.segments) {
        boxes.emplace_back(x, top, segment.value * scale, barHeight);
        x += segment.value * scale;
    }
    return boxes;
}

RowBarsGeometry rowBarsGeometry(const RowBars &bars, double width, const Look &look)
{
    RowBarsGeometry geometry;
    geometry.width = width;
    geometry.pitch = rowPitch;
    double y = 0;
    geometry.heading = QRectF(0, y, width, bars.heading.isEmpty() ? 0 : headingHeight);
    y += geometry.heading.height();
    geometry.note = QRectF(0, y, width, bars.note.isEmpty() ? 0 : noteHeight);
    y += geometry.note.height() + 4;
    y += placeLegend(geometry, bars, y, look);
    geometry.columnsTop = y;
    geometry.firstTop = y + (bars.columns.isEmpty() ? 0 : columnsHeight);

    double right = width;
    for (qsizetype column = bars.columns.size() - 1; column >= 0; --column) {
        geometry.numberRights.insert(geometry.numberRights.begin(), right);
        right -= widestNumber(bars, column, look) + columnGap;
    }
    const double room = std::max(0.0, right - columnGap - leastBar);
    geometry.labelRight = std::min({widestLabel(bars, look), width * mostLabelShare, room});
    geometry.barLeft = geometry.labelRight + columnGap;
    geometry.barRight = std::max(geometry.barLeft + 1, right);
    geometry.scale = (geometry.barRight - geometry.barLeft) / bars.greatest();
    return geometry;
}

std::optional<int> rowAt(const RowBarsGeometry &geometry, int rows, const QPointF &position)
{
    const double row = std::floor((position.y() - geometry.firstTop) / geometry.pitch);
    if (row < 0 || row >= rows || position.x() < 0 || position.x() > geometry.width)
        return std::nullopt;
    return static_cast<int>(row);
}

void paintRowBars(QPainter &painter, const RowBars &bars, const RowBarsGeometry &geometry, const Look &look)
{
    RowBarsPainter(painter, bars, geometry, look).paint();
}

} // namespace lagesbild
