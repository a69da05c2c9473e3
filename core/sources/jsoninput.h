#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lagesbild
{

/// A JSON document to read: a file, or bytes that are there already.
struct JsonInput {
    JsonInput(QString file) : place(std::move(file)) {}
    /// @p from stands in errors.
    JsonInput(QByteArray content, QString from) : place(std::move(from)), bytes(std::move(content)) {}

    QString place;
    std::optional<QByteArray> bytes; ///< none: in the file at place
};

} // namespace lagesbild
