#include "ui/export/reportplan.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"
#include "ui/export/guidetext.h"

#include <gtest/gtest.h>

#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Some of the guide's indicators, all but the last with figures of every municipality.
std::unique_ptr<Dataset> guideData()
{
    SmallData data;
    data.add("N18409", Unit::Percent, Direction::HighIsBetter).measure = Measure::Result;
    data.add("N18410", Unit::Percent, Direction::LowIsBetter).measure = Measure::Result;
    data.add("N18704", Unit::Percent, Direction::HighIsBetter).measure = Measure::Quality;
    data.add("N18703", Unit::Percent, Direction::HighIsBetter).withdrawn = true;
    data.add("N18801", Unit::Count).measure = Measure::Volume;
    data.add("N02926", Unit::Percent);
    data.add("N00217", Unit::Ratio);
    for (const char *id : {"N18409", "N18410", "N18704", "N18703", "N18801", "N02926", "N00217"})
        data.fill(id, 2022, 10, 1);
    data.add("N00700", Unit::Percent, Direction::HighIsBetter);
    return data.dataset();
}

Selection ale()
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(1));
    return selection;
}

/// "compare N18409 parts": what the views of a plan are.
QStringList textOf(const ReportPlan &plan)
{
    QStringList lines;
    for (const PlannedView &planned : plan.views) {
        const Selection &view = planned.selection;
        QString line =
            QString::fromUtf8(keyOf(view.room)) + u' ' + QString::fromStdString(view.indicator.text());
        if (view.room == Room::Comparison)
            line += u' ' + QString::fromUtf8(keyOf(view.comparison));
        lines << line.trimmed();
    }
    return lines;
}

} // namespace

TEST(ReportPlan, ChoosesWhatIsAskedForMost)
{
    const std::unique_ptr<Dataset> dataset = guideData();
    const Result<ReportPlan> plan = usualReport(*dataset, ale());
    ASSERT_TRUE(plan);
    EXPECT_EQ(textOf(*plan),
              (QStringList{u"overview"_s, u"questions N18409"_s, u"questions N00927"_s, u"questions N00217"_s,
                           u"questions N00700"_s, u"compare N18409 parts"_s, u"compare N18409 bars"_s,
                           u"trend N18409"_s, u"compare N18410 bars"_s, u"compare N18704 bars"_s,
                           u"trend N02926"_s, u"map N00217"_s, u"peers"_s, u"balance"_s}));
}

TEST(ReportPlan, ShowsEveryIndicatorTwiceInTheDetailedOne)
{
    const std::unique_ptr<Dataset> dataset = guideData();
    const Result<ReportPlan> plan = usualReport(*dataset, ale(), ReportExtent::Detailed);
    ASSERT_TRUE(plan);
    const QStringList views = textOf(*plan);
    for (const QString &id :
         {u"N18409"_s, u"N18410"_s, u"N18704"_s, u"N18703"_s, u"N18801"_s, u"N02926"_s, u"N00217"_s}) {
        EXPECT_EQ(views.count(u"compare %1 bars"_s.arg(id)), 1) << id.toStdString();
        EXPECT_EQ(views.count(u"trend "_s + id), 1) << id.toStdString();
    }
    EXPECT_EQ(views.filter(u"N00700"_s), QStringList{u"questions N00700"_s}) << "there is no figure to show";
}

TEST(ReportPlan, ShowsEverythingWhereNothingIsKnownToBeGood)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.fill("N2", 2022, 10, 1);
    const std::unique_ptr<Dataset> dataset = data.dataset();
    const Result<ReportPlan> plan = usualReport(*dataset, ale());
    ASSERT_TRUE(plan);
    EXPECT_EQ(textOf(*plan), (QStringList{u"overview"_s, u"compare N2 bars"_s, u"trend N2"_s, u"peers"_s}));
}

TEST(ReportPlan, ShowsTheGuidesPicturesWithTheirDescriptions)
{
    const std::unique_ptr<Dataset> dataset = guideData();
    Selection chosen = ale();
    chosen.group = "county";
    const Result<ReportPlan> plan = usualReport(*dataset, chosen, ReportExtent::Guide);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->views.size(), 12u);
    QStringList titles;
    QStringList descriptions;
    for (const PlannedView &planned : plan->views) {
        EXPECT_EQ(planned.selection.focus, chosen.focus);
        EXPECT_EQ(planned.selection.group, "county");
        titles << planned.title;
        descriptions << planned.description;
    }
    EXPECT_EQ(titles.removeDuplicates() + descriptions.removeDuplicates(), 0) << "each has words of its own";
    EXPECT_EQ(titles.filter(u"Diagram "_s).size(), 9);
    EXPECT_EQ(titles.filter(u"Map "_s).size(), 3);
    EXPECT_TRUE(descriptions[2].contains(u"In the guide 2015, here 2022: the nearest year with values."_s))
        << descriptions[2].toStdString();
    EXPECT_TRUE(descriptions[4].endsWith(u"\nIn the guide it is of 2015."_s)) << "there are no figures of it";
}

TEST(ReportPlan, SaysOfTheGuidesPicturesWhatCantBeDrawn)
{
    QStringList lacking;
    for (const GuideFigure &figure : guideFigures) {
        const QString description = guideFigureDescription(figure, Year{2020});
        if (description.contains(u"\nCan't be drawn"_s) && description.contains(u"What is needed"_s))
            lacking << guideFigureTitle(figure).section(u':', 0, 0);
        EXPECT_FALSE(guideFigureDescription(figure, std::nullopt).contains(u"shown"_s)) << "nothing is";
    }
    EXPECT_EQ(lacking, (QStringList{u"Diagram 4"_s, u"Diagram 7"_s, u"Diagram 9"_s}));
}

TEST(ReportPlan, SaysWhichOfTheGuidesYearsAreNotShown)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<ReportPlan> plan = usualReport(*realDataset(), Selection(), ReportExtent::Guide);
    ASSERT_TRUE(plan);
    QStringList otherYears;
    for (const PlannedView &planned : plan->views) {
        const QString year = QString::number(toInt(planned.selection.year.value_or(Year{})));
        EXPECT_TRUE(planned.description.contains(year)) << planned.description.toStdString();
        if (!planned.description.contains(u"The guide's year, 2015, is also the year here."_s))
            otherYears << planned.title.section(u':', 0, 0) + u' ' + year;
    }
    EXPECT_EQ(otherYears, (QStringList{u"Diagram 7 2020"_s, u"Diagram 9 2015"_s, u"Map 3 2014"_s}));
}

TEST(ReportPlan, KnowsItsExtentsByName)
{
    for (const ReportExtent extent : allReportExtents)
        EXPECT_EQ(parseReportExtent(keyOf(extent)), extent);
    EXPECT_EQ(parseReportExtent("everything"), std::nullopt);
}

TEST(ReportPlan, IsOfAboutFortyViewsWithTheGuidesMaps)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Selection orebro;
    const Result<ReportPlan> plan = usualReport(*realDataset(), orebro);
    ASSERT_TRUE(plan);
    EXPECT_GE(plan->views.size(), 36u);
    EXPECT_LE(plan->views.size(), 46u);
    const QStringList views = textOf(*plan);
    EXPECT_EQ(views.filter(u"questions"_s).size(), 6) << "one for each area";
    EXPECT_EQ(views.filter(u"map"_s), (QStringList{u"map N00973"_s, u"map N00927"_s, u"map N00217"_s}));
    EXPECT_TRUE(views.contains(u"compare LB_RECEIVED_2Y_PER_1000 all"_s)) << "diagram 1";
    EXPECT_TRUE(views.contains(u"compare N00973 parts"_s)) << "diagram 6";
    EXPECT_EQ(views.filter(u"balance"_s).size(), 2);
    const Result<ReportPlan> detailed = usualReport(*realDataset(), orebro, ReportExtent::Detailed);
    ASSERT_TRUE(detailed);
    EXPECT_GT(detailed->views.size(), 100u);
}

} // namespace lagesbild
