#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// One line of a collection.
struct CollectionEntry {
    IndicatorId indicator; ///< empty: the collection names something no source has an indicator for
    QString title;         ///< what the collection calls it when there is no indicator
    bool variant = false;  ///< a split (age, sector) of the entry before it

    bool operator==(const CollectionEntry &) const = default;
};

/// Entries under one heading of the collection.
struct CollectionSection {
    QString area;       ///< «Asyl- och flyktingmottagande»; empty for a flat collection
    QString subheading; ///< «Asylsökande»; may be empty
    std::vector<CollectionEntry> entries;

    bool operator==(const CollectionSection &) const = default;
};

/// A named list of indicators in reading order: the guide's integration collection, a KPI group of Kolada's.
struct Collection {
    CollectionId id;
    QString title;
    std::vector<CollectionSection> sections;

    bool operator==(const Collection &) const = default;
};

} // namespace lagesbild
