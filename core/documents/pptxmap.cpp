#include "core/documents/pptxmap.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Rgb border{0xFFFFFF};
constexpr Rgb focusLine{0x1B1F24};
constexpr Rgb text{0x1B1F24};
constexpr Rgb quiet{0x59616B};
constexpr Rgb swatchLine{0xA3ABB5};
constexpr double legendShare = 0.36;

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

QString emu(qint64 length)
{
    return QString::number(length);
}

/// From the map's own units to EMU, the map whole inside the box and in its middle.
struct Fit {
    double scale = 1;
    qint64 x = 0;
    qint64 y = 0;
    QRectF box;

    Fit(const QRectF &map, const SlideBox &room) : box(map)
    {
        if (map.isEmpty())
            return;
        scale = std::min(static_cast<double>(room.width) / map.width(),
                         static_cast<double>(room.height) / map.height());
        x = room.x + (room.width - length(map.width())) / 2;
        y = room.y + (room.height - length(map.height())) / 2;
    }
    qint64 length(double units) const { return std::llround(units * scale); }
    qint64 across(double units) const { return x + length(units - box.left()); }
    qint64 down(double units) const { return y + length(units - box.top()); }
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

void writePoint(Xml &xml, const QString &step, qint64 x, qint64 y)
{
    xml.element(step, [&] { xml.empty(u"a:pt"_s, {{u"x"_s, emu(x)}, {u"y"_s, emu(y)}}); });
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
                    qint64 lastX = -1;
                    qint64 lastY = -1;
                    QString step = u"a:moveTo"_s;
                    for (const QPointF &point : ring) {
                        const qint64 x = fit.across(point.x()) - place.x;
                        const qint64 y = fit.down(point.y()) - place.y;
                        if (x == lastX && y == lastY)
                            continue;
                        writePoint(xml, step, x, y);
                        step = u"a:lnTo"_s;
                        lastX = x;
                        lastY = y;
                    }
                    if (!ring.empty())
                        xml.empty(u"a:close"_s);
                }
            });
        });
    });
}

void writeShape(Xml &xml, int id, const MapShape &shape, const Fit &fit)
{
    const QRectF box = boxOf(shape);
    const SlideBox place{fit.across(box.left()), fit.down(box.top()),
                         std::max<qint64>(1, fit.length(box.width())),
                         std::max<qint64>(1, fit.length(box.height()))};
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
            writeFill(xml, shape.fill, shape.pattern);
            const QString width = shape.isFocus ? u"22225"_s : u"3175"_s;
            xml.element(u"a:ln"_s, {{u"w"_s, width}}, [&] {
                writeSolidFill(xml, shape.isFocus ? focusLine : border);
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
        .size = scaledSize(1200, measure.scale), .bold = true, .colour = text, .hasColour = true};
    const TextLook label{.size = scaledSize(1200, measure.scale), .colour = text, .hasColour = true};
    const TextLook count{
        .size = scaledSize(1200, measure.scale), .colour = quiet, .hasColour = true, .align = u"r"_s};
    const TextLook small{.size = scaledSize(1000, measure.scale), .colour = quiet, .hasColour = true};
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

} // namespace

int writeMap(Xml &xml, int firstId, const MapDrawing &map, const SlideDesign &design,
             const DocumentWords &words)
{
    const SlideBox &box = design.grid.content;
    const LegendMeasure measure(design.scale);
    const auto legendWidth = static_cast<qint64>(static_cast<double>(box.width) * legendShare);
    const Fit fit(map.box, {box.x + legendWidth, box.y, box.width - legendWidth, box.height});
    // Beside the map, however narrow that is: the two belong together, in the slide's middle.
    const SlideBox legend{fit.x - legendWidth, box.y, legendWidth - 2 * measure.gap,
                          std::min(legendHeight(map, measure), box.height)};
    const SlideBox whole{fit.x, fit.y, std::max<qint64>(1, fit.length(map.box.width())),
                         std::max<qint64>(1, fit.length(map.box.height()))};
    int next = firstId + 1;
    writeGroup(xml, firstId, map.name, map.altText, whole, [&] {
        // The focus last, so that its outline lies on top of its neighbours.
        for (const bool focus : {false, true}) {
            for (const MapShape &shape : map.shapes) {
                if (shape.isFocus == focus)
                    writeShape(xml, next++, shape, fit);
            }
        }
    });
    return writeLegend(xml, next, map, legend, measure, words);
}

} // namespace lagesbild
