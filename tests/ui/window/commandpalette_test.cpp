#include "ui/window/commandpalette.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class CommandPaletteTest : public testing::Test
{
protected:
    CommandPaletteTest()
    {
        SmallData data;
        data.add("N1", Unit::Count).title = u"Flyktingar i arbete, antal"_s;
        m_dataset = data.dataset();
        m_index = std::make_unique<IndicatorIndex>(*m_dataset);
        m_selection.focus = AreaId(SmallData::code(0));
    }
    std::vector<SearchItem> items(const QString &text)
    {
        return paletteItems({.dataset = *m_dataset,
                             .indicators = *m_index,
                             .selection = m_selection,
                             .rooms = m_rooms,
                             .savedViews = m_saved,
                             .recentViews = m_recent,
                             .actions = m_actions,
                             .choose = [this](const Selection &next) { m_selection = next; }},
                            text);
    }
    QStringList titles(const QString &text)
    {
        QStringList titles;
        for (const SearchItem &item : items(text))
            titles << item.title;
        return titles;
    }

    std::unique_ptr<Dataset> m_dataset;
    std::unique_ptr<IndicatorIndex> m_index;
    Selection m_selection;
    std::vector<Room> m_rooms{Room::Overview, Room::Search};
    QList<SavedView> m_saved{{u"Till nämnden"_s, u"lagesbild:map?municipality=1003"_s},
                             {u"Trasig"_s, u"lagesbild:attic"_s}};
    QStringList m_recent{u"lagesbild:search?municipality=1002&indicators=N1"_s};
    int m_run = 0;
    std::vector<PaletteAction> m_actions{{u"Copy a link to this view"_s, {}, [this] { ++m_run; }}};
};

} // namespace

TEST_F(CommandPaletteTest, OpensWithWhatOneCameFrom)
{
    EXPECT_EQ(titles({}), (QStringList{u"Free search: N1 kort, Ale"_s, u"Till nämnden"_s, u"Overview"_s,
                                       u"Free search"_s, u"Copy a link to this view"_s}));
}

TEST_F(CommandPaletteTest, FindsByTheBeginningsOfWords)
{
    EXPECT_EQ(titles(u"namn"_s), QStringList{u"Till nämnden"_s});
    EXPECT_EQ(titles(u"link copy"_s), QStringList{u"Copy a link to this view"_s});
    EXPECT_EQ(titles(u"arbete"_s), QStringList{u"Flyktingar i arbete, antal"_s});
    EXPECT_EQ(titles(u"åby"_s), QStringList{u"Åby"_s});
}

TEST_F(CommandPaletteTest, DoesWhatIsChosen)
{
    items(u"namn"_s).front().choose();
    EXPECT_EQ(m_selection.room, Room::Map);
    EXPECT_EQ(m_selection.focus, AreaId("1003"));
    items(u"copy"_s).front().choose();
    EXPECT_EQ(m_run, 1);
}

TEST_F(CommandPaletteTest, PutsAnIndicatorIntoTheBasketOfTheFreeSearch)
{
    m_selection.room = Room::Search;
    items(u"arbete"_s).front().choose();
    items(u"arbete"_s).front().choose();
    EXPECT_EQ(m_selection.search.indicators, std::vector{IndicatorId("N1")});
    m_selection.room = Room::Overview;
    items(u"arbete"_s).front().choose();
    EXPECT_EQ(m_selection.room, Room::Trend);
}

TEST_F(CommandPaletteTest, AsksTheQuestionsAboutAnotherIndicator)
{
    m_selection.room = Room::Questions;
    items(u"arbete"_s).front().choose();
    EXPECT_EQ(m_selection.room, Room::Questions);
    EXPECT_EQ(m_selection.indicator, IndicatorId("N1"));
}

TEST_F(CommandPaletteTest, CallsARegionARegion)
{
    EXPECT_EQ(items(u"region tio"_s).front().detail, u"Region"_s);
    EXPECT_EQ(items(u"ale"_s).front().detail, u"Municipality"_s);
}

} // namespace lagesbild
