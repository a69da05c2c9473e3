#pragma once

#include "core/base/result.h"

#include <QString>

namespace lagesbild
{

/// A file written so that others see the old content or the whole new one, never half of it.
///
/// The content goes into a temporary file in the same folder; commit() flushes it to the disk, renames it over
/// the target and flushes the folder. Without a commit the temporary file is removed and the target untouched.
class AtomicFile
{
public:
    /// NotWritable when the folder is missing or may not be written, and for what is no ordinary file.
    static Result<AtomicFile> begin(const QString &target);
    ~AtomicFile();
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;

    /// Where to write; the file exists and is empty.
    const QString &path() const { return m_path; }
    Outcome commit();

private:
    AtomicFile(QString target, QString path);

    QString m_target;
    QString m_path; ///< empty once committed or moved from
};

} // namespace lagesbild
