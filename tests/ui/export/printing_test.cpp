#include "ui/export/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Picture pictureOfSize(double width, double height)
{
    return {u"Titel"_s, u"i ord"_s, QSizeF(width, height),
            [width, height](QPainter &painter) { painter.fillRect(QRectF(0, 0, width, height), Qt::red); }};
}

} // namespace

TEST(Printing, LiesOrStandsAsThePictureDoes)
{
    QPrinter printer;
    prepareForPrint(printer, pictureOfSize(800, 400));
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
    prepareForPrint(printer, pictureOfSize(400, 800));
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Portrait);
    EXPECT_EQ(printer.docName(), u"Titel"_s);
}

TEST(Printing, PutsThePictureOnPaper)
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"papper.pdf"_s));
    const Picture picture = pictureOfSize(800, 400);
    prepareForPrint(printer, picture);
    print(printer, picture);
    QFile file(printer.outputFileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

} // namespace lagesbild
