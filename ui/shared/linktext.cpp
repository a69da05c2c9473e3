#include "ui/shared/linktext.h"

#include "core/analysis/linkkeys.h"
#include "ui/shared/detailtext.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::LinkText)
};

/// "compare, map": as they are written in a link.
QString roomList(const std::vector<Room> &rooms)
{
    QStringList names;
    for (const Room room : rooms) {
        const std::string_view key = keyOf(room);
        names << QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    }
    return names.join(u", "_s);
}

} // namespace

QString linkTrouble(const QString &link, const std::vector<Room> &rooms, const Catalogue &catalogue)
{
    constexpr QLatin1StringView scheme("lagesbild:");
    if (!link.startsWith(scheme))
        return LinkText::tr("“%1” is no link: links are like lagesbild:overview?municipality=1880.")
            .arg(link);
    const QString roomText = link.mid(scheme.size()).section(u'?', 0, 0);
    const auto room = parseRoom(roomText.toStdString());
    if (!room || std::ranges::find(rooms, *room) == rooms.end())
        return LinkText::tr("The link can't be opened: no room is called “%1”. The rooms are: %2.")
            .arg(roomText, roomList(rooms));
    const Result<Selection> selection = parseLink(link);
    if (!selection)
        return LinkText::tr("The link can't be opened: %1.").arg(detailText(selection.error().detail));
    const bool named = QUrlQuery(link.section(u'?', 1)).hasQueryItem(u"municipality"_s);
    if (named && catalogue.indexOf(selection->focus) == noArea)
        return LinkText::
            tr("The link can't be opened: no municipality has the code “%1”. Codes have four digits, such "
               "as 1880 for Örebro.")
                .arg(QString::fromStdString(selection->focus.text()));
    return {};
}

QStringList linkRemarks(const QString &link, const Catalogue &catalogue)
{
    QStringList remarks;
    for (const QString &key : keysUnknownIn(link))
        remarks << LinkText::tr("“%1” in the link is passed over: nothing is chosen by that name.").arg(key);
    const Result<Selection> read = parseLink(link);
    const Selection selection = read ? *read : Selection();
    if (!selection.indicator.isEmpty() && catalogue.indicator(selection.indicator) == nullptr)
        remarks << LinkText::tr("The data has no indicator “%1”, which the link asks for.")
                       .arg(QString::fromStdString(selection.indicator.text()));
    if (selection.collection != Selection().collection &&
        catalogue.collection(selection.collection) == nullptr)
        remarks << LinkText::tr("The data has no collection “%1”, which the link asks for.")
                       .arg(QString::fromStdString(selection.collection.text()));
    return remarks;
}

} // namespace lagesbild
