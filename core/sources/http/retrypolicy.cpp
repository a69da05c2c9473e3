#include "core/sources/http/retrypolicy.h"

#include <QLocale>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr int mostDoublings = 20;

} // namespace

Attempt attemptOfStatus(int status, bool saysWhenToComeBack)
{
    if (status >= 200 && status < 300)
        return Attempt::Answered;
    if (status == 429 || (status == 503 && saysWhenToComeBack))
        return Attempt::TooFast;
    const bool mayPass = status == 408 || status == 425 || status >= 500;
    return mayPass ? Attempt::Stumbled : Attempt::Hopeless;
}

milliseconds pauseAfter(int attempt, const RetryPolicy &policy, std::minstd_rand &random)
{
    const milliseconds doubled = policy.firstPause * (1 << std::clamp(attempt - 1, 0, mostDoublings));
    const auto limit = std::min(doubled, policy.longestPause).count();
    return milliseconds(std::uniform_int_distribution<milliseconds::rep>(limit / 2, limit)(random));
}

milliseconds stallAfter(int silences, const RetryPolicy &policy)
{
    const milliseconds doubled = policy.stall * (1 << std::clamp(silences, 0, mostDoublings));
    return std::min(doubled, std::max(policy.stall, policy.longestStall));
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds < 1000000 ? std::optional(milliseconds(seconds * 1000)) : std::nullopt;
    // "Wed, 21 Oct 2015 07:28:00 GMT" (RFC 9110, 5.6.7)
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace lagesbild
