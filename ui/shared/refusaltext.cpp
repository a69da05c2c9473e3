#include "ui/shared/refusaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace lagesbild
{

namespace
{

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RefusalWords)
};

constexpr std::array<std::pair<const char *, const char *>, 16> words{{
    {"no_area", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "no municipality")},
    {"unknown_area", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "no known municipality or region")},
    {"no_year", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "no year")},
    {"bad_year", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "not a year from 1900 to 2100")},
    {"part_of_year", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "a month, quarter or part of a year")},
    {"unknown_gender", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "neither women, men nor total")},
    {"bad_number", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "not a number")},
    {"with_unit",
     QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "a number with words behind it: leave only the number")},
    {"no_indicator", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "no indicator")},
    {"repeated", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "the same figure again: the first is kept")},
    {"several",
     QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "several different figures for the same place and year")},
    {"sum_of_shares", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "shares can't be added up")},
    {"no_weight", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "a row has no number to weigh by")},
    {"incomplete_year", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "a year that lacks months or quarters")},
    {"unknown_key", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "a value that the file does not list")},
    {"too_many", QT_TRANSLATE_NOOP("lagesbild::RefusalWords", "more than can be taken")},
}};

} // namespace

QString refusalText(const QString &reason)
{
    const auto *found = std::ranges::find_if(
        words, [&reason](const auto &entry) { return reason == QLatin1String(entry.first); });
    return found == words.end() ? reason : RefusalWords::tr(found->second);
}

} // namespace lagesbild
