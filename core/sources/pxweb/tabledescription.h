#pragma once

#include "core/sources/tables/tablecube.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// A list of coarser or fewer values that a service also has for a variable: an aggregation, or a set of values.
struct CodelistName {
    QString id;
    QString label;

    bool operator==(const CodelistName &) const = default;
};

/// A variable of a table, as its service describes it.
struct DescribedVariable {
    CubeVariable variable;     ///< with all its values
    bool mayBeLeftOut = false; ///< the service then takes the total, or adds up
    std::vector<CodelistName> codelists;
};

/// What a table is about, before anything is asked of it.
struct TableDescription {
    QString id; ///< of the service: "TAB6471"; of API v1 the path below its root
    QString title;
    QString source;
    QString updated;
    std::vector<DescribedVariable> variables;
};

} // namespace lagesbild
