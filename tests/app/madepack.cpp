#include "tests/app/madepack.h"

#include "core/pack/packwriter.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Dataset> makeDataset()
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::HighIsBetter);
    for (int year = 2017; year <= 2022; ++year) {
        data.fill("N1", year, 30 + year - 2017, 1);
        data.set("N1", Gender::Total, year, "0000", 35.125);
        data.set("N1", Gender::Total, year, "0010", 33);
    }
    data.setMissing("N1", Gender::Total, 2022, SmallData::code(3), Status::Privacy);
    data.add("N2", Unit::Count);
    data.add("N3", Unit::Percent, Direction::HighIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N3", 2022, 10, 10);
    data.fill("N2", 2022, 20, 0);
    data.set("N2", Gender::Total, 2022, SmallData::code(9), 3);
    data.add("N4", Unit::Count).title = u"Boende, \"alla\", antal"_s;
    data.fill("N4", 2021, 1000000, 0.5);
    for (int i = 0; i < SmallData::municipalityCount; ++i) {
        data.set("N4", Gender::Women, 2021, SmallData::code(i), 500000);
        data.set("N4", Gender::Men, 2021, SmallData::code(i), 500000);
    }
    data.add("N9", Unit::None);
    return data.dataset();
}

PackContent contentOf(const Dataset &dataset)
{
    PackContent content{.catalogue = dataset.catalogue(), .provenance = dataset.provenance()};
    for (const Indicator &indicator : dataset.catalogue().indicators()) {
        for (const Gender gender : allGenders) {
            const Cube &cube = dataset.cube(indicator.id, gender);
            if (!cube.isEmpty())
                content.cubes.emplace(CubeKey{indicator.id, gender}, cube);
        }
        content.descriptions.emplace(indicator.id, dataset.description(indicator.id));
    }
    return content;
}

} // namespace

const Dataset &madeDataset()
{
    static const std::unique_ptr<Dataset> dataset = makeDataset();
    return *dataset;
}

QString madePackFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString path = folder.filePath(u"made.lagesbild"_s);
        const Outcome written = writePack(contentOf(madeDataset()), path, keepGoing);
        EXPECT_TRUE(written) << written.error().detail;
        return path;
    }();
    return file;
}

} // namespace lagesbild
