#pragma once

#include "core/base/result.h"
#include "core/sources/tables/texttable.h"

#include <string>
#include <string_view>

namespace lagesbild
{

struct DelimitedFile {
    TextTable table;
    std::string encoding;
};

/// Reads a CSV or TSV file of anybody's: encoding, delimiter (; , tab |), decimal sign, preamble, header and
/// footnotes are found by what stands in it. Quoted fields may hold delimiters, doubled quotes and line breaks.
/// Errors: WrongKind (no text, or one column of prose), Malformed (more cells than a table can have).
Result<DelimitedFile> readDelimited(std::string_view bytes);

} // namespace lagesbild
