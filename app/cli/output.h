#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace lagesbild
{

struct RowSource;

enum class OutputFormat {
    Table, ///< for people: aligned, numbers as the language writes them
    Csv,   ///< comma, dot decimals, a header line
    Json,  ///< one object {"meta": {…}, "rows": […]}
};
enum class Language { Swedish, English };

/// One cell; std::monostate is missing: empty in table and csv, null in json.
using Cell = std::variant<std::monostate, QString, double, qint64, bool>;

/// Missing stays missing.
Cell cellOf(const std::optional<double> &value);
/// An enum's key or another ASCII text.
Cell cellOf(std::string_view key);

/// A fact about a whole answer; lists and objects where one cell can't hold it.
using MetaValue = std::variant<Cell, QJsonArray, QJsonObject>;
using Meta = std::vector<std::pair<QString, MetaValue>>;

/// What a command answers: rows of named columns, and facts about them all.
struct OutputTable {
    struct Column {
        QString name;
        int decimals = -1;       ///< of numbers in the table format; -1: as many as needed, at most four
        bool toTheRight = false; ///< where texts stand in the table format; numbers always stand to the right
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as columns
    Meta meta;                           ///< shown in json only
    QStringList before;                  ///< lines above and below the rows, in the table format only
    QStringList after;
};

struct OutputOptions {
    OutputFormat format = OutputFormat::Table;
    Language language = Language::Swedish;
    QString file; ///< empty: standard output
};

/// Writes @p table in the format asked for, to the file (replaced as a whole) or standard output.
Outcome writeOutput(const OutputTable &table, const OutputOptions &options);

/// Writes @p rows as csv to the same places, with as little as one of them in memory.
Outcome writeCsv(const RowSource &rows, const OutputOptions &options);

/// A table as writeOutput() writes it, in any format.
QString outputText(const OutputTable &table, OutputFormat format, Language language);

} // namespace lagesbild
