#include "core/analysis/owngroups.h"

#include "core/analysis/figure.h"
#include "core/analysis/search.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <unordered_map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fileVersion = 1;
constexpr std::string_view start = "saved:";
constexpr qsizetype codeLength = 4;
const QString versionKey = u"lagesbild_groups"_s;

Error wrong(ErrorKind kind, const QString &file, const std::string &detail)
{
    return {.kind = kind, .detail = detail, .place = file.toStdString()};
}

/// Every way to write a municipality, in plain letters.
std::unordered_map<QString, AreaIndex> namesOf(const Catalogue &catalogue)
{
    std::unordered_map<QString, AreaIndex> names;
    for (AreaIndex index = 0; index < catalogue.municipalityCount(); ++index) {
        const Area &area = catalogue.area(index);
        const QString genitive =
            area.name.endsWith(u's') || area.name.endsWith(u'x') || area.name.endsWith(u'z')
                ? area.name
                : area.name + u's';
        for (const QString &name :
             {area.name, area.longName, area.name + u" kommun"_s, genitive + u" kommun"_s,
              genitive + u" stad"_s, area.name + u" stad"_s, QString::fromStdString(area.id.text())})
            names.emplace(name.toCaseFolded(), index);
    }
    return names;
}

/// "684" is 0684 after a spreadsheet has been at it.
QString withLeadingZero(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{3}$"_s);
    return digits.match(text).hasMatch() ? u'0' + text : text;
}

std::optional<double> inhabitantsOf(const Cube &cube, AreaIndex area)
{
    for (Year year = cube.lastYear(); cube.hasYear(year); year = yearBefore(year)) {
        if (const auto inhabitants = cube.value(year, area))
            return inhabitants;
    }
    return std::nullopt;
}

Result<OwnGroup> groupOf(const QJsonObject &entry, const QString &file)
{
    OwnGroup group{.name = entry.value("name"_L1).toString().simplified(), .members = {}};
    for (const QJsonValue &member : entry.value("members"_L1).toArray()) {
        if (member.isString())
            group.members.emplace_back(member.toString().toStdString());
    }
    if (group.name.isEmpty() || group.members.empty())
        return wrong(ErrorKind::Malformed, file, "a group without name or members");
    return group;
}

} // namespace

QByteArray toJson(const std::vector<OwnGroup> &groups)
{
    QJsonArray list;
    for (const OwnGroup &group : groups) {
        QJsonArray members;
        for (const AreaId &member : group.members)
            members.append(QString::fromStdString(member.text()));
        list.append(QJsonObject{{u"name"_s, group.name}, {u"members"_s, members}});
    }
    return QJsonDocument(QJsonObject{{versionKey, fileVersion}, {u"groups"_s, list}}).toJson();
}

Result<std::vector<OwnGroup>> parseOwnGroups(const QByteArray &json, const QString &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue version = document.object().value(versionKey);
    if (!version.isDouble())
        return wrong(ErrorKind::WrongKind, file, "not a file of groups");
    if (version.toInt() > fileVersion)
        return wrong(ErrorKind::TooNew, file, "groups of a later version");
    std::vector<OwnGroup> groups;
    for (const QJsonValue &entry : document.object().value("groups"_L1).toArray()) {
        Result<OwnGroup> group = groupOf(entry.toObject(), file);
        if (!group)
            return group.error();
        group->name = freeName(group->name, groups);
        groups.push_back(std::move(*group));
    }
    return groups;
}

QString ownGroupsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/lagesbild/groups.json"_s;
}

Result<std::vector<OwnGroup>> readOwnGroups(const QString &file)
{
    if (!QFileInfo::exists(file))
        return std::vector<OwnGroup>();
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return wrong(ErrorKind::NotReadable, file, opened.errorString().toStdString());
    return parseOwnGroups(opened.readAll(), file);
}

Outcome writeOwnGroups(const std::vector<OwnGroup> &groups, const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return wrong(ErrorKind::NotWritable, file, target.errorString().toStdString());
    const QByteArray json = toJson(groups);
    if (target.write(json) != json.size() || !target.commit())
        return wrong(ErrorKind::DiskFull, file, target.errorString().toStdString());
    return done();
}

std::string groupChoice(const OwnGroup &group, const Catalogue &catalogue)
{
    std::string codes;
    for (const AreaId &member : group.members) {
        if (catalogue.indexOf(member) != noArea)
            codes += (codes.empty() ? "" : ",") + member.text();
    }
    return codes.empty() ? std::string() : std::string(start) + group.name.toStdString() + ':' + codes;
}

std::string withMembers(const std::string &asked, const std::vector<OwnGroup> &groups,
                        const Catalogue &catalogue)
{
    for (const OwnGroup &group : groups) {
        if (asked == std::string(start) + group.name.toStdString())
            return groupChoice(group, catalogue);
    }
    return asked;
}

std::vector<GroupOption> ownGroupOptions(const std::vector<OwnGroup> &groups, const Catalogue &catalogue)
{
    std::vector<GroupOption> options;
    for (const OwnGroup &group : groups) {
        const std::string choice = groupChoice(group, catalogue);
        if (!choice.empty())
            options.push_back({.choice = choice,
                               .kind = GroupChoice::Own,
                               .name = group.name,
                               .members = static_cast<int>(std::count(
                                              choice.begin() + static_cast<std::ptrdiff_t>(choice.rfind(':')),
                                              choice.end(), ',')) +
                                          1});
    }
    return options;
}

std::vector<AreaIndex> toggled(std::vector<AreaIndex> members, const std::vector<AreaIndex> &picked)
{
    const auto isIn = [](const std::vector<AreaIndex> &areas, AreaIndex area) {
        return std::ranges::find(areas, area) != areas.end();
    };
    std::vector<AreaIndex> lacking;
    for (const AreaIndex area : picked) {
        if (!isIn(members, area) && !isIn(lacking, area))
            lacking.push_back(area);
    }
    if (lacking.empty())
        std::erase_if(members, [&](AreaIndex area) { return isIn(picked, area); });
    members.insert(members.end(), lacking.begin(), lacking.end());
    return members;
}

std::string choiceWith(const Dataset &dataset, AreaIndex focus, const std::string &choice,
                       std::optional<Year> year, AreaIndex area)
{
    std::vector<AreaIndex> members;
    const Result<ComparisonGroup> group = comparisonGroup(dataset, focus, choice, year);
    if (group && group->choice != GroupChoice::All)
        members = group->members;
    std::string codes;
    for (const AreaIndex member : toggled(std::move(members), {area}))
        codes += (codes.empty() ? "" : ",") + dataset.catalogue().area(member).id.text();
    return codes;
}

QString freeName(const QString &wanted, const std::vector<OwnGroup> &groups)
{
    const QString base = wanted.simplified();
    QString name = base;
    for (int number = 2; std::ranges::find(groups, name, &OwnGroup::name) != groups.end(); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    return name;
}

PastedAreas pastedAreas(const Catalogue &catalogue, const QString &text)
{
    const auto names = namesOf(catalogue);
    PastedAreas pasted;
    const auto take = [&](const QString &word) {
        const auto found = names.find(withLeadingZero(word).toCaseFolded());
        if (found == names.end())
            return false;
        if (std::ranges::find(pasted.areas, found->second) == pasted.areas.end())
            pasted.areas.push_back(found->second);
        return true;
    };
    static const QRegularExpression partings(u"[\\n\\r,;\\t]+"_s);
    for (const QString &piece : text.split(partings, Qt::SkipEmptyParts)) {
        const QString whole = piece.simplified().remove(u'"');
        if (whole.isEmpty() || take(whole))
            continue;
        // Codes in a row, or a code with its name behind.
        const QStringList words = whole.split(u' ');
        const bool codes = std::ranges::all_of(words, [](const QString &word) {
            return word.size() <= codeLength &&
                   std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        });
        if (codes) {
            for (const QString &word : words) {
                if (!take(word))
                    pasted.unknown << word;
            }
        } else if (!take(words.first())) {
            pasted.unknown << whole;
        }
    }
    return pasted;
}

std::vector<AreaIndex> municipalitiesBy(const Dataset &dataset, AreaIndex focus, const GroupRule &rule)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Cube &population = dataset.cube(populationIndicator, Gender::Total);
    const AreaGroup *populationClass = catalogue.groupOf(GroupKind::PopulationClass, focus);
    const auto isMember = [](const AreaGroup *group, AreaIndex area) {
        return group != nullptr && std::ranges::find(group->members, area) != group->members.end();
    };
    std::vector<AreaIndex> found;
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        const std::optional<double> inhabitants = inhabitantsOf(population, area);
        const bool fits = (!rule.fewest || (inhabitants && *inhabitants >= *rule.fewest)) &&
                          (!rule.most || (inhabitants && *inhabitants <= *rule.most)) &&
                          (!rule.sameCounty || catalogue.area(area).county == catalogue.area(focus).county) &&
                          (!rule.sameSkr || catalogue.area(area).skr2023 == catalogue.area(focus).skr2023) &&
                          (!rule.sameClass || isMember(populationClass, area));
        if (fits)
            found.push_back(area);
    }
    return found;
}

} // namespace lagesbild
