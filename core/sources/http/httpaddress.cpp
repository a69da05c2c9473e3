#include "core/sources/http/httpaddress.h"

#include "core/pack/failure.h"

#include <QHostAddress>

namespace lagesbild
{

using namespace Qt::StringLiterals;

QUrl addressBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString folder = base.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u'/' + path);
    return url;
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Outcome checkAddress(const QUrl &address)
{
    const bool isWeb = address.isValid() && !address.host().isEmpty();
    const bool safe =
        address.scheme() == u"https"_s || (address.scheme() == u"http"_s && isThisComputer(address.host()));
    if (isWeb && safe)
        return done();
    return failure(ErrorKind::WrongUse, address.toString(QUrl::RemoveUserInfo),
                   isWeb ? "addresses beyond this computer must begin with https"
                         : "not the address of a service");
}

} // namespace lagesbild
