#pragma once

#include <optional>
#include <string>

class OGRFeature;
class OGRLayer;

namespace lagesbild
{

enum class CodeLevel { Municipality, County };

/// The column of a layer that tells which area a feature is.
struct CodeColumn {
    int index = -1;
    CodeLevel level = CodeLevel::Municipality;
};

/// Finds it: by a name that municipal or county codes usually have, else the first column whose every value has
/// the form of a code ("1880", "18"; numbers may have lost their leading zero). Nothing when there is none.
std::optional<CodeColumn> findCodeColumn(OGRLayer &layer);

/// The feature's code with its leading zero; nothing when it has none.
std::optional<std::string> codeOf(const OGRFeature &feature, const CodeColumn &column);

} // namespace lagesbild
