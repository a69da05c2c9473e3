#include "app/cli/cells.h"
#include "app/cli/command.h"

#include "core/pack/extent.h"
#include "ui/data/datatext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct InfoWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::InfoCommand)
};

template <class List>
Cell countOf(const List &list)
{
    return static_cast<qint64>(list.size());
}

void addCatalogue(OutputTable &table, const Catalogue &catalogue)
{
    const auto regions = std::ranges::count(catalogue.areas(), AreaKind::Region, &Area::kind);
    const auto withValues = std::ranges::count(catalogue.indicators(), true, &Indicator::hasValues);
    table.meta.emplace_back(u"indicators"_s, countOf(catalogue.indicators()));
    table.meta.emplace_back(u"indicators_with_values"_s, static_cast<qint64>(withValues));
    table.meta.emplace_back(u"municipalities"_s, qint64{catalogue.municipalityCount()});
    table.meta.emplace_back(u"regions"_s, static_cast<qint64>(regions));
    table.meta.emplace_back(u"groups"_s, countOf(catalogue.groups()));
    table.meta.emplace_back(u"collections"_s, countOf(catalogue.collections()));
}

/// What a fact is called for people; the key itself where there are no words for it.
QString factWord(const QString &key)
{
    constexpr std::array<std::pair<const char *, const char *>, 15> words{
        {{"title", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Name")},
         {"example", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Example data")},
         {"fetched", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Newest values fetched")},
         {"indicators", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Indicators")},
         {"indicators_with_values", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Indicators with values")},
         {"municipalities", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Municipalities")},
         {"regions", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Regions")},
         {"groups", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Groups of municipalities")},
         {"collections", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Collections of indicators")},
         {"first_year", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "First year")},
         {"last_year", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Last year")},
         {"values", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Values")},
         {"missing_with_reason", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Missing with a reason")},
         {"municipality_boundaries", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "Municipality boundaries")},
         {"county_boundaries", QT_TRANSLATE_NOOP("lagesbild::InfoCommand", "County boundaries")}}};
    for (const auto &[name, word] : words) {
        if (key == QLatin1StringView(name))
            return InfoWords::tr(word);
    }
    return key;
}

/// A fact's value for people: yes and no in their language.
Cell factValue(const Cell &value)
{
    const bool *truth = std::get_if<bool>(&value);
    if (truth == nullptr)
        return value;
    return *truth ? InfoWords::tr("yes") : InfoWords::tr("no");
}

void addLedger(OutputTable &table, const Provenance &provenance, bool forPeople)
{
    for (const LedgerEntry &entry : provenance.ledger) {
        const QString date =
            entry.when.isValid() ? entry.when.toUTC().date().toString(Qt::ISODate) : QString();
        table.rows.push_back({forPeople ? ledgerWord(entry.what) : entry.what, entry.source, entry.origin,
                              date, entry.taken, entry.refused,
                              forPeople ? remarkText(entry.remark) : entry.remark});
    }
}

/// The facts are rows too, for formats that show no meta.
void addMetaAsRows(OutputTable &table, bool forPeople)
{
    for (const auto &[name, value] : table.meta) {
        if (const Cell *cell = std::get_if<Cell>(&value))
            table.rows.push_back({forPeople ? factWord(name) : name,
                                  forPeople ? factValue(*cell) : *cell,
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}});
    }
}

std::vector<OutputTable::Column> columnsFor(bool people)
{
    if (people)
        return {{.name = InfoWords::tr("What")},
                {.name = InfoWords::tr("Value")},
                {.name = InfoWords::tr("From")},
                {.name = InfoWords::tr("Fetched")},
                {.name = InfoWords::tr("Taken"), .toTheRight = true},
                {.name = InfoWords::tr("Refused"), .toTheRight = true},
                {.name = InfoWords::tr("Remark")}};
    return {{u"what"_s},  {u"value"_s},   {u"origin"_s}, {u"fetched"_s},
            {u"taken"_s}, {u"refused"_s}, {u"remark"_s}};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"revisions"_s,
         InfoWords::tr(
             "Instead every value that its source has changed since it was fetched, latest first.")});
}

Cells revisionForPeople(const Revision &revision, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(revision.indicator);
    const AreaIndex area = catalogue.indexOf(revision.area);
    return {revision.seen.toString(Qt::ISODate),
            indicator != nullptr ? indicator->shortTitle : QString::fromStdString(revision.indicator.text()),
            area != noArea ? catalogue.area(area).name : QString::fromStdString(revision.area.text()),
            genderName(revision.gender),
            qint64{toInt(revision.year)},
            revisedText(revision.oldValue, revision.oldStatus, indicator),
            revisedText(revision.newValue, revision.newStatus, indicator)};
}

Cells revisionForScripts(const Revision &revision)
{
    return {revision.seen.toString(Qt::ISODate),
            cellOf(revision.indicator),
            cellOf(revision.area),
            cellOf(revision.gender),
            qint64{toInt(revision.year)},
            cellOf(revision.oldValue),
            cellOf(keyOf(revision.oldStatus)),
            cellOf(revision.newValue),
            cellOf(keyOf(revision.newStatus))};
}

std::vector<OutputTable::Column> revisionColumns(bool forPeople)
{
    if (forPeople)
        return {{.name = InfoWords::tr("Seen")},
                {.name = InfoWords::tr("Indicator")},
                {.name = InfoWords::tr("Municipality or region")},
                {.name = InfoWords::tr("Gender")},
                {.name = InfoWords::tr("Year")},
                {.name = InfoWords::tr("Before"), .toTheRight = true},
                {.name = InfoWords::tr("Now"), .toTheRight = true}};
    return columnsCalled({u"seen"_s, u"indicator"_s, u"area"_s, u"gender"_s, u"year"_s, u"old"_s,
                          u"old_status"_s, u"new"_s, u"new_status"_s});
}

ExitCode tellRevisions(const OpenedPack &opened, const Invocation &invocation)
{
    const auto revisions = opened.pack->revisions();
    if (!revisions)
        return report(revisions.error());
    if (revisions->empty())
        return reportNothingFound(
            InfoWords::tr("no value has been changed by its source since it was fetched"),
            InfoWords::tr("lagesbild-cli update looks for such values"));
    const bool forPeople = invocation.output.format == OutputFormat::Table;
    OutputTable table;
    table.columns = revisionColumns(forPeople);
    const Catalogue &catalogue = opened.dataset->catalogue();
    for (auto revision = revisions->rbegin(); revision != revisions->rend(); ++revision)
        table.rows.push_back(forPeople ? revisionForPeople(*revision, catalogue)
                                       : revisionForScripts(*revision));
    return answer(table, invocation);
}

ExitCode run(const Invocation &invocation)
{
    const auto opened = openData(invocation);
    if (!opened)
        return report(opened.error());
    if (invocation.options.isSet(u"revisions"_s))
        return tellRevisions(*opened, invocation);
    const auto extent = extentOf(*opened->pack, keepGoing);
    if (!extent)
        return report(extent.error());
    const auto municipalities = opened->pack->outlines(BoundaryLevel::Municipality);
    const auto counties = opened->pack->outlines(BoundaryLevel::County);
    if (!municipalities || !counties)
        return report(municipalities ? counties.error() : municipalities.error());

    const Provenance &provenance = opened->dataset->provenance();
    OutputTable table;
    table.meta = {{u"title"_s, provenance.title}, {u"example"_s, provenance.example}};
    table.meta.emplace_back(
        u"fetched"_s, provenance.fetched.isValid() ? Cell(provenance.fetched.toString(Qt::ISODate)) : Cell());
    addCatalogue(table, opened->dataset->catalogue());
    table.meta.emplace_back(u"first_year"_s, cellOf(extent->first));
    table.meta.emplace_back(u"last_year"_s, cellOf(extent->last));
    table.meta.emplace_back(u"values"_s, extent->values);
    table.meta.emplace_back(u"missing_with_reason"_s, extent->missing);
    table.meta.emplace_back(u"municipality_boundaries"_s, countOf(*municipalities));
    table.meta.emplace_back(u"county_boundaries"_s, countOf(*counties));
    const bool forPeople = invocation.output.format == OutputFormat::Table;
    table.columns = columnsFor(forPeople);
    addMetaAsRows(table, forPeople);
    addLedger(table, provenance, forPeople);
    return answer(table, invocation);
}

} // namespace

Command infoCommand()
{
    return {u"info"_s, QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Tells what a data pack holds."),
            addOptions, run};
}

} // namespace lagesbild
