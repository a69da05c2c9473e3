#pragma once

#include "core/analysis/questionstatement.h"
#include "core/data/dataset.h"

#include <string_view>

namespace lagesbild
{

/// Who asks, about when: what every statement is made from. The gender of its selection is always Total.
struct QuestionSubject {
    const Dataset &dataset;
    const Selection &selection; ///< year as chosen; «senaste» is each indicator's
    AreaIndex focus = noArea;

    bool isMunicipality() const { return focus < dataset.catalogue().municipalityCount(); }
    bool isCountry() const { return focus == dataset.catalogue().country(); }
};

/// The figure of the chosen year, or with «senaste» of the indicator's latest, or failing that the municipality's
/// own latest, which is then older.
StatedFigure statedFigure(const QuestionSubject &subject, std::string_view indicator);
/// That of @p year and no other.
StatedFigure statedFigureOf(const QuestionSubject &subject, std::string_view indicator, Year year,
                            Gender gender = Gender::Total);

LevelStatement levelOf(const QuestionSubject &subject, std::string_view indicator);
TrendStatement trendOver(const QuestionSubject &subject, std::string_view indicator);
/// Beside the country, Selection::group and all municipalities.
StandingStatement standingOf(const QuestionSubject &subject, std::string_view indicator);
GenderStatement gendersOf(const QuestionSubject &subject, std::string_view indicator);

/// How @p value lies to @p other as both are shown with so many decimals (−1: two).
Relation shownRelation(double value, const std::optional<double> &other, int decimals);
/// What the interval of one and the value of the other say about their difference.
bool isInside(const std::optional<Interval> &interval, const std::optional<double> &value);
/// Whether two intervals have anything in common; empty when one is unknown.
std::optional<bool> doMeet(const std::optional<Interval> &a, const std::optional<Interval> &b);

} // namespace lagesbild
