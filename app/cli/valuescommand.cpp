#include "app/cli/cells.h"
#include "app/cli/facts.h"
#include "app/cli/lists.h"
#include "app/cli/question.h"
#include "app/cli/valuesbook.h"
#include "core/analysis/holdings.h"
#include "core/analysis/ownsuppression.h"
#include "core/analysis/trend.h"
#include "core/data/ownindicator.h"
#include "core/documents/rowsource.h"
#include "core/documents/xlsx.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <functional>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ValuesWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ValuesCommand)
};

/// What values are asked for.
struct Extract {
    std::vector<const Indicator *> indicators;
    std::vector<AreaIndex> areas;
    std::vector<Gender> genders;
    YearSpan years;
    bool keepSmall = false; ///< also own counts of few persons
};

/// One figure that the data has a row for.
struct ValueRow {
    const Indicator *indicator = nullptr;
    AreaIndex area = noArea;
    Gender gender = Gender::Total;
    TrendPoint point;
};

/// Hands over every row in order, made for one indicator at a time; the Error that ended it.
Outcome giveRows(const Dataset &dataset, const Extract &extract,
                 const std::function<Outcome(const ValueRow &)> &take)
{
    for (const Indicator *indicator : extract.indicators) {
        const std::set<HiddenFigure> hidden =
            extract.keepSmall ? std::set<HiddenFigure>() : hiddenBeforeExport(dataset, *indicator);
        for (const TrendLine &line : linesOf(dataset, *indicator, extract.areas, extract.genders)) {
            for (const TrendPoint &point : line.points) {
                const bool asked = point.year >= extract.years.first && point.year <= extract.years.last;
                if (!asked || point.figure.status == Status::Absent)
                    continue;
                ValueRow row{indicator, line.area, line.gender, point};
                if (hidden.contains({line.area, point.year, line.gender})) {
                    row.point.figure = {};
                    row.point.figure.status = Status::Privacy;
                }
                if (Outcome taken = take(row); !taken)
                    return taken;
            }
        }
    }
    return done();
}

std::size_t countOf(const Dataset &dataset, const Extract &extract)
{
    std::size_t count = 0;
    const Outcome given = giveRows(dataset, extract, [&count](const ValueRow &) {
        ++count;
        return done();
    });
    return given ? count : 0;
}

std::vector<ValueRow> rowsOf(const Dataset &dataset, const Extract &extract)
{
    std::vector<ValueRow> rows;
    const Outcome given = giveRows(dataset, extract, [&rows](const ValueRow &row) {
        rows.push_back(row);
        return done();
    });
    return given ? rows : std::vector<ValueRow>();
}

/// Who stands behind the figure, in the words that must go with it wherever it goes.
QString sourceOf(const Indicator &indicator, const Provenance &provenance)
{
    if (provenance.example)
        return u"Exempeldata – påhittade värden"_s;
    if (isOwn(indicator.id))
        return u"Egna uppgifter"_s;
    return indicator.formula ? u"Egen bearbetning av data från Kolada"_s : u"Kolada"_s;
}

QStringList recordNames()
{
    return {u"indicator"_s, u"area"_s,   u"year"_s,   u"gender"_s,
            u"value"_s,     u"status"_s, u"source"_s, u"fetched"_s};
}

Cells recordOf(const Dataset &dataset, const ValueRow &row)
{
    const Provenance &provenance = dataset.provenance();
    const QDate fetched = fetchedOn(*row.indicator, provenance).value_or(provenance.fetched);
    return {cellOf(row.indicator->id),
            cellOf(dataset.catalogue().area(row.area).id),
            cellOf(row.point.year),
            cellOf(row.gender),
            cellOf(row.point.figure.value),
            cellOf(keyOf(row.point.figure.status)),
            sourceOf(*row.indicator, provenance),
            fetched.isValid() ? Cell(fetched.toString(Qt::ISODate)) : Cell()};
}

/// The same rows as records(), made as they are written; @p dataset outlives them.
RowSource recordSource(const Dataset &dataset, const Extract &extract, std::size_t count)
{
    RowSource source;
    for (const QString &name : recordNames())
        source.columns.push_back({.title = name, .isNumber = name == "year"_L1 || name == "value"_L1});
    source.rowCount = count;
    source.giveTo = [&dataset, extract](const RowSource::Taker &take) {
        TableRow line;
        return giveRows(dataset, extract, [&](const ValueRow &row) {
            line.cells.clear();
            for (const Cell &cell : recordOf(dataset, row))
                line.cells.push_back(tableCellOf(cell));
            return take(line);
        });
    };
    return source;
}

OutputTable records(const Dataset &dataset, const std::vector<ValueRow> &rows)
{
    OutputTable table;
    table.columns = columnsCalled(recordNames());
    const Provenance &provenance = dataset.provenance();
    for (const ValueRow &row : rows)
        table.rows.push_back(recordOf(dataset, row));
    table.meta = {{u"source"_s, sourceLineText(provenance, QString())}, {u"example"_s, provenance.example}};
    return table;
}

OutputTable forPeople(const Dataset &dataset, const std::vector<ValueRow> &rows)
{
    OutputTable table;
    table.columns = {{.name = ValuesWords::tr("Indicator")},
                     {.name = ValuesWords::tr("Area")},
                     {.name = ValuesWords::tr("Year")},
                     {.name = ValuesWords::tr("Gender")},
                     {.name = ValuesWords::tr("Value"), .toTheRight = true}};
    for (const ValueRow &row : rows) {
        const Figure &figure = row.point.figure;
        table.rows.push_back(
            {cellOf(row.indicator->id), dataset.catalogue().area(row.area).name, cellOf(row.point.year),
             genderName(row.gender),
             figure.value ? valueText(*figure.value, *row.indicator) : statusSymbol(figure.status)});
    }
    table.after = {QString(), sourceLineText(dataset.provenance(), QString())};
    return table;
}

ExitCode answerFrom(const Dataset &dataset, const Invocation &invocation, const std::vector<Gender> &genders,
                    YearSpan years)
{
    const Catalogue &catalogue = dataset.catalogue();
    const auto indicators = parseIndicators(invocation.options.value(u"indicator"_s), catalogue);
    if (!indicators)
        return reportNoIndicator(QString::fromStdString(indicators.error().place));
    const auto areas = parseAreas(invocation.options.value(u"area"_s), catalogue);
    if (!areas)
        return reportNoArea(catalogue, QString::fromStdString(areas.error().place));
    const Extract extract{*indicators, *areas, genders, years, invocation.options.isSet(u"keep-small"_s)};
    const std::size_t count = countOf(dataset, extract);
    if (dataset.firstError())
        return ExitCode::BadData; // of which the caller tells
    if (count == 0)
        return reportNothingFound(ValuesWords::tr("the data has no such figures"),
                                  ValuesWords::tr("take other years, areas or genders"));
    const QString &file = invocation.output.file;
    if (isWorkbook(file)) {
        const Document document =
            valuesDocument(dataset, *indicators, invocation.options.value(u"years"_s), genders);
        const Outcome written = writeXlsx(document, recordSource(dataset, extract, count), file);
        return written ? ExitCode::Ok : report(written.error());
    }
    if (invocation.output.format == OutputFormat::Csv) {
        const Outcome written = writeCsv(recordSource(dataset, extract, count), invocation.output);
        return written ? ExitCode::Ok : report(written.error());
    }
    const std::vector<ValueRow> rows = rowsOf(dataset, extract);
    const bool readable = invocation.output.format == OutputFormat::Table;
    return answer(readable ? forPeople(dataset, rows) : records(dataset, rows), invocation);
}

ExitCode run(const Invocation &invocation)
{
    if (const auto refused = refuseWithout({u"indicator"_s, u"area"_s, u"years"_s}, invocation.options))
        return *refused;
    const auto genders = parseGenders(invocation.options.value(u"gender"_s));
    if (!genders)
        return reportWrongUse(ValuesWords::tr("--gender is T, K or M, or several with commas"));
    const auto years = parseYears(invocation.options.value(u"years"_s));
    if (!years)
        return reportWrongUse(ValuesWords::tr("--years is two years such as 2010-2015, or one"));
    const Result<OpenedPack> opened = openData(invocation);
    if (!opened)
        return report(opened.error());
    const ExitCode code = answerFrom(*opened->dataset, invocation, *genders, *years);
    const std::optional<Error> damaged = opened->dataset->firstError();
    return damaged ? report(*damaged) : code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"indicator"_s, ValuesWords::tr("Indicators, ids with commas."), ValuesWords::tr("IDS")},
         {u"area"_s, ValuesWords::tr("Areas, codes with commas; all: every municipality."),
          ValuesWords::tr("CODES")},
         {u"years"_s, ValuesWords::tr("First and last year, such as 2010-2015."), u"A-B"_s},
         {u"gender"_s, ValuesWords::tr("T, K, M, or several with commas."), ValuesWords::tr("GENDERS"),
          u"T"_s},
         {u"keep-small"_s, ValuesWords::tr("Own counts of fewer than four persons too.")}});
}

} // namespace

Command valuesCommand()
{
    return {u"values"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "The figures themselves, one to a line."), addOptions,
            run};
}

} // namespace lagesbild
