#include "ui/data/datarows.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/data/datatext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct DataRows {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DataRows)
};

using Cell = DataTable::Cell;

constexpr std::size_t mostNames = 5;

Cell countCell(qint64 count)
{
    return {numberText(static_cast<double>(count), 0), count};
}

Cell yearCell(Year year)
{
    return {QString::number(toInt(year)), toInt(year)};
}

QString titleOf(const Indicator *indicator, const IndicatorId &id)
{
    return indicator == nullptr ? QString::fromStdString(id.text()) : indicator->shortTitle;
}

QString nameOf(const Catalogue &catalogue, const AreaId &id)
{
    const AreaIndex area = catalogue.indexOf(id);
    return area == noArea ? QString::fromStdString(id.text()) : catalogue.area(area).name;
}

/// The days on which a collection's values were fetched.
QString fetchedText(const CollectionHolding &holding, const QDate &today)
{
    if (!holding.newest)
        return holding.withValues > 0 ? DataRows::tr("unknown") : DataRows::tr("never");
    const QString newest = holding.newest->toString(Qt::ISODate);
    if (holding.oldest != holding.newest)
        return u"%1–%2"_s.arg(holding.oldest->toString(Qt::ISODate), newest);
    return u"%1, %2"_s.arg(newest, ageText(*holding.newest, today));
}

/// The first few municipalities by name, and how many more.
QString areasText(const std::vector<AreaIndex> &areas, const Catalogue &catalogue)
{
    QStringList names;
    for (std::size_t i = 0; i < areas.size() && i < mostNames; ++i)
        names << catalogue.area(areas[i]).name;
    QString text = names.join(u", "_s);
    if (areas.size() > mostNames)
        text = DataRows::tr("%1 and %n more", nullptr, static_cast<int>(areas.size() - mostNames)).arg(text);
    return text;
}

} // namespace

DataTable::Content collectionRows(const Dataset &dataset, const QDate &today)
{
    DataTable::Content content{{{DataRows::tr("Collection")},
                                {DataRows::tr("Indicators"), true},
                                {DataRows::tr("With values"), true},
                                {DataRows::tr("Fetched")}},
                               {}};
    for (const CollectionHolding &holding : collectionHoldings(dataset)) {
        const Cell fetched{fetchedText(holding, today),
                           holding.newest ? holding.newest->toString(Qt::ISODate) : u" "_s};
        content.rows.push_back(
            {{{holding.title, {}}, countCell(holding.indicators), countCell(holding.withValues), fetched},
             holding.title,
             [id = holding.id](Selection &chosen) { chosen.collection = id; }});
    }
    return content;
}

DataTable::Content revisionRows(const std::vector<Revision> &revisions, const Dataset &dataset)
{
    DataTable::Content content{{{DataRows::tr("Seen")},
                                {DataRows::tr("Indicator")},
                                {DataRows::tr("Municipality or region")},
                                {DataRows::tr("Gender")},
                                {DataRows::tr("Year"), true},
                                {DataRows::tr("Before"), true},
                                {DataRows::tr("Now"), true}},
                               {}};
    const Catalogue &catalogue = dataset.catalogue();
    const auto listed = std::min<std::ptrdiff_t>(std::ssize(revisions), mostRevisions);
    content.rows.reserve(static_cast<std::size_t>(listed));
    for (auto revision = revisions.rbegin(); revision != std::next(revisions.rbegin(), listed); ++revision) {
        const Indicator *indicator = catalogue.indicator(revision->indicator);
        const auto lead = [shown = *revision,
                           known = catalogue.indexOf(revision->area) != noArea](Selection &chosen) {
            chosen = leadingTo(chosen, Room::Trend, shown.indicator);
            chosen.gender = shown.gender;
            if (known)
                chosen.focus = shown.area;
        };
        const auto valueCell = [indicator](const std::optional<double> &value, Status status) {
            return Cell{revisedText(value, status, indicator), value ? QVariant(*value) : QVariant()};
        };
        content.rows.push_back(
            {{{revision->seen.toString(Qt::ISODate), {}},
              {titleOf(indicator, revision->indicator), {}},
              {nameOf(catalogue, revision->area), {}},
              {genderName(revision->gender), {}},
              yearCell(revision->year),
              valueCell(revision->oldValue, revision->oldStatus),
              valueCell(revision->newValue, revision->newStatus)},
             indicator == nullptr
                 ? QString()
                 : u"%1 (%2)"_s.arg(indicator->title, QString::fromStdString(indicator->id.text())),
             indicator == nullptr ? std::function<void(Selection &)>() : lead});
    }
    return content;
}

DataTable::Content placeholderRows(const std::vector<SuspectedZeros> &zeros, const Dataset &dataset)
{
    DataTable::Content content{{{DataRows::tr("Indicator")},
                                {DataRows::tr("Gender")},
                                {DataRows::tr("Year"), true},
                                {DataRows::tr("Zeros"), true},
                                {DataRows::tr("Where")}},
                               {}};
    const Catalogue &catalogue = dataset.catalogue();
    for (const SuspectedZeros &found : zeros) {
        const Indicator *indicator = catalogue.indicator(found.indicator);
        const auto lead = [id = found.indicator, year = found.year,
                           gender = found.gender](Selection &chosen) {
            chosen = leadingTo(chosen, Room::Comparison, id);
            chosen.year = year;
            chosen.gender = gender;
        };
        content.rows.push_back({{{titleOf(indicator, found.indicator), {}},
                                 {genderName(found.gender), {}},
                                 yearCell(found.year),
                                 countCell(std::ssize(found.areas)),
                                 {areasText(found.areas, catalogue), {}}},
                                indicator == nullptr ? QString() : indicator->title,
                                lead});
    }
    return content;
}

DataTable::Content ledgerRows(const Provenance &provenance)
{
    DataTable::Content content{{{DataRows::tr("Fetched")},
                                {DataRows::tr("What")},
                                {DataRows::tr("Source")},
                                {DataRows::tr("From")},
                                {DataRows::tr("Taken"), true},
                                {DataRows::tr("Refused"), true},
                                {DataRows::tr("Remark")}},
                               {}};
    std::vector<const LedgerEntry *> entries;
    for (auto entry = provenance.ledger.rbegin(); entry != provenance.ledger.rend(); ++entry)
        entries.push_back(&*entry);
    // A pack is put together in another order than its parts were fetched.
    std::ranges::stable_sort(entries, [](const LedgerEntry *one, const LedgerEntry *other) {
        return one->when.isValid() && (!other->when.isValid() || one->when > other->when);
    });
    for (const LedgerEntry *entry : entries) {
        const QString date =
            entry->when.isValid() ? entry->when.toLocalTime().date().toString(Qt::ISODate) : QString();
        content.rows.push_back({{{date, {}},
                                 {ledgerWord(entry->what), {}},
                                 {entry->source, {}},
                                 {entry->origin, {}},
                                 countCell(entry->taken),
                                 countCell(entry->refused),
                                 {remarkText(entry->remark), {}}},
                                entry->remark,
                                {}});
    }
    return content;
}

} // namespace lagesbild
