#include "ui/shared/sourceline.h"

#include "core/data/ownindicator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
struct SourceLine {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SourceLine)
};

/// The file an own indicator came from and when, «enkät.csv, 2026-11-25»; empty when that is not known.
QString fileOf(const Provenance &provenance, const Indicator &own)
{
    const auto origin = static_cast<std::size_t>(own.origin);
    if (own.origin < 0 || origin >= provenance.ledger.size())
        return {};
    const LedgerEntry &entry = provenance.ledger[origin];
    return u"%1, %2"_s.arg(entry.origin, entry.when.toLocalTime().date().toString(Qt::ISODate));
}

/// Of figures that are all computed from Kolada's: whatever is reckoned with them is our own too.
QString derivedLine(const Provenance &provenance)
{
    return provenance.fetched.isValid()
               ? SourceLine::tr("Source: own calculations on data from Kolada (fetched %1).")
                     .arg(provenance.fetched.toString(Qt::ISODate))
               : SourceLine::tr("Source: own calculations on data from Kolada.");
}

/// «Beräknade nyckeltal, medel och plats»: what is our own, also of the figures themselves.
QString allComputed(const QStringList &derived, const QString &computed)
{
    constexpr qsizetype mostNamed = 2;
    if (derived.isEmpty())
        return computed;
    const QString names =
        derived.size() > mostNamed ? SourceLine::tr("Computed indicators") : derived.join(u", "_s);
    return computed.isEmpty() ? names : names + u", "_s + computed.left(1).toLower() + computed.mid(1);
}

QString ownLine(const QStringList &files)
{
    return files.isEmpty() ? SourceLine::tr("Source: own figures.")
                           : SourceLine::tr("Source: own figures (%1).").arg(files.join(u"; "_s));
}

QString withComputed(const QString &line, const QString &computed)
{
    return computed.isEmpty()
               ? line
               : line + u' ' + SourceLine::tr("%1: own calculations on own figures.").arg(computed);
}
} // namespace

QString sourceLineText(const Provenance &provenance, const QString &computed)
{
    if (provenance.example)
        return SourceLine::tr("Example data – invented values.");
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
    if (!provenance.example && indicator != nullptr && indicator->formula)
        return derivedLine(provenance);
    if (provenance.example || indicator == nullptr || !isOwn(indicator->id))
        return sourceLineText(provenance, computed);
    const QString file = fileOf(provenance, *indicator);
    return withComputed(ownLine(file.isEmpty() ? QStringList() : QStringList{file}), computed);
}

QString sourceLineText(const Dataset &dataset, const std::vector<IndicatorId> &shown, const QString &computed)
{
    const Provenance &provenance = dataset.provenance();
    QStringList titles;
    QStringList files;
    QStringList derived;
    qsizetype others = 0;
    for (const IndicatorId &id : shown) {
        const Indicator *indicator = dataset.catalogue().indicator(id);
        if (indicator == nullptr)
            continue;
        if (!isOwn(id)) {
            ++others;
            if (indicator->formula)
                derived << u'«' + indicator->shortTitle + u'»';
            continue;
        }
        titles << u'«' + indicator->shortTitle + u'»';
        const QString file = fileOf(provenance, *indicator);
        if (!file.isEmpty() && !files.contains(file))
            files << file;
    }
    if (others == 0 && !titles.isEmpty() && !provenance.example)
        return withComputed(ownLine(files), computed);
    const bool allDerived = others > 0 && others == derived.size() && !provenance.example;
    const QString line =
        allDerived ? derivedLine(provenance) : sourceLineText(provenance, allComputed(derived, computed));
    if (titles.isEmpty())
        return line;
    const QString named =
        files.isEmpty()
            ? SourceLine::tr("%1: own figures.").arg(titles.join(u", "_s))
            : SourceLine::tr("%1: own figures (%2).").arg(titles.join(u", "_s), files.join(u"; "_s));
    return line + u' ' + named;
}

} // namespace lagesbild
