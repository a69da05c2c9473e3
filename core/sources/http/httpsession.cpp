#include "core/sources/http/httpsession.h"

#include "core/pack/failure.h"
#include "core/sources/http/callwindow.h"
#include "core/sources/http/replyjudgement.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <simdjson.h>

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr milliseconds tickInterval{100};
constexpr int answersBeforeSpeedingUp = 8;
constexpr qsizetype leastRead = qsizetype{64} * 1024;

/// The time as a CallWindow counts it.
milliseconds steadyNow()
{
    using std::chrono::steady_clock;
    return std::chrono::duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

/// A request with its history.
struct Asked {
    HttpRequest request;
    int attempts = 0; ///< that stumbled
    int silences = 0; ///< of them
    std::string trouble;
    bool badAnswer = false; ///< the last trouble was an answer of another kind
    QByteArray body;
};

/// One run: everything happens in this thread, between the turns of its event loop.
class Session
{
public:
    Session(HttpPlan &plan, const HttpSettings &settings, const HttpTick &tick)
        : m_plan(plan), m_settings(settings), m_tick(tick), m_room(settings.inFlight), m_random(settings.seed)
    {
    }
    ~Session() { abortAll(); }

    Result<HttpCounters> run();

private:
    void fill();
    std::optional<Asked> nextToAsk();
    void send(Asked asked);
    static void followRedirect(QNetworkReply &reply, const QUrl &to);
    void readSome(QNetworkReply *reply);
    void finish(QNetworkReply *reply);
    void answered(Asked asked);
    void stumbled(Asked asked, const ReplyJudgement &judged);
    void slowDown(Asked asked, const ReplyJudgement &judged);
    void askFewerTogether();
    std::optional<milliseconds> waitForWindow() const;
    void wakeAfter(milliseconds pause);
    void callEnded();
    void callTick();
    void end(std::optional<Error> error);
    void abortAll();
    void useProxyFor(const QUrl &url);
    Error errorOf(const Asked &asked) const;

    HttpPlan &m_plan;
    const HttpSettings &m_settings;
    const HttpTick &m_tick;
    QEventLoop m_loop;
    QNetworkAccessManager m_network;
    QTimer m_ticker;
    HttpCounters m_counters;
    std::unordered_map<QNetworkReply *, Asked> m_running;
    std::deque<Asked> m_again; ///< to be asked once more, now
    int m_resting = 0;         ///< waiting for their pause to end
    int m_room;                ///< questions allowed at the same time, at present
    int m_sinceSlowed = 0;     ///< answers
    milliseconds m_waited{0};  ///< asked of us in a row
    QDeadlineTimer m_blocked{0};
    QDeadlineTimer m_windowOpens{0};
    bool m_willWake = false; ///< when the window opens
    std::minstd_rand m_random;
    bool m_ended = false;
    std::optional<Error> m_error;
};

Result<HttpCounters> Session::run()
{
    m_network.setAutoDeleteReplies(false);
    QObject::connect(&m_ticker, &QTimer::timeout, &m_loop, [this] { callTick(); });
    m_ticker.start(tickInterval);
    QTimer::singleShot(0, &m_loop, [this] { fill(); });
    m_loop.exec();
    if (m_error)
        return *m_error;
    return m_counters;
}

void Session::fill()
{
    while (!m_ended && m_blocked.hasExpired() && static_cast<int>(m_running.size()) < m_room) {
        auto asked = nextToAsk();
        if (!asked)
            break;
        if (const auto wait = waitForWindow(); wait != milliseconds(0)) {
            // Kept, so that the session knows of it; an answer wakes it where no time can be told.
            m_again.push_front(std::move(*asked));
            if (wait)
                wakeAfter(*wait);
            break;
        }
        send(std::move(*asked));
    }
    if (!m_ended && m_running.empty() && m_again.empty() && m_resting == 0)
        end({});
}

std::optional<Asked> Session::nextToAsk()
{
    if (!m_again.empty()) {
        Asked asked = std::move(m_again.front());
        m_again.pop_front();
        return asked;
    }
    auto request = m_plan.next();
    if (!request)
        return std::nullopt;
    return Asked{std::move(*request), 0, 0, {}, false, {}};
}

/// Zero: one more call is allowed now. Nothing: that depends on an answer.
std::optional<milliseconds> Session::waitForWindow() const
{
    return m_settings.calls == nullptr ? milliseconds(0) : m_settings.calls->waitBefore(steadyNow());
}

void Session::wakeAfter(milliseconds pause)
{
    if (std::exchange(m_willWake, true))
        return;
    m_windowOpens = QDeadlineTimer(pause);
    // A little later than told, so that the clocks agree.
    QTimer::singleShot(pause + milliseconds(1), &m_loop, [this] {
        m_willWake = false;
        fill();
    });
}

/// A millisecond late rather than a part of one early.
void Session::callEnded()
{
    if (m_settings.calls != nullptr)
        m_settings.calls->end(steadyNow() + milliseconds(1));
}

void Session::useProxyFor(const QUrl &url)
{
    if (isThisComputer(url.host())) {
        m_network.setProxy(QNetworkProxy::NoProxy);
        return;
    }
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    m_network.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front());
}

void Session::send(Asked asked)
{
    const QUrl &url = asked.request.url;
    if (const Outcome allowed = checkAddress(url); !allowed)
        return end(allowed.error());
    if (m_counters.sent == 0)
        useProxyFor(url);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(m_settings.mostRedirects);
    request.setTransferTimeout(static_cast<int>(stallAfter(asked.silences, m_settings.retry).count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lagesbild"_s);
    request.setRawHeader("Accept", "application/json");
    // Accept-Encoding is Qt's to set: it then unpacks gzip by itself. Connections are kept by default.
    ++m_counters.sent;
    asked.body.clear();
    if (m_settings.calls != nullptr)
        m_settings.calls->begin();
    QNetworkReply *reply = nullptr;
    if (asked.request.body.isEmpty()) {
        reply = m_network.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        reply = m_network.post(request, asked.request.body);
    }
    m_running.emplace(reply, std::move(asked));
    QObject::connect(reply, &QNetworkReply::redirected, &m_loop,
                     [reply](const QUrl &to) { followRedirect(*reply, to); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this, reply] { readSome(reply); });
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this, reply] { finish(reply); });
}

/// Where Session::send() itself would be allowed to go. Qt's own rule would let an address of this computer send beyond
/// it without encryption.
void Session::followRedirect(QNetworkReply &reply, const QUrl &to)
{
    const bool isInside = isThisComputer(reply.request().url().host());
    if (to.scheme() == u"https"_s || (isInside && checkAddress(to))) {
        emit reply.redirectAllowed();
        return;
    }
    reply.setProperty(unsafeRedirect, true);
    reply.abort();
}

/// Straight into the answer's own bytes, with room behind them for the parser.
void Session::readSome(QNetworkReply *reply)
{
    const auto found = m_running.find(reply);
    // Nothing more can be read of what was given up.
    if (found == m_running.end() || !reply->isOpen())
        return;
    QByteArray &body = found->second.body;
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    while (true) {
        // Of what comes packed, Qt does not tell how much there is.
        const qsizetype room = std::max<qsizetype>(reply->bytesAvailable(), leastRead);
        const qsizetype before = body.size();
        if (before + room + padding > body.capacity())
            body.reserve(std::max<qsizetype>(2 * body.capacity(), before + room + padding));
        body.resize(before + room);
        const qint64 got = std::max<qint64>(0, reply->read(body.data() + before, room));
        body.resize(before + got);
        m_counters.bytes += got;
        if (got == 0)
            break;
    }
    if (body.size() > m_settings.longestBody)
        reply->abort();
}

void Session::finish(QNetworkReply *reply)
{
    readSome(reply);
    const auto found = m_running.find(reply);
    if (m_ended || found == m_running.end())
        return;
    Asked asked = std::move(found->second);
    m_running.erase(found);
    reply->deleteLater();
    callEnded();
    const ReplyJudgement judged = judgementOf(*reply, asked.body);
    switch (judged.attempt) {
    case Attempt::Answered:
        answered(std::move(asked));
        break;
    case Attempt::TooFast:
        slowDown(std::move(asked), judged);
        break;
    case Attempt::Stumbled:
        stumbled(std::move(asked), judged);
        break;
    case Attempt::Hopeless:
        if (judged.refused != 0)
            return end(m_plan.refusal(asked.request, judged.refused, asked.body));
        asked.trouble = judged.trouble;
        asked.badAnswer = judged.badAnswer;
        return end(errorOf(asked));
    }
    callTick();
    fill();
}

void Session::answered(Asked asked)
{
    if (const Outcome taken = m_plan.take(asked.request, asked.body); !taken) {
        if (taken.error().kind != ErrorKind::Malformed)
            return end(taken.error());
        return stumbled(std::move(asked), {Attempt::Stumbled, taken.error().detail, true, {}});
    }
    ++m_counters.answered;
    m_waited = milliseconds(0);
    if (++m_sinceSlowed % answersBeforeSpeedingUp == 0)
        m_room = std::min(m_room + 1, m_settings.inFlight);
}

void Session::stumbled(Asked asked, const ReplyJudgement &judged)
{
    ++asked.attempts;
    asked.trouble = judged.trouble;
    asked.badAnswer = judged.badAnswer;
    // Once may be a lost connection; twice the same question, and it may be we who ask too much at a time.
    if (judged.silent && ++asked.silences > 1)
        askFewerTogether();
    const RetryPolicy &retry = m_settings.retry;
    const int allowed = m_counters.answered == 0 ? retry.attemptsBeforeFirst : retry.attempts;
    if (asked.attempts >= allowed)
        return end(errorOf(asked));
    ++m_counters.repeated;
    ++m_resting;
    const milliseconds pause = pauseAfter(asked.attempts, retry, m_random);
    QTimer::singleShot(pause, &m_loop, [this, again = std::move(asked)]() mutable {
        --m_resting;
        m_again.push_back(std::move(again));
        fill();
    });
}

/// All questions wait, not only the one that was turned away, and fewer are asked together afterwards.
void Session::slowDown(Asked asked, const ReplyJudgement &judged)
{
    const RetryPolicy &retry = m_settings.retry;
    const milliseconds pause = judged.comeBack.value_or(retry.longestPause);
    const bool alreadyWaiting = !m_blocked.hasExpired();
    asked.trouble = judged.trouble + ", asked to wait " + std::to_string(pause.count() / 1000) + " s";
    if (!alreadyWaiting)
        m_waited += pause;
    if (pause > retry.longestWait || m_waited > retry.longestWait)
        return end(errorOf(asked));
    ++m_counters.slowed;
    m_again.push_front(std::move(asked));
    if (!alreadyWaiting)
        askFewerTogether();
    if (!alreadyWaiting || m_blocked.remainingTimeAsDuration() < pause)
        m_blocked = QDeadlineTimer(pause);
    // A little later than told, so that the clocks agree.
    QTimer::singleShot(pause + tickInterval / 2, &m_loop, [this] { fill(); });
}

void Session::askFewerTogether()
{
    m_room = std::max(1, m_room / 2);
    m_sinceSlowed = 0;
}

void Session::callTick()
{
    if (m_ended)
        return;
    m_counters.inFlight = static_cast<int>(m_running.size());
    m_counters.waiting = milliseconds(std::max(m_blocked.remainingTime(), m_windowOpens.remainingTime()));
    if (!m_tick(m_counters))
        end(failure(ErrorKind::Cancelled, {}, "cancelled"));
}

void Session::end(std::optional<Error> error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_error = std::move(error);
    m_loop.quit();
}

void Session::abortAll()
{
    m_ended = true;
    for (auto &[reply, asked] : m_running) {
        reply->disconnect(&m_loop);
        reply->abort();
        delete reply;
        callEnded();
    }
    m_running.clear();
}

Error Session::errorOf(const Asked &asked) const
{
    std::string detail = asked.trouble;
    if (asked.attempts > 1)
        detail += ", " + std::to_string(asked.attempts) + " times";
    return failure(asked.badAnswer ? ErrorKind::Malformed : ErrorKind::Network,
                   asked.request.url.toString(QUrl::RemoveUserInfo), std::move(detail));
}

} // namespace

Error HttpPlan::refusal(const HttpRequest &request, int status, const QByteArray & /*body*/) const
{
    return failure(ErrorKind::Malformed, request.url.toString(QUrl::RemoveUserInfo),
                   "HTTP " + std::to_string(status));
}

Result<HttpCounters> runHttp(HttpPlan &plan, const HttpSettings &settings, const HttpTick &tick)
{
    return Session(plan, settings, tick).run();
}

} // namespace lagesbild
