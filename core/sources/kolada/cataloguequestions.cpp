#include "core/sources/kolada/cataloguequestions.h"

#include "core/pack/failure.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/kolada/koladapage.h"

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The tag of a question is its list's place here.
constexpr std::array<const char16_t *, 4> lists{u"kpi", u"kpi_groups", u"municipality",
                                                u"municipality_groups"};

QString nameOf(int tag)
{
    return QString::fromUtf16(lists[static_cast<std::size_t>(tag)]);
}

} // namespace

CatalogueQuestions::CatalogueQuestions(QUrl base) : m_base(std::move(base))
{
    for (int tag = 0; tag < static_cast<int>(lists.size()); ++tag)
        m_ready.push_back({listAddress(m_base, nameOf(tag)), tag});
}

std::optional<HttpRequest> CatalogueQuestions::next()
{
    if (m_ready.empty())
        return std::nullopt;
    HttpRequest request = std::move(m_ready.front());
    m_ready.pop_front();
    ++m_onTheirWay;
    return request;
}

Outcome CatalogueQuestions::take(const HttpRequest &request, const QByteArray &body)
{
    const auto page = checkListPage(body);
    if (!page)
        return page.error();
    QList<QByteArray> &pages = m_answer[nameOf(request.tag)];
    if (page->rows == 0 && pages.isEmpty())
        return failure(ErrorKind::Malformed, request.url.toString(),
                       "an empty list, which can't be: " + nameOf(request.tag).toStdString());
    pages += body;
    --m_onTheirWay;
    if (!page->nextUrl.isEmpty()) {
        const QUrl next = nextAddress(m_base, page->nextUrl);
        if (next == request.url)
            return failure(ErrorKind::Malformed, request.url.toString(), "the next page is the same again");
        m_ready.push_back({next, request.tag});
    }
    return done();
}

} // namespace lagesbild
