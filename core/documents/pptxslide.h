#pragma once

#include "core/documents/pptxmap.h"
#include "core/documents/pptxshapes.h"
#include "core/documents/pptxtable.h"

#include <memory>

namespace lagesbild
{

/// What one slide shows.
struct Slide {
    QString title;
    QString subtitle;
    QString finding;
    QString source;
    const Chart *chart = nullptr;
    QString chartId; ///< the relationship to the chart
    const MapDrawing *map = nullptr;
    MapPiece mapPiece;
    std::shared_ptr<const Table> table; ///< shared by the slides it goes over
    TablePiece piece;
    bool isCover = false;
    QString notes;       ///< what the notes page says; empty: none
    QString description; ///< before the finding, with more room for both; of slides without a table
};

/// @p design with the room for content that the chart of @p slide has: less where something is said over it, or where
/// the sizes of its points have a key.
SlideDesign chartDesign(const Slide &slide, const SlideDesign &design);

QByteArray slideXml(const Slide &slide, const SlideDesign &design, const Document &document, int number);
QByteArray notesXml(const QString &text, const DocumentWords &words);

} // namespace lagesbild
