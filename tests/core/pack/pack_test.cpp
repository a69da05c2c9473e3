#include "core/pack/pack.h"

#include "core/pack/database.h"
#include "core/pack/packwriter.h"
#include "core/pack/schema.h"
#include "tests/core/pack/smallcontent.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A folder with one good pack in it.
class PackTest : public testing::Test
{
protected:
    PackTest()
    {
        const Outcome written = writePack(m_content, m_file, keepGoing);
        EXPECT_TRUE(written) << written.error().detail;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The kind of error that bytes give as a file; nothing when they open.
    static std::optional<ErrorKind> kindOf(const QByteArray &bytes)
    {
        const auto opened = Pack::openBytes(bytes, u"test"_s);
        return opened ? std::nullopt : std::optional(opened.error().kind);
    }

    void change(const char *sql) const
    {
        auto database = Database::create(m_file);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute(sql)) << database->lastError().detail;
        ASSERT_TRUE(database->close());
    }

    const QTemporaryDir m_folder;
    const PackContent m_content = smallContent();
    const QString m_file = m_folder.filePath(u"små tal #1 100%.lagesbild"_s);
};

ErrorKind kindOfOpening(const QString &file)
{
    const auto opened = openPack(file);
    EXPECT_FALSE(opened) << file.toStdString();
    if (opened)
        return ErrorKind::WrongUse;
    EXPECT_EQ(opened.error().place, file.toStdString());
    EXPECT_FALSE(opened.error().detail.empty());
    return opened.error().kind;
}

} // namespace

TEST_F(PackTest, KeepsEverything)
{
    const auto opened = Pack::open(m_file);
    ASSERT_TRUE(opened) << opened.error().detail;
    std::optional<Error> error;
    EXPECT_EQ(differenceFrom(m_content, *opened, error), QString());
    EXPECT_FALSE(error);
    EXPECT_EQ(opened->dataset->description(IndicatorId("N00973")), u"En längre text. Källa: SCB."_s);
    EXPECT_EQ(opened->dataset->description(IndicatorId("N00001")), QString());
}

TEST_F(PackTest, OpensFromMemoryAsFromAFile)
{
    const auto opened = Pack::openBytes(bytesOf(m_file), u"embedded"_s);
    ASSERT_TRUE(opened) << opened.error().detail;
    std::optional<Error> error;
    EXPECT_EQ(differenceFrom(m_content, *opened, error), QString());
    EXPECT_FALSE(error);
}

TEST_F(PackTest, IsTheSameFileForTheSameContent)
{
    ASSERT_TRUE(writePack(m_content, path(u"again"_s), keepGoing));
    EXPECT_EQ(bytesOf(m_file), bytesOf(path(u"again"_s)));
}

TEST_F(PackTest, ReadsBackAsContentThatWritesTheSameFile)
{
    const auto content = readWholePack(m_file);
    ASSERT_TRUE(content) << content.error().detail;
    ASSERT_TRUE(writePack(*content, path(u"again"_s), keepGoing));
    EXPECT_EQ(bytesOf(m_file), bytesOf(path(u"again"_s)));
}

TEST_F(PackTest, TakesMoreCubesFromAStream)
{
    const Cube cube = m_content.cubes.begin()->second;
    int left = 2;
    const CubeStream stream = [&]() -> std::optional<std::pair<CubeKey, Cube>> {
        if (left-- == 0)
            return std::nullopt;
        return std::pair(CubeKey{IndicatorId(left == 0 ? "X0" : "X1"), Gender::Men}, cube);
    };
    ASSERT_TRUE(writePack(m_content, path(u"more"_s), keepGoing, stream));
    const auto opened = Pack::open(path(u"more"_s));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->pack->cubeKeys().size(), m_content.cubes.size() + 2);
    EXPECT_EQ(opened->dataset->cube(IndicatorId("X0"), Gender::Men).value(Year{2013}, 0), 0.1);
}

TEST_F(PackTest, OutlivesItsFile)
{
    auto dataset = openPack(m_file);
    ASSERT_TRUE(dataset);
    PackContent other = m_content;
    other.cubes.clear();
    ASSERT_TRUE(writePack(other, m_file, keepGoing));
    EXPECT_EQ((*dataset)->cube(IndicatorId("N00973"), Gender::Total).value(Year{2013}, 0), 0.1)
        << "who has a pack open keeps the one that was opened";
    EXPECT_TRUE((*openPack(m_file))->cube(IndicatorId("N00973"), Gender::Total).isEmpty());
}

TEST_F(PackTest, RefusesWhatIsNoPack)
{
    EXPECT_EQ(kindOfOpening(path(u"none"_s)), ErrorKind::NotFound);
    EXPECT_EQ(kindOfOpening(m_folder.path()), ErrorKind::WrongKind);
    writeBytes(path(u"empty"_s), {});
    EXPECT_EQ(kindOfOpening(path(u"empty"_s)), ErrorKind::WrongKind);
    writeBytes(path(u"text"_s), "kpi,municipality,period,gender,value\nN00945,0114,2010,T,35.98\n");
    EXPECT_EQ(kindOfOpening(path(u"text"_s)), ErrorKind::WrongKind);
    writeBytes(path(u"zeros"_s), QByteArray(8192, '\0'));
    EXPECT_EQ(kindOfOpening(path(u"zeros"_s)), ErrorKind::WrongKind);
}

TEST_F(PackTest, RefusesAnSqliteFileOfAnotherProgram)
{
    auto database = Database::create(path(u"foreign"_s));
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->execute("CREATE TABLE area (position INTEGER PRIMARY KEY, id TEXT)"));
    ASSERT_TRUE(database->close());
    EXPECT_EQ(kindOfOpening(path(u"foreign"_s)), ErrorKind::WrongKind);
}

TEST_F(PackTest, RefusesALaterSchemaAndNamesBoth)
{
    change("PRAGMA user_version = 7");
    const auto opened = openPack(m_file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::TooNew);
    EXPECT_EQ(opened.error().detail, "schema 7, this program reads up to 2");
    static_assert(packSchemaVersion == 2);
}

TEST_F(PackTest, ReadsTheFirstSchemaAndWritesTheNewest)
{
    change("DROP TABLE revision; DELETE FROM seal WHERE name = 'revision'; PRAGMA user_version = 1");
    PackContent expected = m_content;
    expected.revisions.clear();
    auto content = readWholePack(m_file);
    ASSERT_TRUE(content) << content.error().detail;
    EXPECT_TRUE(content->revisions.empty());
    ASSERT_TRUE(writePack(*content, m_file, keepGoing));
    const auto opened = Pack::open(m_file);
    ASSERT_TRUE(opened) << opened.error().detail;
    std::optional<Error> error;
    EXPECT_EQ(differenceFrom(expected, *opened, error), QString());
    EXPECT_FALSE(error);
}

TEST_F(PackTest, RefusesRevisionsThatWereChangedInside)
{
    for (const char *sql :
         {"UPDATE revision SET new_value = '1' WHERE position = 0", "DELETE FROM revision"}) {
        ASSERT_TRUE(writePack(m_content, m_file, keepGoing));
        change(sql);
        const auto opened = Pack::open(m_file);
        ASSERT_TRUE(opened) << "revisions are checked when they are read";
        EXPECT_EQ(opened->pack->revisions().error().kind, ErrorKind::Damaged) << sql;
    }
}

TEST_F(PackTest, CopiesCubesAsTheyAreStored)
{
    const auto opened = Pack::open(m_file);
    ASSERT_TRUE(opened);
    PackContent rest = m_content;
    rest.cubes.clear();
    const std::vector<CubeKey> keys = opened->pack->cubeKeys();
    auto next = keys.begin();
    const EncodedStream stored = [&]() -> Result<std::optional<EncodedCube>> {
        if (next == keys.end())
            return std::optional<EncodedCube>();
        auto cube = opened->pack->encodedCube(*next++);
        return cube ? Result<std::optional<EncodedCube>>(std::optional(*cube)) : cube.error();
    };
    ASSERT_TRUE(writePack(rest, path(u"copy"_s), keepGoing, {}, stored));
    EXPECT_EQ(bytesOf(path(u"copy"_s)), bytesOf(m_file));
    const CubeStream failing = []() -> Result<std::optional<std::pair<CubeKey, Cube>>> {
        return Error{.kind = ErrorKind::Damaged, .detail = "x", .place = {}};
    };
    const Outcome outcome = writePack(rest, path(u"copy"_s), keepGoing, failing);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(bytesOf(path(u"copy"_s)), bytesOf(m_file)) << "an error leaves the old file as it was";
}

TEST_F(PackTest, RefusesFiguresThatWereChangedInside)
{
    change("UPDATE figures SET data = substr(data, 1, 20) WHERE position = 0");
    auto dataset = openPack(m_file);
    ASSERT_TRUE(dataset) << "figures are checked when they are read";
    EXPECT_TRUE((*dataset)->cube(IndicatorId("N00973"), Gender::Total).isEmpty());
    ASSERT_TRUE((*dataset)->firstError());
    EXPECT_EQ((*dataset)->firstError()->kind, ErrorKind::Damaged);
    EXPECT_FALSE((*dataset)->cube(IndicatorId("N00973"), Gender::Women).isEmpty())
        << "others are still there";
}

TEST_F(PackTest, RefusesACatalogueThatWasChangedInside)
{
    for (const char *sql :
         {"UPDATE area SET name = 'Annan' WHERE position = 0", "DELETE FROM area_group WHERE position = 1",
          "UPDATE indicator SET direction = 'low' WHERE position = 0",
          "INSERT INTO collection_entry VALUES (99, 0, 'N1', '', 0)", "UPDATE ledger SET refused = 0",
          "UPDATE meta SET value = '0'", "DELETE FROM seal", "UPDATE cube SET first_year = 2012",
          "DROP TABLE ledger"}) {
        ASSERT_TRUE(writePack(m_content, m_file, keepGoing));
        change(sql);
        EXPECT_EQ(kindOfOpening(m_file), ErrorKind::Damaged) << sql;
    }
}

TEST_F(PackTest, RefusesEveryCutAndEveryAddition)
{
    const QByteArray whole = bytesOf(m_file);
    ASSERT_FALSE(kindOf(whole));
    for (qsizetype length = 1; length < whole.size(); length += length < 200 ? 1 : 997) {
        const auto kind = kindOf(whole.first(length));
        ASSERT_TRUE(kind) << "cut to " << length << " bytes";
        EXPECT_EQ(*kind, ErrorKind::Damaged) << "cut to " << length << " bytes";
    }
    EXPECT_EQ(kindOf(whole + 'x'), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(whole + QByteArray(4096, '\0')), ErrorKind::Damaged);
}

TEST_F(PackTest, NeverShowsAnotherFigureForAFlippedByte)
{
    const QByteArray whole = bytesOf(m_file);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += at < 100 ? 1 : 11) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        const auto opened = Pack::openBytes(bytes, u"flipped"_s);
        if (!opened) {
            ++refused;
            continue;
        }
        std::optional<Error> error;
        EXPECT_EQ(differenceFrom(m_content, *opened, error), QString()) << "byte " << at;
        refused += error ? 1 : 0;
    }
    EXPECT_GT(refused, 100) << "bytes that hold something are most of those in use";
}

TEST_F(PackTest, RefusesNonsenseThatFitsItsSeal)
{
    PackContent content = m_content;
    std::vector<AreaGroup> groups = content.catalogue.groups();
    groups[0].members = {2, 1};
    content.catalogue = Catalogue(content.catalogue.areas(), groups, {}, {});
    ASSERT_TRUE(writePack(content, m_file, keepGoing));
    EXPECT_EQ(kindOfOpening(m_file), ErrorKind::Malformed) << "members out of order";
    groups[0].members = {1, 4000};
    content.catalogue = Catalogue(content.catalogue.areas(), groups, {}, {});
    ASSERT_TRUE(writePack(content, m_file, keepGoing));
    EXPECT_EQ(kindOfOpening(m_file), ErrorKind::Malformed) << "members that are not there";
}

} // namespace lagesbild
