#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace lagesbild
{

/// One line of the ledger: what came from where, when, and what could not be taken.
struct LedgerEntry {
    QString what;   ///< "values", "catalogue", "boundaries" …
    QString source; ///< «Kolada», «SCB», «Exempeldata»
    QString origin; ///< file name or address
    QDateTime when; ///< of the fetch, or of the file
    qint64 taken = 0;
    qint64 refused = 0;
    QString remark; ///< reasons for what was refused, with examples; may be empty

    bool operator==(const LedgerEntry &) const = default;
};

/// Where a data set comes from, as every view and export must say.
struct Provenance {
    bool example = false; ///< «Exempeldata – påhittade värden»
    QString title;        ///< «Kolada, integration 2024»
    QDate fetched;        ///< of the newest values; invalid if unknown
    std::vector<LedgerEntry> ledger;

    bool operator==(const Provenance &) const = default;
};

} // namespace lagesbild
