#include "ui/window/membermap.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/mapplaces.h"
#include "ui/map/mapshapes.h"
#include "ui/shared/contrast.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using Areas = std::vector<AreaIndex>;

class MemberMapTest : public testing::Test
{
protected:
    MemberMapTest() : m_dataset(SmallData().dataset()) { open(m_shapes, Theme::Light); }

    void open(MapShapes &shapes, Theme theme)
    {
        m_part = std::make_unique<MemberMap>(m_dataset->catalogue(), 2, shapes, makeLook(theme));
        m_part->resize(480, 420);
        m_part->setMembers({0, 7});
        m_part->show();
        m_map = m_part->findChild<MapWidget *>(u"map"_s);
    }
    QColor fill(int region) const { return m_map->scene().looks[static_cast<std::size_t>(region)].fill; }
    QPoint middleOf(int region) const
    {
        const RegionShape &shape = m_map->scene().geometry->regions()[static_cast<std::size_t>(region)];
        return m_map->view().toPixels(shape.labelPoint).toPoint();
    }

    std::unique_ptr<Dataset> m_dataset;
    MapShapes m_shapes{smallCountry};
    std::unique_ptr<MemberMap> m_part;
    MapWidget *m_map = nullptr;
};

} // namespace

TEST_F(MemberMapTest, FillsTheMembersInEveryTheme)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        open(m_shapes, theme);
        EXPECT_EQ(fill(0), fill(7));
        EXPECT_EQ(fill(1), fill(8));
        EXPECT_GT(contrastBetween(fill(0), fill(1)), 3) << "told apart without colours";
        EXPECT_EQ(m_map->scene().focus, 2);
        const QImage painted = m_map->grab().toImage();
        EXPECT_EQ(painted.pixelColor(middleOf(7)), fill(7));
        EXPECT_EQ(painted.pixelColor(middleOf(8)), fill(8));
    }
}

TEST_F(MemberMapTest, TellsWhatIsClickedWithCtrlOrWithout)
{
    const QSignalSpy spy(m_part.get(), &MemberMap::picked);
    QTest::mouseClick(m_map, Qt::LeftButton, {}, middleOf(8));
    QTest::mouseClick(m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(0));
    ASSERT_EQ(spy.size(), 2);
    EXPECT_EQ(spy.first().first().value<Areas>(), Areas{8});
    EXPECT_EQ(spy.last().first().value<Areas>(), Areas{0});
    EXPECT_NE(fill(8), fill(0)) << "who is a member is for the dialog to say";
}

TEST_F(MemberMapTest, IsReachedByKeysAndSaysWhoIsIn)
{
    QObject::connect(m_part.get(), &MemberMap::picked, m_part.get(),
                     [this](const Areas &areas) { m_part->setMembers(areas); });
    QTest::keyClick(m_map, Qt::Key_Right);
    EXPECT_EQ(m_map->scene().hovered, 2) << "from the chosen municipality";
    QTest::keyClick(m_map, Qt::Key_Right);
    EXPECT_EQ(m_map->accessibleDescription(), u"Ängen, not in the group"_s);
    QTest::keyClick(m_map, Qt::Key_Space);
    EXPECT_EQ(m_map->accessibleDescription(), u"Ängen, in the group"_s);
    EXPECT_NE(fill(3), fill(0));
}

TEST_F(MemberMapTest, ZoomsToACountyAndKeepsItWhileOnePicks)
{
    QAction *county = nullptr;
    for (QAction *action : m_part->findChild<PlaceButton *>()->menu()->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_L))
            county = action;
    }
    ASSERT_NE(county, nullptr);
    county->trigger();
    EXPECT_FALSE(m_map->view().isFitted());
    const double scale = m_map->view().pixelsPerMetre();
    m_part->setMembers({1});
    EXPECT_DOUBLE_EQ(m_map->view().pixelsPerMetre(), scale);
}

TEST_F(MemberMapTest, ShowsEqualSquaresWhenAskedAndWhereThereAreNoBoundaries)
{
    auto *tiles = m_part->findChild<QCheckBox *>(u"memberTiles"_s);
    EXPECT_TRUE(tiles->isEnabled());
    EXPECT_EQ(m_map->scene().geometry->regions().size(), 10U);
    tiles->click();
    EXPECT_EQ(m_map->scene().geometry->regions().size(), 290U);

    MapShapes none({});
    open(none, Theme::Light);
    tiles = m_part->findChild<QCheckBox *>(u"memberTiles"_s);
    EXPECT_FALSE(tiles->isEnabled());
    EXPECT_TRUE(tiles->isChecked());
    EXPECT_FALSE(tiles->toolTip().isEmpty());
    EXPECT_EQ(m_map->scene().geometry->regions().size(), 290U);
    const QSignalSpy spy(m_part.get(), &MemberMap::picked);
    QTest::mouseClick(m_map, Qt::LeftButton, {}, middleOf(0));
    EXPECT_TRUE(spy.isEmpty()) << "the data lacks that municipality";
    m_part.reset(); // before its shapes
}

} // namespace lagesbild
