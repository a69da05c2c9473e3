#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapshapes.h"
#include "ui/map/mapstyle.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <utility>

class QPainter;

namespace lagesbild
{

/// The words around the maps of a sheet.
struct SheetWords {
    QString title;
    QString subtitle;
    QString sentence;
    QString source;
};

/// Paints ground and words of a sheet of @p size.
/// @param widths of the head, and of the sentence in it
/// @return from below the head to above the source, as wide as the sheet
QRectF paintSheetWords(QPainter &painter, const QSizeF &size, const SheetWords &words, const Look &look,
                       std::pair<double, double> widths);
inline constexpr double sheetMargin = 24;
inline constexpr double sheetLegendWidth = 264;

/// A map with its words, ready for a file: PNG, SVG, PDF, clipboard, lagesbild-cli.
struct MapSheet {
    QString title;
    QString subtitle;
    QString sentence;
    QString source;
    LegendContent legend;
    MapScene scene;
    MapStyle style;
    Look look;

    /// All of it in words, for a picture's alternative text.
    QString spoken() const;
};

/// The sheet of Selection::indicator in its year, as the map room shows it. Errors as mapClasses().
Result<MapSheet> mapSheet(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                          const Look &look);

/// Paints the sheet into @p size logical pixels, ground included; from about 600 × 600 everything finds room.
void paintMapSheet(QPainter &painter, const QSizeF &size, const MapSheet &sheet);

} // namespace lagesbild
