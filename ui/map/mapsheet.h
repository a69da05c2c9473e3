#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapshapes.h"
#include "ui/map/mapstyle.h"

#include <QSizeF>
#include <QString>

class QPainter;

namespace lagesbild
{

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
