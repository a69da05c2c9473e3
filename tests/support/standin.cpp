#include "tests/support/standin.h"

#include "tests/support/shareddata.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60000; // it reads all its figures first, on a machine that may be busy
const QString script = u"tools/kolada_v3_server.py"_s;
const QString greeting = u"listening on "_s;

} // namespace

QString StandIn::whyAbsent()
{
    if (sharedPath(script).isEmpty())
        return u"needs the stand-in server, which is not beside this checkout: shared/"_s + script;
    return QStandardPaths::findExecutable(u"python3"_s).isEmpty() ? u"needs python3 for the stand-in server"_s
                                                                  : QString();
}

StandIn::StandIn(const QStringList &flags)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s, QStringList{sharedPath(script)} + flags);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    EXPECT_TRUE(line.startsWith(greeting)) << line.toStdString();
    m_address = line.mid(greeting.size());
}

StandIn::~StandIn()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

/// By hand, so that nothing of what is tested is needed for testing it.
QJsonObject StandIn::ask(const QString &path, bool post) const
{
    const QUrl url(m_address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    EXPECT_TRUE(socket.waitForConnected(patience));
    socket.write((post ? "POST " : "GET ") + path.toLatin1() +
                 " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QJsonObject StandIn::stats() const
{
    return ask(u"/_admin/stats"_s, false);
}

QJsonObject StandIn::revise() const
{
    return ask(u"/_admin/revise"_s, true);
}

} // namespace lagesbild
