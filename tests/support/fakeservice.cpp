#include "tests/support/fakeservice.h"

#include <gtest/gtest.h>

#include <QTcpSocket>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// What the header "Content-Length" says; 0 without it.
qsizetype lengthIn(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype start = head.toLower().indexOf(name);
    if (start < 0)
        return 0;
    const QByteArray rest = head.mid(start + name.size());
    return rest.left(rest.indexOf('\r')).trimmed().toLongLong();
}

} // namespace

FakeService::FakeService(Handler handler)
    : FakeService([handle = std::move(handler)](const Request &request) {
          return handle(request.target, request.asked);
      })
{
}

FakeService::FakeService(RequestHandler handler) : m_handler(std::move(handler))
{
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost)) << m_server.errorString().toStdString();
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString FakeService::address() const
{
    return address(u"v3"_s);
}

QString FakeService::address(const QString &path) const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(QString::number(m_server.serverPort()), path);
}

void FakeService::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const QByteArray head = pending.first(end);
        const qsizetype length = lengthIn(head + "\r\n");
        if (pending.size() < end + 4 + length)
            return; // the rest is on its way
        const QList<QByteArray> words = head.split(' ');
        Request request{words.value(0), words.value(1), pending.mid(end + 4, length), 0};
        pending.remove(0, end + 4 + length);
        answer(socket, std::move(request));
    }
}

void FakeService::answer(QTcpSocket *socket, Request request)
{
    ++m_requests;
    request.asked = m_asked[request.target]++;
    const Answer answer = m_handler(request);
    const qint64 length = answer.length < 0 ? answer.body.size() : answer.length;
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nContent-Type: " + answer.type +
                  "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + answer.headers + "\r\n");
    if (answer.silent)
        return;
    socket->write(answer.sent < 0 ? answer.body : answer.body.first(answer.sent));
    if (answer.sent >= 0)
        socket->disconnectFromHost();
}

} // namespace lagesbild
