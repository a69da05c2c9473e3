#include "app/cli/command.h"

#include "core/pack/packwriter.h"
#include "core/sources/koladapack.h"

#include <QTextStream>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"kolada"_s, u"Folder with Kolada's catalogue (kpi.json, municipality.json …)."_s, u"DIR"_s},
         {u"values"_s, u"Figures, CSV or CSV.gz; may be given several times, the later file wins."_s,
          u"FILE"_s},
         {u"boundaries"_s, u"Boundaries, zip or file; may be given several times."_s, u"FILE"_s},
         {u"fetched"_s, u"Date of figures whose file name holds none, YYYY-MM-DD."_s, u"DATE"_s}});
}

ExitCode buildFromOpenData(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    OpenData sources{
        options.value(u"kolada"_s), options.values(u"values"_s), options.values(u"boundaries"_s), {}};
    if (options.isSet(u"fetched"_s)) {
        sources.fetched = QDate::fromString(options.value(u"fetched"_s), Qt::ISODate);
        if (!sources.fetched.isValid())
            return reportWrongUse(u"--fetched is a date, YYYY-MM-DD"_s);
    }
    const auto content = readOpenData(sources, keepGoing);
    if (!content)
        return report(content.error());
    if (const Outcome written = writePack(*content, invocation.output.file, keepGoing); !written)
        return report(written.error());
    QTextStream told(stderr);
    for (const LedgerEntry &entry : content->provenance.ledger) {
        told << entry.origin << ": " << entry.taken << " taken, " << entry.refused << " refused\n";
        if (!entry.remark.isEmpty())
            told << "  " << QString(entry.remark).replace(u'\n', u"\n  "_s) << '\n';
    }
    return ExitCode::Ok;
}

ExitCode run(const Invocation &invocation)
{
    if (invocation.output.file.isEmpty())
        return reportWrongUse(u"pack needs --out FILE"_s);
    if (!invocation.options.isSet(u"kolada"_s))
        return reportWrongUse(u"pack needs --kolada DIR or --example"_s);
    return buildFromOpenData(invocation);
}

} // namespace

Command packCommand()
{
    return {u"pack"_s, u"Builds a data pack from open data, or example data."_s, addOptions, run};
}

} // namespace lagesbild
