#pragma once

#include "core/base/result.h"
#include "core/sources/http/httpaddress.h"
#include "core/sources/http/retrypolicy.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace lagesbild
{

class CallWindow;

/// A question to a service; @p tag tells the plan which of its questions it is.
struct HttpRequest {
    QUrl url;
    int tag = 0;
    QByteArray body{}; ///< JSON to be posted; empty: the address says it all
};

/// Which questions are asked and what becomes of the answers.
class HttpPlan
{
public:
    virtual ~HttpPlan() = default;
    /// The next question; nothing when none can be asked now (an answer on its way may bring more).
    virtual std::optional<HttpRequest> next() = 0;
    /// Takes a whole answer. Malformed: it is asked again, as if it had been cut; any other error ends the
    /// session. Behind the bytes simdjson finds the room it wants (SIMDJSON_PADDING).
    virtual Outcome take(const HttpRequest &request, const QByteArray &body) = 0;
    /// What it means that the service refuses the question with @p status, 400 to 499, and says @p body; asking
    /// again would not help. Ends the session. Malformed unless the plan knows better.
    virtual Error refusal(const HttpRequest &request, int status, const QByteArray &body) const;
};

struct HttpSettings {
    int inFlight = 4; ///< questions asked at the same time
    RetryPolicy retry;
    int mostRedirects = 5;
    qint64 longestBody = qint64{64} * 1024 * 1024;
    unsigned seed = 1; ///< of the pauses' jitter
    /// Where the service allows only so many calls in a time; it may outlive the session, for the next one.
    CallWindow *calls = nullptr;
};

/// How far a session has come.
struct HttpCounters {
    int sent = 0; ///< requests, repeated ones included
    int answered = 0;
    int repeated = 0; ///< because of stumbles
    int slowed = 0;   ///< times the service asked us to wait
    int inFlight = 0;
    qint64 bytes = 0;                     ///< of answers, unpacked
    std::chrono::milliseconds waiting{0}; ///< until the service lets us ask again, as far as is known
};
/// False asks the session to stop.
using HttpTick = std::function<bool(const HttpCounters &)>;

/// Asks everything that @p plan wants, several at a time over kept connections and in gzip, until it wants no more.
///
/// Runs an event loop of its own while it works, so it belongs in a thread that has none: a job's, or a program's
/// without windows. @p tick is called at every answer and ten times a second. Errors: Cancelled, Network (no answer
/// in spite of all attempts), Malformed (the same with answers that can't be used, or redirects without end),
/// WrongUse (checkAddress()), and those of the plan.
Result<HttpCounters> runHttp(HttpPlan &plan, const HttpSettings &settings, const HttpTick &tick);

} // namespace lagesbild
