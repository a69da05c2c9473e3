#pragma once

#include "core/sources/http/retrypolicy.h"

#include <chrono>
#include <optional>
#include <string>

class QByteArray;
class QNetworkReply;

namespace lagesbild
{

/// What a finished reply comes to.
struct ReplyJudgement {
    Attempt attempt = Attempt::Answered;
    std::string trouble;
    bool badAnswer = false;
    std::optional<std::chrono::milliseconds> comeBack;
    int refused = 0; ///< the status of a refusal that will be the same again
    bool silent = false;
};

/// Property of a reply that was ended since it sent to an address without encryption.
inline constexpr auto unsafeRedirect = "unsafeRedirect";

/// By its status and headers, what went wrong on the way, and whether @p body may be JSON at all.
ReplyJudgement judgementOf(const QNetworkReply &reply, const QByteArray &body);

} // namespace lagesbild
