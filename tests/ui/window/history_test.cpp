#include "ui/window/history.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

Selection of(const char *code)
{
    Selection selection;
    selection.focus = AreaId(code);
    return selection;
}

Selection in(int year)
{
    Selection selection = of("0180");
    selection.year = Year{year};
    return selection;
}

} // namespace

TEST(History, GoesBackAndForward)
{
    History history;
    history.visit(of("0180"));
    history.visit(of("1280"));
    history.visit(of("1480"));
    EXPECT_EQ(history.back()->focus, AreaId("1280"));
    EXPECT_EQ(history.back()->focus, AreaId("0180"));
    EXPECT_FALSE(history.back());
    EXPECT_EQ(history.forward()->focus, AreaId("1280"));
    history.visit(of("1880"));
    EXPECT_FALSE(history.canGoForward()) << "what lay ahead is forgotten";
    EXPECT_EQ(history.back()->focus, AreaId("1280"));
}

TEST(History, CountsADraggedSliderAsOneStep)
{
    History history;
    history.visit(of("0180"));
    for (int year = 2015; year <= 2022; ++year)
        history.visit(in(year));
    EXPECT_FALSE(history.back()->year);
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward()->year, Year{2022});
}

TEST(History, IgnoresTheSameChoiceTwice)
{
    History history;
    history.visit(of("0180"));
    history.visit(of("0180"));
    EXPECT_FALSE(history.canGoBack());
}

} // namespace lagesbild
