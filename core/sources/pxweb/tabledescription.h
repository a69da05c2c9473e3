#pragma once

#include "core/sources/tables/tablecube.h"

#include <QString>

#include <cstddef>
#include <optional>
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
    QString codelist{}; ///< of which the values are; empty: the table's own
};

/// One of @p described's codelists by its id.
bool hasCodelist(const DescribedVariable &described, const QString &id);

/// What a table is about, before anything is asked of it.
struct TableDescription {
    QString id; ///< of the service: "TAB6471"; of API v1 the path below its root
    QString title;
    QString source;
    QString updated;
    std::vector<DescribedVariable> variables;
};

/// The position of the variable with that code, else of the one with that label, in any case of letters.
std::optional<std::size_t> variableNamed(const TableDescription &table, const QString &name);

} // namespace lagesbild
