#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <map>

class QTcpSocket;

namespace lagesbild
{

/// A web service of a few lines on 127.0.0.1, for faults that a decent server can't be made to have. It answers in
/// the event loop of the thread it lives in.
class FakeService
{
public:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
        QByteArray headers;  ///< more of them, each with \r\n
        qint64 length = -1;  ///< what Content-Length says; −1: the truth
        qsizetype sent = -1; ///< bytes of the body that are sent before the line is cut; −1: all, not cut
        bool silent = false; ///< nothing after the headers, and the line stays open
    };
    /// @p target as in the request's first line; @p asked how often it was asked for before.
    using Handler = std::function<Answer(const QByteArray &target, int asked)>;
    /// The same for what may also be posted.
    struct Request {
        QByteArray method;
        QByteArray target;
        QByteArray body;
        int asked = 0; ///< times before, with any body
    };
    using RequestHandler = std::function<Answer(const Request &request)>;

    explicit FakeService(Handler handler);
    explicit FakeService(RequestHandler handler);

    QString address() const;                    ///< "http://127.0.0.1:PORT/v3"
    QString address(const QString &path) const; ///< the same with another path, without the slash
    int requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, Request request);

    RequestHandler m_handler;
    QTcpServer m_server;
    std::map<QByteArray, int> m_asked;
    std::map<QTcpSocket *, QByteArray> m_pending;
    int m_requests = 0;
    int m_connections = 0;
};

} // namespace lagesbild
