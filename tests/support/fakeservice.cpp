#include "tests/support/fakeservice.h"

#include <gtest/gtest.h>

#include <QTcpSocket>

namespace lagesbild
{

using namespace Qt::StringLiterals;

FakeService::FakeService(Handler handler) : m_handler(std::move(handler))
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
    return u"http://127.0.0.1:%1/v3"_s.arg(m_server.serverPort());
}

void FakeService::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const QByteArray head = pending.first(end);
        pending.remove(0, end + 4);
        answer(socket, head);
    }
}

void FakeService::answer(QTcpSocket *socket, const QByteArray &head)
{
    ++m_requests;
    const QByteArray target = head.split(' ').value(1);
    const Answer answer = m_handler(target, m_asked[target]++);
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
