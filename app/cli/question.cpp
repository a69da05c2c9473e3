#include "app/cli/question.h"

#include "app/cli/choices.h"
#include "core/analysis/groups.h"
#include "core/analysis/owngroups.h"
#include "core/analysis/ownsuppression.h"
#include "core/analysis/search.h"
#include "core/analysis/years.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Question)
};

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A group of the user's own, asked for by name, gets its members.
Outcome fetchOwnGroup(const Catalogue &catalogue, Selection &selection)
{
    if (!selection.group.starts_with("saved:"))
        return done();
    const Result<std::vector<OwnGroup>> groups = readOwnGroups(ownGroupsFile());
    if (!groups)
        return groups.error();
    selection.group = withMembers(selection.group, *groups, catalogue);
    return done();
}

std::optional<ExitCode> refuseUnknownNames(const Dataset &dataset, const Selection &selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    if (catalogue.indexOf(selection.focus) == noArea)
        return reportNoArea(catalogue, q(selection.focus.text()));
    if (catalogue.collection(selection.collection) == nullptr)
        return reportNothingFound(
            QuestionText::tr("the data has no collection “%1”").arg(q(selection.collection.text())),
            QuestionText::tr("take integration, or the id of one of Kolada's KPI groups"));
    for (const IndicatorId &id : {selection.indicator, selection.scatter.other}) {
        if (!id.isEmpty() && catalogue.indicator(id) == nullptr)
            return reportNoIndicator(q(id.text()));
    }
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (!comparisonGroup(dataset, focus, selection.group, selection.year))
        return reportNothingFound(
            QuestionText::tr("there is no group “%1”").arg(q(selection.group)),
            QuestionText::tr(
                "take similar, county, skr2017, skr2023, population, all, a group's id (G123), saved:NAME "
                "or codes with commas"));
    return std::nullopt;
}

std::optional<ExitCode> refuseYearWithoutFigures(const Dataset &dataset, const Selection &selection)
{
    const bool isMap = selection.room == Room::Map;
    if (selection.room == Room::Expected || (isMap && selection.map.layer == MapLayer::Deviation))
        return std::nullopt; // its years are those of a model, which its command reads
    const std::vector<Year> years = yearsToChoose(dataset, selection);
    const Indicator *indicator = dataset.catalogue().indicator(selection.indicator);
    const bool isChange = isMap && selection.map.layer == MapLayer::Change; // one year is none to it
    if (years.empty() && indicator != nullptr && !isChange) {
        const std::optional<Error> damaged = dataset.firstError(); // the figures are there, but can't be read
        return damaged ? report(*damaged) : reportNoFigures(dataset, *indicator, selection.gender);
    }
    const bool known = !selection.year || std::ranges::find(years, *selection.year) != years.end();
    if (known || years.empty())
        return std::nullopt;
    return reportNothingFound(QuestionText::tr("there are no figures of %1").arg(toInt(*selection.year)),
                              QuestionText::tr("take a year from %1 to %2, or latest")
                                  .arg(toInt(years.front()))
                                  .arg(toInt(years.back())));
}

} // namespace

std::optional<ExitCode> refuseWithout(const QStringList &needed, const QCommandLineParser &options)
{
    const QStringList given = options.optionNames();
    for (const QString &name : needed) {
        if (!given.contains(name))
            return reportWrongUse(QuestionText::tr("--%1 is missing").arg(name));
    }
    return std::nullopt;
}

ExitCode reportNoArea(const Catalogue &catalogue, const QString &code)
{
    const std::vector<AreaHit> alike = searchAreas(catalogue, code);
    QString todo =
        QuestionText::tr("codes have four digits, such as 1880 for Örebro or 0000 for the country");
    if (!code.isEmpty() && !alike.empty()) {
        const Area &area = catalogue.area(alike.front().area);
        todo = QuestionText::tr("did you mean %1 (%2)?").arg(q(area.id.text()), area.name);
    }
    return reportNothingFound(QuestionText::tr("no area has the code “%1”").arg(code), todo);
}

ExitCode reportNoIndicator(const QString &id)
{
    return reportNothingFound(QuestionText::tr("there is no indicator “%1”").arg(id),
                              QuestionText::tr("find ids with: lagesbild-cli search TEXT"));
}

ExitCode reportNoFigures(const Dataset &dataset, const Indicator &indicator, Gender gender)
{
    const QString id = q(indicator.id.text());
    if (gender != Gender::Total && !dataset.cube(indicator.id, Gender::Total).isEmpty())
        return reportNothingFound(QuestionText::tr("%1 is not divided by gender").arg(id),
                                  QuestionText::tr("leave out --gender"));
    return reportNothingFound(QuestionText::tr("the data has no figures of %1").arg(id),
                              QuestionText::tr("take another data pack with --data, or another indicator"));
}

ExitCode answer(const OutputTable &table, const Question &question)
{
    return question.dataset.firstError() ? ExitCode::BadData : answer(table, question.call);
}

ExitCode ask(const Invocation &call, Room room, const QStringList &needed,
             ExitCode (*answerTo)(const Question &))
{
    if (const auto refused = refuseWithout(needed, call.options))
        return *refused;
    Selection selection{.room = room};
    const QString complaint = readChoices(call.options, selection);
    if (!complaint.isEmpty())
        return reportWrongUse(complaint);
    const Result<OpenedPack> opened = openData(call);
    if (!opened)
        return report(opened.error());
    // What a script is told has left the program.
    const std::unique_ptr<const Dataset> hiding = protectedForExport(*opened->dataset);
    const Dataset &dataset = hiding ? *hiding : *opened->dataset;
    const auto municipalities = dataset.catalogue().municipalities();
    if (!call.options.optionNames().contains(u"municipality"_s) && !municipalities.empty())
        selection.focus = municipalities.front().id;
    if (const Outcome fetched = fetchOwnGroup(dataset.catalogue(), selection); !fetched)
        return report(fetched.error());
    if (const auto refused = refuseUnknownNames(dataset, selection))
        return *refused;
    if (const auto refused = refuseYearWithoutFigures(dataset, selection))
        return *refused;
    const ExitCode code = answerTo({*opened->pack, dataset, selection, call});
    const std::optional<Error> damaged = dataset.firstError();
    return damaged ? report(*damaged) : code;
}

} // namespace lagesbild
