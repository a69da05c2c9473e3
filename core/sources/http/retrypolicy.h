#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>
#include <random>

namespace lagesbild
{

/// How patient to be with a service that stumbles.
struct RetryPolicy {
    /// Times one request is made before the whole is given up …
    int attempts = 10;
    /// … and before the first answer has come: a service that was never there is not waited for that long.
    int attemptsBeforeFirst = 5;
    std::chrono::milliseconds firstPause{250};
    std::chrono::milliseconds longestPause{8000};
    /// No byte for so long is as bad as a broken connection; a question that has met with silence is given longer.
    std::chrono::milliseconds stall{20000};
    std::chrono::milliseconds longestStall{120000};
    /// A service that says «come back later» is believed up to here, each time and in a row.
    std::chrono::milliseconds longestWait{300000};
};

/// What came of one attempt, as far as asking again is concerned.
enum class Attempt {
    Answered,
    TooFast,  ///< 429, or 503 with a time to wait
    Stumbled, ///< 5xx, cut, stalled, unreachable, unreadable: may go better next time
    Hopeless, ///< 4xx, redirects in a circle, no safe connection: will be the same again
};

/// Attempt for an HTTP status; 2xx is Answered.
Attempt attemptOfStatus(int status, bool saysWhenToComeBack);

/// The pause before attempt number @p attempt + 1 (@p attempt from 1): drawn evenly between half and all of a
/// limit that doubles each time, so that those who were thrown out together don't come back together.
std::chrono::milliseconds pauseAfter(int attempt, const RetryPolicy &policy, std::minstd_rand &random);

/// How long a question that has met with silence @p silences times before may be without a byte: doubled each time,
/// since a service that works hard on a great answer would otherwise never get done with it.
std::chrono::milliseconds stallAfter(int silences, const RetryPolicy &policy);

/// Retry-After: seconds, or a date as HTTP writes it; nothing when it is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace lagesbild
