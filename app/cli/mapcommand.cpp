#include "app/cli/choices.h"
#include "app/cli/mapchoices.h"
#include "app/cli/question.h"
#include "core/pack/failure.h"
#include "ui/map/mapsheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapCommand)
};

constexpr QSizeF sheetSize(820, 960); // logical pixels; the country is more than twice as high as wide

QByteArray pngOf(const MapSheet &sheet)
{
    constexpr int pixelsPerPoint = 2;
    QImage image((sheetSize * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    image.setText(u"Description"_s, sheet.spoken());
    QPainter painter(&image);
    paintMapSheet(painter, sheetSize, sheet);
    painter.end();
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

QByteArray svgOf(const MapSheet &sheet)
{
    constexpr int pixelsPerInch = 96;
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(sheetSize.toSize());
    generator.setViewBox(QRectF(QPointF(), sheetSize));
    generator.setResolution(pixelsPerInch);
    // The generator puts them into the file as they are; a class such as «0,7–<1» would end it.
    generator.setTitle(sheet.title.toHtmlEscaped());
    generator.setDescription(sheet.spoken().toHtmlEscaped());
    QPainter painter(&generator);
    paintMapSheet(painter, sheetSize, sheet);
    painter.end();
    return file.data();
}

QByteArray pdfOf(const MapSheet &sheet)
{
    constexpr int resolution = 1200;
    constexpr double pointsPerInch = 72;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(sheet.title);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(sheetSize, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    paintMapSheet(painter, sheetSize, sheet);
    painter.end();
    return file.data();
}

/// A kind of picture file, known by the end of its name.
struct PictureKind {
    QStringView ending;
    QByteArray (*paint)(const MapSheet &sheet);
};
constexpr std::array pictureKinds{PictureKind{u"svg", svgOf}, PictureKind{u"png", pngOf},
                                  PictureKind{u"pdf", pdfOf}};

const PictureKind *kindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto found = std::ranges::find(pictureKinds, ending, &PictureKind::ending);
    return found == pictureKinds.end() ? nullptr : &*found;
}

Outcome writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(ErrorKind::NotWritable, name, file.errorString().toStdString());
    return done();
}

ExitCode answerTo(const Question &question)
{
    if (const auto refused = refuseMap(question))
        return *refused;
    MapShapes shapes([&pack = question.pack] {
        Result<std::vector<Outline>> outlines = pack.outlines(BoundaryLevel::Municipality);
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    });
    Result<MapSheet> sheet =
        mapSheet(question.dataset, mapSelectionOf(question), shapes, makeLook(Theme::Light));
    if (!sheet)
        return report(sheet.error());
    // What nobody asked for is not outlined.
    const QStringList given = question.call.options.optionNames();
    if (!given.contains(u"municipality"_s))
        sheet->scene.focus.reset();
    if (!given.contains(u"group"_s))
        sheet->scene.members.clear();
    const QString &file = question.call.output.file;
    if (const Outcome written = writeFile(file, kindOf(file)->paint(*sheet)); !written)
        return report(written.error());
    return ExitCode::Ok;
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser,
               {u"indicator"_s, u"municipality"_s, u"group"_s, u"year"_s, u"gender"_s, u"method"_s,
                u"classes"_s, u"breaks"_s, u"level"_s, u"tiles"_s, u"keep-small"_s, u"keep-placeholders"_s});
}

ExitCode run(const Invocation &invocation)
{
    if (kindOf(invocation.output.file) == nullptr)
        return reportWrongUse(MapWords::tr("map needs --out FILE that ends in .svg, .png or .pdf"));
    return ask(invocation, Room::Map, {u"indicator"_s}, answerTo);
}

} // namespace

Command mapCommand()
{
    return {u"map"_s, u"The map as a picture, in a file."_s, addOptions, run, CommandKind::Painting};
}

} // namespace lagesbild
