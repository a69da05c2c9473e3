#include "core/sources/pxweb/pxwebquestions.h"

#include "core/pack/failure.h"
#include "core/sources/pxweb/pxwebanswers.h"

namespace lagesbild
{

namespace
{

ErrorKind kindOf(int status)
{
    switch (status) {
    case 404:
        return ErrorKind::NotFound;
    case 400:
    case 403:
    case 413:
        return ErrorKind::WrongUse;
    default:
        return ErrorKind::Malformed;
    }
}

} // namespace

void PxWebQuestions::ask(HttpRequest request)
{
    ++m_asked;
    m_ready.push_back(std::move(request));
}

std::optional<HttpRequest> PxWebQuestions::next()
{
    if (m_ready.empty())
        return std::nullopt;
    HttpRequest request = std::move(m_ready.front());
    m_ready.pop_front();
    return request;
}

Outcome PxWebQuestions::take(const HttpRequest &request, const QByteArray &body)
{
    const Outcome taken = m_take(*this, request, body);
    if (taken) {
        ++m_taken;
        return taken;
    }
    Error error = taken.error();
    if (error.place.empty())
        error.place = request.url.toString(QUrl::RemoveUserInfo).toStdString();
    return error;
}

Error PxWebQuestions::refusal(const HttpRequest &request, int status, const QByteArray &body) const
{
    const std::string problem = problemIn(body);
    return failure(kindOf(status), request.url.toString(QUrl::RemoveUserInfo),
                   "HTTP " + std::to_string(status) + (problem.empty() ? "" : ": " + problem));
}

} // namespace lagesbild
