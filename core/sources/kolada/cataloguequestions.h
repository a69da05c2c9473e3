#pragma once

#include "core/sources/http/httpsession.h"
#include "core/sources/kolada/updatejournal.h"

#include <QUrl>

#include <deque>

namespace lagesbild
{

/// Asks for the whole catalogue, each list page by page. A list without entries is not believed.
class CatalogueQuestions : public HttpPlan
{
public:
    explicit CatalogueQuestions(QUrl base);

    std::optional<HttpRequest> next() override;
    Outcome take(const HttpRequest &request, const QByteArray &body) override;

    const CatalogueAnswer &answer() const { return m_answer; }
    /// Pages still to come, as far as is known.
    int pagesLeft() const { return static_cast<int>(m_ready.size()) + m_onTheirWay; }

private:
    QUrl m_base;
    std::deque<HttpRequest> m_ready;
    int m_onTheirWay = 0;
    CatalogueAnswer m_answer;
};

} // namespace lagesbild
