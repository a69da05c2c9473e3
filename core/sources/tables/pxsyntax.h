#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// One piece of what stands to the right of a keyword's equals sign.
struct PxToken {
    std::string text;    ///< quoted pieces that follow each other without a comma are one
    bool quoted = false; ///< otherwise a number, YES, NO, or one of ( ) - :
};

/// KEYWORD[language]("subkey","subkey")=tokens;
struct PxStatement {
    std::string keyword;  ///< upper case, "_", "." and blanks as "-": some programs write so
    std::string language; ///< empty: the file's own
    std::vector<std::string> subkeys;
    std::vector<PxToken> tokens;
    std::int64_t line = 0;

    /// The quoted tokens' texts.
    std::vector<std::string> texts() const;
    /// The first token's text; empty when there is none.
    std::string text() const;
};

struct PxParts {
    std::vector<PxStatement> statements; ///< all but DATA, in the order of the file
    bool hasData = false;
    std::string_view data;   ///< what follows DATA=, without the semicolon
    bool dataClosed = false; ///< a semicolon stood at the end
    std::int64_t dataLine = 0;
};

/// Splits a PX file's text into statements; the views look into @p text.
/// WrongKind when it does not begin as a PX file, Malformed with its line when a quote is astray or something is cut.
Result<PxParts> splitPx(std::string_view text);

/// What a PX file says in @p line cannot be; @p line 0: the file as a whole.
Error malformedPx(std::string detail, std::int64_t line = 0);

} // namespace lagesbild
