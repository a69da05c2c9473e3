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
    selection.trend = {.form = TrendForm::Ranks,
                       .national = false,
                       .mean = false,
                       .band = false,
                       .members = true,
                       .byGender = true};
    selection.comparison = ComparisonForm::All;
    selection.parts = PartsAlong::Areas;
    selection.scatter = {.other = IndicatorId("N02925"), .line = false};
    selection.map = {.layer = MapLayer::Deviation,
                     .plates = MapPlates::Pair,
                     .since = Year{2009},
                     .guide = false,
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
    selection.search = {
        .indicators = {IndicatorId("N00973"), IndicatorId("N01951")},
        .areas = {"focus", "1880,1881", "saved:Våra grannar, de södra: 50 %:1880,1881", "0000"},
        .years = {.kind = SearchYears::Kind::Added, .first = Year{2012}},
        .genders = {Gender::Women, Gender::Men},
        .rows = {Dimension::Year, Dimension::Area},
        .columns = {Dimension::Gender},
        .calculations = {{CalculationKind::PercentChange, Dimension::Year, "last", "2015"},
                         {CalculationKind::Index, Dimension::Year, "", "first"},
                         {CalculationKind::Per1000, Dimension::Indicator, "", ""}},
        .sum = true,
        .mean = true,
        .weightedMean = true,
        .colours = true,
        .sort = "difference:K:M",
        .descending = true,
    };
    const Result<Selection> back = parseLink(toLink(selection));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_TRUE(*back == selection) << toLink(*back).toStdString();
}

TEST(SelectionLink, LaysTheSearchOutInEveryWay)
{
    for (int layout = 0; layout < 81; ++layout) {
        Selection selection;
        selection.search.rows.clear();
        selection.search.columns.clear();
        int rest = layout;
        for (const Dimension dimension : allDimensions) {
            if (rest % 3 == 1)
                selection.search.rows.push_back(dimension);
            else if (rest % 3 == 2)
                selection.search.columns.push_back(dimension);
            rest /= 3;
        }
        const Result<Selection> back = parseLink(toLink(selection));
        ASSERT_TRUE(back) << toLink(selection).toStdString();
        EXPECT_TRUE(*back == selection) << toLink(selection).toStdString();
    }
}

TEST(SelectionLink, WritesTheYearsOfASearch)
{
    EXPECT_EQ(textOf(*parseSearchYears(u"2015-2020"_s)), u"2015-2020"_s);
    EXPECT_EQ(textOf(*parseSearchYears(u"2015"_s)), u"2015-2015"_s);
    EXPECT_EQ(textOf(*parseSearchYears(u"2015-"_s)), u"2015-"_s);
    EXPECT_EQ(textOf(*parseSearchYears(u"last3"_s)), u"last3"_s);
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
    for (const QString &wrong : {u""_s,
                                 u"overview"_s,
                                 u"http://overview"_s,
                                 u"lagesbild:attic"_s,
                                 u"lagesbild:map?year=3000"_s,
                                 u"lagesbild:map?gender=X"_s,
                                 u"lagesbild:map?classes=99"_s,
                                 u"lagesbild:map?limits=5,3"_s,
                                 u"lagesbild:map?limits=a"_s,
                                 u"lagesbild:map?method=magic"_s,
                                 u"lagesbild:map?tiles=yes"_s,
                                 u"lagesbild:peers?k=0"_s,
                                 u"lagesbild:peers?variables=N1:x"_s,
                                 u"lagesbild:expected?whatif=nan"_s,
                                 u"lagesbild:expected?persons=1880:0"_s,
                                 u"lagesbild:expected?persons=1880"_s,
                                 u"lagesbild:expected?expectedview=cellar"_s,
                                 u"lagesbild:search?rows=colour"_s,
                                 u"lagesbild:search?columns=year,year"_s,
                                 u"lagesbild:search?years=last0"_s,
                                 u"lagesbild:search?years=2015-2012"_s,
                                 u"lagesbild:search?calculations=index:area::1880"_s,
                                 u"lagesbild:search?calculations=ratio:year:2015:"_s,
                                 u"lagesbild:search?totals=product"_s}) {
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
