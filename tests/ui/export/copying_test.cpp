#include "ui/export/copying.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

RoomExport content()
{
    RoomExport result;
    result.page.title = u"Andel <i arbete>"_s;
    result.page.finding = u"31,1 % i Örebro."_s;
    result.page.source = u"Källa: Kolada."_s;
    result.page.table.columns = {{.title = u"Kommun"_s}, {.title = u"Värde"_s, .isNumber = true}};
    result.page.table.rows = {{{{u"Örebro"_s, {}, {}}, {u"1 031,1 %"_s, 1031.0625, {}}}},
                              {{{u"Ale"_s, {}, {}}, {u".."_s, {}, {}}}}};
    result.picture = {u"Andel"_s, u"i ord"_s, QSizeF(40, 30), [](QPainter &painter) {
                          painter.fillRect(QRectF(0, 0, 40, 30), Qt::white);
                          painter.fillRect(QRectF(0, 0, 20, 30), Qt::blue);
                      }};
    return result;
}

} // namespace

TEST(Copying, HoldsEveryFormAtOnce)
{
    const std::unique_ptr<QMimeData> data = copyOf(content(), {});
    ASSERT_TRUE(data->hasImage());
    const auto image = qvariant_cast<QImage>(data->imageData());
    EXPECT_EQ(image.size(), QSize(80, 60));
    EXPECT_EQ(image.pixelColor(10, 10), QColor(Qt::blue));
    EXPECT_TRUE(data->data(u"image/svg+xml"_s).contains("<svg"));
    EXPECT_TRUE(data->html().contains(u"Andel &lt;i arbete&gt;"_s));
    EXPECT_TRUE(data->text().contains(u"Källa: Kolada."_s));
}

TEST(Copying, GivesSpreadsheetsNumbersAndReasons)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const QStringList lines = plainTextOf(content().page).split(u'\n');
    EXPECT_TRUE(lines.contains(u"Kommun\tVärde"_s));
    EXPECT_TRUE(lines.contains(u"Örebro\t1031,0625"_s)) << lines.join(u'|').toStdString();
    EXPECT_TRUE(lines.contains(u"Ale\t.."_s));
    EXPECT_TRUE(tableHtmlOf(content().page).contains(u"sdval=\"1031.0625\""_s));
    QLocale::setDefault(before);
}

TEST(Copying, MarksInventedFigures)
{
    const std::unique_ptr<QMimeData> data = copyOf(content(), u"Exempeldata"_s);
    EXPECT_TRUE(data->html().contains(u"Exempeldata"_s));
    EXPECT_TRUE(data->text().contains(u"Exempeldata"_s));
}

} // namespace lagesbild
