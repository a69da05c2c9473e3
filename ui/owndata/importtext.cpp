#include "ui/owndata/importtext.h"

#include "core/analysis/figure.h"
#include "core/sources/owndata/mappingguess.h"
#include "core/sources/tables/figuretext.h"
#include "core/stats/suppression.h"

#include <QCoreApplication>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ImportText)
};

QString numberOf(std::int64_t number)
{
    return QLocale().toString(qint64(number));
}

QString formatName(const TableFile &file)
{
    if (file.format == "px")
        return u"PX"_s;
    if (file.format == "json-stat")
        return u"JSON-stat"_s;
    return QString::fromStdString(file.format).toUpper();
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return ImportText::tr("semicolons between columns");
    case u'\t':
        return ImportText::tr("tabs between columns");
    case u'|':
        return ImportText::tr("bars between columns");
    default:
        return ImportText::tr("commas between columns");
    }
}

} // namespace

QString resultSentence(const ImportResult &result)
{
    std::int64_t figures = 0;
    std::int64_t missing = 0;
    for (const ImportedIndicator &indicator : result.indicators) {
        figures += indicator.figures;
        missing += indicator.missing;
    }
    QString sentence = ImportText::tr("%1 of %2 rows are understood: %3 figures in %n indicator(s).", nullptr,
                                      static_cast<int>(result.indicators.size()))
                           .arg(numberOf(result.taken), numberOf(result.rows), numberOf(figures));
    if (missing > 0)
        sentence += u' ' + ImportText::tr("%n figure(s) are missing in the file.", nullptr,
                                          static_cast<int>(missing));
    if (result.notes.contains(u"period"_s))
        sentence += u' ' + ImportText::tr("Periods of several years are dated by their last.");
    if (result.mostRepeated > 1 && result.mapping.repeated == RepeatedUse::Refuse)
        sentence +=
            u' ' + ImportText::tr("Up to %n row(s) for the same municipality and year: choose their sum or "
                                  "mean, or let a column divide the indicator.",
                                  nullptr, static_cast<int>(result.mostRepeated));
    if (result.notes.contains(u"combined"_s))
        sentence += u' ' + ImportText::tr("%n figure(s) are made of several rows.", nullptr,
                                          static_cast<int>(result.notes.at(u"combined"_s)));
    return sentence;
}

QString mappingSentence(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString place = QString::fromStdString(error.place);
    if (detail.contains(u"--months"))
        return ImportText::tr(
                   "The column %1 holds months or quarters, and only figures of whole years can be taken: "
                   "choose what a year's figure is made of.")
            .arg(place);
    if (detail.contains(u"months"))
        return ImportText::tr(
                   "The columns %1 are of months or quarters: only figures of whole years can be taken.")
            .arg(place);
    if (detail.contains(u"weigh"))
        return ImportText::tr("The column to weigh by is not in the table.");
    if (detail.contains(u"municipality"))
        return ImportText::tr(
            "Say which column is the municipality by clicking its heading, or give one for all rows.");
    if (detail.contains(u"year"))
        return ImportText::tr(
            "Say which column is the year by clicking its heading, or give one for all rows.");
    if (detail.contains(u"values"))
        return ImportText::tr("Say which column holds the values by clicking its heading.");
    if (detail.contains(u"indicators"))
        return ImportText::tr(
            "The columns make too many indicators: some column is not what it is taken for.");
    return ImportText::tr("The columns can't be understood this way.");
}

QString unreadableHint(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (detail.contains(u".xls:"))
        return ImportText::tr(
            "It is in Excel's format from before 2007: save it as .xlsx or .csv and open that.");
    if (detail.contains(u"web page"))
        return ImportText::tr("It is a web page: download the table itself.");
    if (detail.contains(u"empty"))
        return ImportText::tr("The file is empty.");
    return ImportText::tr("CSV, TSV, XLSX, ODS, PX and JSON-stat can be read.");
}

QString keptText(const OwnPackFiles &files)
{
    const QString nowhere =
        ImportText::tr("They stay on this computer and are sent nowhere. In every room they appear "
                       "beside the national figures, with your file as their source.");
    QString where = ImportText::tr("Your own figures are kept in the data pack shown: %1").arg(files.target);
    if (files.pack.isEmpty())
        where = ImportText::tr(
                    "With your figures the example data becomes a pack of your own: %1. When you fetch real "
                    "values your own figures stay.")
                    .arg(files.target);
    else if (files.pack != files.target)
        where = ImportText::tr(
                    "The pack shown is everybody's, or may not be changed. A copy of your own with your "
                    "figures in it takes its place: %1")
                    .arg(files.target);
    return where + u'\n' + nowhere;
}

QString suppressionText()
{
    return ImportText::tr(
               "In everything that is exported, counts of persons below %1 are hidden, and as many others as "
               "would give them away. For a share you can say which indicator counts the persons behind "
               "it: shares of fewer than %2 are neither ranked nor coloured.")
        .arg(suppressionThreshold)
        .arg(static_cast<int>(fewestPersons));
}

QString factsText(const TableFile &file, const TextTable &table)
{
    QStringList parts{formatName(file)};
    if (!table.delimiter.isNull()) {
        parts << QString::fromStdString(file.encoding).toUpper() << delimiterName(table.delimiter)
              << (table.decimalSign == DecimalSign::Comma ? ImportText::tr("decimal comma")
                                                          : ImportText::tr("decimal point"));
    }
    return parts.join(u", "_s) + u". "_s +
           ImportText::tr("%1 rows, %2 columns.")
               .arg(numberOf(static_cast<std::int64_t>(table.layout.dataCount())),
                    numberOf(static_cast<std::int64_t>(table.columnCount)));
}

QString tableName(const FileTable &table, int index)
{
    const auto *sheet = std::get_if<TextTable>(&table);
    const QString name = sheet != nullptr ? sheet->name : std::get<TableCube>(table).title;
    return name.isEmpty() ? ImportText::tr("Table %1").arg(index + 1) : name;
}

ColumnUse valueColumn(const QString &header)
{
    ColumnUse use{ColumnRole::Value, {}, {}, header};
    if (const auto year = parseYearText(header)) {
        use.year = year->year;
        use.title.clear();
    } else if (const auto gender = parseGenderWord(header, false)) {
        use.gender = gender;
        use.title.clear();
    }
    return use;
}

} // namespace lagesbild
