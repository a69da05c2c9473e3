#pragma once

#include "ui/shared/look.h"
#include "ui/shared/picture.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace lagesbild
{

/// A part of a picture's body: painted over the sheet's width.
struct SheetPart {
    double height = 0;
    std::function<void(QPainter &painter, const QRectF &box)> paint;
};

/// A view on a sheet of its own: title, what it measures, the sentence, the picture, the source.
struct PictureSheet {
    QString title;
    QString subtitle;
    QString sentence;
    std::vector<SheetPart> parts; ///< from the top
    QString source;
    QString spoken; ///< what the picture shows, in words; title, sentence and source are added
    Look look;      ///< a light one: pictures are printed and projected
    double width = 960;
};

/// As high as its content needs.
Picture pictureOf(PictureSheet sheet);
/// The parts alone, @p width wide.
Picture figureOf(PictureSheet sheet, double width);

/// Of a figure among the words of a page.
inline constexpr double figureWidth = 720;

/// The same picture under a striped band that says its figures are invented.
Picture withExampleBand(Picture picture, const Look &look);
/// The band itself; the window's is painted by it too.
void paintExampleBand(QPainter &painter, const QRectF &band, const Look &look);
QString exampleMark();

} // namespace lagesbild
