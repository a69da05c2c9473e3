#include "app/cli/mapchoices.h"

#include "core/analysis/mapplates.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MapChoicesText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapChoices)
};

bool isGiven(const Question &question, const QString &option)
{
    return question.call.options.optionNames().contains(option);
}

/// Options that go with other layers than the one asked for.
std::optional<ExitCode> refuseForLayer(const Question &question)
{
    const MapOptions &map = question.selection.map;
    const bool divides =
        isGiven(question, u"method"_s) || isGiven(question, u"classes"_s) || isGiven(question, u"breaks"_s);
    const bool isChange = map.layer == MapLayer::Change;
    if (divides && !isChange && map.layer != MapLayer::Values)
        return reportWrongUse(
            MapChoicesText::tr("--method, --classes and --breaks go with --layer values and change"));
    const bool balanced =
        !map.guide && (map.method == ClassMethod::Jenks || map.method == ClassMethod::Quantile ||
                       map.method == ClassMethod::Equal);
    if (divides && isChange && !balanced)
        return reportWrongUse(MapChoicesText::tr("--layer change takes --method quantile, equal or jenks"));
    if (isGiven(question, u"since"_s) && !isChange)
        return reportWrongUse(MapChoicesText::tr("--since goes with --layer change"));
    if (map.plates != platesOf(map))
        return reportWrongUse(MapChoicesText::tr("--plates years and pair go with --layer values"));
    if (isGiven(question, u"against"_s) && map.layer != MapLayer::Bivariate && map.plates != MapPlates::Pair)
        return reportWrongUse(MapChoicesText::tr("--against goes with --layer bivariate and --plates pair"));
    if (map.level == MapLevel::County && !hasCounties(map.layer))
        return reportWrongUse(MapChoicesText::tr("this layer has no figures of counties: leave out --level"));
    return std::nullopt;
}

std::optional<ExitCode> refuseWithoutBoundaries(const Question &question)
{
    if (question.selection.map.layer != MapLayer::Clusters)
        return std::nullopt;
    const Result<std::vector<Outline>> outlines = question.pack.outlines(BoundaryLevel::Municipality);
    if (!outlines)
        return report(outlines.error());
    if (!outlines->empty())
        return std::nullopt;
    return reportNothingFound(MapChoicesText::tr("the data has no boundaries"),
                              MapChoicesText::tr("build it with: lagesbild-cli pack --boundaries FILE"));
}

bool asksForGuide(const Question &question)
{
    return isGiven(question, u"method"_s) && question.selection.map.guide;
}

} // namespace

std::optional<ExitCode> refuseMap(const Question &question)
{
    if (const auto refused = refuseForLayer(question))
        return refused;
    const MapOptions &map = question.selection.map;
    if (!map.guide && map.method == ClassMethod::Manual && map.limits.empty())
        return reportWrongUse(MapChoicesText::tr("--method manual needs --breaks a,b,…"));
    if (asksForGuide(question) && guideMapOf(question.selection.indicator) == GuideMap::None)
        return reportNothingFound(MapChoicesText::tr("the guide has no map of %1")
                                      .arg(QString::fromStdString(question.selection.indicator.text())),
                                  MapChoicesText::tr("take N00973, N00927 or N00217, or another --method"));
    return refuseWithoutBoundaries(question);
}

ExitCode reportNoMap(const Question &question, const Error &error)
{
    if (error.kind != ErrorKind::NotFound)
        return report(error);
    const QString id = QString::fromStdString(question.selection.indicator.text());
    switch (question.selection.map.layer) {
    case MapLayer::Change:
        return reportNothingFound(MapChoicesText::tr("%1 has no earlier year to compare with").arg(id),
                                  MapChoicesText::tr("take another year, or another indicator"));
    case MapLayer::Deviation:
        return reportNothingFound(MapChoicesText::tr("the model gives no expected values of %1").arg(id),
                                  MapChoicesText::tr("see why with: lagesbild-cli expected --response ID"));
    case MapLayer::Clusters:
        return reportNothingFound(
            MapChoicesText::tr("%1 has too few different figures beside each other").arg(id),
            MapChoicesText::tr("take another year, or another indicator"));
    case MapLayer::Bivariate:
    case MapLayer::Values:
        break;
    }
    return report(error);
}

Selection mapSelectionOf(const Question &question)
{
    Selection selection = question.selection;
    const bool byCounty = guideMapOf(selection.indicator) == GuideMap::Establishment;
    if (asksForGuide(question) && byCounty && !isGiven(question, u"level"_s))
        selection.map.level = MapLevel::County;
    return selection;
}

MapShapes shapesOf(const Pack &pack, std::optional<Error> &damaged)
{
    return MapShapes([&pack, &damaged] {
        Result<std::vector<Outline>> outlines = pack.outlines(BoundaryLevel::Municipality);
        if (!outlines)
            damaged = outlines.error();
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    });
}

} // namespace lagesbild
