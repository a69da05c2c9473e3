#pragma once

#include "core/documents/page.h"
#include "core/documents/pptx.h"
#include "core/documents/xml.h"

#include <QString>

#include <functional>
#include <optional>

namespace lagesbild
{

/// A place on a slide in EMU, 914 400 to the inch and 12 700 to the point.
struct SlideBox {
    qint64 x = 0;
    qint64 y = 0;
    qint64 width = 0;
    qint64 height = 0;
};
constexpr qint64 emuPerPoint = 12700;
constexpr qint64 emuPerInch = 914400;
/// A length or place in EMU, as attributes have it.
QString emu(qint64 length);

/// Where everything of a slide stands.
struct SlideGrid {
    qint64 width = 0;
    qint64 height = 0;
    SlideBox title;
    SlideBox subtitle;
    SlideBox finding;
    SlideBox content;
    SlideBox source;
    SlideBox number;
    SlideBox example; ///< the band that marks invented figures
    SlideBox coverTitle;
    SlideBox coverSubtitle;
};
SlideGrid slideGrid(SlideFormat format);

/// A place that a layout has for a text, which then looks and stands as the layout says.
struct LayoutPlace {
    QString type;  ///< title, body, ftr …; null for content of any kind
    QString index; ///< null: none
    bool moved =
        false; ///< the layout has it where it would cover what we put there: it goes to the grid's place
};

/// What slides are laid out by: where everything stands, and which of it the layouts have places for. A text without
/// a place gets a text box of its own.
struct SlideDesign {
    SlideGrid grid;
    std::optional<LayoutPlace> title;
    std::optional<LayoutPlace> subtitle;
    std::optional<LayoutPlace> finding;
    std::optional<LayoutPlace> content;
    std::optional<LayoutPlace> source;
    std::optional<LayoutPlace> number; ///< none: slides have no numbers
    std::optional<LayoutPlace> coverTitle;
    std::optional<LayoutPlace> coverSubtitle;
    std::optional<LayoutPlace> coverNumber;
    int titleSize = 0; ///< of the layout, hundredths of a point; 0: made for titles such as ours
    double scale = 1;  ///< of texts of our own: slides are of different sizes, and fill the same screen
    QString sizeName;  ///< what the format is called: screen4x3; null: nothing in particular
};
/// @p size in hundredths of a point as it is on slides of @p scale, in half points.
int scaledSize(int size, double scale);
/// Our own.
SlideDesign slideDesign(SlideFormat format);

/// Colours that the theme has a name for follow it, so that they change with another theme.
void writeColour(Xml &xml, Rgb colour);
void writeSolidFill(Xml &xml, Rgb colour);
/// Solid, or the hatch that says why there is no value.
void writeFill(Xml &xml, Rgb colour, ShapePattern pattern);

/// a:off and a:ext within @p name (a:xfrm, p:xfrm).
void writeFrame(Xml &xml, const QString &name, const SlideBox &box);

struct TextLook {
    int size = 0; ///< hundredths of a point; 0: as the layout says
    bool bold = false;
    Rgb colour{0x1B1F24};
    bool hasColour = false;
    QString align; ///< l, ctr, r; null: as the layout says
};
/// One a:p per line of @p text.
void writeParagraphs(Xml &xml, const QString &text, const QString &language, const TextLook &look = {});

/// A shape that fills the layout's place for it.
struct Placeholder {
    int id = 0;
    QString name;
    QString type;                ///< title, body, ftr, sldNum; null: content
    QString index;               ///< null: none
    std::optional<SlideBox> box; ///< none: where the layout has it
};
/// @param look what differs from the layout's
void writePlaceholder(Xml &xml, const Placeholder &place, const QString &text, const QString &language,
                      const TextLook &look = {});

/// A text of its own, without a place in the layout.
/// @param anchor where in the box it stands: t, ctr, b
void writeTextBox(Xml &xml, int id, const QString &name, const SlideBox &box, const QString &text,
                  const QString &language, const TextLook &look, const QString &anchor);

/// Shapes that move together.
/// @param box around them
void writeGroup(Xml &xml, int id, const QString &name, const QString &altText, const SlideBox &box,
                const std::function<void()> &content);

/// p:nvPr of a chart or table: where the layout has a place for it, it fills that one.
void writeContentPlace(Xml &xml, const SlideDesign &design);

/// p:nvGrpSpPr and p:grpSpPr of the tree that every slide, layout and master has.
void writeTreeHead(Xml &xml);

/// Namespaces of a part of PresentationML.
inline const QString drawingNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
inline const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString presentationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main");
inline const QString chartNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart");
inline const QString tableNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table");

} // namespace lagesbild
