#include "ui/shared/linktext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const std::vector<Room> rooms{Room::Overview, Room::Comparison};

class LinkText : public testing::Test
{
protected:
    LinkText()
    {
        SmallData data;
        data.add("N1", Unit::Percent);
        m_dataset = data.dataset();
    }

    QString trouble(const QString &link) const { return linkTrouble(link, rooms, m_dataset->catalogue()); }
    QStringList remarks(const QString &link) const { return linkRemarks(link, m_dataset->catalogue()); }

    std::unique_ptr<Dataset> m_dataset;
};

} // namespace

TEST_F(LinkText, SaysNothingOfALinkThatCanBeShown)
{
    for (const QString &link : {u"lagesbild:compare?municipality=1001&indicator=N1&form=funnel"_s,
                                u"lagesbild:overview"_s, u"lagesbild:overview?year=latest"_s}) {
        EXPECT_EQ(trouble(link), QString());
        EXPECT_EQ(remarks(link), QStringList());
    }
}

TEST_F(LinkText, NamesTheRoomsForOneThatIsNone)
{
    EXPECT_EQ(
        trouble(u"lagesbild:comparison?municipality=1001"_s),
        u"The link can't be opened: no room is called “comparison”. The rooms are: overview, compare."_s);
    EXPECT_TRUE(trouble(u"lagesbild:map"_s).contains(u"“map”"_s)) << "known, but not among the rooms";
}

TEST_F(LinkText, NamesWhatElseCannotBeShown)
{
    EXPECT_TRUE(
        trouble(u"compare?municipality=1001"_s).contains(u"“compare?municipality=1001” is no link"_s));
    EXPECT_EQ(trouble(u"lagesbild:compare?year=soon"_s), u"The link can't be opened: year can't be soon."_s);
    EXPECT_TRUE(trouble(u"lagesbild:compare?municipality=9999"_s).contains(u"“9999”"_s));
}

TEST_F(LinkText, RemarksOnWhatIsPassedOver)
{
    EXPECT_EQ(remarks(u"lagesbild:compare?municipalty=1001&year=2020"_s),
              QStringList{u"“municipalty” in the link is passed over: nothing is chosen by that name."_s});
    const QStringList lacking = remarks(u"lagesbild:compare?indicator=N77&collection=attic"_s);
    ASSERT_EQ(lacking.size(), 2);
    EXPECT_TRUE(lacking[0].contains(u"indicator “N77”"_s));
    EXPECT_TRUE(lacking[1].contains(u"collection “attic”"_s));
}

} // namespace lagesbild
