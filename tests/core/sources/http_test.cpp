#include "core/sources/http/httpsession.h"

#include "core/sources/http/callwindow.h"
#include "tests/core/sources/madeup.h"
#include "tests/support/fakeservice.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// Asks for /v3/0, /v3/1 … and keeps the answers; an answer "bad" is not taken.
class Questions : public HttpPlan
{
public:
    Questions(const FakeService &service, int count) : m_service(service), m_count(count) {}

    std::optional<HttpRequest> next() override
    {
        if (m_next == m_count)
            return std::nullopt;
        const int number = m_next++;
        return HttpRequest{QUrl(m_service.address() + u'/' + QString::number(number)), number};
    }
    Outcome take(const HttpRequest &request, const QByteArray &body) override
    {
        if (body == "bad")
            return Error{.kind = ErrorKind::Malformed, .detail = "bad", .place = {}};
        if (body == "stop")
            return Error{.kind = ErrorKind::DiskFull, .detail = "full", .place = {}};
        answers[request.tag] = body;
        return done();
    }

    std::map<int, QByteArray> answers;

private:
    const FakeService &m_service;
    int m_count;
    int m_next = 0;
};

HttpSettings hasty()
{
    HttpSettings settings;
    settings.retry.firstPause = milliseconds(1);
    settings.retry.longestPause = milliseconds(4);
    settings.retry.stall = milliseconds(150);
    settings.retry.longestWait = milliseconds(2500);
    return settings;
}

bool goOn(const HttpCounters &)
{
    return true;
}

/// A fault, and how it looks on the wire.
struct Fault {
    const char *name;
    FakeService::Answer answer;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

class HttpFaults : public testing::TestWithParam<Fault>
{
};

class HttpRefusals : public testing::TestWithParam<int>
{
};

} // namespace

TEST(Http, AsksEverythingOverFewConnections)
{
    const FakeService service(
        [](const QByteArray &target, int) { return FakeService::Answer{.body = target}; });
    Questions questions(service, 40);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(counters->sent, 40);
    EXPECT_EQ(counters->answered, 40);
    EXPECT_EQ(service.requests(), 40);
    EXPECT_LE(service.connections(), HttpSettings().inFlight) << "they are kept";
    ASSERT_EQ(questions.answers.size(), 40U);
    EXPECT_EQ(questions.answers[39], "/v3/39");
}

TEST(Http, UnpacksWhatComesInGzip)
{
    const QByteArray content(100000, 'x');
    const FakeService service([&](const QByteArray &, int) {
        return FakeService::Answer{.body = gzipped(content), .headers = "Content-Encoding: gzip\r\n"};
    });
    Questions questions(service, 1);
    ASSERT_TRUE(runHttp(questions, hasty(), goOn));
    EXPECT_EQ(questions.answers[0], content);
}

TEST_P(HttpFaults, AreOvercomeByAskingAgain)
{
    const FakeService service([](const QByteArray &target, int asked) {
        return asked < 2 && target == "/v3/1" ? GetParam().answer : FakeService::Answer{.body = target};
    });
    Questions questions(service, 3);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(counters->answered, 3);
    EXPECT_EQ(counters->repeated, 2);
    EXPECT_EQ(questions.answers[1], "/v3/1");
}

INSTANTIATE_TEST_SUITE_P(
    OnTheWire, HttpFaults,
    testing::Values(Fault{"server error", {.status = 500, .body = "<h1>500</h1>", .type = "text/html"}},
                    Fault{"bad gateway", {.status = 502}}, Fault{"unavailable", {.status = 503}},
                    Fault{"cut in the middle", {.body = "0123456789", .sent = 5}},
                    Fault{"length beyond the body", {.body = "01234", .length = 50, .sent = 5}},
                    Fault{"gzip that is none", {.body = "no gzip", .headers = "Content-Encoding: gzip\r\n"}},
                    Fault{"log-in page",
                          {.body = "<html>Logga in</html>", .type = "text/html; charset=utf-8"}},
                    Fault{"log-in page without a type", {.body = "\n<html>Logga in</html>", .type = "x/y"}},
                    Fault{"silence", {.body = "0123", .silent = true}},
                    Fault{"an answer the plan can't use", {.body = "bad"}}));

TEST(Http, GivesSilenceMoreTimeAndAsksFewerTogether)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> asked; // when the first question came
    const FakeService service([&](const QByteArray &target, int before) {
        const bool isFirst = target == "/v3/0";
        if (isFirst)
            asked.push_back(clock.elapsed());
        return FakeService::Answer{.body = target, .silent = before < (isFirst ? 3 : 2)};
    });
    HttpSettings settings = hasty();
    settings.retry.stall = milliseconds(100);
    Questions questions(service, 4);
    constexpr int silencesOfAll = 8; // two for each question
    int together = 0;
    int togetherLater = 0;
    const auto counters = runHttp(questions, settings, [&](const HttpCounters &now) {
        int &most = now.repeated < silencesOfAll ? together : togetherLater;
        most = std::max(most, now.inFlight);
        return true;
    });
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(counters->answered, 4);
    EXPECT_EQ(counters->repeated, silencesOfAll + 1);
    EXPECT_EQ(together, 4);
    EXPECT_EQ(togetherLater, 1) << "it may be we who ask too much at a time";
    ASSERT_EQ(asked.size(), 4U);
    // Timers may be a twentieth early.
    EXPECT_GE(asked[1] - asked[0], 90);
    EXPECT_GE(asked[2] - asked[1], 180);
    EXPECT_GE(asked[3] - asked[2], 360);
}

TEST(Http, CutsOffWhatIsLongerThanSaid)
{
    const FakeService service([](const QByteArray &, int asked) {
        return asked == 0 ? FakeService::Answer{.body = "badand more", .length = 3, .sent = 11}
                          : FakeService::Answer{.body = "good"};
    });
    Questions questions(service, 1);
    ASSERT_TRUE(runHttp(questions, hasty(), goOn));
    EXPECT_EQ(questions.answers[0], "good");
}

TEST_P(HttpRefusals, AreNotAskedAgain)
{
    const FakeService service(
        [](const QByteArray &, int) { return FakeService::Answer{.status = GetParam(), .body = "{}"}; });
    Questions questions(service, 1);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(counters.error().detail, "HTTP " + std::to_string(GetParam()));
    EXPECT_EQ(counters.error().place, (service.address() + u"/0"_s).toStdString());
    EXPECT_EQ(service.requests(), 1);
}

INSTANTIATE_TEST_SUITE_P(OfTheService, HttpRefusals, testing::Values(400, 401, 403, 404, 410));

TEST(Http, PostsAQuestionThatHasABodyAgainAndAgain)
{
    std::vector<QByteArray> seen;
    const FakeService service([&seen](const FakeService::Request &request) {
        seen.push_back(request.method + ' ' + request.body);
        return seen.size() < 3 ? FakeService::Answer{.status = 503} : FakeService::Answer{.body = "good"};
    });
    /// One question with a body larger than a packet.
    class Posted : public HttpPlan
    {
    public:
        Posted(const QString &address, const QByteArray &body) : m_request{QUrl(address), 7, body} {}
        std::optional<HttpRequest> next() override
        {
            return std::exchange(m_asked, true) ? std::nullopt : std::optional(m_request);
        }
        Outcome take(const HttpRequest &request, const QByteArray &body) override
        {
            EXPECT_EQ(request.tag, 7);
            EXPECT_EQ(body, "good");
            return done();
        }

    private:
        HttpRequest m_request;
        bool m_asked = false;
    };
    const QByteArray question(100000, 'q');
    Posted plan(service.address(), question);
    const auto counters = runHttp(plan, hasty(), goOn);
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(seen, std::vector<QByteArray>(3, "POST " + question));
}

TEST(Http, LetsThePlanSayWhatARefusalMeans)
{
    const FakeService service([](const QByteArray &, int) {
        return FakeService::Answer{.status = 404, .body = "no such thing", .type = "text/plain"};
    });
    class Wary : public Questions
    {
    public:
        using Questions::Questions;
        Error refusal(const HttpRequest &, int status, const QByteArray &body) const override
        {
            return {.kind = ErrorKind::NotFound,
                    .detail = std::to_string(status) + ' ' + body.toStdString(),
                    .place = "here"};
        }
    };
    Wary questions(service, 3);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(counters.error().detail, "404 no such thing");
    EXPECT_EQ(counters.error().place, "here");
}

TEST(Http, KeepsToAWindowOfCallsFromSessionToSession)
{
    const FakeService service([](const QByteArray &target, int asked) {
        return asked == 0 && target == "/v3/1" ? FakeService::Answer{.status = 500}
                                               : FakeService::Answer{.body = target};
    });
    CallWindow calls(2, milliseconds(300));
    HttpSettings settings = hasty();
    settings.calls = &calls;
    QElapsedTimer clock;
    clock.start();
    Questions first(service, 3);
    const auto counters = runHttp(first, settings, goOn);
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(counters->sent, 4) << "one is asked twice";
    EXPECT_GE(clock.elapsed(), 300) << "two, and two more after a window";
    Questions second(service, 1);
    ASSERT_TRUE(runHttp(second, settings, goOn));
    EXPECT_GE(clock.elapsed(), 600) << "what the session before asked still counts";
    EXPECT_EQ(service.requests(), 5);
}

TEST(Http, GivesUpOnRedirectsInACircle)
{
    const FakeService service([](const QByteArray &target, int) {
        return FakeService::Answer{.status = 302, .headers = "Location: " + target + "\r\n"};
    });
    Questions questions(service, 1);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Malformed);
    // Where a connection closes under a question Qt asks it anew, up to three times.
    EXPECT_LE(service.requests(), 4 * (HttpSettings().mostRedirects + 1));
}

TEST(Http, FollowsNoRedirectBeyondThisComputerWithoutEncryption)
{
    const FakeService service([](const QByteArray &, int) {
        return FakeService::Answer{.status = 302, .headers = "Location: http://service.invalid/v3/0\r\n"};
    });
    Questions questions(service, 1);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(counters.error().detail, "sends to an address without encryption");
}

TEST(Http, FollowsARedirect)
{
    const FakeService service([](const QByteArray &target, int) {
        return target == "/v3/0" ? FakeService::Answer{.status = 301, .headers = "Location: /moved\r\n"}
                                 : FakeService::Answer{.body = target};
    });
    Questions questions(service, 1);
    ASSERT_TRUE(runHttp(questions, hasty(), goOn));
    EXPECT_EQ(questions.answers[0], "/moved");
}

TEST(Http, ComesBackWhenItIsTold)
{
    const FakeService service([](const QByteArray &target, int asked) {
        return asked == 0 ? FakeService::Answer{.status = 429, .headers = "Retry-After: 1\r\n"}
                          : FakeService::Answer{.body = target};
    });
    Questions questions(service, 6);
    QElapsedTimer clock;
    clock.start();
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_TRUE(counters) << counters.error().detail;
    EXPECT_EQ(counters->answered, 6);
    EXPECT_EQ(counters->repeated, 0) << "being slowed down is no stumble";
    EXPECT_GE(counters->slowed, 4);
    EXPECT_GE(clock.elapsed(), 1000) << "never before the time";
}

TEST(Http, DoesNotWaitForEver)
{
    const FakeService service([](const QByteArray &, int) {
        return FakeService::Answer{.status = 429, .headers = "Retry-After: 3600\r\n"};
    });
    Questions questions(service, 1);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Network);
    EXPECT_EQ(counters.error().detail, "HTTP 429, asked to wait 3600 s");
}

TEST(Http, GivesUpSoonOnAServiceThatWasNeverThere)
{
    const FakeService service([](const QByteArray &, int) { return FakeService::Answer{.status = 503}; });
    Questions questions(service, 1);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Network);
    EXPECT_EQ(counters.error().detail, "HTTP 503, 5 times");
    EXPECT_EQ(service.requests(), RetryPolicy().attemptsBeforeFirst);
}

TEST(Http, IsMorePatientWithOneThatHasAnswered)
{
    const FakeService service([](const QByteArray &target, int) {
        return target == "/v3/0" ? FakeService::Answer{.body = "good"} : FakeService::Answer{.body = "bad"};
    });
    Questions questions(service, 2);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(service.requests(), 1 + RetryPolicy().attempts);
}

TEST(Http, SaysThatNobodyIsThere)
{
    auto service =
        std::make_unique<FakeService>([](const QByteArray &, int) { return FakeService::Answer(); });
    class Gone : public HttpPlan
    {
    public:
        explicit Gone(const QString &address) : m_url(address) {}
        std::optional<HttpRequest> next() override
        {
            if (std::exchange(m_asked, true))
                return std::nullopt;
            return HttpRequest{m_url, 0};
        }
        Outcome take(const HttpRequest &, const QByteArray &) override { return done(); }

    private:
        QUrl m_url;
        bool m_asked = false;
    };
    Gone plan(service->address());
    service.reset();
    const auto counters = runHttp(plan, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Network);
}

TEST(Http, EndsWithThePlansOwnError)
{
    const FakeService service([](const QByteArray &, int) { return FakeService::Answer{.body = "stop"}; });
    Questions questions(service, 8);
    const auto counters = runHttp(questions, hasty(), goOn);
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::DiskFull);
}

TEST(Http, StopsWhenItIsToldTo)
{
    const FakeService service([](const QByteArray &, int) { return FakeService::Answer{.silent = true}; });
    Questions questions(service, 8);
    HttpSettings patient = hasty();
    patient.retry.stall = milliseconds(600000);
    int ticks = 0;
    const auto counters = runHttp(questions, patient, [&](const HttpCounters &now) {
        EXPECT_LE(now.inFlight, patient.inFlight);
        return ++ticks < 3;
    });
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(ticks, 3) << "asked no more afterwards";
}

TEST(Http, SpeaksInTheClearOnlyWithThisComputer)
{
    for (const char *address : {"https://api.kolada.se/v3", "http://127.0.0.1:8901/v3", "http://localhost/v3",
                                "http://[::1]:80/v3"})
        EXPECT_TRUE(checkAddress(QUrl(QString::fromLatin1(address)))) << address;
    for (const char *address : {"http://api.kolada.se/v3", "http://127.0.0.1.example.org/",
                                "ftp://127.0.0.1/", "file:///etc/passwd", "api.kolada.se", "", "https://"}) {
        const Outcome checked = checkAddress(QUrl(QString::fromLatin1(address)));
        ASSERT_FALSE(checked) << address;
        EXPECT_EQ(checked.error().kind, ErrorKind::WrongUse);
    }
}

TEST(RetryPolicy, DoublesItsPausesUpToTheLongest)
{
    const RetryPolicy policy;
    std::minstd_rand random(7);
    for (int attempt = 1; attempt < 40; ++attempt) {
        const milliseconds limit =
            attempt > 6 ? policy.longestPause
                        : std::min(policy.longestPause, policy.firstPause * (1 << (attempt - 1)));
        const milliseconds pause = pauseAfter(attempt, policy, random);
        EXPECT_LE(pause, limit) << attempt;
        EXPECT_GE(pause, limit / 2) << attempt;
    }
}

TEST(RetryPolicy, WaitsLongerForAQuestionThatMetWithSilence)
{
    const RetryPolicy policy;
    EXPECT_EQ(stallAfter(0, policy), policy.stall);
    EXPECT_EQ(stallAfter(1, policy), 2 * policy.stall);
    EXPECT_EQ(stallAfter(2, policy), 4 * policy.stall);
    EXPECT_EQ(stallAfter(9, policy), policy.longestStall);
    EXPECT_EQ(stallAfter(1000, policy), policy.longestStall);
    RetryPolicy patient;
    patient.stall = 2 * patient.longestStall;
    EXPECT_EQ(stallAfter(3, patient), patient.stall) << "never shorter than at first";
}

TEST(RetryPolicy, ReadsWhenToComeBack)
{
    const QDateTime now(QDate(2015, 10, 21), QTime(7, 27, 30), Qt::UTC);
    EXPECT_EQ(parseRetryAfter("120", now), milliseconds(120000));
    EXPECT_EQ(parseRetryAfter(" 0 ", now), milliseconds(0));
    EXPECT_EQ(parseRetryAfter("Wed, 21 Oct 2015 07:28:00 GMT", now), milliseconds(30000));
    EXPECT_EQ(parseRetryAfter("Wed, 21 Oct 2015 07:20:00 GMT", now), milliseconds(0)) << "already past";
    for (const char *nonsense : {"", "soon", "-1", "99999999999999", "21 Oct 2015"})
        EXPECT_EQ(parseRetryAfter(nonsense, now), std::nullopt) << nonsense;
}

TEST(RetryPolicy, KnowsWhichStatusMayPass)
{
    EXPECT_EQ(attemptOfStatus(200, false), Attempt::Answered);
    EXPECT_EQ(attemptOfStatus(429, false), Attempt::TooFast);
    EXPECT_EQ(attemptOfStatus(503, true), Attempt::TooFast);
    EXPECT_EQ(attemptOfStatus(503, false), Attempt::Stumbled);
    EXPECT_EQ(attemptOfStatus(408, false), Attempt::Stumbled);
    EXPECT_EQ(attemptOfStatus(404, false), Attempt::Hopeless);
    EXPECT_EQ(attemptOfStatus(304, false), Attempt::Hopeless);
}

} // namespace lagesbild
