#include "ui/export/printing.h"

#include <QPainter>

#include <algorithm>

namespace lagesbild
{

void prepareForPrint(QPrinter &printer, const Picture &picture)
{
    const bool lying = picture.size.width() > picture.size.height();
    printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(picture.title);
}

void print(QPrinter &printer, const Picture &picture)
{
    QPainter painter(&printer);
    const QSizeF room = QRectF(painter.viewport()).size();
    const double scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
    painter.translate((room.width() - picture.size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    picture.paint(painter);
}

} // namespace lagesbild
