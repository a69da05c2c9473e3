#include "app/cli/output.h"

#include "core/documents/rowsource.h"
#include "core/documents/writing.h"
#include "core/pack/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// The shortest text that reads back as the same number; whole ones without an exponent (1000000, not 1e+06);
/// @p missing for what is none.
QString exactText(double number, const QString &missing)
{
    constexpr double everyWholeNumberBelow = 1e15;
    if (!std::isfinite(number))
        return missing;
    if (std::abs(number) < everyWholeNumberBelow && number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString quotedCsv(const QString &text)
{
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvText(const Cell &cell)
{
    return std::visit(Overloaded{[](std::monostate) { return QString(); },
                                 [](const QString &text) { return quotedCsv(text); },
                                 [](double number) { return exactText(number, {}); },
                                 [](qint64 number) { return QString::number(number); },
                                 [](bool truth) { return truth ? u"true"_s : u"false"_s; }},
                      cell);
}

QString csvText(const TableCell &cell)
{
    return cell.number ? exactText(*cell.number, {}) : quotedCsv(cell.text);
}

QString quotedJson(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c == u'\n')
            quoted += u"\\n"_s;
        else if (c < u' ')
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString jsonText(const Cell &cell)
{
    return std::visit(Overloaded{[](std::monostate) { return u"null"_s; },
                                 [](const QString &text) { return quotedJson(text); },
                                 [](double number) { return exactText(number, u"null"_s); },
                                 [](qint64 number) { return QString::number(number); },
                                 [](bool truth) { return truth ? u"true"_s : u"false"_s; }},
                      cell);
}

QString jsonText(const MetaValue &value)
{
    const auto compact = [](const QJsonDocument &document) {
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    return std::visit(Overloaded{[](const Cell &cell) { return jsonText(cell); },
                                 [&](const QJsonArray &list) { return compact(QJsonDocument(list)); },
                                 [&](const QJsonObject &object) { return compact(QJsonDocument(object)); }},
                      value);
}

QString numberForPeople(double number, int decimals, const QLocale &locale)
{
    if (!std::isfinite(number))
        return {};
    if (decimals >= 0)
        return locale.toString(number, 'f', decimals);
    constexpr double tenThousand = 10000;
    const double rounded = std::round(number * tenThousand) / tenThousand;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(rounded, 'f', QLocale::FloatingPointShortest);
}

QString peopleText(const Cell &cell, int decimals, const QLocale &locale)
{
    return std::visit(Overloaded{[](std::monostate) { return QString(); },
                                 [](const QString &text) { return QString(text).replace(u'\n', u"; "_s); },
                                 [&](double number) { return numberForPeople(number, decimals, locale); },
                                 [](qint64 number) { return QString::number(number); },
                                 [](bool truth) { return truth ? u"yes"_s : u"no"_s; }},
                      cell);
}

bool isNumber(const Cell &cell)
{
    return std::holds_alternative<double>(cell) || std::holds_alternative<qint64>(cell);
}

QString joinedCsv(const std::vector<QString> &fields)
{
    QString line;
    for (std::size_t i = 0; i < fields.size(); ++i)
        line += (i == 0 ? QString() : u","_s) + fields[i];
    return line + u'\n';
}

QString asCsv(const OutputTable &table)
{
    std::vector<QString> fields;
    for (const OutputTable::Column &column : table.columns)
        fields.push_back(quotedCsv(column.name));
    QString text = joinedCsv(fields);
    for (const auto &row : table.rows) {
        fields.clear();
        for (const Cell &cell : row)
            fields.push_back(csvText(cell));
        text += joinedCsv(fields);
    }
    return text;
}

QString asJson(const OutputTable &table)
{
    QString text = u"{\"meta\": {"_s;
    for (std::size_t i = 0; i < table.meta.size(); ++i)
        text += (i == 0 ? QString() : u", "_s) + quotedJson(table.meta[i].first) + u": "_s +
                jsonText(table.meta[i].second);
    text += u"},\n\"rows\": ["_s;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        text += r == 0 ? u"\n{"_s : u",\n{"_s;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            text += (c == 0 ? QString() : u", "_s) + quotedJson(table.columns[c].name) + u": "_s +
                    jsonText(table.rows[r][c]);
        text += u'}';
    }
    return text + u"]}\n"_s;
}

/// The columns of a table for people: how wide each is and which stand to the right.
struct Layout {
    std::vector<qsizetype> widths;
    std::vector<bool> headToTheRight;
};

Layout layoutOf(const OutputTable &table, const std::vector<std::vector<QString>> &texts)
{
    Layout layout;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        qsizetype width = table.columns[c].name.size();
        for (const auto &line : texts)
            width = std::max(width, line[c].size());
        const auto holdsNumber = [c](const auto &row) { return isNumber(row[c]); };
        layout.widths.push_back(width);
        layout.headToTheRight.push_back(table.columns[c].toTheRight ||
                                        std::ranges::any_of(table.rows, holdsNumber));
    }
    return layout;
}

void addPadded(QString &line, const QString &text, qsizetype width, bool toTheRight)
{
    line += (toTheRight ? text.rightJustified(width) : text.leftJustified(width)) + u"  "_s;
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString asTable(const OutputTable &table, Language language)
{
    const QLocale locale(language == Language::Swedish ? QLocale::Swedish : QLocale::English);
    std::vector<std::vector<QString>> texts;
    for (const auto &row : table.rows) {
        auto &line = texts.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c)
            line.push_back(peopleText(row[c], table.columns[c].decimals, locale));
    }
    const Layout layout = layoutOf(table, texts);
    QString result;
    for (const QString &line : table.before)
        result += line + u'\n';
    QString header;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        addPadded(header, table.columns[c].name, layout.widths[c], layout.headToTheRight[c]);
    result += withoutTrailingSpaces(header);
    for (std::size_t r = 0; r < texts.size(); ++r) {
        QString line;
        for (std::size_t c = 0; c < texts[r].size(); ++c)
            addPadded(line, texts[r][c], layout.widths[c],
                      table.columns[c].toTheRight || isNumber(table.rows[r][c]));
        result += withoutTrailingSpaces(line);
    }
    for (const QString &line : table.after)
        result += line + u'\n';
    return result;
}

Outcome writeStandardOutput(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    // Long texts go past the buffer: the flush alone would not tell that they could not be written.
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return writeFailure(QCoreApplication::translate("lagesbild::Output", "standard output"));
    return done();
}

using Giver = std::function<Outcome(const PieceTaker &take)>;

/// A device or a pipe, such as /dev/stdout: it takes the text as it comes, with nothing to keep.
Outcome writeStream(const QString &name, const Giver &giveTo)
{
    QFile stream(name);
    const auto refusal = [&] {
        return failure(ErrorKind::NotWritable, name, stream.errorString().toStdString());
    };
    if (!stream.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refusal();
    return giveTo([&](const QByteArray &piece) {
        return stream.write(piece) == piece.size() ? done() : Outcome(refusal());
    });
}

/// To the file asked for, a stream or standard output.
Outcome deliver(const OutputOptions &options, const Giver &giveTo)
{
    if (options.file.isEmpty())
        return giveTo(writeStandardOutput);
    const QFileInfo target(options.file);
    const bool isStream = target.exists() && !target.isFile() && !target.isDir();
    return isStream ? writeStream(options.file, giveTo) : writePieces(options.file, giveTo);
}

} // namespace

Cell cellOf(const std::optional<double> &value)
{
    return value ? Cell(*value) : Cell();
}

Cell cellOf(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString outputText(const OutputTable &table, OutputFormat format, Language language)
{
    switch (format) {
    case OutputFormat::Csv:
        return asCsv(table);
    case OutputFormat::Json:
        return asJson(table);
    case OutputFormat::Table:
        break;
    }
    return asTable(table, language);
}

Outcome writeOutput(const OutputTable &table, const OutputOptions &options)
{
    const QByteArray bytes = outputText(table, options.format, options.language).toUtf8();
    return deliver(options, [&bytes](const PieceTaker &take) { return take(bytes); });
}

Outcome writeCsv(const RowSource &rows, const OutputOptions &options)
{
    return deliver(options, [&rows](const PieceTaker &take) {
        constexpr qsizetype pieceSize = 65536;
        std::vector<QString> fields;
        for (const TableColumn &column : rows.columns)
            fields.push_back(quotedCsv(column.title));
        QByteArray piece = joinedCsv(fields).toUtf8();
        const Outcome given = rows.giveTo([&](const TableRow &row) {
            fields.clear();
            for (const TableCell &cell : row.cells)
                fields.push_back(csvText(cell));
            piece += joinedCsv(fields).toUtf8();
            return piece.size() < pieceSize ? done() : take(std::exchange(piece, {}));
        });
        return given ? take(piece) : given;
    });
}

} // namespace lagesbild
