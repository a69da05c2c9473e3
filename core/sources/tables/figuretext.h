#pragma once

#include "core/base/year.h"
#include "core/sources/tables/texttable.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A number as people and programs write it: "1234.5", "1 234,5" (any kind of space between groups of three),
/// "1.234,5" where the comma is the decimal sign, "−3,2", "12,5 %", "12 345 kr", "1E6". Nothing when it is none; a
/// finite number otherwise. Of units only those are passed over that change nothing in the number and are no part of a
/// name (%, procent, kr, kronor, st): "3 tkr" is not 3, "2 personer" may be a kind of household. A mark for a
/// preliminary figure at its end ("*", "e", "p" after a space) is not read.
std::optional<double> parseFigure(QStringView text, DecimalSign sign);

/// A number with words behind it: "12 tkr", "3 personer".
bool startsWithFigure(QStringView text);

/// "", "-", "–", ".", "..", "…", ":", "NA", "n/a", "null", "x", «saknas» and the like: a figure that is not there.
bool isMissingMark(QStringView text);

/// Which sign the numbers among @p texts have for decimals; @p usual when none of them tells.
DecimalSign decimalSignOf(const std::vector<QStringView> &texts, DecimalSign usual);

bool looksLikeYear(double number);

/// A month, quarter or week. Its figures are not a year's.
struct PartOfYear {
    enum class Kind { Month, Quarter, Week };
    Year year{};
    Kind kind = Kind::Month;
    int number = 0; ///< of the month, quarter or week, the first is 1

    bool operator==(const PartOfYear &) const = default;
};
/// 201501, 2015M04, 2015-04, 2015K1, 2015Q1, 2015U53, 201001*. Digits alone are taken for months as far as there are
/// months, though some write quarters so.
std::optional<PartOfYear> parsePartOfYear(QStringView text);
bool isPartOfYear(QStringView text);

/// A whole year: "2015", "2015*", "År 2015", "2015-12-31", and of a period its last: "2004-2007", "2014/15".
struct YearText {
    Year year{};
    bool ofPeriod = false; ///< several years: the last one is given
};
/// Nothing for anything else, such as a month ("2015M04") or a quarter ("201501").
std::optional<YearText> parseYearText(QStringView text);

} // namespace lagesbild
