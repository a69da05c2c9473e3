#include "core/documents/pptxmap.h"

#include "core/documents/documentcolours.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Rgb swatchLine{0xA3ABB5};
constexpr double legendShare = 0.36;
constexpr double narrowLegendShare = 0.26; ///< beside several maps
constexpr double wordsShare = 0.55;        ///< of the width, where a tall map stands beside all that is said

/// Sizes of the legend on slides of a scale.
struct LegendMeasure {
    explicit LegendMeasure(double asked) : scale(asked) {}
    qint64 of(qint64 length) const { return std::llround(static_cast<double>(length) * scale); }

    double scale;
    qint64 swatchWidth = of(320040);
    qint64 swatchHeight = of(190500);
    qint64 row = of(292100);
    qint64 gap = of(114300);
    qint64 countWidth = of(emuPerInch / 2);
};

/// From the map's own units to EMU, the map whole inside the box and in its middle.
struct Fit {
    double scale = 1;
    qint64 x = 0;
    qint64 y = 0;
    QRectF box;
    qint64 grain; ///< places are whole numbers of it, alike for neighbours that share a border

    Fit(const QRectF &map, const SlideBox &room, qint64 finest) : box(map), grain(finest)
    {
        if (map.isEmpty())
            return;
        scale = std::min(static_cast<double>(room.width) / map.width(),
                         static_cast<double>(room.height) / map.height());
        x = room.x + (room.width - length(map.width())) / 2;
        y = room.y + (room.height - length(map.height())) / 2;
    }
    qint64 length(double units) const { return std::llround(units * scale); }
    qint64 across(double units) const { return onGrain(x + length(units - box.left())); }
    qint64 down(double units) const { return onGrain(y + length(units - box.top())); }

private:
    qint64 onGrain(qint64 place) const
    {
        return std::llround(static_cast<double>(place) / static_cast<double>(grain)) * grain;
    }
};

QRectF boxOf(const MapShape &shape)
{
    QRectF box;
    for (const std::vector<QPointF> &ring : shape.rings) {
        for (const QPointF &point : ring) {
            if (box.isNull())
                box = QRectF(point, QSizeF(1e-9, 1e-9));
            box.setLeft(std::min(box.left(), point.x()));
            box.setRight(std::max(box.right(), point.x()));
            box.setTop(std::min(box.top(), point.y()));
            box.setBottom(std::max(box.bottom(), point.y()));
        }
    }
    return box;
}

struct SlidePoint {
    qint64 x = 0;
    qint64 y = 0;

    bool operator==(const SlidePoint &) const = default;
};

/// Points that have come to lie on one another are one.
std::vector<SlidePoint> pointsOf(const std::vector<QPointF> &ring, const SlideBox &place, const Fit &fit)
{
    std::vector<SlidePoint> points;
    for (const QPointF &point : ring) {
        const SlidePoint next{fit.across(point.x()) - place.x, fit.down(point.y()) - place.y};
        if (points.empty() || points.back() != next)
            points.push_back(next);
    }
    return points;
}

void writeGeometry(Xml &xml, const MapShape &shape, const SlideBox &place, const Fit &fit)
{
    xml.element(u"a:custGeom"_s, [&] {
        for (const QString &list : {u"a:avLst"_s, u"a:gdLst"_s, u"a:ahLst"_s, u"a:cxnLst"_s})
            xml.empty(list);
        xml.empty(u"a:rect"_s, {{u"l"_s, u"0"_s}, {u"t"_s, u"0"_s}, {u"r"_s, u"r"_s}, {u"b"_s, u"b"_s}});
        xml.element(u"a:pathLst"_s, [&] {
            xml.element(u"a:path"_s, {{u"w"_s, emu(place.width)}, {u"h"_s, emu(place.height)}}, [&] {
                for (const std::vector<QPointF> &ring : shape.rings) {
                    QString step = u"a:moveTo"_s;
                    for (const SlidePoint &point : pointsOf(ring, place, fit)) {
                        xml.element(step, [&] {
                            xml.empty(u"a:pt"_s, {{u"x"_s, emu(point.x)}, {u"y"_s, emu(point.y)}});
                        });
                        step = u"a:lnTo"_s;
                    }
                    if (!ring.empty())
                        xml.empty(u"a:close"_s);
                }
            });
        });
    });
}

/// How wide the outlines of regions are.
struct LinePair {
    qint64 border;
    qint64 focus;
};
constexpr LinePair usualLines{3175, 15875};
constexpr LinePair smallLines{1588, 11113};

/// What is written of a region.
enum class ShapeLayer {
    Field,   ///< its colour within a thin border
    Outline, ///< what of a wide line is to be seen around a field that lies on it
};

void writeShape(Xml &xml, int id, const MapShape &shape, ShapeLayer layer, const Fit &fit)
{
    const QRectF box = boxOf(shape);
    const qint64 left = fit.across(box.left());
    const qint64 top = fit.down(box.top());
    const SlideBox place{left, top, std::max<qint64>(1, fit.across(box.right()) - left),
                         std::max<qint64>(1, fit.down(box.bottom()) - top)};
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s,
                      {{u"id"_s, QString::number(id)}, {u"name"_s, shape.name}, {u"descr"_s, shape.altText}});
            xml.empty(u"p:cNvSpPr"_s);
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, place);
            writeGeometry(xml, shape, place, fit);
            const LinePair &lines = fit.grain > 1 ? smallLines : usualLines;
            const bool isField = layer == ShapeLayer::Field;
            if (isField)
                writeFill(xml, shape.fill, shape.pattern);
            else
                xml.empty(u"a:noFill"_s);
            // Half of a line lies inside the edge, where the field covers it.
            const qint64 width = isField ? lines.border : lines.border + 2 * lines.focus;
            xml.element(u"a:ln"_s, {{u"w"_s, emu(width)}}, [&] {
                writeSolidFill(xml, isField ? paperColour : inkColour);
                xml.empty(u"a:round"_s);
            });
        });
    });
}

void writeSwatch(Xml &xml, int id, const LegendEntry &entry, const SlideBox &box)
{
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s,
                      {{u"id"_s, QString::number(id)}, {u"name"_s, entry.text}, {u"descr"_s, entry.text}});
            xml.empty(u"p:cNvSpPr"_s);
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, box);
            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}}, [&] { xml.empty(u"a:avLst"_s); });
            writeFill(xml, entry.fill, entry.pattern);
            xml.element(u"a:ln"_s, {{u"w"_s, u"6350"_s}}, [&] { writeSolidFill(xml, swatchLine); });
        });
    });
}

/// Height of the legend's rows and notes.
qint64 legendHeight(const MapDrawing &map, const LegendMeasure &measure)
{
    return measure.row * static_cast<qint64>(map.legend.size() + 1) +
           measure.row * 2 * static_cast<qint64>(map.notes.size());
}

int writeLegend(Xml &xml, int id, const MapDrawing &map, const SlideBox &box, const LegendMeasure &measure,
                const DocumentWords &words)
{
    int next = id + 1;
    const QString middle = u"ctr"_s;
    const TextLook head{
        .size = scaledSize(1200, measure.scale), .bold = true, .colour = inkColour, .hasColour = true};
    const TextLook label{.size = scaledSize(1200, measure.scale), .colour = inkColour, .hasColour = true};
    const TextLook count{
        .size = scaledSize(1200, measure.scale), .colour = quietColour, .hasColour = true, .align = u"r"_s};
    const TextLook small{.size = scaledSize(1000, measure.scale), .colour = quietColour, .hasColour = true};
    writeGroup(xml, id, map.legendTitle, map.legendTitle, box, [&] {
        qint64 y = box.y;
        writeTextBox(xml, next++, map.legendTitle, {box.x, y, box.width, measure.row}, map.legendTitle,
                     words.language, head, middle);
        y += measure.row;
        for (const LegendEntry &entry : map.legend) {
            const qint64 textLeft = box.x + measure.swatchWidth + measure.gap;
            writeSwatch(xml, next++, entry,
                        {box.x, y + (measure.row - measure.swatchHeight) / 2, measure.swatchWidth,
                         measure.swatchHeight});
            writeTextBox(xml, next++, entry.text,
                         {textLeft, y, box.x + box.width - textLeft - measure.countWidth, measure.row},
                         entry.text, words.language, label, middle);
            writeTextBox(xml, next++, entry.count,
                         {box.x + box.width - measure.countWidth, y, measure.countWidth, measure.row},
                         entry.count, words.language, count, middle);
            y += measure.row;
        }
        for (const QString &note : map.notes) {
            writeTextBox(xml, next++, note, {box.x, y, box.width, 2 * measure.row}, note, words.language,
                         small, middle);
            y += 2 * measure.row;
        }
    });
    return next;
}

/// All regions; the focus last, so that its outline lies on top of its neighbours, and outside its own colour, of
/// which a line on the edge of a small municipality would leave nothing to see.
int writeShapes(Xml &xml, int firstId, const std::vector<MapShape> &shapes, const Fit &fit)
{
    int next = firstId;
    for (const MapShape &shape : shapes) {
        if (!shape.isFocus)
            writeShape(xml, next++, shape, ShapeLayer::Field, fit);
    }
    for (const ShapeLayer layer : {ShapeLayer::Outline, ShapeLayer::Field}) {
        for (const MapShape &shape : shapes) {
            if (shape.isFocus)
                writeShape(xml, next++, shape, layer, fit);
        }
    }
    return next;
}

SlideBox wholeOf(const MapDrawing &map, const Fit &fit)
{
    return {fit.x, fit.y, std::max<qint64>(1, fit.length(map.box.width())),
            std::max<qint64>(1, fit.length(map.box.height()))};
}

qint64 shareOf(qint64 width, double share)
{
    return static_cast<qint64>(static_cast<double>(width) * share);
}

int writeOneMap(Xml &xml, int firstId, const MapDrawing &map, const SlideDesign &design,
                const DocumentWords &words)
{
    const SlideBox &box = design.grid.content;
    const SlideBox &said = design.grid.finding;
    const LegendMeasure measure(design.scale);
    const qint64 legendWidth = shareOf(box.width, legendShare);
    const qint64 before = isBesideWords(map) ? shareOf(box.width, wordsShare) : legendWidth;
    const Fit fit(map.box, {box.x + before, box.y, box.width - before, box.height}, 1);
    const qint64 top = std::max(box.y, said.y + said.height);
    const SlideBox legend{box.x, top, legendWidth - 2 * measure.gap,
                          std::min(legendHeight(map, measure), box.y + box.height - top)};
    int next = firstId + 1;
    writeGroup(xml, firstId, map.name, map.altText, wholeOf(map, fit),
               [&] { next = writeShapes(xml, next, map.shapes, fit); });
    return writeLegend(xml, next, map, legend, measure, words);
}

/// Columns with which @p count maps in @p room become largest.
int columnsOf(int count, const QRectF &map, const SlideBox &room, qint64 titleHeight)
{
    const auto scaleOf = [&](int columns) {
        const int lines = (count + columns - 1) / columns;
        return std::min(static_cast<double>(room.width) / columns / map.width(),
                        (static_cast<double>(room.height) / lines - static_cast<double>(titleHeight)) /
                            map.height());
    };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns) {
        if (scaleOf(columns) > scaleOf(best))
            best = columns;
    }
    return best;
}

int writeParts(Xml &xml, int firstId, const MapDrawing &map, const MapPiece &piece, const SlideDesign &design,
               const DocumentWords &words)
{
    constexpr qint64 grain = emuPerPoint / 4; // nobody sees finer detail on maps so small
    const SlideBox &box = design.grid.content;
    const LegendMeasure measure(design.scale);
    const qint64 legendWidth = shareOf(box.width, narrowLegendShare);
    const SlideBox room{box.x + legendWidth, box.y, box.width - legendWidth, box.height};
    const int count = static_cast<int>(piece.count);
    const int columns = columnsOf(count, map.box, room, measure.row);
    const int lines = (count + columns - 1) / columns;
    const qint64 width = room.width / columns;
    const qint64 height = room.height / lines;
    const TextLook head{.size = scaledSize(1200, measure.scale),
                        .bold = true,
                        .colour = inkColour,
                        .hasColour = true,
                        .align = u"ctr"_s};
    int next = firstId + 1;
    writeGroup(xml, firstId, map.name, map.altText, room, [&] {
        for (int i = 0; i < count; ++i) {
            const MapPart &part = map.parts[piece.first + static_cast<std::size_t>(i)];
            const qint64 x = room.x + i % columns * width;
            const qint64 y = room.y + i / columns * height;
            writeTextBox(xml, next++, part.title, {x, y, width, measure.row}, part.title, words.language,
                         head, u"ctr"_s);
            SlideBox below{x + measure.gap / 2, y + measure.row, width - measure.gap,
                           height - measure.row - measure.gap};
            // Close to its title, where it is not as high as there is room for.
            if (!map.box.isEmpty())
                below.height = std::min(below.height, std::llround(static_cast<double>(below.width) *
                                                                   map.box.height() / map.box.width()));
            const Fit fit(map.box, below, grain);
            const int group = next++;
            writeGroup(xml, group, part.title, part.altText, wholeOf(map, fit),
                       [&] { next = writeShapes(xml, next, part.shapes, fit); });
        }
    });
    const SlideBox legend{box.x, box.y, legendWidth - 2 * measure.gap,
                          std::min(legendHeight(map, measure), box.height)};
    return writeLegend(xml, next, map, legend, measure, words);
}

} // namespace

std::vector<MapPiece> mapPieces(const MapDrawing &map)
{
    constexpr std::size_t most = 6; // of 290 shapes each
    const std::size_t slides = std::max<std::size_t>(1, (map.parts.size() + most - 1) / most);
    std::vector<MapPiece> pieces;
    std::size_t first = 0;
    for (std::size_t i = 0; i < slides; ++i) {
        const std::size_t last = map.parts.size() * (i + 1) / slides;
        pieces.push_back({first, last - first});
        first = last;
    }
    return pieces;
}

bool isBesideWords(const MapDrawing &map)
{
    return map.parts.empty() && map.box.height() > map.box.width();
}

SlideDesign mapDesign(const MapDrawing &map, SlideDesign design, bool saysMuch)
{
    constexpr qint64 much = 3; // one part in so many of the picture's height, beside what a finding has
    constexpr qint64 little = 10;
    SlideBox &said = design.grid.finding;
    SlideBox &content = design.grid.content;
    const LegendMeasure measure(design.scale);
    const qint64 bottom = content.y + content.height;
    const qint64 wished = said.height + content.height / (saysMuch ? much : little);
    const qint64 most = bottom - said.y - legendHeight(map, measure);
    said.width = shareOf(content.width, wordsShare) - measure.row;
    said.height = std::max(said.height, std::min(wished, most));
    content.y = said.y;
    content.height = bottom - said.y;
    if (design.finding)
        design.finding->moved = true;
    return design;
}

int writeMap(Xml &xml, int firstId, const MapDrawing &map, const MapPiece &piece, const SlideDesign &design,
             const DocumentWords &words)
{
    return map.parts.empty() ? writeOneMap(xml, firstId, map, design, words)
                             : writeParts(xml, firstId, map, piece, design, words);
}

} // namespace lagesbild
