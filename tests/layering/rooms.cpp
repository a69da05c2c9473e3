#include "rooms.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <system_error>

namespace lagesbild::layering
{

namespace
{

/// From the ground up: a room may include itself and those before it.
constexpr std::array<std::string_view, 10> coreRooms{"base", "data",  "stats",   "geo",       "analysis",
                                                     "pack", "notes", "sources", "documents", "jobs"};
constexpr std::array<std::string_view, 4> coreModules{"QtCore", "QtSql", "QtConcurrent", "QtNetwork"};
constexpr std::array<std::string_view, 5> networkHeaders{"sys/socket.h", "netdb.h", "netinet/", "arpa/inet.h",
                                                         "curl/"};

/// Floor and room of a path from the root: "core/base/year.h" is {core, base}, "app/main.cpp" {app, ""}.
struct Place {
    std::string_view floor;
    std::string_view room;
};

Place placeOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos)
        return {};
    const std::size_t second = path.find('/', first + 1);
    const bool hasRoom = second != std::string_view::npos;
    return {path.substr(0, first), hasRoom ? path.substr(first + 1, second - first - 1) : ""};
}

/// Height of a room of core; past the end for one that the house does not have.
std::ptrdiff_t heightOf(std::string_view room)
{
    return std::ranges::find(coreRooms, room) - coreRooms.begin();
}

bool isFloor(std::string_view name)
{
    return name == "core" || name == "ui" || name == "app" || name == "tests";
}

bool isQtFree(const Place &place)
{
    return place.floor == "core" && (place.room == "stats" || place.room == "geo");
}

bool isNetwork(const std::string &header, const std::string &module)
{
    return module == "QtNetwork" || std::ranges::any_of(networkHeaders, [&header](std::string_view start) {
               return std::string_view(header).substr(0, start.size()) == start;
           });
}

/// Why a file at @p from may not include the project's file at @p to; empty if it may.
std::string reasonAgainst(const Place &from, const Place &to)
{
    if (to.floor == "tests")
        return "the program must not know its tests";
    if (from.floor == "core" && to.floor != "core")
        return "core stands below " + std::string(to.floor);
    if (from.floor == "ui" && to.floor == "app")
        return "ui stands below app";
    if (from.floor == "core" && heightOf(to.room) > heightOf(from.room))
        return "core/" + std::string(from.room) + " stands below core/" + std::string(to.room);
    if (from.floor == "ui" && to.floor == "ui" && from.room != "window" && to.room != from.room &&
        to.room != "shared")
        return "rooms of ui don't include each other: window wires them";
    return {};
}

/// Why a file at @p from may not include the outside header @p header of Qt's @p module; empty if it may.
std::string reasonAgainst(const Place &from, const std::string &header, const std::string &module)
{
    const bool mayFetch = from.floor == "core" && from.room == "sources";
    if (isNetwork(header, module) && !mayFetch)
        return "only core/sources speaks with the network";
    if (module.empty())
        return {};
    if (isQtFree(from))
        return "core/" + std::string(from.room) + " is free of Qt, and this is " + module;
    if (from.floor == "core" && std::ranges::find(coreModules, module) == coreModules.end())
        return "core knows no windows, and this is " + module;
    return {};
}

/// The path of a Qt header that @p file reaches through the project's own headers; empty if none.
std::string qtReachedFrom(const std::string &file, const SourceTree &tree, const ModuleOf &moduleOf,
                          std::set<std::string> &seen)
{
    const auto found = tree.find(file);
    if (found == tree.end() || !seen.insert(file).second)
        return {};
    for (const Include &include : found->second) {
        if (!moduleOf(include.target).empty())
            return file + " > " + include.target;
        const std::string further = qtReachedFrom(include.target, tree, moduleOf, seen);
        if (!further.empty())
            return std::string(file).append(" > ").append(further);
    }
    return {};
}

std::string reasonAgainst(const std::string &file, const Include &include, const SourceTree &tree,
                          const ModuleOf &moduleOf)
{
    const Place from = placeOf(file);
    const Place to = placeOf(include.target);
    if (!include.spelled)
        return "an include must be spelled out, or nobody can tell what it is";
    if (!isFloor(to.floor)) {
        const auto beside = (std::filesystem::path(file).parent_path() / include.target).lexically_normal();
        if (tree.contains(beside.generic_string()))
            return "the project's files are included by their path from the root";
        return reasonAgainst(from, include.target, moduleOf(include.target));
    }
    std::string reason = reasonAgainst(from, to);
    if (reason.empty() && isQtFree(from)) {
        std::set<std::string> seen;
        const std::string way = qtReachedFrom(include.target, tree, moduleOf, seen);
        if (!way.empty())
            reason = "core/" + std::string(from.room) + " is free of Qt, and this leads to it: " + way;
    }
    return reason;
}

} // namespace

ModuleOf modulesUnder(const std::filesystem::path &qtIncludes)
{
    std::error_code failed;
    auto modules = std::make_shared<std::map<std::string, std::string>>();
    for (const auto &folder : std::filesystem::directory_iterator(qtIncludes, failed)) {
        const std::string module = folder.path().filename().string();
        if (!folder.is_directory() || module.rfind("Qt", 0) != 0)
            continue;
        for (const auto &header : std::filesystem::directory_iterator(folder.path(), failed)) {
            const std::string name = header.path().filename().string();
            modules->emplace(name, module);
            modules->emplace((folder.path().filename() / name).generic_string(), module);
        }
    }
    return [modules](const std::string &header) {
        const auto found = modules->find(header);
        return found == modules->end() ? std::string() : found->second;
    };
}

std::vector<Breach> breachesOf(const SourceTree &tree, const ModuleOf &moduleOf)
{
    std::vector<Breach> breaches;
    for (const auto &[file, includes] : tree) {
        const Place place = placeOf(file);
        if (place.floor == "core" && heightOf(place.room) == std::ssize(coreRooms))
            breaches.push_back({file, 1, {}, "core has no such room"});
        if (place.floor == "ui" && place.room.empty())
            breaches.push_back({file, 1, {}, "a file of ui stands in a room"});
        for (const Include &include : includes) {
            const std::string reason = reasonAgainst(file, include, tree, moduleOf);
            if (!reason.empty())
                breaches.push_back({file, include.line, include.target, reason});
        }
    }
    return breaches;
}

} // namespace lagesbild::layering
