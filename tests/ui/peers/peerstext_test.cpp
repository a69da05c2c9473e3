#include "ui/peers/peerstext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"
#include "tests/ui/peers/madepeers.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PeersTextTest : public testing::Test
{
protected:
    SimilarAreas similar(const std::string &focus, PeerOptions options = {}, std::optional<Year> year = {})
    {
        return similarOf(*data, peersOf(focus, std::move(options), year));
    }
    QString sentence(const SimilarAreas &of) { return peersSentence(of, data->catalogue()); }

    std::unique_ptr<Dataset> data = madePeersData();
};

TEST_F(PeersTextTest, NamesTheNearestAndWhatPartsThem)
{
    // One step is 0.261 in inhabitants and 1.8 in asylum seekers.
    EXPECT_EQ(sentence(similar("1004")),
              u"Most like Ängen in 2020 are Åby, Borg och Ale. What parts Ängen from Åby most is asylsökande "
              "per 1 000 invånare: 87 % of the distance. Nobody is really near: half of all municipalities "
              "are farther away than 5,15, the nearest is at 2,06."_s);
}

TEST_F(PeersTextTest, SpeaksOfOneAsOne)
{
    EXPECT_TRUE(sentence(similar("1001", {.count = 1})).startsWith(u"Most like Östra in 2020 is Ale."_s));
    EXPECT_TRUE(
        sentence(similar("1001", {.count = 2})).startsWith(u"Most like Östra in 2020 are Ale och Åby."_s));
}

TEST_F(PeersTextTest, SaysWhenAnotherYearWasTaken)
{
    const SimilarAreas taken = similar("2010");
    ASSERT_EQ(taken.year, Year{2019});
    EXPECT_TRUE(sentence(taken).endsWith(u"Gran has no figure of kommunmottagna per 1 000 invånare for 2020: "
                                         "2019 is shown, the nearest year with all of them."_s))
        << sentence(taken).toStdString();
}

TEST_F(PeersTextTest, MakesNoShareOfASingleVariableOrOfATwin)
{
    const PeerOptions one{.method = PeerMethod::Own, .count = 1, .variables = {{IndicatorId("N1")}}};
    EXPECT_FALSE(sentence(similar("1001", one)).contains(u"parts"_s));
    const PeerOptions flat{.method = PeerMethod::Own,
                           .count = 1,
                           .variables = {{IndicatorId("N02925")}, {IndicatorId("N02006")}},
                           .scale = PeerScale::Unit};
    EXPECT_EQ(sentence(similar("1001", flat)),
              u"Most like Östra in 2020 is Ale. Ale has the very same figures."_s);
}

TEST_F(PeersTextTest, ListsWhoLacksWhat)
{
    EXPECT_EQ(lackingText(similar("1001"), data->catalogue()),
              u"1 municipality/ies could not be compared.\n"
              "No figure of kommunmottagna per 1 000 invånare: Gran."_s);
    EXPECT_EQ(lackingText(similar("1001", {}, Year{2019}), data->catalogue()),
              u"All municipalities could be compared."_s);
}

TEST_F(PeersTextTest, SaysWhoCameAndWhoLeft)
{
    SimilarAreas made = similar("1001");
    ASSERT_TRUE(made.change);
    EXPECT_EQ(changeText(made, data->catalogue()), u"The same municipalities as in 2019."_s);
    made.change->in = {1, 2};
    made.change->out = {5};
    EXPECT_EQ(changeText(made, data->catalogue()), u"New: Ale och Åby.\nNo longer: Zinka."_s);
    made.change.reset();
    EXPECT_EQ(changeText(made, data->catalogue()), QString());
}

TEST_F(PeersTextTest, SaysHowFarKoladasOwnListAgrees)
{
    SimilarAreas made = similar("1001");
    EXPECT_EQ(officialText(made, data->catalogue()), QString()) << "the made data has no list";
    made.official = OfficialSet{.year = Year{2020}, .members = 7, .shared = 7};
    EXPECT_EQ(officialText(made, data->catalogue()),
              u"The 7 nearest are the same as in Kolada's own list."_s);
    made.official->shared = 6;
    made.official->others = {5};
    EXPECT_EQ(officialText(made, data->catalogue()),
              u"Of the 7 nearest 6 are in Kolada's own list, which also has Zinka."_s);
}

TEST_F(PeersTextTest, TellsWhyThereIsNoSet)
{
    EXPECT_TRUE(noPeersMessage(similar("0000"), data->catalogue())
                    .startsWith(u"Riket is no municipality, and only municipalities are compared here."_s));
    PeerOptions none{.method = PeerMethod::Own, .variables = {{IndicatorId("N1")}}};
    SimilarAreas empty = similar("1001", none);
    empty.year.reset();
    EXPECT_TRUE(
        noPeersMessage(empty, data->catalogue()).contains(u"Östra has all that is compared: n1 kort"_s) ||
        noPeersMessage(empty, data->catalogue()).contains(u"Östra has all that is compared: N1 kort"_s));
}

TEST_F(PeersTextTest, ShowsDistancesWithTheDecimalsTheyNeed)
{
    SimilarAreas made = similar("1001");
    made.areas.back().distance = 4;
    EXPECT_EQ(distanceText(1.234, made), u"1,23"_s);
    made.areas.back().distance = 40;
    EXPECT_EQ(distanceText(1.234, made), u"1,2"_s);
    made.areas.back().distance = 400;
    EXPECT_EQ(distanceText(1.234, made), u"1"_s);
}

/// As a person would meet it for a city, a metropolis, a small place, one that Kolada left out and an island.
TEST(RealPeersText, IsRightForFiveMunicipalities)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto sentenceOf = [](const char *code) {
        return peersSentence(similarOf(*realDataset(), peersOf(code, {}, Year{2022})),
                             realDataset()->catalogue());
    };
    EXPECT_EQ(sentenceOf("1880"),
              u"Most like Örebro in 2022 are Västerås, Norrköping och Linköping. What parts Örebro from "
              "Västerås most is utrikes födda utom EU/EFTA: 83 % of the distance."_s);
    EXPECT_EQ(sentenceOf("0180"),
              u"Most like Stockholm in 2022 are Göteborg, Malmö och Uppsala. What parts Stockholm from "
              "Göteborg most is invånare: 89 % of the distance. Nobody is really near: half of all "
              "municipalities are farther away than 273, the nearest is at 114."_s);
    EXPECT_EQ(sentenceOf("2161"),
              u"Most like Ljusdal in 2022 are Gällivare, Ovanåker och Nora. What parts Ljusdal from "
              "Gällivare most is asylsökande per 1 000 invånare: 58 % of the distance."_s);
    EXPECT_EQ(sentenceOf("2425"),
              u"Most like Dorotea in 2019 are Smedjebacken, Ödeshög och Vadstena. What parts Dorotea from "
              "Smedjebacken most is invånare: 73 % of the distance. Dorotea has no figure of asylsökande "
              "per 1 000 invånare for 2022: 2019 is shown, the nearest year with all of them."_s);
    EXPECT_EQ(sentenceOf("0980"),
              u"Most like Gotland in 2022 are Varberg, Ystad och Lerum. What parts Gotland from Varberg most "
              "is asylsökande per 1 000 invånare: 36 % of the distance."_s);
}

TEST(RealPeersText, SaysThatKoladaLeftFourOut)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const char *code : {"2422", "2425", "1760", "2463"}) {
        const SimilarAreas similar = similarOf(*realDataset(), peersOf(code, {}, Year{2022}));
        const QString name = realDataset()->catalogue().area(similar.focus).name;
        EXPECT_EQ(officialText(similar, realDataset()->catalogue()),
                  u"Kolada published no list for %1 in 2022."_s.arg(name));
        EXPECT_TRUE(
            peersSentence(similar, realDataset()->catalogue()).contains(u"%1 has no figure of "_s.arg(name)));
    }
}

} // namespace
} // namespace lagesbild
