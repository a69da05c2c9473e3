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
    const QString file = fileOf(provenance, *indicator);
    return withComputed(ownLine(file.isEmpty() ? QStringList() : QStringList{file}), computed);
}

QString sourceLineText(const Dataset &dataset, const std::vector<IndicatorId> &shown, const QString &computed)
{
    const Provenance &provenance = dataset.provenance();
    QStringList titles;
    QStringList files;
    bool hasOthers = false;
    for (const IndicatorId &id : shown) {
        const Indicator *indicator = dataset.catalogue().indicator(id);
        if (indicator == nullptr || !isOwn(id)) {
            hasOthers = hasOthers || indicator != nullptr;
            continue;
        }
        titles << u'«' + indicator->shortTitle + u'»';
        const QString file = fileOf(provenance, *indicator);
        if (!file.isEmpty() && !files.contains(file))
            files << file;
    }
    if (titles.isEmpty())
        return sourceLineText(provenance, computed);
    if (!hasOthers && !provenance.example)
        return withComputed(ownLine(files), computed);
    const QString named =
        files.isEmpty()
            ? SourceLine::tr("%1: own figures.").arg(titles.join(u", "_s))
            : SourceLine::tr("%1: own figures (%2).").arg(titles.join(u", "_s), files.join(u"; "_s));
    return sourceLineText(provenance, computed) + (provenance.example ? u". "_s : u" "_s) + named;
}

} // namespace lagesbild
