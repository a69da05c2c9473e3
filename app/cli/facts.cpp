#include "app/cli/facts.h"

#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Facts)
};

constexpr std::size_t mostNamesOnALine = 12;

QString text(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

QJsonObject areaFact(const Catalogue &catalogue, AreaIndex index)
{
    const Area &area = catalogue.area(index);
    return {{u"code"_s, text(area.id.text())}, {u"name"_s, area.name}};
}

QJsonArray areasFact(const Catalogue &catalogue, std::span<const AreaIndex> areas)
{
    QJsonArray list;
    for (const AreaIndex area : areas)
        list.append(areaFact(catalogue, area));
    return list;
}

QJsonObject indicatorFact(const Indicator &indicator)
{
    return {{u"id"_s, text(indicator.id.text())},
            {u"title"_s, indicator.title},
            {u"unit"_s, text(keyOf(indicator.unit))},
            {u"direction"_s, text(keyOf(indicator.direction))}};
}

Cell yearFact(std::optional<Year> year)
{
    return year ? Cell(qint64(toInt(*year))) : Cell(u"latest"_s);
}

void addGroupFacts(Meta &meta, const Question &question, const ComparisonGroup &group)
{
    meta.emplace_back(u"group"_s, text(question.selection.group));
    meta.emplace_back(u"group_name"_s, groupName(group));
    meta.emplace_back(u"members"_s, areasFact(question.dataset.catalogue(), group.members));
    meta.emplace_back(u"includes_focus"_s, group.includesFocus);
    meta.emplace_back(u"peer_year"_s, group.peerYear ? Cell(qint64(toInt(*group.peerYear))) : Cell());
}

void addSourceFacts(Meta &meta, const Question &question, const QString &computed)
{
    const Provenance &provenance = question.dataset.provenance();
    const Indicator *indicator = question.dataset.catalogue().indicator(question.selection.indicator);
    meta.emplace_back(u"source"_s, sourceLineText(provenance, indicator, computed));
    meta.emplace_back(u"example"_s, provenance.example);
}

QString groupLine(const ComparisonGroup &group, const Catalogue &catalogue)
{
    QString words = groupName(group);
    if (group.peerYear)
        words += u' ' + QString::number(toInt(*group.peerYear));
    if (group.members.empty())
        return FactText::tr("%1: none").arg(words);
    if (group.members.size() > mostNamesOnALine)
        return u"%1 (%2)"_s.arg(words).arg(group.members.size());
    QStringList names;
    for (const AreaIndex member : group.members)
        names << catalogue.area(member).name;
    return u"%1: %2"_s.arg(words, names.join(u", "_s));
}

} // namespace lagesbild
