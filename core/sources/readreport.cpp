#include "core/sources/readreport.h"

#include <QStringList>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t examplesKept = 5;
constexpr std::size_t longestExample = 80;

/// Adds to the count of @p name, or of all the rest when there are many different ones already.
void countName(std::map<std::string, std::int64_t, std::less<>> &counts, std::string_view name,
               std::int64_t more)
{
    constexpr std::size_t mostNames = 100;
    constexpr std::size_t longestName = 40;
    name = name.substr(0, longestName);
    const auto found = counts.find(name);
    if (found != counts.end())
        found->second += more;
    else
        counts[counts.size() < mostNames ? std::string(name) : std::string("…")] += more;
}

QString lineOf(std::string_view key, const ReadReport::Refused &refused)
{
    QStringList examples;
    for (const ReadReport::Example &example : refused.examples)
        examples += u"row %1: %2"_s.arg(QString::number(example.row), QString::fromStdString(example.text));
    return u"%1: %2 (%3)"_s.arg(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
                                QString::number(refused.count), examples.join(u"; "_s));
}

QString lineOf(const QString &key, const std::map<std::string, std::int64_t, std::less<>> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts += u"%1 %2"_s.arg(QString::fromStdString(name), QString::number(count));
    return u"%1: %2"_s.arg(key, parts.join(u", "_s));
}

} // namespace

std::string_view keyOf(Refusal refusal)
{
    static constexpr std::array<std::string_view, refusalCount> keys{
        "field_count",    "encoding",   "unknown_indicator", "unknown_area", "bad_year",
        "unknown_gender", "bad_number", "repeated",          "replaced"};
    return keys[static_cast<std::size_t>(refusal)];
}

void ReadReport::refuse(Refusal reason, std::int64_t row, std::string_view text)
{
    Refused &entry = refused[static_cast<std::size_t>(reason)];
    ++entry.count;
    if (entry.examples.size() < examplesKept)
        entry.examples.push_back({row, std::string(text.substr(0, longestExample))});
}

void ReadReport::countUnknownStatus(std::string_view word)
{
    countName(unknownStatuses, word, 1);
}

void ReadReport::countUnknownIndicator(std::string_view id)
{
    countName(unknownIndicators, id, 1);
}

void ReadReport::add(const ReadReport &part)
{
    rows += part.rows;
    taken += part.taken;
    for (std::size_t i = 0; i < refused.size(); ++i) {
        refused[i].count += part.refused[i].count;
        for (const Example &example : part.refused[i].examples) {
            if (refused[i].examples.size() < examplesKept)
                refused[i].examples.push_back(example);
        }
    }
    for (const auto &[id, count] : part.unknownIndicators)
        countName(unknownIndicators, id, count);
    for (const auto &[word, count] : part.unknownStatuses)
        countName(unknownStatuses, word, count);
    indicators.insert(part.indicators.begin(), part.indicators.end());
}

std::int64_t ReadReport::refusedCount() const
{
    std::int64_t sum = 0;
    for (const Refused &entry : refused)
        sum += entry.count;
    return sum;
}

QString ReadReport::remark() const
{
    QStringList lines;
    for (int i = 0; i < refusalCount; ++i) {
        const Refused &entry = refused[static_cast<std::size_t>(i)];
        if (entry.count > 0)
            lines += lineOf(keyOf(static_cast<Refusal>(i)), entry);
    }
    if (!unknownIndicators.empty())
        lines += lineOf(u"unknown_indicators"_s, unknownIndicators);
    if (!unknownStatuses.empty())
        lines += lineOf(u"unknown_statuses"_s, unknownStatuses);
    return lines.join(u'\n');
}

} // namespace lagesbild
