#pragma once

#include "tests/support/fakeservice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace lagesbild
{

/// A statistical service with PxWeb's two APIs and one invented table, on 127.0.0.1 and in a thread of its own, so that
/// a program which the test has started can ask it too.
///
/// The table, "TAB1" in API v2 and "BE/TAB1" in v1, has Region (11, may be left out), Kon (2, may be left out), Alder
/// (5; also in the two values of the list agg_grov of API v2), ContentsCode (2) and Tid (2016–2022). Answers have their regions in another order than the description.
class PxWebStandIn
{
public:
    struct Wish {
        std::size_t mostCells = 150'000; ///< more are refused with 403
        int calls = 1000;                ///< of its configuration; not enforced
        int seconds = 1;
        /// Fixed answers, by method and path: "GET /v2/tables/TAB6471/metadata".
        std::map<QByteArray, QByteArray> fixed{};
        /// Comes before everything else; nothing where the question is to be answered as usual.
        std::function<std::optional<FakeService::Answer>(const FakeService::Request &)> fault{};
    };
    /// A question for figures as it came.
    struct Asked {
        qint64 milliseconds = 0; ///< of a steady clock
        std::size_t cells = 0;   ///< asked for; 0: no question for figures
    };

    PxWebStandIn();
    explicit PxWebStandIn(Wish wish);
    ~PxWebStandIn();

    QString v2() const;
    QString v1() const;
    /// Every request, in the order they came.
    std::vector<Asked> asked() const;
    /// Cells of the questions for figures, in the order they came.
    std::vector<std::size_t> cellsAsked() const;

    /// The figure of the invented table for these codes of Region, Kon, Alder, ContentsCode and Tid (empty where a
    /// variable is left out); nothing where it is "..".
    static std::optional<double> figureOf(const QStringList &codes);
    static QStringList codesOf(const QString &variable);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace lagesbild
