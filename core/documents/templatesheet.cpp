#include "core/documents/templatesheet.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A place or length. Office Open XML knows none beyond these, and sums of two must be numbers too.
qint64 numberOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    constexpr qint64 most = 27273042316900;
    return std::clamp(attributes.value(name).toLongLong(), -most, most);
}

/// Reads one shape's place and box; the reader stands at p:sp.
FoundPlace readShape(QXmlStreamReader &xml, bool &isPlace)
{
    FoundPlace place;
    SlideBox box;
    bool hasBox = false;
    isPlace = false;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        ++depth;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"ph") {
            isPlace = true;
            place.type = attributes.value("type"_L1).toString();
            place.index =
                attributes.hasAttribute("idx"_L1) ? attributes.value("idx"_L1).toString() : QString();
        } else if (xml.name() == u"off") {
            box.x = numberOf(attributes, "x"_L1);
            box.y = numberOf(attributes, "y"_L1);
        } else if (xml.name() == u"ext" && attributes.hasAttribute("cx"_L1)) {
            box.width = numberOf(attributes, "cx"_L1);
            box.height = numberOf(attributes, "cy"_L1);
            hasBox = box.width > 0 && box.height > 0;
        }
    }
    if (hasBox)
        place.box = box;
    return place;
}

} // namespace

const FoundPlace *FoundSheet::place(const QStringList &types) const
{
    for (const QString &type : types) {
        const auto found = std::ranges::find(places, type, &FoundPlace::type);
        if (found != places.end())
            return &*found;
    }
    return nullptr;
}

FoundSheet readSheet(const QString &path, const QByteArray &content)
{
    constexpr int largestText = 400000; // that Office Open XML knows, in hundredths of a point
    FoundSheet sheet;
    sheet.path = path;
    QXmlStreamReader xml(content);
    bool inTitleStyle = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"titleStyle")
            inTitleStyle = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"sldLayout") {
            sheet.kind = xml.attributes().value("type"_L1).toString();
        } else if (xml.name() == u"titleStyle") {
            inTitleStyle = true;
        } else if (inTitleStyle && xml.name() == u"defRPr" && sheet.titleSize == 0) {
            sheet.titleSize = std::clamp(xml.attributes().value("sz"_L1).toInt(), 0, largestText);
        } else if (xml.name() == u"sp") {
            bool isPlace = false;
            const FoundPlace place = readShape(xml, isPlace);
            if (isPlace)
                sheet.places.push_back(place);
        }
    }
    return sheet;
}

} // namespace lagesbild
