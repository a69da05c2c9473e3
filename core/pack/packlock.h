#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace lagesbild
{

/// The right to change a pack, held by one program at a time; reading needs none. A lock left behind by a program
/// that died is recognised and taken over.
class PackLock
{
public:
    /// Makes the folder of @p pack when there is none. NotWritable when another program holds the lock, which isInUse()
    /// tells apart, and when nothing can be written there.
    static Result<PackLock> take(const QString &pack);
    ~PackLock();
    PackLock(PackLock &&) noexcept;
    PackLock &operator=(PackLock &&) = delete;

private:
    explicit PackLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

/// Whether @p error says that another program is changing the pack.
bool isInUse(const Error &error);

} // namespace lagesbild
