#include "app/cli/cells.h"
#include "app/cli/command.h"
#include "core/pack/installed.h"
#include "core/sources/owndata/ownpack.h"
#include "ui/shared/refusaltext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ImportCommand)
};

/// What the call says of rows that tell no area, year or table themselves.
Outcome applyOptions(const QCommandLineParser &options, std::optional<ImportMapping> &mapping)
{
    const bool any = options.isSet(u"area"_s) || options.isSet(u"year"_s) || options.isSet(u"table"_s) ||
                     options.isSet(u"dash"_s);
    if (!any)
        return done();
    ImportMapping told = mapping.value_or(ImportMapping());
    if (options.isSet(u"area"_s))
        told.area = AreaId(options.value(u"area"_s).toStdString());
    if (options.isSet(u"table"_s))
        told.table = options.value(u"table"_s);
    if (options.isSet(u"dash"_s)) {
        const QString dash = options.value(u"dash"_s);
        if (dash != u"zero" && dash != u"missing")
            return Error{ErrorKind::WrongUse, "--dash is zero or missing", dash.toStdString()};
        told.dashIsZero = dash == u"zero";
    }
    if (options.isSet(u"year"_s)) {
        told.year = parseYear(options.value(u"year"_s).toStdString());
        if (!told.year)
            return Error{ErrorKind::WrongUse, "--year is a year", options.value(u"year"_s).toStdString()};
    }
    mapping = std::move(told);
    return done();
}

Result<std::optional<ImportMapping>> mappingOf(const QCommandLineParser &options)
{
    std::optional<ImportMapping> mapping;
    if (options.isSet(u"mapping"_s)) {
        QFile file(options.value(u"mapping"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotReadable, file.errorString().toStdString(),
                         file.fileName().toStdString()};
        auto read = parseMapping(file.readAll());
        if (!read) {
            Error error = read.error();
            error.place = file.fileName().toStdString();
            return error;
        }
        mapping = std::move(*read);
    }
    if (const Outcome applied = applyOptions(options, mapping); !applied)
        return applied.error();
    return mapping;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray indicatorFacts(const ImportResult &result, const std::vector<OwnAddition> &additions)
{
    QJsonArray list;
    std::size_t added = 0;
    for (const ImportedIndicator &imported : result.indicators) {
        QJsonObject entry{{u"title"_s, imported.own.title},
                          {u"unit"_s, toText(keyOf(imported.own.unit))},
                          {u"direction"_s, toText(keyOf(imported.own.direction))},
                          {u"figures"_s, qint64(imported.figures)},
                          {u"missing"_s, qint64(imported.missing)},
                          {u"taken"_s, imported.own.take}};
        if (imported.own.take && added < additions.size()) {
            entry[u"id"_s] = toText(additions[added].id.text());
            entry[u"replaced"_s] = additions[added].replaced;
            ++added;
        }
        list.append(entry);
    }
    return list;
}

QStringList linesFor(const ImportResult &result, const std::vector<OwnAddition> &additions,
                     const QString &pack)
{
    QStringList lines;
    for (const ImportedIndicator &imported : result.indicators)
        lines << u"  "_s + ImportWords::tr("%1: %2 figures, %3 missing")
                               .arg(imported.own.title, QLocale().toString(qint64(imported.figures)),
                                    QLocale().toString(qint64(imported.missing)));
    lines.prepend(ImportWords::tr("%n indicator(s):", nullptr, static_cast<int>(result.indicators.size())));
    lines << ImportWords::tr("%1 of %2 rows taken, %3 refused")
                 .arg(QLocale().toString(qint64(result.taken)), QLocale().toString(qint64(result.rows)),
                      QLocale().toString(qint64(result.refusedCount)));
    if (!pack.isEmpty() && !additions.empty())
        lines << ImportWords::tr("Written to %1").arg(pack);
    if (pack.isEmpty())
        lines << ImportWords::tr("Nothing was changed: this was a trial.");
    return lines << QString();
}

OutputTable reportOf(const ImportResult &result, const std::vector<OwnAddition> &additions,
                     const QString &pack, bool forPeople)
{
    OutputTable table;
    table.columns =
        forPeople ? std::vector<OutputTable::Column>{{.name = ImportWords::tr("Row"), .toTheRight = true},
                                                     {.name = ImportWords::tr("Why it is refused")},
                                                     {.name = ImportWords::tr("What it says")}}
                  : columnsCalled({u"row"_s, u"reason"_s, u"text"_s});
    for (const RefusedRow &row : result.refused)
        table.rows.push_back({qint64(row.row), forPeople ? refusalText(row.reason) : row.reason, row.text});
    QJsonObject notes;
    for (const auto &[note, count] : result.notes)
        notes[note] = qint64(count);
    table.meta = {{u"rows"_s, Cell(qint64(result.rows))},
                  {u"taken"_s, Cell(qint64(result.taken))},
                  {u"refused"_s, Cell(qint64(result.refusedCount))},
                  {u"notes"_s, notes},
                  {u"pack"_s, pack.isEmpty() ? Cell() : Cell(pack)},
                  {u"indicators"_s, indicatorFacts(result, additions)},
                  {u"mapping"_s, QJsonDocument::fromJson(toJson(result.mapping)).object()}};
    table.before = linesFor(result, additions, pack);
    if (forPeople && table.rows.empty())
        table.columns.clear();
    return table;
}

/// Where the result goes: --out, else the pack of --data, else the user's own.
QString targetOf(const Invocation &invocation)
{
    if (!invocation.output.file.isEmpty())
        return invocation.output.file;
    return invocation.data.isEmpty() ? userPackFile() : invocation.data;
}

ExitCode tell(const ImportResult &result, const std::vector<OwnAddition> &additions, const QString &pack,
              const Invocation &invocation)
{
    OutputOptions output = invocation.output;
    output.file.clear();
    const bool forPeople = output.format == OutputFormat::Table;
    if (const Outcome told = writeOutput(reportOf(result, additions, pack, forPeople), output); !told)
        return report(told.error());
    return result.taken > 0 ? ExitCode::Ok : ExitCode::NothingFound;
}

ExitCode run(const Invocation &invocation)
{
    const QStringList files = invocation.options.positionalArguments();
    if (files.size() != 1)
        return reportWrongUse(ImportWords::tr("import needs one FILE"));
    const auto mapping = mappingOf(invocation.options);
    if (!mapping)
        return report(mapping.error());
    const Result<OpenedPack> opened = openData(invocation);
    if (!opened)
        return report(opened.error());
    const auto file = readTableFile(files.front(), "sv");
    if (!file)
        return report(file.error());
    const auto result = importTables(*file, *mapping, opened->dataset->catalogue());
    if (!result) {
        Error error = result.error();
        error.place = files.front().toStdString();
        return report(error);
    }
    if (invocation.options.isSet(u"dry-run"_s) || result->taken == 0)
        return tell(*result, {}, {}, invocation);
    const QString target = targetOf(invocation);
    const QString source = invocation.data.isEmpty() ? installedPackFile() : invocation.data;
    const auto additions = importIntoPack({source, target}, *result, files.front());
    if (!additions)
        return report(additions.error());
    return tell(*result, *additions, target, invocation);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"CSV, TSV, XLSX, ODS, PX or JSON-stat."_s);
    parser.addOptions(
        {{u"mapping"_s, u"What the columns are, as JSON (--dry-run --format json shows it)."_s, u"FILE"_s},
         {u"dry-run"_s, u"Only tell what would be imported."_s},
         {u"table"_s, u"Number or name of the table or sheet."_s, u"TABLE"_s},
         {u"area"_s, u"Area of all rows, for a table that names none."_s, u"CODE"_s},
         {u"year"_s, u"Year of all rows, for a table that names none."_s, u"YEAR"_s},
         {u"dash"_s, u"What - stands for: zero or missing (default)."_s, u"WHAT"_s}});
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"Takes own figures from a file into a data pack."_s, addOptions, run};
}

} // namespace lagesbild
