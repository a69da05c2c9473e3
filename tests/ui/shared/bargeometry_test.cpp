#include "ui/shared/charts/bargeometry.h"

#include "tests/ui/comparison/madecomparison.h"

#include <QFontMetricsF>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QRectF box(10, 20, 850, 330);

class BarGeometryTest : public testing::Test
{
protected:
    BarGeometryTest() : look(makeLook(Theme::Light)) {}

    BarScene scene(const Comparison &made) const { return barScene(made, madeShare()); }
    static Comparison withNegatives()
    {
        Comparison made = madeComparison();
        made.bars = {madeRow("1", u"Laxå"_s, 5.2), madeRow("2", u"Nora"_s, -3.1),
                     asFocus(madeRow("3", u"Örebro"_s, -6.7)),
                     withStatus(madeRow("4", u"Lekeberg"_s, std::nullopt), Status::Absent)};
        made.national.reset();
        made.groupMean.mean = -1.5;
        return made;
    }
    static Comparison withMany(int count)
    {
        Comparison made = madeComparison();
        made.bars.clear();
        for (int i = 0; i < count; ++i)
            made.bars.push_back(madeRow(std::to_string(i), u"Kommun %1"_s.arg(i), 60.0 - i));
        return made;
    }

    Look look;
};

TEST_F(BarGeometryTest, BarsAreAsLongAsTheirValues)
{
    const BarScene made = scene(madeComparison());
    const BarGeometry geometry = barGeometry(made, box, look);
    const double unit = geometry.bar(0, made.bars[0]).width() / *made.bars[0].value;
    for (int i = 0; i < 4; ++i) {
        const Bar &bar = made.bars[static_cast<std::size_t>(i)];
        EXPECT_NEAR(geometry.bar(i, bar).width(), unit * *bar.value, 1e-9);
        EXPECT_NEAR(geometry.bar(i, bar).left(), geometry.x(0), 1e-9);
    }
}

TEST_F(BarGeometryTest, NegativeBarsGoLeftFromZero)
{
    const BarScene made = scene(withNegatives());
    const BarGeometry geometry = barGeometry(made, box, look);
    EXPECT_NEAR(geometry.bar(0, made.bars[0]).left(), geometry.x(0), 1e-9);
    EXPECT_NEAR(geometry.bar(2, made.bars[2]).right(), geometry.x(0), 1e-9);
    EXPECT_NEAR(geometry.bar(2, made.bars[2]).width() / geometry.bar(0, made.bars[0]).width(), 6.7 / 5.2,
                1e-9);
}

TEST_F(BarGeometryTest, WhiskersValuesAndPersonsLieInsideTheBoxWithoutTouching)
{
    for (const double width : {420.0, 640.0, 850.0, 1400.0}) {
        Comparison few = madeComparison();
        few.bars.push_back(withStatus(withPersons(madeRow("9", u"Malå"_s, 50), 2, 41), Status::Few));
        const BarScene made = scene(few);
        const BarGeometry geometry = barGeometry(made, QRectF(0, 0, width, 330), look);
        const QFontMetricsF metrics(look.sized(13, QFont::DemiBold));
        const QFontMetricsF small(look.sized(12));
        for (const Bar &bar : made.bars) {
            double end = geometry.x(bar.interval->high) + 8 + metrics.horizontalAdvance(bar.valueText);
            if (!bar.remark.isEmpty())
                end += 8 + small.horizontalAdvance(bar.remark);
            EXPECT_LE(end, geometry.personsLeft) << width;
            EXPECT_GE(geometry.x(bar.interval->low), geometry.namesRight) << width;
        }
    }
}

TEST_F(BarGeometryTest, NegativeValuesHaveRoomForTheirTextBesideTheNames)
{
    const BarScene made = scene(withNegatives());
    const BarGeometry geometry = barGeometry(made, box, look);
    const double width =
        QFontMetricsF(look.sized(13, QFont::DemiBold)).horizontalAdvance(made.bars[2].valueText);
    EXPECT_GE(geometry.x(*made.bars[2].value) - 8 - width, geometry.namesRight);
}

TEST_F(BarGeometryTest, LabelsOfTheLinesNeverOverlap)
{
    for (double mean = 20; mean < 48; mean += 0.7) {
        Comparison made = madeComparison();
        made.groupMean.mean = mean;
        for (const double width : {400.0, 850.0}) {
            const BarGeometry geometry = barGeometry(scene(made), QRectF(0, 0, width, 330), look);
            ASSERT_EQ(geometry.lineLabels.size(), 2U);
            EXPECT_FALSE(geometry.lineLabels[0].intersects(geometry.lineLabels[1])) << mean << ' ' << width;
            for (const QRectF &label : geometry.lineLabels) {
                EXPECT_GE(label.left(), geometry.header.left() - 1e-9);
                EXPECT_LE(label.right(), width + 1e-9);
            }
        }
    }
}

TEST_F(BarGeometryTest, TheHitIsTheRowThatIsSeen)
{
    const BarScene made = scene(madeComparison());
    const BarGeometry geometry = barGeometry(made, box, look);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(barAt(geometry, geometry.bar(i, made.bars[static_cast<std::size_t>(i)]).center()), i);
        EXPECT_EQ(barAt(geometry, QPointF(geometry.plot.left() + 2, geometry.row(i).center().y())), i);
    }
    EXPECT_EQ(barAt(geometry, geometry.header.center()), std::nullopt);
    EXPECT_EQ(barAt(geometry, geometry.footer.center() + QPointF(0, 10)), std::nullopt);
}

TEST_F(BarGeometryTest, ManyRowsScrollUnderTheirHeaderAndAxis)
{
    const BarScene made = scene(withMany(50));
    const BarGeometry top = barGeometry(made, box, look);
    EXPECT_GT(top.greatestScroll(), 0);
    EXPECT_LE(top.footer.bottom(), box.bottom() + 1e-9);
    const BarGeometry end = barGeometry(made, box, look, 1e9);
    EXPECT_NEAR(end.row(49).bottom(), end.plot.bottom(), 1e-6);
    EXPECT_EQ(barAt(end, QPointF(end.plot.center().x(), end.plot.bottom() - 2)), 49);
    EXPECT_EQ(end.scale, top.scale);
}

TEST_F(BarGeometryTest, FewRowsAreComfortableAndNotStretched)
{
    const BarGeometry geometry = barGeometry(scene(madeComparison()), QRectF(0, 0, 850, 2000), look);
    EXPECT_EQ(geometry.pitch, 40);
    EXPECT_EQ(comfortableHeight(scene(madeComparison())), geometry.footer.bottom());
}

TEST_F(BarGeometryTest, LongNamesGiveWayToTheBars)
{
    Comparison made = madeComparison();
    made.bars[0].name = u"En kommun med ett namn som är alldeles orimligt långt och sedan ännu längre"_s;
    const BarGeometry geometry = barGeometry(scene(made), box, look);
    EXPECT_LE(geometry.namesRight - box.left(), box.width() * 0.3 + 1e-9);
}

TEST_F(BarGeometryTest, SurvivesABoxTooSmallForAnything)
{
    const BarGeometry geometry = barGeometry(scene(madeComparison()), QRectF(0, 0, 30, 10), look);
    EXPECT_GE(geometry.scale, 0);
    EXPECT_EQ(barAt(geometry, QPointF(15, 5)), std::nullopt);
    EXPECT_EQ(barAt(barGeometry({}, box, look), box.center()), std::nullopt);
}

} // namespace
} // namespace lagesbild
