#include "core/sources/http/replyjudgement.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

char firstLetter(const QByteArray &body)
{
    const auto isBlank = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    };
    const auto found = std::ranges::find_if_not(body, isBlank);
    return found == body.end() ? '\0' : *found;
}

bool looksLikeWebPage(const QNetworkReply &reply, const QByteArray &body)
{
    const QString kind = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return kind.contains(u"html"_s, Qt::CaseInsensitive) || firstLetter(body) == '<';
}

ReplyJudgement judgeFailure(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::TooManyRedirectsError:
        return {Attempt::Hopeless, "sends from one address to the next without end", true, {}};
    case QNetworkReply::InsecureRedirectError:
        return {Attempt::Hopeless, "sends to an address without encryption", true, {}};
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return {Attempt::Hopeless, "no safe connection: " + reply.errorString().toStdString(), false, {}};
    case QNetworkReply::OperationCanceledError:
        return {Attempt::Stumbled, "went silent", false, {}, 0, true};
    default:
        return {Attempt::Stumbled, reply.errorString().toStdString(), false, {}};
    }
}

} // namespace

ReplyJudgement judgementOf(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool redirected = status >= 300 && status < 400;
    const bool told = status > 0 && !redirected && (reply.error() == QNetworkReply::NoError || status >= 400);
    if (!told)
        return judgeFailure(reply);
    const auto comeBack = parseRetryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    const Attempt attempt = attemptOfStatus(status, comeBack.has_value());
    if (attempt != Attempt::Answered)
        return {attempt, "HTTP " + std::to_string(status), attempt == Attempt::Hopeless, comeBack,
                attempt == Attempt::Hopeless ? status : 0};
    if (looksLikeWebPage(reply, body))
        return {Attempt::Stumbled, "a web page came instead of figures", true, {}};
    return {};
}

} // namespace lagesbild
