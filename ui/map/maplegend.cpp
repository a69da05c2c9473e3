#include "ui/map/maplegend.h"

#include "ui/map/mappainter.h"
#include "ui/shared/contrast.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double padding = 16;
constexpr double titleHeight = 28;
constexpr double rowHeight = 25;
constexpr double swatchWidth = 22;
constexpr double swatchHeight = 15;
constexpr double gap = 8;
constexpr double noteGap = 6;
constexpr double cellWidth = 58;
constexpr double cellHeight = 34;
constexpr double cellGap = 2;
constexpr double legendAxisHeight = 20;

constexpr double swatchLine = 1;

/// @param inset how far inside its edges
QPainterPath swatchAt(double left, double middle, double inset = 0)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(left, middle - swatchHeight / 2, swatchWidth, swatchHeight)
                            .adjusted(inset, inset, -inset, -inset),
                        3, 3);
    return path;
}

QString countText(int count)
{
    return QLocale().toString(count);
}

QString wordsOf(const LegendRow &row)
{
    return row.meaning.isEmpty() ? row.label : row.label + u' ' + row.meaning;
}

/// A row's words and how much room they have beside its swatch and its count.
struct RowWords {
    double room = 0;
    bool onOneLine = true;
    double height = rowHeight; ///< of the row: more where the words take several lines
};

RowWords laidOut(const LegendRow &row, double width, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    const double count = QFontMetricsF(look.sizedNumbers(12)).horizontalAdvance(countText(row.count));
    const double between = row.meaning.isEmpty() ? 0 : gap;
    RowWords words{.room = width - swatchWidth - gap - count - gap};
    words.onOneLine =
        metrics.horizontalAdvance(row.label) + between + metrics.horizontalAdvance(row.meaning) <= words.room;
    if (!words.onOneLine)
        words.height +=
            metrics.boundingRect(QRectF(0, 0, words.room, 1000), Qt::TextWordWrap, wordsOf(row)).height() -
            metrics.height();
    return words;
}

void paintRow(QPainter &painter, const QRectF &row, const LegendRow &content, const MapStyle &style,
              const Look &look)
{
    const double middle = row.top() + rowHeight / 2;
    paintMapSample(painter, swatchAt(row.left(), middle), content.look, style);
    painter.setPen(QPen(look.colours.bar, swatchLine)); // the palest class is hardly seen without it
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(swatchAt(row.left(), middle, swatchLine / 2));

    painter.setFont(look.sizedNumbers(12));
    painter.setPen(look.colours.secondary);
    painter.drawText(QRectF(row.left(), row.top(), row.width(), rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                     countText(content.count));

    const RowWords words = laidOut(content, row.width(), look);
    const QRectF text(row.left() + swatchWidth + gap, row.top(), words.room, row.height());
    const QFont font = look.sized(12);
    painter.setFont(font);
    painter.setPen(look.colours.text);
    if (!words.onOneLine) {
        painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                         wordsOf(content));
        return;
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, content.label);
    if (content.meaning.isEmpty())
        return;
    const double before = QFontMetricsF(font).horizontalAdvance(content.label) + gap;
    painter.setPen(look.colours.secondary);
    painter.drawText(text.adjusted(before, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, content.meaning);
}

/// The name of what rises along one side of the square.
void paintAxisName(QPainter &painter, const QRectF &line, const QString &name, const Look &look)
{
    const QFont font = look.sized(11);
    painter.setFont(font);
    painter.setPen(look.colours.secondary);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(name, Qt::ElideMiddle, line.width()));
}

/// @return the height needed for it
double paintSquare(QPainter *painter, const QRectF &room, const LegendContent &content, const MapStyle &style,
                   const Look &look)
{
    const LegendSquare &square = *content.square;
    const double height = square.lines * (cellHeight + cellGap);
    if (painter == nullptr)
        return height + 2 * legendAxisHeight;
    paintAxisName(*painter, QRectF(room.left(), room.top(), room.width(), legendAxisHeight),
                  u"↑ %1"_s.arg(square.upwards), look);
    painter->setFont(look.sizedNumbers(12));
    for (int line = 0; line < square.lines; ++line) {
        for (int column = 0; column < square.columns; ++column) {
            const int place = line * square.columns + (square.columns - 1 - column);
            const LegendRow &row = content.rows[static_cast<std::size_t>(place)];
            const QRectF cell(room.left() + column * (cellWidth + cellGap),
                              room.top() + legendAxisHeight + line * (cellHeight + cellGap), cellWidth,
                              cellHeight);
            QPainterPath path;
            path.addRect(cell);
            paintMapSample(*painter, path, row.look, style);
            painter->setPen(inkOn(row.look.fill));
            painter->drawText(cell, Qt::AlignCenter, countText(row.count));
        }
    }
    paintAxisName(*painter,
                  QRectF(room.left(), room.top() + legendAxisHeight + height, room.width(), legendAxisHeight),
                  u"→ %1"_s.arg(square.rightwards), look);
    return height + 2 * legendAxisHeight;
}

} // namespace

double paintLegend(QPainter *painter, const QPointF &topLeft, double width, const LegendContent &content,
                   const MapStyle &style, const Look &look)
{
    const double inner = width - 2 * padding;
    double y = topLeft.y() + padding - 4;
    if (painter != nullptr) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(look.sized(12, QFont::DemiBold));
        painter->setPen(look.colours.text);
        painter->drawText(QRectF(topLeft.x() + padding, y, inner, titleHeight - 8),
                          Qt::AlignLeft | Qt::AlignVCenter, content.title);
    }
    y += titleHeight - 4;
    std::size_t painted = 0;
    if (content.square) {
        y += paintSquare(painter, QRectF(topLeft.x() + padding, y, inner, 0), content, style, look) + noteGap;
        painted = static_cast<std::size_t>(content.square->lines * content.square->columns);
    }
    for (; painted < content.rows.size(); ++painted) {
        const LegendRow &row = content.rows[painted];
        const double height = laidOut(row, inner, look).height;
        if (painter != nullptr)
            paintRow(*painter, QRectF(topLeft.x() + padding, y, inner, height), row, style, look);
        y += height;
    }
    const QFont small = look.sized(11);
    for (const QString &note : content.notes) {
        const QRectF room(topLeft.x() + padding, y + noteGap, inner, 1000);
        const QRectF box = QFontMetricsF(small).boundingRect(room, Qt::TextWordWrap, note);
        if (painter != nullptr) {
            painter->setFont(small);
            painter->setPen(look.colours.secondary);
            painter->drawText(room, Qt::TextWordWrap, note);
        }
        y += noteGap + box.height();
    }
    return y + padding - 4 - topLeft.y();
}

MapLegend::MapLegend(QWidget *parent) : Card(parent)
{
    setObjectName(u"mapLegend"_s);
}

void MapLegend::setContent(const LegendContent &content, const MapStyle &style)
{
    m_content = content;
    m_style = style;
    QStringList lines;
    for (const LegendRow &row : content.rows)
        lines << u"%1 %2: %3"_s.arg(row.label, row.meaning, countText(row.count)).simplified();
    setAccessibleName(tr("Legend: %1").arg(content.title));
    setAccessibleDescription((lines + content.notes).join(u"; "_s));
    updateGeometry();
    update();
}

int MapLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(paintLegend(nullptr, {}, width, m_content, m_style, look())));
}

void MapLegend::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintLegend(&painter, {}, width(), m_content, m_style, look());
}

} // namespace lagesbild
