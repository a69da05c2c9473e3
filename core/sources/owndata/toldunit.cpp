#include "core/sources/owndata/toldunit.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// «20240221 08:00» and «2024-02-21T07:00:00Z» as 2024-02-21; whatever else as it is.
QString dateText(const QString &updated)
{
    constexpr qsizetype plainDate = 8;
    constexpr qsizetype isoDate = 10;
    QString trimmed = updated.trimmed();
    for (const QDate &date : {QDate::fromString(trimmed.left(isoDate), Qt::ISODate),
                              QDate::fromString(trimmed.left(plainDate), u"yyyyMMdd"_s)}) {
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return trimmed;
}

/// «Antal elever», «elever»: what one of the title's parts counts.
bool namesACount(const QString &part)
{
    static const QSet<QString> persons{u"anställda"_s, u"barn"_s,       u"deltagare"_s,
                                       u"elever"_s,    u"flyktingar"_s, u"invånare"_s,
                                       u"nyanlända"_s, u"personer"_s,   u"studerande"_s};
    const QString words = part.simplified().toLower();
    return words.section(u' ', 0, 0) == "antal"_L1 || persons.contains(words);
}

} // namespace

Unit unitInTitle(const QString &title)
{
    const auto says = [&title](QStringView word) { return title.contains(word, Qt::CaseInsensitive); };
    if (says(u"andel"))
        return Unit::Percent;
    if (says(u"/") || says(u" per ") || says(u"genomsnitt") || says(u"medel"))
        return Unit::None;
    const QStringList parts = title.split(u',');
    return std::ranges::any_of(parts, namesACount) ? Unit::Count : Unit::None;
}

std::optional<Unit> parseToldUnit(const QString &text)
{
    static const QHash<QString, Unit> units{{u"antal"_s, Unit::Count},
                                            {u"antal personer"_s, Unit::Count},
                                            {u"count"_s, Unit::Count},
                                            {u"hushåll"_s, Unit::Count},
                                            {u"inhabitants"_s, Unit::Count},
                                            {u"invånare"_s, Unit::Count},
                                            {u"number"_s, Unit::Count},
                                            {u"number of persons"_s, Unit::Count},
                                            {u"person"_s, Unit::Count},
                                            {u"personer"_s, Unit::Count},
                                            {u"persons"_s, Unit::Count},
                                            {u"st"_s, Unit::Count},
                                            {u"styck"_s, Unit::Count},
                                            {u"%"_s, Unit::Percent},
                                            {u"andel i procent"_s, Unit::Percent},
                                            {u"per cent"_s, Unit::Percent},
                                            {u"percent"_s, Unit::Percent},
                                            {u"percentage"_s, Unit::Percent},
                                            {u"procent"_s, Unit::Percent},
                                            {u"percentage points"_s, Unit::PercentagePoints},
                                            {u"procentenheter"_s, Unit::PercentagePoints},
                                            {u"per 1000"_s, Unit::Per1000},
                                            {u"per 1000 inhabitants"_s, Unit::Per1000},
                                            {u"per 1000 invånare"_s, Unit::Per1000},
                                            {u"promille"_s, Unit::Per1000},
                                            {u"‰"_s, Unit::Per1000},
                                            {u"kr"_s, Unit::Kronor},
                                            {u"kronor"_s, Unit::Kronor},
                                            {u"sek"_s, Unit::Kronor},
                                            {u"kvadratmeter"_s, Unit::SquareMetres},
                                            {u"kvm"_s, Unit::SquareMetres},
                                            {u"m2"_s, Unit::SquareMetres},
                                            {u"m²"_s, Unit::SquareMetres},
                                            {u"square metres"_s, Unit::SquareMetres}};
    const auto found = units.constFind(text.simplified().toLower());
    return found == units.constEnd() ? std::nullopt : std::optional(*found);
}

QString toldDescription(const QString &source, const QString &updated, const QString &unit)
{
    const QString date = dateText(updated);
    QStringList sentences;
    if (!source.isEmpty())
        sentences << u"Källa: "_s + source + (date.isEmpty() ? QString() : u", "_s + date) + u'.';
    else if (!date.isEmpty())
        sentences << u"Uppdaterad "_s + date + u'.';
    if (!unit.isEmpty() && !parseToldUnit(unit))
        sentences << u"Enhet: "_s + unit.simplified() + u'.';
    return sentences.join(u' ');
}

} // namespace lagesbild
