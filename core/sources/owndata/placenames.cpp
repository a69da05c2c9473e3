#include "core/sources/owndata/placenames.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype codeDigits = 4;
constexpr qsizetype countyDigits = 2;
constexpr qsizetype longestName = 60;

QString keyFor(QStringView name)
{
    return name.toString().simplified().toLower();
}

/// «Ljusdal» → «Ljusdals», «Västerås» stays.
QString genitiveOf(const QString &name)
{
    const bool has = name.endsWith(u's') || name.endsWith(u'x') || name.endsWith(u'z');
    return has ? name : name + u's';
}

qsizetype leadingDigits(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    return count;
}

} // namespace

PlaceNames::PlaceNames(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (std::size_t i = 0; i < catalogue.areas().size(); ++i) {
        const Area &area = catalogue.areas()[i];
        const auto index = static_cast<AreaIndex>(i);
        if (area.kind == AreaKind::Municipality)
            addMunicipality(area, index);
        else if (area.kind == AreaKind::Region || area.kind == AreaKind::Country)
            add(area.name, index);
    }
    // The municipality that is a region too and calls itself so, where the pack has no region of that name.
    if (const AreaIndex gotland = catalogue.indexOf(AreaId("0980")); gotland != noArea)
        add(u"Region Gotland"_s, gotland);
    // After the municipalities: «Stockholm» is the town, «Skåne» the county.
    for (const AreaGroup &group : catalogue.groups()) {
        const std::string &id = group.id.text();
        if (group.kind != GroupKind::County || id.size() < countyDigits)
            continue;
        const AreaIndex region = catalogue.indexOf(AreaId("00" + id.substr(id.size() - countyDigits)));
        if (region == noArea)
            continue;
        add(group.name, region);
        QString shortName = group.name;
        if (shortName.endsWith(u" län"))
            shortName.chop(4);
        add(shortName, region);
        if (shortName.endsWith(u's'))
            add(shortName.chopped(1), region);
    }
    for (const QString &name :
         {u"riket"_s, u"hela riket"_s, u"sverige"_s, u"hela landet"_s, u"sweden"_s, u"riket totalt"_s}) {
        if (catalogue.country() != noArea)
            add(name, catalogue.country());
    }
}

void PlaceNames::add(const QString &name, AreaIndex area)
{
    const QString key = keyFor(name);
    if (!key.isEmpty() && !m_names.contains(key))
        m_names.insert(key, area);
}

void PlaceNames::addMunicipality(const Area &area, AreaIndex index)
{
    add(area.name, index);
    add(area.longName, index);
    for (const QString &kind : {u" kommun"_s, u" stad"_s}) {
        add(area.name + kind, index);
        add(genitiveOf(area.name) + kind, index);
    }
    if (area.name == u"Falun") // the one name that loses a letter before its kind
        add(u"Falu kommun"_s, index);
}

std::optional<AreaIndex> PlaceNames::ofCode(QStringView digits) const
{
    QString code = digits.toString();
    if (code.size() == codeDigits - 1)
        code.prepend(u'0');
    else if (code.size() == countyDigits)
        code.prepend(u"00"_s);
    else if (code.size() != codeDigits)
        return std::nullopt;
    const AreaIndex area = m_catalogue.indexOf(AreaId(code.toStdString()));
    return area == noArea ? std::nullopt : std::optional(area);
}

std::optional<PlaceNames::Match> PlaceNames::find(QStringView text) const
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestName)
        return std::nullopt;
    const qsizetype digits = leadingDigits(text);
    if (digits > 0 && (digits == text.size() || text[digits].isSpace())) {
        const auto area = ofCode(text.left(digits));
        return area ? std::optional(Match{*area, true}) : std::nullopt;
    }
    const auto found = m_names.constFind(keyFor(text));
    if (found == m_names.constEnd())
        return std::nullopt;
    return Match{*found, false};
}

QStringList PlaceNames::similarTo(QStringView text) const
{
    constexpr qsizetype fewLetters = 4;
    constexpr int most = 3;
    QStringList names;
    const QString start = keyFor(text).left(fewLetters);
    if (start.size() < 3)
        return names;
    for (const Area &area : m_catalogue.municipalities()) {
        if (names.size() < most && area.name.toLower().startsWith(start))
            names << area.name;
    }
    return names;
}

} // namespace lagesbild
