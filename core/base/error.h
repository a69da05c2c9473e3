#pragma once

#include <cstdint>
#include <string>

namespace lagesbild
{

/// What kind of thing went wrong; ui/shared/errortext.cpp turns kind and place into a sentence.
enum class ErrorKind {
    NotFound,    ///< the file or thing named is not there
    NotReadable, ///< it is there but may not be read
    NotWritable, ///< it may not be written: read-only folder, no such folder
    DiskFull,
    Malformed, ///< the content is not what its kind of file holds
    Damaged,   ///< it was ours once and has been changed or cut off
    TooNew,    ///< written by a later version of the program
    WrongKind, ///< a file of another kind than asked for
    WrongUse,  ///< the caller asked for something that does not exist
    Network,
    Cancelled,
};

/// An expected failure as a value: its kind, where, and an untranslated detail for the log and the curious.
struct Error {
    ErrorKind kind = ErrorKind::Malformed;
    std::string detail;   ///< English, one line, no full stop
    std::string place;    ///< file or address, UTF-8; empty if it has none
    std::int64_t row = 0; ///< 1-based row or byte offset in the file; 0 if unknown
    std::int64_t column = 0;

    bool operator==(const Error &) const = default;
};

} // namespace lagesbild
