#include "core/pack/cataloguetables.h"
#include "core/pack/insertion.h"
#include "core/pack/sealedrows.h"

namespace lagesbild
{

namespace
{

constexpr std::string_view exampleKey = "example";
constexpr std::string_view titleKey = "title";
constexpr std::string_view fetchedKey = "fetched";

QString isoOf(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

Outcome writeProvenance(const Database &database, const Provenance &provenance)
{
    Insertion meta(database, "meta", 3);
    if (auto added = meta.add(exampleKey, QString::number(provenance.example ? 1 : 0)); !added)
        return added;
    if (auto added = meta.add(titleKey, provenance.title); !added)
        return added;
    if (auto added = meta.add(fetchedKey, provenance.fetched.toString(Qt::ISODate)); !added)
        return added;
    Insertion ledger(database, "ledger", 8);
    for (const LedgerEntry &entry : provenance.ledger) {
        auto added = ledger.add(entry.what, entry.source, entry.origin, isoOf(entry.when), entry.taken,
                                entry.refused, entry.remark);
        if (!added)
            return added;
    }
    return done();
}

Result<Provenance> readProvenance(const Database &database)
{
    Provenance provenance;
    SealedRows meta(database, "meta");
    while (meta.next()) {
        const std::string_view key = meta.row().bytes(1);
        if (key == exampleKey)
            provenance.example = meta.row().bytes(2) == "1";
        else if (key == titleKey)
            provenance.title = meta.row().text(2);
        else if (key == fetchedKey)
            provenance.fetched = QDate::fromString(meta.row().text(2), Qt::ISODate);
    }
    if (const Outcome sealed = meta.finishSealed(); !sealed)
        return sealed.error();
    SealedRows ledger(database, "ledger");
    while (ledger.next()) {
        const Statement &row = ledger.row();
        provenance.ledger.push_back({row.text(1), row.text(2), row.text(3),
                                     QDateTime::fromString(row.text(4), Qt::ISODate), row.integer(5),
                                     row.integer(6), row.text(7)});
    }
    if (const Outcome sealed = ledger.finishSealed(); !sealed)
        return sealed.error();
    return provenance;
}

} // namespace lagesbild
