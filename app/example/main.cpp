#include "core/pack/packwriter.h"
#include "core/sources/example/example.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lagesbild;

// Makes the example data that are compiled into the programs; run while building, with the file to write.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: example_generator FILE\n", stderr);
        return 2;
    }
    const auto data = makeExampleData({});
    const Outcome written =
        data ? writePack(data->content, arguments[1], keepGoing, data->more) : Outcome(data.error());
    if (!written) {
        std::fprintf(stderr, "%s: %s\n", written.error().place.c_str(), written.error().detail.c_str());
        return 3;
    }
    return 0;
}
