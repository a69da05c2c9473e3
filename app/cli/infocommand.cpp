#include "app/cli/command.h"

#include "core/pack/extent.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Cell cellOf(const std::optional<Year> &year)
{
    return year ? Cell(qint64{toInt(*year)}) : Cell();
}

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

void addLedger(OutputTable &table, const Provenance &provenance)
{
    for (const LedgerEntry &entry : provenance.ledger) {
        const QString date =
            entry.when.isValid() ? entry.when.toUTC().date().toString(Qt::ISODate) : QString();
        table.rows.push_back(
            {entry.what, entry.source, entry.origin, date, entry.taken, entry.refused, entry.remark});
    }
}

/// The facts are rows too, for formats that show no meta.
void addMetaAsRows(OutputTable &table)
{
    for (const auto &[name, value] : table.meta) {
        if (const Cell *cell = std::get_if<Cell>(&value))
            table.rows.push_back({name, *cell, {}, {}, {}, {}, {}});
    }
}

void addOptions(QCommandLineParser &) {}

ExitCode run(const Invocation &invocation)
{
    const auto opened = openData(invocation);
    if (!opened)
        return report(opened.error());
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
    table.columns = {{u"what"_s},  {u"value"_s},   {u"origin"_s}, {u"fetched"_s},
                     {u"taken"_s}, {u"refused"_s}, {u"remark"_s}};
    addMetaAsRows(table);
    addLedger(table, provenance);
    return answer(table, invocation);
}

} // namespace

Command infoCommand()
{
    return {u"info"_s, u"Tells what a data pack holds."_s, addOptions, run};
}

} // namespace lagesbild
