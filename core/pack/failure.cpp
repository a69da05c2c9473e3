#include "core/pack/failure.h"

#include <cerrno>
#include <cstring>

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

Error writeFailure(const QString &place)
{
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return failure(full ? ErrorKind::DiskFull : ErrorKind::NotWritable, place, std::strerror(code));
}

} // namespace lagesbild
