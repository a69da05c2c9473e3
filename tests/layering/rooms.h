#pragma once

#include "sourcetree.h"

#include <functional>

namespace lagesbild::layering
{

/// An #include that the house does not allow.
struct Breach {
    std::string file;
    int line = 0;
    std::string target;
    std::string reason; ///< one sentence without a full stop

    bool operator==(const Breach &) const = default;
};

/// The Qt module a header belongs to ("QtWidgets" for "QWidget" and "QtWidgets/qwidget.h"); empty for others.
using ModuleOf = std::function<std::string(const std::string &header)>;

/// Modules told by the folder of Qt's include folder that a header lies in.
ModuleOf modulesUnder(const std::filesystem::path &qtIncludes);

/// Every include of @p tree that breaks a rule of the house, in the order of the files:
/// - app may include ui and core, ui may include core, never the other way round; nobody includes tests;
/// - a room of core includes only rooms below it (base, data, stats, geo, analysis, pack, sources, documents,
///   jobs from the ground up);
/// - a room of ui includes no other than shared; window may include all;
/// - core sees no Qt module with windows; core/stats and core/geo see no Qt at all, directly or through others;
/// - network headers stand in core/sources only.
std::vector<Breach> breachesOf(const SourceTree &tree, const ModuleOf &moduleOf);

} // namespace lagesbild::layering
