#pragma once

#include "core/base/result.h"
#include "core/sources/tables/tablecube.h"

#include <string>
#include <string_view>

namespace lagesbild
{

/// A PX file's one table.
struct PxFile {
    TableCube cube;
    std::string encoding; ///< what the bytes are, not what CODEPAGE says
};

/// Reads a PX file (PC-Axis, "PX file format" of SCB 2013 and older), dense or with KEYS.
///
/// Variables: STUB, then HEADING. Missing rows of a KEYS file are zeros; "-" is nil, a zero with a symbol; dots are
/// symbols whose meaning DATASYMBOLn gives. Tokens of DATA that are neither are refused with their line.
/// Errors: WrongKind (no PX file), Malformed with its line.
///
/// @param language texts in this language where the file has it, else in its own; empty: its own
Result<PxFile> readPx(std::string_view bytes, std::string_view language = {});

/// Whether @p bytes begin as a PX file: a keyword, perhaps a language, an equals sign.
bool looksLikePx(std::string_view bytes);

} // namespace lagesbild
