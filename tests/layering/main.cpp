// layering ROOT QTINCLUDES: says which #include lines of the program break the order of the house.

#include "rooms.h"

#include <iostream>

using namespace lagesbild::layering;

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::cerr << "usage: layering ROOT QTINCLUDES\n";
        return 2;
    }
    const ModuleOf moduleOf = modulesUnder(argv[2]);
    if (moduleOf("QWidget") != "QtWidgets") {
        std::cerr << argv[2] << " is not Qt's include folder: QWidget is not there\n";
        return 2;
    }
    const auto tree = readTree(argv[1]);
    if (!tree || tree->empty()) {
        std::cerr << "core, ui and app can't be read in " << argv[1] << '\n';
        return 2;
    }
    const auto breaches = breachesOf(*tree, moduleOf);
    for (const Breach &breach : breaches)
        std::cout << breach.file << ':' << breach.line << ": " << breach.target << ": " << breach.reason
                  << '\n';
    std::cout << tree->size() << " files, " << breaches.size()
              << " includes against the order of the house\n";
    return breaches.empty() ? 0 : 1;
}
