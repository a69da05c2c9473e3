#include "app/cli/command.h"
#include "app/cli/interruption.h"

#include "core/pack/installed.h"
#include "core/pack/packlock.h"
#include "core/sources/guidetable.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/kolada/koladaupdate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct UpdateWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::UpdateCommand)
};

QString phaseLine(UpdatePhase phase)
{
    switch (phase) {
    case UpdatePhase::Catalogue:
        return UpdateWords::tr("catalogue: %1 of %2");
    case UpdatePhase::Figures:
        return UpdateWords::tr("figures: %1 of %2");
    case UpdatePhase::Writing:
        return UpdateWords::tr("writing: %1 of %2");
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"url"_s, UpdateWords::tr("Address of the service (default: Kolada's own)."),
          UpdateWords::tr("BASE")},
         {u"collection"_s, UpdateWords::tr("What to fetch: a collection (default: integration)."), u"C"_s},
         {u"all"_s, UpdateWords::tr("Fetch all of Kolada.")},
         {u"resume"_s, UpdateWords::tr("Go on with an update that was cut short.")}});
}

/// One line a second at most, and the first and last of each phase.
class ProgressLines
{
public:
    bool operator()(const UpdateProgress &progress)
    {
        constexpr qint64 betweenLines = 1000;
        const bool due = !m_clock.isValid() || progress.phase != m_phase || m_clock.elapsed() >= betweenLines;
        if (due && progress.total > 0) {
            m_clock.start();
            m_phase = progress.phase;
            say(lineOf(progress));
        }
        return !isInterrupted();
    }

private:
    static QString lineOf(const UpdateProgress &progress)
    {
        using std::chrono::ceil;
        using std::chrono::seconds;
        QString line =
            phaseLine(progress.phase).arg(QString::number(progress.done), QString::number(progress.total));
        if (progress.figures > 0)
            line += u", "_s + UpdateWords::tr("%1 figures").arg(progress.figures);
        if (progress.repeated > 0)
            line += u", "_s + UpdateWords::tr("%1 asked again").arg(progress.repeated);
        if (progress.remaining)
            line +=
                u", "_s + UpdateWords::tr("about %1 s left").arg(ceil<seconds>(*progress.remaining).count());
        if (progress.waiting.count() > 0)
            line +=
                u", "_s + UpdateWords::tr("told to wait %1 s").arg(ceil<seconds>(progress.waiting).count());
        return line;
    }

    QElapsedTimer m_clock;
    UpdatePhase m_phase = UpdatePhase::Catalogue;
};

OutputTable tableOf(const UpdateReport &report, const UpdateWish &wish, qint64 milliseconds)
{
    QString silent;
    for (const IndicatorId &id : report.silent)
        silent += (silent.isEmpty() ? u""_s : u" "_s) + QString::fromStdString(id.text());
    OutputTable table;
    table.columns = {{u"what"_s}, {u"value"_s}};
    table.rows = {{u"pack"_s, wish.to},
                  {u"source"_s, wish.address},
                  {u"fetched"_s, wish.today.toString(Qt::ISODate)},
                  {u"indicators"_s, qint64{report.indicators}},
                  {u"indicators_with_figures"_s, qint64{report.withFigures}},
                  {u"figures"_s, report.figures},
                  {u"added"_s, report.changes.added},
                  {u"revised"_s, report.changes.revised},
                  {u"removed"_s, report.changes.removed},
                  {u"refused"_s, report.refused},
                  {u"without_answer"_s, silent},
                  {u"requests"_s, qint64{report.requests}},
                  {u"asked_again"_s, qint64{report.repeated}},
                  {u"seconds"_s, static_cast<double>(milliseconds) / 1000}};
    return table;
}

ExitCode reportEarlyEnd(const Error &error, const UpdateWish &wish)
{
    const bool isKept = QFileInfo::exists(updateJournalFile(wish.to));
    if (isInUse(error)) {
        say(u"lagesbild-cli: "_s +
            UpdateWords::tr("%1: another program is updating it; wait until it is done and try again")
                .arg(wish.to));
        return ExitCode::BadData;
    }
    ExitCode code = report(error);
    // An answer that can't be used came over the network, whatever is wrong with it.
    if (error.kind == ErrorKind::Malformed && QString::fromStdString(error.place).startsWith(u"http"_s))
        code = ExitCode::Network;
    if (isKept && error.kind != ErrorKind::WrongUse)
        say(u"lagesbild-cli: "_s +
            UpdateWords::tr("the pack is as it was; what was got is kept, --resume goes on from there"));
    return code;
}

ExitCode run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    if (options.isSet(u"all"_s) && options.isSet(u"collection"_s))
        return reportWrongUse(UpdateWords::tr("update takes either --collection or --all"));
    UpdateWish wish;
    wish.address = options.isSet(u"url"_s) ? options.value(u"url"_s) : QString::fromUtf16(koladaAddress);
    wish.from = invocation.data.isEmpty() ? installedPackFile() : invocation.data;
    wish.to = invocation.output.file;
    if (wish.to.isEmpty())
        wish.to = invocation.data.isEmpty() ? userPackFile() : invocation.data;
    if (!options.isSet(u"all"_s)) {
        wish.collection = options.isSet(u"collection"_s)
                              ? CollectionId(options.value(u"collection"_s).toStdString())
                              : integrationCollection;
    }
    wish.resume = options.isSet(u"resume"_s);
    wish.today = QDate::currentDate();

    catchInterruptions();
    QElapsedTimer clock;
    clock.start();
    ProgressLines progress;
    const auto updated = updateFromKolada(wish, std::ref(progress));
    if (!updated)
        return reportEarlyEnd(updated.error(), wish);
    // --out is the pack here, so the report goes to standard output.
    OutputOptions output = invocation.output;
    output.file.clear();
    if (const Outcome written = writeOutput(tableOf(*updated, wish, clock.elapsed()), output); !written)
        return report(written.error());
    return ExitCode::Ok;
}

} // namespace

Command updateCommand()
{
    return {u"update"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Fetches figures from Kolada into a data pack."),
            addOptions, run};
}

} // namespace lagesbild
