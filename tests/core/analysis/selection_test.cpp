#include "core/analysis/selection.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(SelectionLink, NamesTheMunicipalityAndWhatDiffers)
{
    Selection selection;
    EXPECT_EQ(toLink(selection), u"lagesbild:overview?municipality=1880"_s);
    selection.room = Room::Map;
    selection.year = Year{2015};
    selection.gender = Gender::Women;
    selection.group = "1880,1881";
    EXPECT_EQ(toLink(selection), u"lagesbild:map?municipality=1880&year=2015&gender=K&group=1880,1881"_s);
}

TEST(SelectionLink, ComesBackWhole)
{
    Selection selection;
    selection.room = Room::Comparison;
    selection.focus = AreaId("0180");
    selection.collection = CollectionId("G2KPI84105");
    selection.indicator = IndicatorId("N00973");
    selection.year = Year{2015};
    selection.gender = Gender::Men;
    selection.group = "county";
    selection.ranking = {.keepSmall = true, .keepPlaceholders = true};
    selection.overview = {.measure = Measure::Result, .term = Term::Long, .emptySplits = true};
    selection.trend = {.national = false, .mean = false, .band = false, .members = true, .byGender = true};
    selection.comparison = ComparisonForm::All;
    selection.parts = PartsAlong::Areas;
    selection.scatter = {.other = IndicatorId("N02925"), .line = false};
    selection.map = {.guide = false,
                     .method = ClassMethod::Manual,
                     .classes = 3,
                     .limits = {0, 12.5, 40, 100},
                     .level = MapLevel::County,
                     .tiles = true};
    selection.peers = {.method = PeerMethod::Own,
                       .count = 5,
                       .variables = {{IndicatorId("N01951"), 0.5, true}, {IndicatorId("N02925"), 1, false}},
                       .scale = PeerScale::OuterDeciles,
                       .metric = PeerMetric::Euclid};
    selection.expected = {.response = IndicatorId("N00701"),
                          .inputs = {IndicatorId("N00704"), IndicatorId("N00708")},
                          .weights = IndicatorId("N01951"),
                          .robust = true,
                          .fixedClasses = true,
                          .official = true,
                          .whatIf = {12.5, 3},
                          .persons = KnownPersons{AreaId("0180"), 1400},
                          .view = ExpectedView::Details};
    selection.balance = BalanceKind::Dependency;
    selection.funnel = {.adjusted = true, .shrunken = true};
    selection.dataPart = DataPart::Ledger;
    const Result<Selection> back = parseLink(toLink(selection));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_TRUE(*back == selection) << toLink(*back).toStdString();
}

TEST(SelectionLink, TakesTheDocumentedForm)
{
    const auto selection = parseLink(
        u"lagesbild:overview?municipality=1880&collection=integration&year=2015&gender=T&group=similar"_s);
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->year, Year{2015});
    EXPECT_EQ(parseLink(u"lagesbild:map?year=latest&later=1"_s)->year, std::nullopt);
}

TEST(SelectionLink, RefusesWhatItCantRead)
{
    for (const QString &wrong :
         {u""_s, u"overview"_s, u"http://overview"_s, u"lagesbild:attic"_s, u"lagesbild:map?year=3000"_s,
          u"lagesbild:map?gender=X"_s, u"lagesbild:map?classes=99"_s, u"lagesbild:map?limits=5,3"_s,
          u"lagesbild:map?limits=a"_s, u"lagesbild:map?method=magic"_s, u"lagesbild:map?tiles=yes"_s,
          u"lagesbild:peers?k=0"_s, u"lagesbild:peers?variables=N1:x"_s, u"lagesbild:expected?whatif=nan"_s,
          u"lagesbild:expected?persons=1880:0"_s, u"lagesbild:expected?persons=1880"_s,
          u"lagesbild:expected?expectedview=cellar"_s}) {
        const auto selection = parseLink(wrong);
        ASSERT_FALSE(selection) << wrong.toStdString();
        EXPECT_EQ(selection.error().kind, ErrorKind::WrongUse);
    }
}

TEST(SelectionLink, RefusesFormsOfTheComparisonThatAreNone)
{
    for (const QString &wrong : {u"form=pie"_s, u"parts=rooms"_s, u"line=curved"_s})
        EXPECT_FALSE(parseLink(u"lagesbild:compare?"_s + wrong)) << wrong.toStdString();
    EXPECT_EQ(parseLink(u"lagesbild:compare?form=scatter&against=N02925"_s)->scatter.other,
              IndicatorId("N02925"));
}

} // namespace lagesbild
