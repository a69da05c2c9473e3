#include "app/cli/command.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void addOptions(QCommandLineParser &) {}

ExitCode run(const Invocation &invocation)
{
    const auto opened = openData(invocation);
    if (!opened)
        return report(opened.error());
    return ExitCode::Ok;
}

} // namespace

Command infoCommand()
{
    return {u"info"_s, u"Tells what a data pack holds."_s, addOptions, run};
}

} // namespace lagesbild
