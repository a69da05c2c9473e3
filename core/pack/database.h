#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace lagesbild
{

/// One prepared SQL statement of a Database, which must outlive it. Columns count from 0, parameters from 1.
class Statement
{
public:
    enum class Step { Row, Done, Failed };

    Statement() = default;
    Statement(sqlite3 *database, std::string_view sql);

    bool isValid() const { return m_statement != nullptr; }
    Step step();
    /// Ready to be bound and stepped again.
    void reset();

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, const QString &text);
    void bind(int parameter, std::string_view text);
    void bindBlob(int parameter, const QByteArray &bytes);

    int columnCount() const;
    bool isInteger(int column) const;
    std::int64_t integer(int column) const;
    /// Valid until the next step().
    std::string_view bytes(int column) const;
    QString text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection to one SQLite file, for any thread but one at a time.
///
/// The C library is used directly and not Qt SQL: a first query takes 0.2–0.3 ms against 0.8–2.2 ms with the
/// QSQLITE plugin, rows come without QVariants (120 000 texts in 43 ms against 70 ms), a connection may move between
/// threads (QSqlDatabase is bound to the one that made it), and an embedded pack can be opened where it lies in
/// memory.
class Database
{
public:
    /// Reads a file that nobody changes: no locks, no journal, nothing written beside it.
    static Result<Database> openImmutable(const QString &file);
    /// Reads a database in memory; @p bytes are kept, @p name stands in errors.
    static Result<Database> openBytes(const QByteArray &bytes, const QString &name);
    /// A new empty file for one single writer; durability is the caller's (AtomicFile).
    static Result<Database> create(const QString &file);

    const QString &name() const { return m_name; }
    Statement prepare(std::string_view sql) const;
    Outcome execute(std::string_view sql) const;
    /// What went wrong last, as our kind of error.
    Error lastError() const;
    /// Writes everything and closes; the only way to learn that the last bytes did not fit.
    Outcome close();

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    Database(Handle handle, QString name, QByteArray bytes = {});
    static Result<Database> open(const QString &name, const QByteArray &address, int flags);

    QByteArray m_bytes;
    Handle m_handle;
    QString m_name;
};

} // namespace lagesbild
