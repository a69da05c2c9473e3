#include "ui/shared/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray pngOf(const Picture &picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Description"_s, picture.spoken);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

QByteArray svgOf(const Picture &picture)
{
    constexpr int pixelsPerInch = 96;
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setResolution(pixelsPerInch);
    // The generator puts them into the file as they are; a class such as «0,7–<1» would end it.
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.spoken.toHtmlEscaped());
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return file.data();
}

QByteArray pdfOf(const Picture &picture)
{
    constexpr int resolution = 1200;
    constexpr double pointsPerInch = 72;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(picture.title);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(picture.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    picture.paint(painter);
    painter.end();
    return file.data();
}

} // namespace

std::optional<PictureKind> pictureKindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "png"_L1)
        return PictureKind::Png;
    if (ending == "svg"_L1)
        return PictureKind::Svg;
    return ending == "pdf"_L1 ? std::optional(PictureKind::Pdf) : std::nullopt;
}

QByteArray fileOf(const Picture &picture, PictureKind kind, double scale)
{
    switch (kind) {
    case PictureKind::Svg:
        return svgOf(picture);
    case PictureKind::Pdf:
        return pdfOf(picture);
    case PictureKind::Png:
        break;
    }
    return pngOf(picture, scale);
}

} // namespace lagesbild
