#include "core/sources/kolada/koladaaddress.h"

#include "core/sources/http/httpsession.h"

#include <QUrlQuery>

namespace lagesbild
{

using namespace Qt::StringLiterals;

QUrl listAddress(const QUrl &base, const QString &list)
{
    QUrl url = addressBelow(base, list);
    url.setQuery(u"per_page=%1"_s.arg(mostRowsOnPage));
    return url;
}

QUrl figuresAddress(const QUrl &base, std::span<const IndicatorId> indicators, RegionType regions)
{
    QStringList ids;
    for (const IndicatorId &id : indicators)
        ids += QString::fromStdString(id.text());
    QUrlQuery query;
    query.addQueryItem(u"kpi_id"_s, ids.join(u','));
    if (regions != RegionType::Any)
        query.addQueryItem(u"region_type"_s, regions == RegionType::Regions ? u"L"_s : u"K"_s);
    query.addQueryItem(u"per_page"_s, QString::number(mostRowsOnPage));
    QUrl url = addressBelow(base, u"data"_s);
    url.setQuery(query);
    return url;
}

QUrl nextAddress(const QUrl &base, const QString &told)
{
    QUrl url = base.resolved(QUrl(told));
    url.setScheme(base.scheme());
    url.setHost(base.host());
    url.setPort(base.port());
    url.setUserInfo(base.userInfo());
    return url;
}

} // namespace lagesbild
