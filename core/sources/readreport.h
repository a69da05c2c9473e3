#pragma once

#include "core/data/provenance.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// Why a row of figures was not taken.
enum class Refusal {
    FieldCount,       ///< more or fewer fields than the header
    Encoding,         ///< not UTF-8
    UnknownIndicator, ///< in no catalogue
    UnknownArea,
    BadYear, ///< not four digits from 1900 to 2100
    UnknownGender,
    BadNumber, ///< no finite number
    Repeated,  ///< the same figure a second time
    Replaced,  ///< an earlier row's figure, because a later row gave another for the same place
};
inline constexpr int refusalCount = static_cast<int>(Refusal::Replaced) + 1;

/// unknown_area, bad_number …: as the ledger's remark names them.
std::string_view keyOf(Refusal refusal);

/// What became of the rows of one file: taken + all refused = rows.
struct ReadReport {
    struct Example {
        std::int64_t row = 0; ///< line in the file, the header is 1
        std::string text;
    };
    struct Refused {
        std::int64_t count = 0;
        std::vector<Example> examples; ///< the first few
    };

    std::int64_t rows = 0;
    std::int64_t taken = 0;
    std::array<Refused, refusalCount> refused;
    /// Which unknown indicators there were, and rows of each.
    std::map<std::string, std::int64_t, std::less<>> unknownIndicators;
    /// Kolada statuses we have no word for; their rows are taken, as bortfall when they have no value.
    std::map<std::string, std::int64_t, std::less<>> unknownStatuses;

    /// Positions of the indicators that got a figure from the file.
    std::set<int> indicators;

    void refuse(Refusal reason, std::int64_t row, std::string_view text);
    void countUnknownStatus(std::string_view word);
    void countUnknownIndicator(std::string_view id);
    /// Adds what became of another part of the same source.
    void add(const ReadReport &part);
    std::int64_t refusedCount() const;
    std::int64_t countOf(Refusal reason) const { return refused[static_cast<std::size_t>(reason)].count; }

    /// For the ledger, a line per reason: "unknown_area: 3 (row 17: 9999; row 18: 9998)".
    QString remark() const;
};

} // namespace lagesbild
