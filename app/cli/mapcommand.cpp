#include "app/cli/choices.h"
#include "app/cli/mapchoices.h"
#include "app/cli/question.h"
#include "core/documents/writing.h"
#include "ui/map/mappage.h"
#include "ui/map/platepage.h"
#include "ui/shared/picturesheet.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapCommand)
};

/// What nobody asked for is not outlined.
void leaveUnmarked(MapScene &scene, const Question &question)
{
    const QStringList given = question.call.options.optionNames();
    if (!given.contains(u"municipality"_s))
        scene.focus.reset();
    if (!given.contains(u"group"_s))
        scene.members.clear();
}

Result<Picture> oneMap(const Question &question, const Selection &selection, MapShapes &shapes)
{
    Result<MapSheet> sheet = mapSheet(question.dataset, selection, shapes, makeLook(Theme::Light));
    if (!sheet)
        return sheet.error();
    leaveUnmarked(sheet->scene, question);
    return mapPicture(std::move(*sheet));
}

Result<Picture> severalMaps(const Question &question, const Selection &selection, MapShapes &shapes)
{
    KeptMaps kept;
    const Result<PlateFigures> figures = plateFigures(question.dataset, selection, shapes, kept);
    if (!figures)
        return figures.error();
    PlateSheet sheet = plateSheet(question.dataset, selection, *figures, shapes, makeLook(Theme::Light));
    for (SheetPlate &plate : sheet.plates)
        leaveUnmarked(plate.scene, question);
    return platePicture(std::move(sheet));
}

ExitCode answerTo(const Question &question)
{
    if (const auto refused = refuseMap(question))
        return *refused;
    std::optional<Error> damaged;
    MapShapes shapes = shapesOf(question.pack, damaged);
    const Selection selection = mapSelectionOf(question);
    Result<Picture> made = platesOf(selection.map) == MapPlates::One
                               ? oneMap(question, selection, shapes)
                               : severalMaps(question, selection, shapes);
    if (damaged)
        return report(*damaged);
    if (!made)
        return reportNoMap(question, made.error());
    if (question.dataset.firstError())
        return ExitCode::BadData; // of which ask() tells
    Picture picture = std::move(*made);
    if (question.dataset.provenance().example)
        picture = withExampleBand(std::move(picture), makeLook(Theme::Light));
    const QString &file = question.call.output.file;
    const Outcome written = writeWhole(file, fileOf(picture, *pictureKindOf(file)));
    return written ? ExitCode::Ok : report(written.error());
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"indicator"_s, u"municipality"_s, u"group"_s, u"year"_s, u"gender"_s, u"method"_s,
                        u"classes"_s, u"breaks"_s, u"level"_s, u"layer"_s, u"since"_s, u"plates"_s,
                        u"against"_s, u"tiles"_s, u"keep-small"_s, u"keep-placeholders"_s});
}

ExitCode run(const Invocation &invocation)
{
    if (!pictureKindOf(invocation.output.file))
        return reportWrongUse(MapWords::tr("map needs --out FILE that ends in .svg, .png or .pdf"));
    return ask(invocation, Room::Map, {u"indicator"_s}, answerTo);
}

} // namespace

Command mapCommand()
{
    return {u"map"_s, QT_TRANSLATE_NOOP("lagesbild::CommandLine", "The map as a picture, in a file."),
            addOptions, run, CommandKind::Painting};
}

} // namespace lagesbild
