#include "core/sources/readreport.h"

#include <QStringList>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t examplesKept = 5;
constexpr std::size_t longestExample = 80;

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
