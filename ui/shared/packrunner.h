#pragma once

#include <QString>

#include "ui/shared/filerunner.h"

#include <functional>

namespace lagesbild
{

/// Something that writes a pack file.
using PackWork = FileWork;

/// The one change to a pack, besides fetching, that may run in the program.
class PackRunner : public FileRunner
{
    Q_OBJECT
public:
    enum class Kind { Import, Removal, Change, Boundaries, Copy };

    struct Job {
        Kind kind = Kind::Import;
        QString file; ///< that is written
        PackWork work;
        std::function<void()> then; ///< called when it has been written; may be empty
    };

    using FileRunner::FileRunner;

    /// Nothing while another is running.
    void start(Job job);

    Kind kind() const { return m_kind; }
    const QString &file() const { return m_file; }

private:
    Kind m_kind = Kind::Import;
    QString m_file;
};

} // namespace lagesbild
