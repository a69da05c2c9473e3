#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// The women or the men of an age class, and what they are held against: the country, or the group's unweighted mean
/// where the country itself is chosen.
struct PyramidBar {
    Figure persons;                         ///< of the chosen municipality
    Figure share;                           ///< the same, per cent of all its inhabitants
    std::optional<double> perYear;          ///< the share for each year of age, per mille
    std::optional<double> referencePersons; ///< the country's; a mean has none
    std::optional<double> referenceShare;
    std::optional<double> referencePerYear;
    int referenceMembers = 0; ///< of a mean: the members that have the figure
    std::optional<Year>
        since; ///< the first year with figures of anybody, where the year shown lies before it
};

/// One age class of the pyramid.
struct PyramidClass {
    IndicatorId indicator; ///< the number of inhabitants of that age; empty where the catalogue has none
    int from = 0;          ///< youngest
    int to = 0;            ///< oldest, included; of the last, which has no end, as it is drawn
    bool isOpen = false;   ///< without end
    PyramidBar women;
    PyramidBar men;

    int years() const { return to - from + 1; }
};

/// Inhabitants by age and gender in one year («Befolkningspyramid»).
struct Pyramid {
    IndicatorId indicator; ///< the chosen one
    Year year{};
    AreaIndex focus = noArea;
    QString focusName;
    bool focusIsCountry = false; ///< then the reference is the group's mean
    ComparisonGroup group;
    std::vector<PyramidClass> classes; ///< youngest first, always all seven
    std::vector<Year> years;           ///< that can be chosen, ascending

    /// Whether anybody shown has a value.
    bool hasAny() const;
    bool hasReference() const;
};

/// Errors as subgroups(), of which this is the picture by gender; WrongUse also when the subgroups are no ages, or
/// not divided by gender.
Result<Pyramid> pyramid(const Dataset &dataset, const Selection &selection);

/// Women and men of some ages together, per cent of all inhabitants.
struct AgeShare {
    int from = 0;
    std::optional<int> to; ///< none: and older
    double share = 0;
    std::optional<double> reference; ///< none where a part of it is missing
};

/// Children and young (0–19), of working age (20–64) and older, each only where no part of it is missing.
std::vector<AgeShare> broadAges(const Pyramid &pyramid);

/// The one of broadAges() that lies farthest from the reference, or the oldest there is where none can be held against
/// any.
std::optional<AgeShare> outstandingAges(const Pyramid &pyramid);

} // namespace lagesbild
