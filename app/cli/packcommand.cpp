#include "app/cli/command.h"

#include "core/pack/packwriter.h"
#include "core/sources/example/example.h"
#include "core/sources/koladapack.h"
#include "core/sources/owndata/ownpack.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <climits>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PackCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"kolada"_s, PackWords::tr("Folder with Kolada's catalogue (kpi.json, municipality.json …)."),
          PackWords::tr("DIR")},
         {u"values"_s,
          PackWords::tr("Figures, CSV or CSV.gz; may be given several times, the later file wins."),
          PackWords::tr("FILE")},
         {u"boundaries"_s, PackWords::tr("Boundaries, zip or file; may be given several times."),
          PackWords::tr("FILE")},
         {u"example"_s, PackWords::tr("Make example data: real places, invented figures.")},
         {u"kpis"_s, PackWords::tr("Example: indicators at least (default: the collection's own)."), u"N"_s},
         {u"years"_s, PackWords::tr("Example: years up to 2022 (default 15)."), u"N"_s},
         {u"seed"_s, PackWords::tr("Example: another number gives other figures."), u"S"_s},
         {u"fetched"_s, PackWords::tr("Date of figures whose file name holds none, YYYY-MM-DD."),
          PackWords::tr("DATE")}});
}

/// The user's own indicators in a pack that is about to be replaced go on living in the new one. A file that is no
/// pack, or a damaged one, has none.
Outcome keepOwnOf(const QString &replaced, PackContent &content)
{
    if (!QFileInfo::exists(replaced))
        return done();
    const auto opened = Pack::open(replaced);
    if (!opened)
        return done();
    const auto own = ownContentOf(*opened);
    if (!own)
        return own.error();
    keepOwnFigures(*own, content);
    return done();
}

ExitCode buildFromOpenData(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    OpenData sources{
        options.value(u"kolada"_s), options.values(u"values"_s), options.values(u"boundaries"_s), {}};
    if (options.isSet(u"fetched"_s)) {
        sources.fetched = QDate::fromString(options.value(u"fetched"_s), Qt::ISODate);
        if (!sources.fetched.isValid())
            return reportWrongUse(PackWords::tr("--fetched is a date, YYYY-MM-DD"));
    }
    auto content = readOpenData(sources, keepGoing);
    if (!content)
        return report(content.error());
    if (const Outcome kept = keepOwnOf(invocation.output.file, *content); !kept)
        return report(kept.error());
    if (const Outcome written = writePack(*content, invocation.output.file, keepGoing); !written)
        return report(written.error());
    QTextStream told(stderr);
    for (const LedgerEntry &entry : content->provenance.ledger) {
        told << PackWords::tr("%1: %2 taken, %3 refused")
                    .arg(entry.origin, QString::number(entry.taken), QString::number(entry.refused))
             << '\n';
        if (!entry.remark.isEmpty())
            told << "  " << QString(entry.remark).replace(u'\n', u"\n  "_s) << '\n';
    }
    return ExitCode::Ok;
}

/// The number given for @p name, or @p usual; nothing when it is none or outside its limits.
std::optional<int> numberOf(const QCommandLineParser &options, const QString &name, int usual, int least,
                            int most)
{
    if (!options.isSet(name))
        return usual;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

ExitCode makeExample(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    ExampleOptions example;
    const auto kpis = numberOf(options, u"kpis"_s, example.kpis, 1, 99999);
    const auto years = numberOf(options, u"years"_s, example.years, 2, 100);
    const auto seed = numberOf(options, u"seed"_s, static_cast<int>(example.seed), 0, INT_MAX);
    if (!kpis || !years || !seed)
        return reportWrongUse(PackWords::tr(
            "--kpis is a number from 1 to 99999, --years one from 2 to 100, --seed one from 0 on"));
    example = {*kpis, *years, static_cast<std::uint64_t>(*seed)};
    const auto data = makeExampleData(example);
    if (!data)
        return report(data.error());
    const Outcome written = writePack(data->content, invocation.output.file, keepGoing, data->more);
    return written ? ExitCode::Ok : report(written.error());
}

ExitCode run(const Invocation &invocation)
{
    const bool example = invocation.options.isSet(u"example"_s);
    if (invocation.output.file.isEmpty())
        return reportWrongUse(PackWords::tr("pack needs --out FILE"));
    if (example == invocation.options.isSet(u"kolada"_s))
        return reportWrongUse(PackWords::tr("pack needs either --kolada DIR or --example"));
    return example ? makeExample(invocation) : buildFromOpenData(invocation);
}

} // namespace

Command packCommand()
{
    return {
        u"pack"_s,
        QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Builds a data pack from open data, or example data."),
        addOptions, run};
}

} // namespace lagesbild
