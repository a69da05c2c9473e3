#include "core/sources/example/example.h"

#include "core/pack/pack.h"
#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <Eigen/Dense>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const PackContent &example()
{
    static const Result<ExampleData> data = makeExampleData({});
    EXPECT_TRUE(data) << data.error().detail;
    return data->content;
}

const Cube &cubeOf(const char *id, Gender gender = Gender::Total)
{
    static const Cube none;
    const auto found = example().cubes.find(CubeKey{IndicatorId(id), gender});
    return found == example().cubes.end() ? none : found->second;
}

/// Calls @p check with every year and area of the cubes' common extent.
void everywhere(const std::function<void(Year, AreaIndex)> &check)
{
    for (Year year{2008}; year <= Year{2022}; year = yearAfter(year)) {
        for (AreaIndex area = 0; area < 312; ++area)
            check(year, area);
    }
}

/// How many places have the sum of @p parts; fails where it is another.
int countSums(const std::vector<const char *> &parts, double sum, Gender gender = Gender::Total)
{
    int count = 0;
    everywhere([&](Year year, AreaIndex area) {
        double found = 0;
        for (const char *part : parts) {
            const auto value = cubeOf(part, gender).value(year, area);
            if (!value)
                return;
            found += *value;
        }
        ++count;
        EXPECT_NEAR(found, sum, 1e-9) << parts.front() << ' ' << toInt(year) << ' ' << area;
    });
    return count;
}

} // namespace

TEST(Random, GivesTheSameEverywhere)
{
    Random random(1, "name", 2);
    EXPECT_DOUBLE_EQ(random.uniform(), 0.17466360031112993);
    EXPECT_DOUBLE_EQ(Random(1, "name", 3).uniform(), 0.73412306537291494);
    EXPECT_DOUBLE_EQ(Random(1, "other", 2).normal(), -1.0208756340750147);
    EXPECT_EQ(Random(1, "name", 2).successes(1000, 0.3), 270);
}

TEST(Random, HasTheMomentsItPromises)
{
    Random random(7, "moments");
    double sum = 0;
    double squares = 0;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
    }
    EXPECT_NEAR(sum / count, 0, 0.03);
    EXPECT_NEAR(squares / count, 1, 0.05);
    EXPECT_NEAR(Random(7, "many").successes(100000, 0.3), 30000, 1000);
    EXPECT_EQ(Random(7, "none").successes(10, 0), 0);
    EXPECT_EQ(Random(7, "all").successes(10, 1), 10);
}

TEST(ExampleData, SayThatTheyAreInvented)
{
    EXPECT_TRUE(example().provenance.example);
    EXPECT_EQ(example().provenance.title, u"Exempeldata – påhittade värden"_s);
    for (const auto &[id, description] : example().descriptions)
        EXPECT_TRUE(description.contains(u"påhittade"_s) || description.startsWith(u"Egen beräkning"_s))
            << id.text();
}

TEST(ExampleData, HaveTheRealPlaces)
{
    const Catalogue &catalogue = example().catalogue;
    EXPECT_EQ(catalogue.municipalityCount(), 290);
    EXPECT_EQ(catalogue.areas().size(), 312U);
    EXPECT_EQ(catalogue.area(catalogue.indexOf(AreaId("1880"))).name, u"Örebro"_s);
    EXPECT_NE(catalogue.group(GroupId("county:18")), nullptr);
    EXPECT_NE(catalogue.group(GroupId("skr2017:B3")), nullptr);
    EXPECT_NE(catalogue.groupOf(GroupKind::PopulationClass, 0), nullptr);
    EXPECT_NE(catalogue.collection(CollectionId("integration")), nullptr);
}

TEST(ExampleData, AreTheSameForTheSameSeedOnly)
{
    const QTemporaryDir folder;
    const auto bytes = [&](const ExampleOptions &options) {
        const auto data = makeExampleData(options);
        EXPECT_TRUE(data);
        EXPECT_TRUE(writePack(data->content, folder.filePath(u"a"_s), keepGoing, data->more));
        QFile file(folder.filePath(u"a"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = bytes({0, 3, 1});
    EXPECT_EQ(first, bytes({0, 3, 1}));
    EXPECT_NE(first, bytes({0, 3, 2}));
}

TEST(ExampleData, AddUp)
{
    EXPECT_GT(countSums({"N18409", "N18410", "N18411"}, 100), 2000);
    EXPECT_GT(countSums({"N18409", "N18410", "N18411"}, 100, Gender::Women), 2000);
    EXPECT_GT(countSums({"N18406", "N18407", "N18408"}, 100), 2000);
    EXPECT_GT(countSums({"N00961", "N00962", "N00963"}, 100), 2000);
    everywhere([](Year year, AreaIndex area) {
        for (const char *id : {"N01951", "N01986", "N00964", "N18801", "N00219"}) {
            const auto total = cubeOf(id).value(year, area);
            if (!total)
                continue;
            EXPECT_EQ(*total, cubeOf(id, Gender::Women).value(year, area).value_or(0) +
                                  cubeOf(id, Gender::Men).value(year, area).value_or(0))
                << id;
        }
    });
}

TEST(ExampleData, AreRatiosOfTheirParts)
{
    int balance = 0;
    int rates = 0;
    everywhere([&](Year year, AreaIndex area) {
        if (const auto value = cubeOf("N00217").value(year, area)) {
            EXPECT_NEAR(*value, *cubeOf("N00220").value(year, area) / *cubeOf("N00221").value(year, area),
                        1e-12);
            ++balance;
        }
        if (const auto value = cubeOf("N02006").value(year, area)) {
            EXPECT_NEAR(*value,
                        1000 * *cubeOf("N01986").value(year, area) /
                            *cubeOf("N01951").value(yearBefore(year), area),
                        1e-12);
            ++rates;
        }
        if (const auto value = cubeOf("N00927").value(year, area)) {
            EXPECT_NEAR(*value, *cubeOf("N01976").value(year, area) / *cubeOf("N01955").value(year, area),
                        1e-8);
        }
    });
    EXPECT_EQ(balance, 291 * 8) << "2013–2022 without the hole of 2016 and 2017";
    EXPECT_EQ(rates, 291 * 14);
    EXPECT_FALSE(cubeOf("N00217").value(Year{2016}, 0));
}

TEST(ExampleData, HaveSharesOfWholePersonsAlsoWhereTheyAreFew)
{
    int few = 0;
    int shares = 0;
    everywhere([&](Year year, AreaIndex area) {
        for (const Gender gender : allGenders) {
            const auto share = cubeOf("N00973", gender).value(year, area);
            if (!share)
                continue;
            const double persons = cubeOf("N00964", gender).value(year, area).value_or(0);
            EXPECT_NEAR(*share * persons / 100, std::round(*share * persons / 100), 1e-9);
            few += persons < 10 ? 1 : 0;
            ++shares;
        }
    });
    EXPECT_GT(shares, 6000);
    EXPECT_GT(few, 500);
}

TEST(ExampleData, HaveTheRegressionTheyAreMadeWith)
{
    const Year year{2019};
    Eigen::MatrixXd inputs(290, 5);
    Eigen::VectorXd employed(290);
    for (AreaIndex i = 0; i < 290; ++i) {
        inputs(i, 0) = 1;
        int column = 1;
        for (const char *id : {"N00704", "N00705", "N00707", "N00708"})
            inputs(i, column++) = cubeOf(id).value(year, i).value_or(NAN);
        employed(i) = cubeOf("N00700").value(year, i).value_or(NAN);
    }
    const Eigen::VectorXd found = inputs.colPivHouseholderQr().solve(employed);
    const ExampleModel model;
    EXPECT_NEAR(found(1), model.stay, 0.12);
    EXPECT_NEAR(found(2), model.shortSchool, 0.2);
    EXPECT_NEAR(found(3), model.longSchool, 0.25);
    EXPECT_NEAR(found(4), model.unemployment, 0.9);
    const double residual = (employed - inputs * found).norm() / std::sqrt(285);
    EXPECT_NEAR(residual, model.deviation, 0.6);
    for (AreaIndex i = 0; i < 290; ++i) {
        if (const auto deviation = cubeOf("N00486").value(year, i)) {
            EXPECT_NEAR(*deviation, *cubeOf("N00700").value(year, i) - *cubeOf("N00485").value(year, i),
                        1e-12);
        }
    }
}

TEST(ExampleData, LieNearTheCountrysLevels)
{
    const AreaIndex country = example().catalogue.country();
    const auto value = [&](const char *id) { return cubeOf(id).value(Year{2015}, country).value_or(NAN); };
    EXPECT_NEAR(value("N01951"), 9.85e6, 0.4e6);
    EXPECT_NEAR(value("N00927"), 0.74, 0.03);
    EXPECT_EQ(value("N18409"), 45);
    EXPECT_NEAR(value("N00973"), 31, 4);
    EXPECT_NEAR(value("N00700"), 53, 4);
    EXPECT_NEAR(value("N00217"), 0.76, 0.06);
}

TEST(ExampleData, LackWhatRealFiguresLack)
{
    std::map<Status, int> counts;
    for (const auto &[key, cube] : example().cubes) {
        for (const Status status : cube.statuses())
            ++counts[status];
    }
    EXPECT_GT(counts[Status::Privacy], 1000);
    EXPECT_GT(counts[Status::Missing], 100);
    EXPECT_GT(counts[Status::NotApplicable], 10);
    const Indicator *without = example().catalogue.indicator(IndicatorId("N00972"));
    ASSERT_NE(without, nullptr);
    EXPECT_FALSE(without->hasValues);
    EXPECT_TRUE(example().catalogue.indicator(IndicatorId("LB_STUDY"))->hasValues);
}

TEST(ExampleData, GrowToAnySize)
{
    const auto data = makeExampleData({300, 5, 1});
    ASSERT_TRUE(data);
    EXPECT_GE(data->content.catalogue.indicators().size(), 300U);
    const QTemporaryDir folder;
    ASSERT_TRUE(writePack(data->content, folder.filePath(u"big"_s), keepGoing, data->more));
    const auto opened = Pack::open(folder.filePath(u"big"_s));
    ASSERT_TRUE(opened);
    for (const Indicator &indicator : opened->dataset->catalogue().indicators()) {
        if (indicator.hasValues) {
            EXPECT_FALSE(opened->dataset->cube(indicator.id, Gender::Total).isEmpty()) << indicator.id.text();
        }
        EXPECT_EQ(indicator.byGender, !opened->dataset->cube(indicator.id, Gender::Women).isEmpty())
            << indicator.id.text();
    }
    EXPECT_FALSE(opened->dataset->firstError());
}

} // namespace lagesbild
