#include "app/cli/importreport.h"

#include "app/cli/cells.h"
#include "app/cli/question.h"
#include "core/pack/installed.h"
#include "core/sources/owndata/ownpack.h"
#include "ui/shared/refusaltext.h"

#include <QCoreApplication>
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
    if (result.mostRepeated > 1 && result.mapping.repeated == RepeatedUse::Refuse)
        lines << ImportWords::tr(
            "Up to %n row(s) for the same municipality and year: --repeated sum or mean makes "
            "one figure of them, a column of the role split several indicators",
            nullptr, static_cast<int>(result.mostRepeated));
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
                  {u"most_repeated"_s, Cell(qint64(result.mostRepeated))},
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

} // namespace

ExitCode tellImport(const ImportResult &result, const std::vector<OwnAddition> &additions,
                    const QString &pack, const Invocation &invocation)
{
    OutputOptions output = invocation.output;
    output.file.clear();
    const bool forPeople = output.format == OutputFormat::Table;
    if (const Outcome told = writeOutput(reportOf(result, additions, pack, forPeople), output); !told)
        return report(told.error());
    return result.taken > 0 ? ExitCode::Ok : ExitCode::NothingFound;
}

ExitCode importInto(const ImportResult &result, const QString &source, const Invocation &invocation)
{
    const QString target = targetOf(invocation);
    const QString pack = invocation.data.isEmpty() ? installedPackFile() : invocation.data;
    const auto additions = importIntoPack({pack, target}, result, source);
    if (!additions)
        return report(additions.error());
    return tellImport(result, *additions, target, invocation);
}

ExitCode removeOwn(const IndicatorId &id, const Invocation &invocation)
{
    const Result<OpenedPack> opened = openDataToChange(invocation);
    if (!opened)
        return report(opened.error());
    const Indicator *own = opened->dataset->catalogue().indicator(id);
    if (own == nullptr || !isOwn(id))
        return reportNoIndicator(QString::fromStdString(id.text()));
    const QString target = targetOf(invocation);
    const QString pack = invocation.data.isEmpty() ? installedPackFile() : invocation.data;
    if (const Outcome removed = removeFromPack({pack, target}, id); !removed)
        return report(removed.error());
    OutputTable table;
    table.columns = columnsCalled({u"removed"_s, u"title"_s, u"pack"_s});
    table.rows.push_back({cellOf(id), own->title, target});
    // --out is the pack here, so the answer goes to standard output.
    OutputOptions output = invocation.output;
    output.file.clear();
    const Outcome written = writeOutput(table, output);
    return written ? ExitCode::Ok : report(written.error());
}

} // namespace lagesbild
