#pragma once

#include "core/sources/http/httpsession.h"

#include <QByteArray>

#include <deque>
#include <functional>

namespace lagesbild
{

/// Questions to a PxWeb service, of which answers may bring more; what it refuses is told in its own words.
class PxWebQuestions : public HttpPlan
{
public:
    /// As HttpPlan::take(), and may ask more; errors need not name the address.
    using Taker =
        std::function<Outcome(PxWebQuestions &questions, const HttpRequest &request, const QByteArray &body)>;
    explicit PxWebQuestions(Taker take) : m_take(std::move(take)) {}

    void ask(HttpRequest request);

    std::optional<HttpRequest> next() override;
    Outcome take(const HttpRequest &request, const QByteArray &body) override;
    /// NotFound for 404; WrongUse for 400 and 403, which PxWeb answers to a question that is wrong or too large.
    Error refusal(const HttpRequest &request, int status, const QByteArray &body) const override;

    int asked() const { return m_asked; }
    int taken() const { return m_taken; }

private:
    Taker m_take;
    std::deque<HttpRequest> m_ready;
    int m_asked = 0;
    int m_taken = 0;
};

} // namespace lagesbild
