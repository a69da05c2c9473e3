#include "app/cli/mapchoices.h"

#include "core/analysis/mapclasses.h"

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

bool asksForGuide(const Question &question)
{
    return isGiven(question, u"method"_s) && question.selection.map.guide;
}

} // namespace

std::optional<ExitCode> refuseMap(const Question &question)
{
    const MapOptions &map = question.selection.map;
    if (!map.guide && map.method == ClassMethod::Manual && map.limits.empty())
        return reportWrongUse(MapChoicesText::tr("--method manual needs --breaks a,b,…"));
    if (asksForGuide(question) && guideMapOf(question.selection.indicator) == GuideMap::None)
        return reportNothingFound(MapChoicesText::tr("the guide has no map of %1")
                                      .arg(QString::fromStdString(question.selection.indicator.text())),
                                  MapChoicesText::tr("take N00973, N00927 or N00217, or another --method"));
    return std::nullopt;
}

Selection mapSelectionOf(const Question &question)
{
    Selection selection = question.selection;
    const bool byCounty = guideMapOf(selection.indicator) == GuideMap::Establishment;
    if (asksForGuide(question) && byCounty && !isGiven(question, u"level"_s))
        selection.map.level = MapLevel::County;
    return selection;
}

} // namespace lagesbild
