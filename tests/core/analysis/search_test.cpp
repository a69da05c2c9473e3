#include "core/analysis/search.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList namesOf(const Dataset &dataset, const QString &text)
{
    QStringList names;
    for (const AreaHit &hit : searchAreas(dataset.catalogue(), text))
        names << dataset.catalogue().area(hit.area).name;
    return names;
}

} // namespace

TEST(SearchAreas, KnowsSwedishLetters)
{
    const auto dataset = SmallData().dataset();
    EXPECT_EQ(namesOf(*dataset, u"ös"_s).front(), u"Östra"_s);
    EXPECT_EQ(namesOf(*dataset, u"os"_s).front(), u"Östra"_s) << "a keyboard without ö finds it too";
    EXPECT_EQ(namesOf(*dataset, u"å"_s), QStringList{u"Åby"_s}) << "å is not a";
    EXPECT_EQ(namesOf(*dataset, u"1003"_s), QStringList{u"Åby"_s});
}

TEST(SearchAreas, OfNothingIsAllInSwedishOrder)
{
    const auto dataset = SmallData().dataset();
    EXPECT_EQ(namesOf(*dataset, QString()),
              (QStringList{u"Ale"_s, u"Borg"_s, u"Dal"_s, u"Ek"_s, u"Fors"_s, u"Gran"_s, u"Zinka"_s, u"Åby"_s,
                           u"Ängen"_s, u"Östra"_s}));
}

TEST(SearchAreas, FindsTheMunicipalitiesOfACounty)
{
    const auto dataset = SmallData().dataset();
    EXPECT_EQ(namesOf(*dataset, u"Tjugo"_s), (QStringList{u"Dal"_s, u"Ek"_s, u"Fors"_s, u"Gran"_s}));
}

TEST(SearchIndicators, WantsEveryWordAndPutsTitlesFirst)
{
    SmallData data;
    data.add("N1", Unit::Count).title = u"Mottagna, antal"_s;
    data.add("N2", Unit::Count).title = u"Flyktingars förvärvsarbete"_s;
    const auto dataset = data.dataset();
    const IndicatorIndex index(*dataset);
    const auto ids = [&](const QString &text) {
        QStringList found;
        for (const IndicatorHit &hit : index.search(text, 10))
            found << QString::fromStdString(hit.indicator.text());
        return found;
    };
    EXPECT_EQ(ids(u"flykting"_s), (QStringList{u"N2"_s, u"N1"_s})) << "N1 has it in the description only";
    EXPECT_EQ(ids(u"förvärv FLYKT"_s), QStringList{u"N2"_s});
    EXPECT_EQ(ids(u"forvarv"_s), QStringList{u"N2"_s});
    EXPECT_EQ(ids(u"n1"_s).front(), u"N1"_s);
    EXPECT_TRUE(ids(u"flykting rymd"_s).isEmpty());
    EXPECT_TRUE(ids(u"  "_s).isEmpty());
}

} // namespace lagesbild
