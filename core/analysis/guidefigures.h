#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <array>
#include <optional>
#include <string_view>

namespace lagesbild
{

enum class GuideFigureKind { Diagram, Map };

/// What of a picture can't be drawn from the figures that are published (rulings).
enum class GuideGap {
    None,
    WorkAndStudyApart, ///< N18412 and N18414 have no values, only their sum has
    OthersBefore2020,  ///< at work: all born abroad (N02268) and everyone (N02267)
    AgesOfRefugees,    ///< those of all inhabitants are known
};

/// A picture of the guide of 2017, and the view that shows the same from the figures at hand. The guide names no
/// municipality in any of them, so each is shown of the chosen one.
struct GuideFigure {
    GuideFigureKind kind = GuideFigureKind::Diagram;
    int number = 0;                ///< diagrams 1 … 9, maps 1 … 3
    std::string_view link;         ///< in the guide's year, or the nearest that has figures of all it shows
    std::optional<Year> guideYear; ///< none: the guide gives none
    GuideGap gap = GuideGap::None;
};

/// All of the guide's, diagrams first, as it numbers them.
inline constexpr std::array guideFigures{
    GuideFigure{GuideFigureKind::Diagram, 1,
                "lagesbild:compare?indicator=LB_RECEIVED_2Y_PER_1000&year=2015&form=all", Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 2,
                "lagesbild:compare?indicator=N18409&year=2015&form=parts&parts=areas", Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 3, "lagesbild:compare?indicator=N18409&year=2015&form=all",
                Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 4,
                "lagesbild:compare?indicator=N18413&year=2015&form=parts&parts=areas", Year{2015},
                GuideGap::WorkAndStudyApart},
    GuideFigure{GuideFigureKind::Diagram, 5, "lagesbild:compare?indicator=N00973&year=2015&form=all",
                Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 6,
                "lagesbild:compare?indicator=N00973&year=2015&form=parts&parts=areas", Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 7, "lagesbild:compare?indicator=N00700&year=2020&form=subgroups",
                Year{2015}, GuideGap::OthersBefore2020},
    GuideFigure{GuideFigureKind::Diagram, 8, "lagesbild:expected?year=2015&official=1", Year{2015}},
    GuideFigure{GuideFigureKind::Diagram, 9, "lagesbild:compare?indicator=N00927&year=2015&form=subgroups",
                std::nullopt, GuideGap::AgesOfRefugees},
    GuideFigure{GuideFigureKind::Map, 1, "lagesbild:map?indicator=N00973&year=2015&level=county", Year{2015}},
    GuideFigure{GuideFigureKind::Map, 2, "lagesbild:map?indicator=N00927&year=2015", Year{2015}},
    // Of no year in the guide; the shares in its text are those of 2014.
    GuideFigure{GuideFigureKind::Map, 3, "lagesbild:map?indicator=N00217&year=2014", std::nullopt},
};

/// The one of @p kind and @p number, which the guide must have.
const GuideFigure &guideFigure(GuideFigureKind kind, int number);

/// The view of @p figure for the municipality, group and collection of @p chosen, in the link's year or the nearest
/// that @p dataset has figures of; of no year where it has none.
Selection guideView(const Dataset &dataset, const GuideFigure &figure, const Selection &chosen);

} // namespace lagesbild
