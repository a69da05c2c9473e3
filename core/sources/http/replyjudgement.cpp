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

/// What Qt says of a failure, without the colon behind which it knows no more.
std::string errorOf(const QNetworkReply &reply)
{
    QString text = reply.errorString().trimmed();
    while (text.endsWith(u':'))
        text.chop(1);
    return text.toStdString();
}

ReplyJudgement judgeFailure(const QNetworkReply &reply)
{
    const ReplyJudgement unsafe{Attempt::Hopeless, "sends to an address without encryption", true, {}};
    if (reply.property(unsafeRedirect).toBool())
        return unsafe;
    switch (reply.error()) {
    case QNetworkReply::TooManyRedirectsError:
        return {Attempt::Hopeless, "sends from one address to the next without end", true, {}};
    case QNetworkReply::InsecureRedirectError:
        return unsafe;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return {Attempt::Hopeless, "no safe connection: " + reply.errorString().toStdString(), false, {}};
    case QNetworkReply::OperationCanceledError:
        return {Attempt::Stumbled, "went silent", false, {}, 0, true};
    default:
        return {Attempt::Stumbled, errorOf(reply), false, {}};
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
