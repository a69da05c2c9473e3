#include "core/sources/pxweb/tabledescription.h"

#include <algorithm>

namespace lagesbild
{

bool hasCodelist(const DescribedVariable &described, const QString &id)
{
    return std::ranges::find(described.codelists, id, &CodelistName::id) != described.codelists.end();
}

std::optional<std::size_t> variableNamed(const TableDescription &table, const QString &name)
{
    for (const auto member : {&CubeVariable::code, &CubeVariable::label}) {
        for (std::size_t v = 0; v < table.variables.size(); ++v) {
            if ((table.variables[v].variable.*member).compare(name, Qt::CaseInsensitive) == 0)
                return v;
        }
    }
    return std::nullopt;
}

} // namespace lagesbild
