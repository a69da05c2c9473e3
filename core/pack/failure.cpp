#include "core/pack/failure.h"

namespace lagesbild
{

Error failure(ErrorKind kind, const QString &place, std::string detail)
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    error.place = place.toStdString();
    return error;
}

} // namespace lagesbild
