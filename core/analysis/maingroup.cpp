#include "core/analysis/maingroup.h"

namespace lagesbild
{

MainGroup mainGroupOf(const Area &area)
{
    switch (area.skr2023.empty() ? '\0' : area.skr2023.front()) {
    case 'A':
        return MainGroup::Metropolitan;
    case 'B':
        return MainGroup::LargerTown;
    case 'C':
        return MainGroup::SmallerTown;
    default:
        return MainGroup::Unknown;
    }
}

} // namespace lagesbild
