#include "core/sources/packchanges.h"

#include "core/pack/failure.h"
#include "core/pack/pack.h"
#include "core/pack/packlock.h"
#include "core/pack/packwriter.h"
#include "core/sources/owndata/ownpack.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

CubeKey keyOf(const char *indicator, Gender gender = Gender::Total)
{
    return {IndicatorId(indicator), gender};
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// A pack of ten municipalities with one indicator.
class PackChangesTest : public testing::Test
{
protected:
    PackChangesTest()
    {
        SmallData made;
        made.add("N1", Unit::Count);
        made.fill("N1", 2020, 100, 1);
        const auto small = made.dataset();
        PackContent first{.catalogue = small->catalogue()};
        first.cubes.emplace(keyOf("N1"), small->cube(IndicatorId("N1"), Gender::Total));
        first.descriptions.emplace(IndicatorId("N1"), u"Beskrivning"_s);
        EXPECT_TRUE(writePack(first, m_file, keepGoing));
    }

    PackContent content(const QString &file) const
    {
        auto read = readWholePack(file);
        EXPECT_TRUE(read) << read.error().detail;
        return read ? std::move(*read) : PackContent();
    }
    PackContent content() const { return content(m_file); }

    /// One own indicator with a figure per gender.
    static ImportResult imported(const QString &title, std::initializer_list<Gender> genders, double value)
    {
        ImportedIndicator indicator;
        indicator.own.found = indicator.own.title = title;
        for (const Gender gender : genders) {
            Cube cube(Year{2024}, Year{2024}, SmallData::municipalityCount + 2);
            cube.setValue(Year{2024}, 0, value);
            indicator.cubes.emplace(gender, cube);
            ++indicator.figures;
        }
        ImportResult result;
        result.indicators = {indicator};
        return result;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"p.lagesbild"_s);
    QString m_other = m_folder.filePath(u"mapp/q.lagesbild"_s); ///< its folder is not there
};

} // namespace

TEST_F(PackChangesTest, CopyWhatIsNotChanged)
{
    const QByteArray before = bytesOf(m_file);
    const PackChange retitle = [](PackContent &changed) -> Result<std::vector<IndicatorId>> {
        changed.provenance.title = u"Ny"_s;
        return std::vector<IndicatorId>();
    };
    std::vector<int> ticks;
    const Outcome written = changePack(m_file, m_other, retitle, [&ticks](int finished, int total) {
        EXPECT_EQ(total, 2);
        ticks.push_back(finished);
        return true;
    });
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(ticks, (std::vector{0, 1}));
    EXPECT_EQ(bytesOf(m_file), before);
    const PackContent changed = content(m_other);
    EXPECT_EQ(changed.provenance.title, u"Ny"_s);
    EXPECT_EQ(changed.cubes.at(keyOf("N1")).value(Year{2020}, 3), 103.0);
    EXPECT_EQ(changed.descriptions.at(IndicatorId("N1")), u"Beskrivning"_s);
}

TEST_F(PackChangesTest, LeaveThePackAloneWhenTheyFailOrAreStopped)
{
    const QByteArray before = bytesOf(m_file);
    const PackChange failing = [this](PackContent &) -> Result<std::vector<IndicatorId>> {
        return failure(ErrorKind::Malformed, m_file, "no");
    };
    const Outcome failed = changePack(m_file, m_file, failing, keepGoing);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Malformed);
    const PackChange nothing = [](PackContent &) -> Result<std::vector<IndicatorId>> {
        return std::vector<IndicatorId>();
    };
    for (const int last : {0, 1}) {
        const Outcome stopped =
            changePack(m_file, m_file, nothing, [last](int finished, int) { return finished < last; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    }
    EXPECT_EQ(bytesOf(m_file), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.lagesbild"_s});
}

TEST_F(PackChangesTest, WaitForNobody)
{
    QLockFile lock(m_file + u".lock"_s);
    ASSERT_TRUE(lock.tryLock());
    const auto added = importIntoPack({m_file, m_file}, imported(u"Nöjda"_s, {Gender::Total}, 5), u"a.csv"_s);
    ASSERT_FALSE(added);
    EXPECT_TRUE(isInUse(added.error()));
    EXPECT_EQ(content().cubes.size(), 1U);
}

TEST_F(PackChangesTest, ImportTakesThePlaceOfEveryGenderOfAnOlderOne)
{
    const OwnPackFiles files{m_file, m_file};
    ASSERT_TRUE(importIntoPack(files, imported(u"Nöjda"_s, {Gender::Total, Gender::Women}, 5), u"a.csv"_s));
    EXPECT_EQ(content().cubes.size(), 3U);
    const auto again = importIntoPack(files, imported(u"Nöjda"_s, {Gender::Total}, 7), u"b.csv"_s);
    ASSERT_TRUE(again) << again.error().detail;
    ASSERT_EQ(again->size(), 1U);
    EXPECT_TRUE(again->front().replaced);
    const PackContent now = content();
    EXPECT_EQ(now.cubes.size(), 2U) << "the women of the older file are gone with it";
    EXPECT_EQ(now.cubes.at(keyOf("EGEN_0001")).value(Year{2024}, 0), 7.0);
    EXPECT_EQ(now.cubes.at(keyOf("N1")).value(Year{2020}, 0), 100.0);
}

TEST_F(PackChangesTest, RemovalTakesFiguresAndCollection)
{
    const OwnPackFiles files{m_file, m_file};
    ASSERT_TRUE(importIntoPack(files, imported(u"Nöjda"_s, {Gender::Total}, 5), u"a.csv"_s));
    ASSERT_TRUE(removeFromPack(files, IndicatorId("EGEN_0001")));
    const PackContent now = content();
    EXPECT_EQ(now.cubes.size(), 1U);
    EXPECT_EQ(now.catalogue.collection(CollectionId("own")), nullptr);
    const Outcome again = removeFromPack(files, IndicatorId("EGEN_0001"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::NotFound);
}

TEST_F(PackChangesTest, OwnContentIsOnlyTheUsers)
{
    ASSERT_TRUE(importIntoPack({m_file, m_other}, imported(u"Nöjda"_s, {Gender::Total}, 5), u"a.csv"_s));
    EXPECT_EQ(content().catalogue.indicators().size(), 1U) << "the pack read from is as it was";
    const auto opened = Pack::open(m_other);
    ASSERT_TRUE(opened);
    const auto own = ownContentOf(*opened);
    ASSERT_TRUE(own);
    ASSERT_EQ(own->cubes.size(), 1U);
    EXPECT_EQ(own->cubes.begin()->first, keyOf("EGEN_0001"));
    EXPECT_TRUE(own->descriptions.empty());
}

TEST_F(PackChangesTest, ACopyIsTheSameFile)
{
    ASSERT_TRUE(copyPack(m_file, m_folder.filePath(u"kopia.lagesbild"_s), keepGoing));
    EXPECT_EQ(bytesOf(m_folder.filePath(u"kopia.lagesbild"_s)), bytesOf(m_file));
    const Outcome stopped =
        copyPack(m_file, m_folder.filePath(u"annan.lagesbild"_s), [](int, int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"annan.lagesbild"_s)));
}

TEST_F(PackChangesTest, ACopyDoesNotTellOfFewPersons)
{
    PackContent own = content();
    std::vector<Indicator> indicators = own.catalogue.indicators();
    Indicator pupils;
    pupils.id = IndicatorId("EGEN_0001");
    pupils.title = pupils.shortTitle = u"Elever, antal"_s;
    pupils.unit = Unit::Count;
    pupils.hasValues = true;
    indicators.push_back(pupils);
    const std::vector<Area> areas = own.catalogue.areas();
    Cube counts(Year{2020}, Year{2020}, static_cast<int>(areas.size()));
    counts.setValue(Year{2020}, 0, 2);
    counts.setValue(Year{2020}, 1, 20);
    own.catalogue =
        Catalogue(areas, own.catalogue.groups(), std::move(indicators), own.catalogue.collections());
    own.cubes.emplace(keyOf("EGEN_0001"), counts);
    ASSERT_TRUE(writePack(own, m_file, keepGoing));

    const QString copy = m_folder.filePath(u"kopia.lagesbild"_s);
    ASSERT_TRUE(copyPack(m_file, copy, keepGoing));
    const PackContent given = content(copy);
    const Cube &hidden = given.cubes.at(keyOf("EGEN_0001"));
    EXPECT_EQ(hidden.status(Year{2020}, 0), Status::Privacy);
    EXPECT_EQ(hidden.value(Year{2020}, 1), 20.0);
    EXPECT_EQ(given.cubes.at(keyOf("N1")).value(Year{2020}, 5),
              own.cubes.at(keyOf("N1")).value(Year{2020}, 5));
    EXPECT_TRUE(given.descriptions == own.descriptions);
    EXPECT_EQ(content().cubes.at(keyOf("EGEN_0001")).value(Year{2020}, 0), 2.0)
        << "the pack itself is as it was";
}

TEST_F(PackChangesTest, OnlyAPackIsHandedOn)
{
    const QString text = m_folder.filePath(u"text.lagesbild"_s);
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is a text, and no pack at all");
    file.close();
    EXPECT_FALSE(copyPack(text, m_folder.filePath(u"kopia.lagesbild"_s), keepGoing));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"kopia.lagesbild"_s)));
}

} // namespace lagesbild
