#include "core/pack/database.h"

#include "core/pack/failure.h"

#include <QDir>
#include <QUrl>

#include <sqlite3.h>

namespace lagesbild
{

Statement::Statement(sqlite3 *database, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

void Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, const QString &text)
{
    bind(parameter, std::string_view(text.toStdString()));
}

void Statement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text(m_statement.get(), parameter, text.empty() ? "" : text.data(),
                      static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement.get(), parameter, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size));
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Database::Database(Handle handle, QString name, QByteArray bytes)
    : m_bytes(std::move(bytes)), m_handle(std::move(handle)), m_name(std::move(name))
{
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const QString &name, const QByteArray &address, int flags)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(address.constData(), &opened, flags, nullptr);
    Database database(Handle(opened), name);
    if (code != SQLITE_OK)
        return database.lastError();
    // Files come from elsewhere: no functions from their schema, no writing into it, cells checked.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(opened, 1);
    if (auto checked = database.execute("PRAGMA cell_size_check=ON"); !checked)
        return checked.error();
    return database;
}

Result<Database> Database::openImmutable(const QString &file)
{
    QUrl url = QUrl::fromLocalFile(QDir::current().absoluteFilePath(file));
    const QByteArray address = url.toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    return open(file, address, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX);
}

Result<Database> Database::openBytes(const QByteArray &bytes, const QString &name)
{
    auto database = open(name, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    if (!database)
        return database;
    database->m_bytes = bytes;
    // SQLite asks for a mutable pointer but does not write through it when told READONLY.
    auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(database->m_bytes.constData()));
    const int code = sqlite3_deserialize(database->m_handle.get(), "main", data, bytes.size(), bytes.size(),
                                         SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return database->lastError();
    return database;
}

Result<Database> Database::create(const QString &file)
{
    auto database = open(file, QDir::toNativeSeparators(file).toUtf8(),
                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX);
    if (!database)
        return database;
    // Nobody reads the file before it is renamed into place, so SQLite need not protect it.
    if (auto set = database->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                                     "PRAGMA locking_mode=EXCLUSIVE; PRAGMA encoding='UTF-8'");
        !set)
        return set.error();
    return database;
}

Statement Database::prepare(std::string_view sql) const
{
    return {m_handle.get(), sql};
}

Outcome Database::execute(std::string_view sql) const
{
    const int code = sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastError();
    return done();
}

Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle.get());
    std::string detail = sqlite3_errmsg(m_handle.get());
    switch (code & 0xff) {
    case SQLITE_FULL:
        return failure(ErrorKind::DiskFull, m_name, std::move(detail));
    case SQLITE_IOERR:
        // A quota or size limit also shows itself as a write that fails.
        return failure(code == SQLITE_IOERR_WRITE ? ErrorKind::DiskFull : ErrorKind::NotReadable, m_name,
                       std::move(detail));
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failure(ErrorKind::NotWritable, m_name, std::move(detail));
    case SQLITE_NOTADB:
        return failure(ErrorKind::WrongKind, m_name, std::move(detail));
    default:
        return failure(ErrorKind::Damaged, m_name, std::move(detail));
    }
}

Outcome Database::close()
{
    if (sqlite3_close(m_handle.get()) != SQLITE_OK)
        return lastError();
    static_cast<void>(m_handle.release());
    return done();
}

} // namespace lagesbild
