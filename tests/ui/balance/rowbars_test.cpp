#include "ui/balance/rowbars.h"

#include "tests/support/qtprinting.h"
#include "ui/balance/rowbarsview.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

RowBars madeBars()
{
    RowBars bars{.heading = u"Heading"_s,
                 .note = u"Note"_s,
                 .legend = {{.text = u"Örebro"_s, .colour = QColor(Qt::blue)}, {.text = u"Riket"_s}},
                 .columns = {u"Örebro"_s, u"Riket"_s}};
    bars.rows = {
        {.label = u"Anställda"_s,
         .segments = {{.value = 10, .colour = QColor(Qt::blue)}},
         .marks = {{MarkKind::National, 20}},
         .numbers = {u"10 %"_s, u"20 %"_s},
         .spoken = u"Anställda: 10 %"_s},
        {.label = u"Invånare"_s,
         .segments = {{.value = 15, .colour = QColor(Qt::blue)}, {.value = 25, .colour = QColor(Qt::red)}},
         .numbers = {u"40 %"_s, u"–"_s},
         .spoken = u"Invånare: 40 %"_s},
        {.label = u"Förtroendevalda"_s, .numbers = {u".."_s, u"–"_s}, .spoken = u"Förtroendevalda: –"_s}};
    return bars;
}

TEST(RowBars, TheLongestBarOrMarkFillsTheRoom)
{
    const RowBars bars = madeBars();
    const RowBarsGeometry geometry = rowBarsGeometry(bars, 500, makeLook(Theme::Light));
    EXPECT_EQ(bars.greatest(), 40);
    const auto parts = geometry.segments(1, bars.rows[1]);
    EXPECT_DOUBLE_EQ(parts[0].left(), geometry.barLeft);
    EXPECT_DOUBLE_EQ(parts[1].left(), parts[0].right());
    EXPECT_NEAR(parts[1].right(), geometry.barRight, 1e-9);
    EXPECT_NEAR(geometry.segments(0, bars.rows[0])[0].width(), (geometry.barRight - geometry.barLeft) / 4,
                1e-9);
    EXPECT_EQ(RowBars().greatest(), 1) << "nothing has no scale";
}

TEST(RowBars, NothingOverlapsHoweverNarrow)
{
    const RowBars bars = madeBars();
    for (double width = 260; width < 900; width += 20) {
        const RowBarsGeometry geometry = rowBarsGeometry(bars, width, makeLook(Theme::Light));
        EXPECT_LT(geometry.labelRight, geometry.barLeft) << width;
        EXPECT_LT(geometry.barLeft, geometry.barRight) << width;
        EXPECT_LT(geometry.barRight, geometry.numberRights[0]) << width;
        EXPECT_LT(geometry.numberRights[0], geometry.numberRights[1]) << width;
        EXPECT_DOUBLE_EQ(geometry.numberRights[1], width);
        for (const QRectF &entry : geometry.legend)
            EXPECT_LT(entry.bottom(), geometry.firstTop);
    }
}

TEST(RowBars, DrawsAMissingRowHatchedAndAMarkAcross)
{
    const RowBars bars = madeBars();
    const Look look = makeLook(Theme::Light);
    const RowBarsGeometry geometry = rowBarsGeometry(bars, 500, look);
    QImage image(500, static_cast<int>(geometry.height(3)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRowBars(painter, bars, geometry, look);
    painter.end();
    const QRectF missing = geometry.row(2);
    int marked = 0;
    for (int x = 0; x < 80; ++x)
        marked += image.pixelColor(static_cast<int>(geometry.barLeft) + x,
                                   static_cast<int>(missing.center().y())) == QColor(Qt::white)
                      ? 0
                      : 1;
    EXPECT_GT(marked, 10);
    EXPECT_LT(marked, 70) << "a hatch is no fill";
    const int mark = static_cast<int>(geometry.barLeft + 20 * geometry.scale);
    int dark = 0; // the line of riket is dashed
    for (int y = 0; y < static_cast<int>(geometry.pitch); ++y)
        dark += image.pixelColor(mark, static_cast<int>(geometry.row(0).top()) + y).lightness() < 128 ? 1 : 0;
    EXPECT_GE(dark, 8);
}

TEST(RowBarsView, KeysReadRowAfterRow)
{
    RowBarsView view;
    view.setLook(makeLook(Theme::Light));
    view.setBars(madeBars());
    view.resize(500, view.heightForWidth(500));
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.accessibleName(), u"Heading"_s);
    EXPECT_EQ(view.accessibleDescription(), u"Anställda: 10 %"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.accessibleDescription(), u"Invånare: 40 %"_s);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), 2);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), 0);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(2)->text(QAccessible::Name), u"Förtroendevalda: –"_s);
    EXPECT_TRUE(view.rect().contains(view.markRect(2)));
}

} // namespace
} // namespace lagesbild
