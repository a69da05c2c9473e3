#pragma once

#include "core/analysis/collectiondevelopment.h"
#include "core/data/catalogue.h"
#include "ui/trend/indicators/multiplesscene.h"

#include <QString>

namespace lagesbild
{

/// How many indicators there are to see, and how many of the trends that can be judged go up and down.
QString multiplesSentence(const CollectionDevelopment &shown, const QString &focusName);

/// «Så läser du»: what the marks of these very pictures mean.
QString multiplesReading(const CollectionDevelopment &shown, const Catalogue &catalogue);

/// The last figure of the focus with its year: what a picture ends with.
struct LastFigure {
    double value = 0;
    Year year{};
    bool isFew = false; ///< rests on fewer than ten persons
};
LastFigure lastFigureOf(const IndicatorDevelopment &shown, Year firstYear, Year lastYear);

/// «ökar», «minskar», «ingen säker förändring»; empty where it can't be judged.
QString shortTrendWord(Trend trend);

/// @param current the indicator that other rooms are about
MultiplesScene multiplesScene(const CollectionDevelopment &shown, const Catalogue &catalogue,
                              const IndicatorId &current);

} // namespace lagesbild
