#include "ui/map/peerbars.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PeerBarsTest : public testing::Test
{
protected:
    PeerBarsTest()
    {
        m_bars.setLook(makeLook(Theme::Light));
        m_bars.setBars({{AreaId("1"), u"Ale"_s, u"20"_s, 20.0, false, false},
                        {AreaId("2"), u"Bo"_s, u"10"_s, 10.0, true, false},
                        {AreaId("3"), u"Ce"_s, u"20"_s, 20.0, false, true},
                        {AreaId("4"), u"De"_s, u"–"_s, std::nullopt, false, false}});
        m_bars.resize(300, m_bars.sizeHint().height());
        m_bars.show();
    }

    /// Pixels of @p colour along the middle of a row.
    int lengthOf(int row, const QColor &colour)
    {
        const QImage image = m_bars.grab().toImage();
        int length = 0;
        for (int x = 0; x < image.width(); ++x)
            length += image.pixelColor(x, row * 23 + 11) == colour ? 1 : 0;
        return length;
    }

    PeerBars m_bars;
};

} // namespace

TEST_F(PeerBarsTest, AreAsLongAsTheirValues)
{
    const Colours colours = coloursOf(Theme::Light);
    const int whole = lengthOf(0, colours.bar);
    EXPECT_GT(whole, 100);
    EXPECT_NEAR(lengthOf(1, colours.accent), whole / 2, 2);
    EXPECT_EQ(lengthOf(3, colours.bar), 0) << "no value, no bar";
    EXPECT_LT(lengthOf(2, colours.bar), 5) << "hollow: too few persons";
}

TEST_F(PeerBarsTest, ClickAndKeysChoose)
{
    const QSignalSpy chosen(&m_bars, &PeerBars::areaChosen);
    QTest::mouseClick(&m_bars, Qt::LeftButton, {}, QPoint(40, 23 * 2 + 10));
    QTest::mouseMove(&m_bars, QPoint(40, 10));
    QTest::keyClick(&m_bars, Qt::Key_Down);
    QTest::keyClick(&m_bars, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0].first().value<AreaId>(), AreaId("3"));
    EXPECT_EQ(chosen[1].first().value<AreaId>(), AreaId("2"));
}

} // namespace lagesbild
