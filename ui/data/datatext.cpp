#include "ui/data/datatext.h"

#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/packrunner.h"
#include "ui/shared/refusaltext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct DataText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DataText)
};

constexpr int daysOfMonth = 30;
constexpr int daysOfYear = 365;

QString countText(qint64 count)
{
    return numberText(static_cast<double>(count), 0);
}

QString phaseText(const UpdateProgress &progress)
{
    const QString finished = countText(progress.done);
    const QString total = countText(progress.total);
    switch (progress.phase) {
    case UpdatePhase::Catalogue:
        return DataText::tr("Catalogue: %1 of %2 answers").arg(finished, total);
    case UpdatePhase::Figures:
        return DataText::tr("Values: %1 of about %2 answers").arg(finished, total);
    case UpdatePhase::Writing:
        break;
    }
    return DataText::tr("Writing the pack: %1 of %2").arg(finished, total);
}

QString remainingText(std::chrono::milliseconds remaining)
{
    using std::chrono::ceil;
    using std::chrono::minutes;
    using std::chrono::seconds;
    if (remaining < minutes(2))
        return DataText::tr("about %n second(s) left", nullptr,
                            static_cast<int>(ceil<seconds>(remaining).count()));
    return DataText::tr("about %n minute(s) left", nullptr,
                        static_cast<int>(ceil<minutes>(remaining).count()));
}

} // namespace

QString contentText(const IndicatorCounts &counts, const std::optional<PackExtent> &extent)
{
    QStringList parts{DataText::tr("%1 indicators, %2 of them with values")
                          .arg(countText(counts.indicators), countText(counts.withValues))};
    if (extent && extent->first) {
        parts << u"%1–%2"_s.arg(toInt(*extent->first)).arg(toInt(*extent->last));
        parts << DataText::tr("%1 values").arg(countText(extent->values));
    }
    return parts.join(u" · "_s);
}

QString ageText(const QDate &date, const QDate &today)
{
    const auto days = static_cast<int>(std::max<qint64>(0, date.daysTo(today)));
    if (days == 0)
        return DataText::tr("today");
    if (days < 2 * daysOfMonth)
        return DataText::tr("%n day(s) ago", nullptr, days);
    if (days < 2 * daysOfYear)
        return DataText::tr("%n month(s) ago", nullptr, days / daysOfMonth);
    return DataText::tr("%n year(s) ago", nullptr, days / daysOfYear);
}

QString dataSentence(const Provenance &provenance, const QDate &today)
{
    if (provenance.example)
        return DataText::tr(
            "The program shows example data: real municipalities, invented values. Fetch real "
            "values from Kolada, or open a data pack that somebody has shared with you.");
    if (!provenance.fetched.isValid())
        return DataText::tr("When these values were fetched is not known.");
    return DataText::tr("The newest values were fetched on %1, %2.")
        .arg(provenance.fetched.toString(Qt::ISODate), ageText(provenance.fetched, today));
}

QString updateReminder(const Provenance &provenance, const QDate &today)
{
    constexpr int oldAfter = 183; // Kolada gets values of last year until summer, and more in autumn
    if (provenance.example || !provenance.fetched.isValid() || provenance.fetched.daysTo(today) <= oldAfter)
        return {};
    return dataSentence(provenance, today) + u' ' + DataText::tr("Newer ones are fetched here.");
}

QString progressText(const UpdateProgress &progress)
{
    QStringList parts{phaseText(progress)};
    if (progress.figures > 0)
        parts << DataText::tr("%1 values").arg(countText(progress.figures));
    if (progress.waiting.count() > 0)
        parts << DataText::tr("Kolada asks us to wait");
    else if (progress.remaining)
        parts << remainingText(*progress.remaining);
    return parts.join(u" · "_s);
}

QString reportText(const UpdateReport &report)
{
    QStringList lines{DataText::tr("%1 values fetched.").arg(countText(report.figures))};
    const MergeCounts &changes = report.changes;
    if (changes == MergeCounts())
        lines << DataText::tr("Nothing has changed since last time.");
    else
        lines << DataText::tr("%1 are new, %2 have changed, %3 have been taken back.")
                     .arg(countText(changes.added), countText(changes.revised), countText(changes.removed));
    if (report.refused > 0)
        lines << DataText::tr("%1 rows could not be taken; the reasons are under Fetches.")
                     .arg(countText(report.refused));
    if (!report.silent.empty())
        lines << DataText::tr("%n indicator(s) got no answer and is/are as before.", nullptr,
                              static_cast<int>(report.silent.size()));
    return lines.join(u'\n');
}

QString packText(const QString &shown, const QString &target)
{
    if (shown.isEmpty())
        return DataText::tr(
                   "Example data, part of the program. What you fetch is written to a pack of your own: %1")
            .arg(target);
    if (shown == target)
        return shown;
    return shown + u'\n' +
           DataText::tr(
               "This pack stays as it is: it is everybody's, or may not be changed. What you fetch is "
               "written to a pack of your own, which is then shown: %1")
               .arg(target);
}

namespace
{

QString runningText(PackRunner::Kind kind)
{
    switch (kind) {
    case PackRunner::Kind::Copy:
        return DataText::tr("Saving a copy …");
    case PackRunner::Kind::Boundaries:
        return DataText::tr("Reading the boundaries …");
    case PackRunner::Kind::Import:
        return DataText::tr("Importing own figures …");
    case PackRunner::Kind::Change:
        return DataText::tr("Changing own figures …");
    case PackRunner::Kind::Removal:
        break;
    }
    return DataText::tr("Removing own figures …");
}

} // namespace

QString workText(const PackRunner &work)
{
    const bool isOwn = work.kind() == PackRunner::Kind::Import || work.kind() == PackRunner::Kind::Removal ||
                       work.kind() == PackRunner::Kind::Change;
    switch (work.state()) {
    case PackRunner::State::Running:
        return runningText(work.kind());
    case PackRunner::State::Stopping:
        return DataText::tr("Stopping …");
    case PackRunner::State::Done:
        if (work.kind() == PackRunner::Kind::Copy)
            return DataText::tr("Saved as %1").arg(work.file());
        return isOwn ? QString() : DataText::tr("The boundaries are in the pack.");
    case PackRunner::State::Stopped:
        return isOwn ? QString() : DataText::tr("Stopped. Nothing was changed.");
    case PackRunner::State::Failed:
        return errorSentence(*work.error());
    case PackRunner::State::Idle:
        break;
    }
    return {};
}

QString mostRowsText(qint64 revisions)
{
    return revisions <= mostRevisions ? QString()
                                      : DataText::tr("The latest %1 of %2 changes are listed.")
                                            .arg(countText(mostRevisions), countText(revisions));
}

namespace
{

constexpr qsizetype mostReasons = 3;

/// What a line of a ledger's remark counts; the key itself where there are no words for it.
QString reasonWords(const QString &key)
{
    if (key == "added"_L1)
        return DataText::tr("new");
    if (key == "revised"_L1)
        return DataText::tr("changed");
    if (key == "removed"_L1)
        return DataText::tr("taken back");
    if (key == "stray_members"_L1)
        return DataText::tr("members of collections that are no indicators");
    if (key == "field_count"_L1)
        return DataText::tr("more or fewer fields than there should be");
    if (key == "encoding"_L1)
        return DataText::tr("letters that can't be read");
    if (key == "unknown_indicator"_L1 || key == "unknown_indicators"_L1)
        return DataText::tr("indicators that are not in the catalogue");
    if (key == "unknown_statuses"_L1)
        return DataText::tr("unknown remarks on values");
    return key == "replaced"_L1 ? DataText::tr("given again with another value: the later is kept")
                                : refusalText(key);
}

/// "bad_number: 12 (row 17: x; …)" as «inget tal (12)».
QString reasonLine(const QString &line)
{
    const qsizetype colon = line.indexOf(u": "_s);
    if (colon < 0)
        return line;
    const QString words = reasonWords(line.first(colon));
    bool counted = false;
    const qint64 count = line.mid(colon + 2).section(u' ', 0, 0).toLongLong(&counted);
    return counted ? u"%1 (%2)"_s.arg(words, countText(count)) : u"%1: %2"_s.arg(words, line.mid(colon + 2));
}

} // namespace

QString remarkText(const QString &remark)
{
    QStringList reasons;
    const QStringList lines = remark.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.first(std::min(lines.size(), mostReasons)))
        reasons << reasonLine(line);
    return reasons.join(u" · "_s);
}

QString ledgerWord(const QString &what)
{
    if (what == u"values"_s)
        return DataText::tr("Values");
    if (what == u"catalogue"_s)
        return DataText::tr("Catalogue");
    if (what == u"own"_s)
        return DataText::tr("Own figures");
    return what == u"boundaries"_s ? DataText::tr("Boundaries") : what;
}

QString revisedText(const std::optional<double> &value, Status status, const Indicator *indicator)
{
    if (!value)
        return status == Status::Absent ? DataText::tr("taken back") : statusWord(status);
    // With all the decimals it has: a change may lie beyond those that are shown elsewhere.
    const int decimals = indicator != nullptr ? shownDecimals(*indicator) : -1;
    QString text = QLocale().toString(*value, 'g', 10);
    if (decimals == 0 && *value == std::round(*value))
        text = numberText(*value, 0);
    return text;
}

} // namespace lagesbild
