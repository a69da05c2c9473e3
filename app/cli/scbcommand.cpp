#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/interruption.h"
#include "app/cli/scbtables.h"
#include "core/pack/failure.h"
#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/figureimport.h"
#include "core/sources/pxweb/pxwebservice.h"
#include "core/sources/tables/jsonstatwriter.h"
#include "ui/shared/detailtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ScbWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ScbCommand)
};

/// More rows than this are not written out: they would not fit into the memory of an ordinary computer.
constexpr std::size_t mostRows = 1'000'000;

/// One line a second at most, and none for what is soon done.
class ProgressLines
{
public:
    ProgressLines() { m_clock.start(); }
    bool operator()(const PxWebProgress &progress)
    {
        constexpr qint64 betweenLines = 1000;
        if (m_clock.elapsed() >= betweenLines) {
            m_clock.start();
            say(lineOf(progress));
        }
        return !isInterrupted();
    }

private:
    static QString lineOf(const PxWebProgress &progress)
    {
        using std::chrono::ceil;
        using std::chrono::seconds;
        QString line = ScbWords::tr("answers: %1 of %2").arg(progress.done).arg(progress.total);
        if (progress.repeated > 0)
            line += u", "_s + ScbWords::tr("%1 asked again").arg(progress.repeated);
        if (progress.waiting.count() > 0)
            line += u", "_s +
                    ScbWords::tr("%1 s until more may be asked").arg(ceil<seconds>(progress.waiting).count());
        return line;
    }

    QElapsedTimer m_clock;
};

/// What is not there, was found out by asking: nothing found. What can't be understood came over the network.
ExitCode reportEnd(const Error &error)
{
    const QString place = QString::fromStdString(error.place);
    if (error.kind == ErrorKind::NotFound && place.startsWith(u"http"_s))
        return reportNothingFound(ScbWords::tr("%1: the service has no such table or folder").arg(place),
                                  ScbWords::tr("look for it with scb search"));
    if (error.kind == ErrorKind::WrongKind)
        return reportWrongUse(ScbWords::tr("%1 is a folder, not a table").arg(place),
                              ScbWords::tr("scb list shows what it holds"));
    if (error.kind == ErrorKind::NotFound)
        return reportNothingFound(u"%1: %2"_s.arg(place, detailText(error.detail)),
                                  ScbWords::tr("scb table lists what there is"));
    const ExitCode code = report(error);
    return error.kind == ErrorKind::Malformed && place.startsWith(u"http"_s) ? ExitCode::Network : code;
}

/// One call of the command.
class Asking
{
public:
    explicit Asking(const Invocation &invocation)
        : m_invocation(invocation),
          m_forPeople(invocation.output.format == OutputFormat::Table),
          m_service(addressOf(invocation.options),
                    invocation.output.language == Language::Swedish ? u"sv"_s : u"en"_s, HttpSettings())
    {
    }

    ExitCode search(const QString &text);
    ExitCode list(const QString &folder);
    ExitCode describe(const QString &table, const QString &variable);
    ExitCode get(const QString &table);

private:
    static QUrl addressOf(const QCommandLineParser &options)
    {
        return QUrl(options.isSet(u"url"_s) ? options.value(u"url"_s) : QString::fromUtf16(scbAddress));
    }
    PxWebTick tick() { return std::ref(m_progress); }
    Result<TableCube> fetch(const QString &table);
    Outcome save(const TableCube &table) const;
    ExitCode import(TableCube table, const QString &id) const;

    const Invocation &m_invocation;
    bool m_forPeople;
    PxWebService m_service;
    ProgressLines m_progress;
};

ExitCode Asking::search(const QString &text)
{
    if (text.isEmpty())
        return reportWrongUse(ScbWords::tr("scb search needs a TEXT to look for"));
    const auto found = m_service.search(text, m_invocation.options.value(u"folder"_s), tick());
    if (!found)
        return reportEnd(found.error());
    if (found->tables.empty())
        return reportNothingFound(ScbWords::tr("no table has “%1”").arg(text),
                                  ScbWords::tr("take fewer or shorter words"));
    return answer(rowsOf(*found, m_forPeople), m_invocation);
}

ExitCode Asking::list(const QString &folder)
{
    const auto entries = m_service.list(folder, tick());
    if (!entries)
        return reportEnd(entries.error());
    return answer(rowsOf(*entries, m_forPeople), m_invocation);
}

ExitCode Asking::describe(const QString &table, const QString &variable)
{
    const auto description = m_service.describe(table, tick());
    if (!description)
        return reportEnd(description.error());
    if (variable.isEmpty())
        return answer(rowsOf(*description, m_forPeople), m_invocation);
    const auto found = variableNamed(*description, variable);
    if (!found)
        return reportNothingFound(ScbWords::tr("%1 has no variable %2").arg(table, variable),
                                  ScbWords::tr("scb table lists what there is"));
    return answer(valueRows(description->variables[*found], m_forPeople), m_invocation);
}

Result<TableCube> Asking::fetch(const QString &table)
{
    std::vector<ValueChoice> choices;
    for (const QString &text : m_invocation.options.values(u"select"_s)) {
        const auto choice = parseValueChoice(text);
        if (!choice)
            return choice.error();
        choices.push_back(*choice);
    }
    const auto description = m_service.describe(table, tick());
    if (!description)
        return description.error();
    const auto query = m_service.query(*description, choices, tick());
    if (!query)
        return query.error();
    const bool asRows = !m_forPeople && !m_invocation.options.isSet(u"import"_s);
    if (asRows && *cellCountOf(query->variables) > mostRows)
        return failure(ErrorKind::WrongUse, table,
                       "more than a million rows: choose fewer values, or take --save without --format");
    return m_service.fetch(*query, tick());
}

/// As JSON-stat, or as csv where the name says so: both are read by import.
Outcome Asking::save(const TableCube &table) const
{
    const QString name = m_invocation.options.value(u"save"_s);
    if (name.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        const auto rows = rowsOf(table);
        if (!rows)
            return rows.error();
        OutputTable csv;
        for (std::size_t column = 0; column < rows->columnCount; ++column)
            csv.columns.push_back({.name = rows->header(column)});
        for (std::size_t i = 0; i < rows->layout.dataCount(); ++i) {
            std::vector<Cell> cells;
            for (const auto &cell : rows->dataRow(i).cells)
                cells.push_back(cell.number ? Cell(*cell.number) : Cell(cell.text));
            csv.rows.push_back(std::move(cells));
        }
        return writeOutput(csv, {OutputFormat::Csv, m_invocation.output.language, name});
    }
    const QByteArray bytes = toJsonStat(table);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::NotWritable, name, file.errorString().toStdString());
    return done();
}

ExitCode Asking::import(TableCube table, const QString &id) const
{
    const Result<OpenedPack> opened = openDataToChange(m_invocation);
    if (!opened)
        return report(opened.error());
    TableFile file{"json-stat", "utf-8", {}, {}};
    file.tables.emplace_back(std::move(table));
    const auto result = importTables(file, std::nullopt, opened->dataset->catalogue());
    if (!result)
        return report(failure(result.error().kind, id, result.error().detail));
    return result->taken == 0 ? tellImport(*result, {}, {}, m_invocation)
                              : importInto(*result, id, m_invocation);
}

ExitCode Asking::get(const QString &table)
{
    auto cube = fetch(table);
    if (!cube)
        return reportEnd(cube.error());
    if (m_invocation.options.isSet(u"save"_s)) {
        if (const Outcome saved = save(*cube); !saved)
            return report(saved.error());
    }
    if (m_invocation.options.isSet(u"import"_s))
        return import(std::move(*cube), table);
    OutputTable rows = cellRows(*cube, m_forPeople);
    rows.meta.insert(rows.meta.begin(),
                     {{u"table"_s, Cell(table)},
                      {u"service"_s, Cell(m_service.address().toString(QUrl::RemoveUserInfo))}});
    return answer(rows, m_invocation);
}

ExitCode run(const Invocation &invocation)
{
    QStringList arguments = invocation.options.positionalArguments();
    catchInterruptions();
    Asking asking(invocation);
    if (invocation.options.isSet(u"table"_s)) {
        if (!arguments.isEmpty())
            return reportWrongUse(ScbWords::tr("scb takes either --table or words"));
        return asking.get(invocation.options.value(u"table"_s));
    }
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (what == u"search")
        return asking.search(arguments.join(u' ').trimmed());
    if (what == u"list" && arguments.size() <= 1)
        return asking.list(arguments.value(0));
    if (what == u"table" && (arguments.size() == 1 || arguments.size() == 2))
        return asking.describe(arguments[0], arguments.value(1));
    if (what == u"get" && arguments.size() == 1)
        return asking.get(arguments[0]);
    return reportWrongUse(ScbWords::tr("scb is search TEXT, list [FOLDER], table ID [VARIABLE] or get ID"));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        ScbWords::tr("WHAT"),
        ScbWords::tr("search TEXT, list [FOLDER], table ID [VARIABLE], or get ID (as --table ID)."));
    parser.addOptions(
        {{u"table"_s, ScbWords::tr("Table to fetch."), u"ID"_s},
         {{u"select"_s, u"choose"_s},
          ScbWords::tr(
              "Values to fetch, once for each variable: codes, *, 01*, TOP(5), BOTTOM(5), FROM(2015), "
              "TO(2020), RANGE(2015,2020); of one of the variable's other lists of values as "
              "VARIABLE@LIST=VALUES. A variable not named is left out where it may be, else fetched as a "
              "whole."),
          ScbWords::tr("VARIABLE=VALUES")},
         {{u"url"_s, u"address"_s},
          ScbWords::tr("Address of a service with PxWeb's API v2 or v1 (default: SCB's own, v2)."),
          ScbWords::tr("BASE")},
         {u"folder"_s, ScbWords::tr("Where to begin a search in API v1."), ScbWords::tr("FOLDER")},
         {u"save"_s, ScbWords::tr("File to save the table to as well: JSON-stat, or csv."),
          ScbWords::tr("FILE")},
         {u"import"_s, ScbWords::tr("Take the figures into the data pack as own figures.")}});
}

} // namespace

Command scbCommand()
{
    return {u"scb"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "Finds and fetches tables of SCB's and other statistical services."),
            addOptions,
            run,
            CommandKind::Text,
            LooseWords::Taken};
}

} // namespace lagesbild
