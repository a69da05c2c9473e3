#include "ui/shared/packrunner.h"

#include "tests/support/qtprinting.h"

#include <QThread>

#include <atomic>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled, .detail = "cancelled"};
}

/// Work that goes on until it is told to stop.
Outcome endless(const Tick &tick)
{
    while (tick(25, 100))
        QThread::msleep(1);
    return cancelled();
}

bool waitUntilDone(const PackRunner &runner)
{
    return QTest::qWaitFor([&] { return !runner.isRunning(); }, 20000);
}

} // namespace

TEST(PackRunner, DoesOneThingAtATimeAndSaysWhatItCameTo)
{
    PackRunner runner;
    int then = 0;
    std::atomic<bool> mayEnd = false;
    const PackWork patient = [&](const Tick &tick) -> Outcome {
        while (!mayEnd && tick(1, 4))
            QThread::msleep(1);
        return done();
    };
    runner.start({PackRunner::Kind::Copy, u"a"_s, patient, [&] { ++then; }});
    EXPECT_TRUE(runner.isRunning());
    EXPECT_TRUE(QTest::qWaitFor([&] { return runner.finishedPercent() == 25; }, 20000));
    runner.start({PackRunner::Kind::Import, u"b"_s, [](const Tick &) -> Outcome { return done(); }, {}});
    EXPECT_EQ(runner.file(), u"a"_s) << "the second waits for nobody: it is not begun";
    mayEnd = true;
    ASSERT_TRUE(waitUntilDone(runner));
    EXPECT_EQ(runner.state(), PackRunner::State::Done);
    EXPECT_EQ(then, 1);
}

TEST(PackRunner, StopsWhenAsked)
{
    PackRunner runner;
    bool went = false;
    runner.start({PackRunner::Kind::Copy, u"a"_s, endless, [&] { went = true; }});
    runner.stop();
    EXPECT_EQ(runner.state(), PackRunner::State::Stopping);
    ASSERT_TRUE(waitUntilDone(runner));
    EXPECT_EQ(runner.state(), PackRunner::State::Stopped);
    EXPECT_FALSE(went);
}

TEST(PackRunner, TellsOfAStopThatCameTooLateThatItIsDone)
{
    PackRunner runner;
    std::atomic<bool> begun = false;
    std::atomic<bool> mayEnd = false;
    const PackWork deaf = [&](const Tick &) -> Outcome {
        begun = true;
        while (!mayEnd)
            QThread::msleep(1);
        return done();
    };
    runner.start({PackRunner::Kind::Copy, u"a"_s, deaf, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun.load(); }, 20000));
    runner.stop();
    mayEnd = true;
    ASSERT_TRUE(waitUntilDone(runner));
    EXPECT_EQ(runner.state(), PackRunner::State::Done);
}

TEST(PackRunner, TellsWhyItFailed)
{
    PackRunner runner;
    const PackWork failing = [](const Tick &) -> Outcome {
        return Error{.kind = ErrorKind::DiskFull, .detail = {}, .place = "/x"};
    };
    runner.start({PackRunner::Kind::Copy, u"a"_s, failing, {}});
    ASSERT_TRUE(waitUntilDone(runner));
    EXPECT_EQ(runner.state(), PackRunner::State::Failed);
    ASSERT_TRUE(runner.error());
    EXPECT_EQ(runner.error()->kind, ErrorKind::DiskFull);
}

TEST(PackRunner, EndsItsWorkWithItself)
{
    std::atomic<bool> ended = false;
    {
        PackRunner runner;
        std::atomic<bool> begun = false;
        runner.start({PackRunner::Kind::Copy,
                      u"a"_s,
                      [&](const Tick &tick) {
                          begun = true;
                          const Outcome outcome = endless(tick);
                          ended = true;
                          return outcome;
                      },
                      {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return begun.load(); }, 20000));
    }
    EXPECT_TRUE(ended);
}

} // namespace lagesbild
