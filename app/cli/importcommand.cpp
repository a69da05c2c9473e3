#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "core/sources/owndata/figureimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
        const QFileInfo info(file);
        const bool isOther = info.exists() && !info.isFile(); // a device may never come to an end
        if (isOther || !file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotReadable,
                         isOther ? "it is not an ordinary file" : file.errorString().toStdString(),
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
    if (invocation.options.isSet(u"remove"_s)) {
        if (!files.isEmpty())
            return reportWrongUse(ImportWords::tr("import takes either a FILE or --remove"));
        return removeOwn(IndicatorId(invocation.options.value(u"remove"_s).toStdString()), invocation);
    }
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
    parser.addPositionalArgument(ImportWords::tr("FILE"),
                                 ImportWords::tr("CSV, TSV, XLSX, ODS, PX or JSON-stat."));
    parser.addOptions(
        {{u"mapping"_s, ImportWords::tr("What the columns are, as JSON (--dry-run --format json shows it)."),
          ImportWords::tr("FILE")},
         {u"dry-run"_s, ImportWords::tr("Only tell what would be imported.")},
         {u"remove"_s, ImportWords::tr("Instead take the own indicator of this id out of the pack."),
          u"ID"_s},
         {u"table"_s, ImportWords::tr("Number or name of the table or sheet."), ImportWords::tr("TABLE")},
         {u"area"_s, ImportWords::tr("Area of all rows, for a table that names none."),
          ImportWords::tr("CODE")},
         {u"year"_s, ImportWords::tr("Year of all rows, for a table that names none."),
          ImportWords::tr("YEAR")},
         {u"dash"_s, ImportWords::tr("What - stands for: zero or missing (default)."),
          ImportWords::tr("WHAT")},
         {u"repeated"_s,
          ImportWords::tr(
              "What becomes of several figures of an area, year and gender: refuse (default), sum or mean."),
          ImportWords::tr("WHAT")},
         {u"weight"_s,
          ImportWords::tr("Number (from 1) or heading of the column that a mean is weighted by."),
          ImportWords::tr("COLUMN")},
         {u"months"_s,
          ImportWords::tr(
              "What becomes of months and quarters of a whole year: refuse (default), sum, mean or last."),
          ImportWords::tr("WHAT")}});
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Takes own figures from a file into a data pack."),
            addOptions,
            run,
            CommandKind::Text,
            LooseWords::Taken};
}

} // namespace lagesbild
