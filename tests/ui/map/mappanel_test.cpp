#include "ui/map/mappanel.h"

#include "ui/map/mapdivision.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

class MapPanelTest : public testing::Test
{
protected:
    MapPanelTest()
    {
        m_classes.indicator = IndicatorId("N00217");
        m_classes.guideMap = GuideMap::Balance;
        m_classes.method = ClassMethod::Manual;
        m_classes.limits = {-endless, 0.7, 1, endless};
        m_classes.years = {Year{2013}, Year{2014}, Year{2015}};
        m_classes.year = Year{2015};
        for (const double value : {0.28, 0.9, 1.43}) {
            MapRow row;
            row.figure.value = value;
            row.figure.status = Status::Ok;
            row.classNumber = 0;
            m_classes.rows.push_back(row);
        }
        m_panel.setLook(makeLook(Theme::Light));
        m_panel.resize(372, 900);
        show();
        m_panel.show();
    }

    void show(bool hasBoundaries = true) { m_panel.showClasses(m_classes, m_options, hasBoundaries); }

    QAbstractButton *button(const QString &group, int choice) const
    {
        return m_panel.findChild<QWidget *>(group)->findChild<QAbstractButton *>(u"choice%1"_s.arg(choice));
    }

    /// What the panel says was chosen when @p choice of @p group is clicked.
    std::optional<MapOptions> clicked(const QString &group, int choice)
    {
        const QSignalSpy spy(&m_panel, &MapPanel::optionsChosen);
        QTest::mouseClick(button(group, choice), Qt::LeftButton);
        return spy.isEmpty() ? std::nullopt : std::optional(spy.first().first().value<MapOptions>());
    }

    MapClasses m_classes;
    MapOptions m_options;
    MapPanel m_panel;
};

} // namespace

TEST_F(MapPanelTest, ChoosesTheDivision)
{
    EXPECT_TRUE(button(u"division"_s, 0)->isChecked());
    const std::optional<MapOptions> quantiles = clicked(u"division"_s, 1);
    ASSERT_TRUE(quantiles);
    EXPECT_FALSE(quantiles->guide);
    EXPECT_EQ(quantiles->method, ClassMethod::Quantile);
    EXPECT_EQ(clicked(u"division"_s, 5)->method, ClassMethod::StandardDeviation);
}

TEST_F(MapPanelTest, OwnLimitsStartFromThoseShownWithEndsThatCanBeWritten)
{
    const std::optional<MapOptions> own = clicked(u"division"_s, 4);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->method, ClassMethod::Manual);
    EXPECT_EQ(own->limits, (std::vector<double>{0.28, 0.7, 1, 1.43}));
}

TEST_F(MapPanelTest, OwnLimitsAreReadAndWrongOnesRefused)
{
    m_options.guide = false;
    m_options.method = ClassMethod::Manual;
    m_options.limits = {0.2, 0.7, 1.5};
    m_classes.guideMap = GuideMap::None;
    show();
    auto *field = m_panel.findChild<QLineEdit *>(u"ownLimits"_s);
    ASSERT_TRUE(field->isVisible());
    EXPECT_EQ(field->text(), u"0,2; 0,7; 1,5"_s);
    const QSignalSpy spy(&m_panel, &MapPanel::optionsChosen);
    field->setText(u"0,2; 0,1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(spy.isEmpty());
    field->setText(u"0,2; 0,8;1,5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<MapOptions>().limits, (std::vector<double>{0.2, 0.8, 1.5}));
}

TEST(MapLimits, AreTwoToTenRisingNumbers)
{
    EXPECT_EQ(parseLimits(u"1; 2,5;3.5"_s), (std::vector<double>{1, 2.5, 3.5}));
    for (const QString &wrong : {u""_s, u"1"_s, u"1; 1"_s, u"2; 1"_s, u"1; x"_s, u"1; nan"_s, u"1; inf"_s,
                                 u"1;2;3;4;5;6;7;8;9;10;11"_s})
        EXPECT_TRUE(parseLimits(wrong).empty()) << wrong.toStdString();
    EXPECT_EQ(parseLimits(limitsText({-1.25, 0, 12345.5})), (std::vector<double>{-1.25, 0, 12345.5}));
}

TEST_F(MapPanelTest, ChoosesTheLevel)
{
    EXPECT_EQ(clicked(u"shown"_s, 1)->level, MapLevel::County);
    const std::optional<MapOptions> tiles = clicked(u"shown"_s, 2);
    EXPECT_TRUE(tiles->tiles);
    EXPECT_EQ(tiles->level, MapLevel::Municipality);
}

TEST_F(MapPanelTest, ChoosesHowManyMapsOfValuesOnly)
{
    EXPECT_TRUE(button(u"plates"_s, 0)->isChecked());
    EXPECT_EQ(clicked(u"plates"_s, 1)->plates, MapPlates::Years);
    m_options.plates = MapPlates::Years;
    show();
    EXPECT_TRUE(button(u"plates"_s, 1)->isChecked());
    EXPECT_FALSE(m_panel.findChild<QWidget *>(u"years"_s)->isVisible()) << "all are shown";
    EXPECT_FALSE(m_panel.findChild<QWidget *>(u"play"_s)->isVisible());
    m_options.plates = MapPlates::Pair;
    show();
    EXPECT_TRUE(m_panel.findChild<QWidget *>(u"other"_s)->isVisible());
    EXPECT_TRUE(m_panel.findChild<QWidget *>(u"years"_s)->isVisible());
    m_options.layer = MapLayer::Change;
    m_classes.layer = MapLayer::Change;
    show();
    EXPECT_TRUE(button(u"plates"_s, 0)->isChecked());
    for (const int several : {1, 2}) {
        EXPECT_FALSE(button(u"plates"_s, several)->isEnabled());
        EXPECT_FALSE(button(u"plates"_s, several)->toolTip().isEmpty());
    }
}

TEST_F(MapPanelTest, SaysWhyAChoiceCannotBeMade)
{
    show(false);
    EXPECT_FALSE(button(u"shown"_s, 0)->isEnabled());
    EXPECT_FALSE(button(u"shown"_s, 0)->toolTip().isEmpty());
    EXPECT_TRUE(button(u"shown"_s, 2)->isChecked());
    m_classes.indicator = IndicatorId("N1");
    m_classes.guideMap = GuideMap::None;
    show();
    EXPECT_FALSE(button(u"division"_s, 0)->isEnabled());
    EXPECT_FALSE(button(u"division"_s, 0)->toolTip().isEmpty());
}

TEST_F(MapPanelTest, NumberOfClassesStaysBetweenTwoAndNine)
{
    m_classes.guideMap = GuideMap::None;
    m_classes.method = ClassMethod::Quantile;
    m_options.guide = false;
    m_options.classes = 9;
    show();
    auto *more = m_panel.findChild<QAbstractButton *>(u"moreClasses"_s);
    auto *fewer = m_panel.findChild<QAbstractButton *>(u"fewerClasses"_s);
    EXPECT_FALSE(more->isEnabled());
    const QSignalSpy spy(&m_panel, &MapPanel::optionsChosen);
    fewer->click();
    EXPECT_EQ(spy.first().first().value<MapOptions>().classes, 8);
    m_options.classes = 2;
    show();
    EXPECT_FALSE(fewer->isEnabled());
}

} // namespace lagesbild
