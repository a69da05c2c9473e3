#include "app/cli/output.h"

#include "core/pack/failure.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

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

/// The shortest text that reads back as the same number; @p missing for what is none.
QString exactText(double number, const QString &missing)
{
    if (!std::isfinite(number))
        return missing;
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
        std::ranges::transform(row, std::back_inserter(fields), csvText);
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

QString asTable(const OutputTable &table, Language language)
{
    const QLocale locale(language == Language::Swedish ? QLocale::Swedish : QLocale::English);
    std::vector<std::vector<QString>> texts;
    std::vector<qsizetype> widths;
    for (const OutputTable::Column &column : table.columns)
        widths.push_back(column.name.size());
    for (const auto &row : table.rows) {
        auto &line = texts.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c) {
            line.push_back(peopleText(row[c], table.columns[c].decimals, locale));
            widths[c] = std::max(widths[c], line.back().size());
        }
    }
    const auto padded = [&](const QString &text, std::size_t column, bool toTheRight) {
        return toTheRight ? text.rightJustified(widths[column]) : text.leftJustified(widths[column]);
    };
    QString result;
    const auto addLine = [&result](QString line) {
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    };
    QString header;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto holdsNumber = [c](const auto &row) { return isNumber(row[c]); };
        header += padded(table.columns[c].name, c, std::ranges::any_of(table.rows, holdsNumber)) + u"  "_s;
    }
    addLine(header);
    for (std::size_t r = 0; r < texts.size(); ++r) {
        QString line;
        for (std::size_t c = 0; c < texts[r].size(); ++c)
            line += padded(texts[r][c], c, isNumber(table.rows[r][c])) + u"  "_s;
        addLine(line);
    }
    return result;
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
    if (options.file.isEmpty()) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return std::fflush(stdout) == 0
                   ? done()
                   : Outcome(failure(ErrorKind::NotWritable, u"standard output"_s, "could not be written"));
    }
    QSaveFile file(options.file);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(ErrorKind::NotWritable, options.file, file.errorString().toStdString());
    return done();
}

} // namespace lagesbild
