#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "ui/shared/look.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality's places, year by year.
struct RankSceneLine {
    enum class Kind {
        Quiet,   ///< one of so many that none has a name
        Similar, ///< among the quiet ones those that are like the chosen municipality
        Member,
        Focus,
    };

    AreaId area;
    QString name;
    QString label; ///< at its end: name and last place
    Kind kind = Kind::Member;
    std::vector<std::optional<int>> places; ///< one per year from RankScene::firstYear; a gap has none
};

/// One place in one year.
struct RankMark {
    int line = 0;
    Year year{};
    int place = 0;
    QString spoken;
};

/// Places over the years, the first on top; no pixels.
struct RankScene {
    Year firstYear{};
    Year lastYear{};
    int lowestPlace = 1; ///< how many were ranked at most: where the picture ends
    std::vector<RankSceneLine> lines;
    std::vector<RankMark> marks; ///< the latest year first, within a year by place
    AreaId highlighted;          ///< pointed at, here or in another room; empty: none

    std::optional<int> focusMark() const; ///< the chosen municipality's latest
    std::optional<int> placeOf(int line, Year year) const;
};

struct RankLabel {
    int line = 0;
    QRectF box;
    QPointF end; ///< the line's last place
};

/// A rank scene laid out, in the coordinates of its box.
struct RankGeometry {
    QRectF plot; ///< around all dots
    Year firstYear{};
    QPointF origin; ///< place 1 in the first year
    double yearStep = 0;
    double placeStep = 0;
    double dot = 4;            ///< radius of a member's
    double focusDot = 4;       ///< radius of the chosen municipality's
    bool numbersInDots = true; ///< whether there is room for places in the dots of the chosen municipality
    std::vector<RankLabel> labels;

    QPointF at(Year year, int place) const;
};

RankGeometry rankGeometry(const RankScene &scene, const QRectF &box, const Look &look);

/// The mark at @p position: a dot, the last one of the line that is named there, or the nearer end of a line between two.
std::optional<int> rankMarkAt(const RankScene &scene, const RankGeometry &geometry, const QPointF &position);

/// Places to write on the axis: all of a few, else the first and some round ones.
std::vector<int> placeTicks(int lowestPlace);

} // namespace lagesbild
