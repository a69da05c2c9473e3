#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "core/documents/page.h"
#include "ui/shared/look.h"
#include "ui/shared/picture.h"

#include <QColor>

namespace lagesbild
{

struct PictureSheet;

/// What a room gives for everything that leaves the program: files, clipboard, paper, reports.
struct RoomExport {
    Page page;       ///< figures, words, chart or map
    Picture picture; ///< the same, painted; always light
    Picture
        figure; ///< the picture alone, where words stand around it; nothing to paint where there is only a table
};

/// A sheet with the page's words and the alternative text of its chart; its parts are still to be put on.
PictureSheet sheetOf(const Page &page, const Look &look);
/// Paints the sheet as the picture, and its parts alone as the figure.
void setPictures(RoomExport &result, PictureSheet sheet);

/// A document of one page or many, with the words that writers need.
Document documentOf(const Dataset &dataset, std::vector<Page> pages);

/// What the page is about: indicator, year, municipality, group, where the figures come from, the link back.
/// @param indicator null where the page is about many
std::vector<Fact> factsOf(const Dataset &dataset, const Selection &selection, const Indicator *indicator,
                          std::optional<Year> year);
/// The same of a page that has years and genders of its own, in words.
std::vector<Fact> factsOf(const Dataset &dataset, const Selection &selection, const Indicator *indicator,
                          const QString &years, const QString &genders);

/// The definition, and what is known of the persons behind a share.
PageNote definitionNote(const Dataset &dataset, const Indicator &indicator);
/// The comparison group with its members by name.
PageNote groupNote(const Catalogue &catalogue, const ComparisonGroup &group);

/// One figure as a table cell: the number, or why there is none.
TableCell valueCell(const Figure &figure, const Indicator &indicator);
TableCell numberCell(const std::optional<double> &value, const Indicator &indicator);
TableCell personsCell(const Figure &figure);
TableCell textCell(const QString &text);
/// The columns of a figure's uncertainty, per end; bare numbers.
TableCell boundCell(const std::optional<Interval> &interval, double Interval::*end,
                    const Indicator &indicator);

NumberForm formOf(const Indicator &indicator);
Rgb rgbOf(const QColor &colour);

} // namespace lagesbild
