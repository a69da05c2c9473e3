#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "core/sources/owndata/figureimport.h"

#include <QCoreApplication>
#include <QFile>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ImportCommand)
};

/// What the call says of several figures where there can be only one.
Outcome applySeveral(const QCommandLineParser &options, ImportMapping &told)
{
    if (options.isSet(u"repeated"_s)) {
        const std::string word = options.value(u"repeated"_s).toStdString();
        const auto use = parseRepeatedUse(word);
        if (!use)
            return Error{ErrorKind::WrongUse, "--repeated is refuse, sum or mean", word};
        told.repeated = *use;
    }
    if (options.isSet(u"weight"_s)) {
        told.weight = options.value(u"weight"_s);
        if (told.repeated != RepeatedUse::Mean)
            return Error{ErrorKind::WrongUse, "--weight goes with --repeated mean",
                         told.weight.toStdString()};
    }
    if (options.isSet(u"months"_s)) {
        const std::string word = options.value(u"months"_s).toStdString();
        const auto use = parseMonthUse(word);
        if (!use)
            return Error{ErrorKind::WrongUse, "--months is refuse, sum, mean or last", word};
        told.months = *use;
    }
    return done();
}

/// What the call says of rows that tell no area, year or table themselves.
Outcome applyOptions(const QCommandLineParser &options, std::optional<ImportMapping> &mapping)
{
    const bool any = options.isSet(u"area"_s) || options.isSet(u"year"_s) || options.isSet(u"table"_s) ||
                     options.isSet(u"dash"_s) || options.isSet(u"repeated"_s) || options.isSet(u"weight"_s) ||
                     options.isSet(u"months"_s);
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
    if (const Outcome applied = applySeveral(options, told); !applied)
        return applied;
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

ExitCode run(const Invocation &invocation)
{
    const QStringList files = invocation.options.positionalArguments();
    if (files.size() != 1)
        return reportWrongUse(ImportWords::tr("import needs one FILE"));
    const auto mapping = mappingOf(invocation.options);
    if (!mapping)
        return report(mapping.error());
    const Result<OpenedPack> opened = openDataToChange(invocation);
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
        return tellImport(*result, {}, {}, invocation);
    return importInto(*result, files.front(), invocation);
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
         {u"dash"_s, u"What - stands for: zero or missing (default)."_s, u"WHAT"_s},
         {u"repeated"_s,
          u"What becomes of several figures of an area, year and gender: refuse (default), sum or mean."_s,
          u"WHAT"_s},
         {u"weight"_s, u"Number (from 1) or heading of the column that a mean is weighted by."_s,
          u"COLUMN"_s},
         {u"months"_s,
          u"What becomes of months and quarters of a whole year: refuse (default), sum, mean or last."_s,
          u"WHAT"_s}});
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"Takes own figures from a file into a data pack."_s, addOptions, run};
}

} // namespace lagesbild
