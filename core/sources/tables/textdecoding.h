#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lagesbild
{

/// A text file's content and what its bytes were.
struct DecodedText {
    std::string utf8;     ///< without byte order mark
    std::string encoding; ///< "ascii", "utf-8", "utf-8 BOM", "utf-16", "iso-8859-1", "windows-1252" …
};

/// Reads @p bytes as text: by their byte order mark, as UTF-8 where they are that, whatever the file claims, else
/// in the 8-bit encoding it claims, else as the Western one they fit, where they claim none line by line: people put
/// files of different programs under each other. Nothing for what is no text at all (zero bytes in it, or UTF-16 that
/// is cut or broken).
///
/// @param claimed the name the file itself gives, such as PX's CODEPAGE; empty: none. "dos" is code page 850
std::optional<DecodedText> decodedText(std::string_view bytes, std::string_view claimed);

} // namespace lagesbild
