#include "ui/shared/sourceline.h"

#include "core/data/ownindicator.h"

#include <QCoreApplication>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
struct SourceLine {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SourceLine)
};
} // namespace

QString sourceLineText(const Provenance &provenance, const QString &computed)
{
    if (provenance.example)
        return SourceLine::tr("Example data – invented values");
    QString line =
        provenance.fetched.isValid()
            ? SourceLine::tr("Source: Kolada (fetched %1).").arg(provenance.fetched.toString(Qt::ISODate))
            : SourceLine::tr("Source: Kolada.");
    if (!computed.isEmpty())
        line += u' ' + SourceLine::tr("%1: own calculations on data from Kolada.").arg(computed);
    return line;
}

QString sourceLineText(const Provenance &provenance, const Indicator *indicator, const QString &computed)
{
    if (provenance.example || indicator == nullptr || !isOwn(indicator->id))
        return sourceLineText(provenance, computed);
    const auto origin = static_cast<std::size_t>(indicator->origin);
    const bool known = indicator->origin >= 0 && origin < provenance.ledger.size();
    QString line = SourceLine::tr("Source: own figures.");
    if (known) {
        const LedgerEntry &entry = provenance.ledger[origin];
        line = SourceLine::tr("Source: own figures (%1, %2).")
                   .arg(entry.origin, entry.when.toLocalTime().date().toString(Qt::ISODate));
    }
    if (!computed.isEmpty())
        line += u' ' + SourceLine::tr("%1: own calculations on own figures.").arg(computed);
    return line;
}

} // namespace lagesbild
