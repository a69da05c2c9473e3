#include "ui/shared/picturesheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PictureSheet)
};

constexpr double margin = 28;
constexpr double partGap = 20;
constexpr double bandHeight = 24;

/// A wrapped text; paints when there is a painter, and gives its height.
double write(QPainter *painter, double y, double width, const QFont &font, const QColor &colour,
             const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QRectF room(margin, y, width - 2 * margin, 2000);
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, Qt::TextWordWrap, text);
    }
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
}

/// Lays the sheet out from the top; gives the height it needs.
double lay(QPainter *painter, const PictureSheet &sheet)
{
    const Look &look = sheet.look;
    const Colours &colours = look.colours;
    double y = margin - 6;
    y += write(painter, y, sheet.width, look.sized(22, QFont::DemiBold), colours.text, sheet.title) + 2;
    y += write(painter, y, sheet.width, look.sized(13), colours.secondary, sheet.subtitle) + 10;
    y += write(painter, y, sheet.width, look.sized(15), colours.text, sheet.sentence) + 12;
    for (const SheetPart &part : sheet.parts) {
        if (painter != nullptr) {
            painter->save();
            part.paint(*painter, QRectF(margin, y, sheet.width - 2 * margin, part.height));
            painter->restore();
        }
        y += part.height + partGap;
    }
    y += write(painter, y, sheet.width, look.sized(11), colours.secondary, sheet.source);
    return std::ceil(y + margin - 8);
}

QString spokenOf(const PictureSheet &sheet)
{
    QStringList parts;
    for (const QString &part : {sheet.title, sheet.subtitle, sheet.sentence, sheet.spoken, sheet.source}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u"\n"_s);
}

} // namespace

QString exampleMark()
{
    return SheetText::tr("Example data – invented values");
}

Picture pictureOf(PictureSheet sheet)
{
    Picture picture;
    picture.title = sheet.title;
    picture.spoken = spokenOf(sheet);
    picture.size = {sheet.width, lay(nullptr, sheet)};
    picture.paint = [size = picture.size,
                     shared = std::make_shared<const PictureSheet>(std::move(sheet))](QPainter &painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), size), shared->look.colours.background);
        lay(&painter, *shared);
        painter.restore();
    };
    return picture;
}

Picture figureOf(PictureSheet sheet, double width)
{
    Picture figure;
    figure.title = sheet.title;
    figure.spoken = sheet.spoken;
    double height = 0;
    for (const SheetPart &part : sheet.parts)
        height += part.height + (height > 0 ? partGap : 0);
    figure.size = {width, height};
    figure.paint = [width,
                    shared = std::make_shared<const PictureSheet>(std::move(sheet))](QPainter &painter) {
        double y = 0;
        for (const SheetPart &part : shared->parts) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            part.paint(painter, QRectF(0, y, width, part.height));
            painter.restore();
            y += part.height + partGap;
        }
    };
    return figure;
}

void paintExampleBand(QPainter &painter, const QRectF &band, const Look &look)
{
    painter.save();
    painter.setClipRect(band, Qt::IntersectClip);
    QColor field = look.colours.example;
    field.setAlpha(70);
    painter.fillRect(band, look.colours.background);
    painter.fillRect(band, field);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = look.colours.example;
    stripe.setAlpha(110);
    painter.setPen(QPen(stripe, 5));
    constexpr double spacing = 18;
    const int stripes = static_cast<int>((band.width() + 2 * band.height()) / spacing) + 1;
    for (int i = 0; i < stripes; ++i) {
        const double x = band.left() - band.height() + spacing * i;
        painter.drawLine(QPointF(x, band.bottom()), QPointF(x + band.height(), band.top()));
    }
    painter.setFont(look.sized(12, QFont::DemiBold));
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(exampleMark()) + 24;
    const QRectF label(band.center().x() - textWidth / 2, band.top() + 2, textWidth, band.height() - 4);
    painter.fillRect(label, look.colours.background);
    painter.setPen(look.colours.text);
    painter.drawText(label, Qt::AlignCenter, exampleMark());
    painter.restore();
}

Picture withExampleBand(Picture picture, const Look &look)
{
    const QSizeF inner = picture.size;
    picture.size.rheight() += bandHeight;
    picture.spoken = exampleMark() + u'\n' + picture.spoken;
    picture.paint = [inner, look, paint = std::move(picture.paint)](QPainter &painter) {
        painter.save();
        painter.translate(0, bandHeight);
        paint(painter);
        painter.restore();
        paintExampleBand(painter, QRectF(0, 0, inner.width(), bandHeight), look);
    };
    return picture;
}

} // namespace lagesbild
