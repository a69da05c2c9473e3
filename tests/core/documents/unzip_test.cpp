#include "core/documents/unzip.h"

#include "core/documents/zip.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 enough = 1 << 20;

QByteArray madeArchive()
{
    return zipped({{u"a.xml"_s, "<a/>"}, {u"mapp/åäö.bin"_s, QByteArray(5000, 'x')}, {u"tom"_s, {}}});
}

} // namespace

TEST(ZipArchive, GivesBackWhatWasPutIn)
{
    const Result<ZipArchive> archive = ZipArchive::of(madeArchive());
    ASSERT_TRUE(archive);
    EXPECT_EQ(*archive->content(u"a.xml"_s, enough), "<a/>");
    EXPECT_EQ(*archive->content(u"mapp/åäö.bin"_s, enough), QByteArray(5000, 'x'));
    EXPECT_EQ(*archive->content(u"tom"_s, enough), QByteArray());
    EXPECT_FALSE(archive->has(u"b.xml"_s));
    EXPECT_EQ(archive->content(u"b.xml"_s, enough).error().detail, "missing");
}

TEST(ZipArchive, InflatesNoMoreThanItIsAllowedTo)
{
    const Result<ZipArchive> archive = ZipArchive::of(madeArchive());
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->content(u"mapp/åäö.bin"_s, 4999).error().detail, "too_large");
    EXPECT_TRUE(archive->content(u"mapp/åäö.bin"_s, 5000));
}

TEST(ZipArchive, KnowsWhatIsNone)
{
    EXPECT_EQ(ZipArchive::of({}).error().detail, "no_zip");
    EXPECT_EQ(ZipArchive::of("<html>").error().detail, "no_zip");
    EXPECT_EQ(ZipArchive::of("PK").error().detail, "damaged");
    EXPECT_EQ(ZipArchive::of(madeArchive().left(60)).error().detail, "damaged");
}

TEST(ZipArchive, SurvivesEveryByteThatCouldBeWrong)
{
    const QByteArray whole = madeArchive();
    QRandomGenerator random(7);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(random.bounded(256));
        const Result<ZipArchive> archive = ZipArchive::of(bytes);
        if (!archive)
            continue;
        const Result<QByteArray> content = archive->content(u"mapp/åäö.bin"_s, enough);
        EXPECT_TRUE(!content || *content == QByteArray(5000, 'x')) << "wrong content at " << at;
    }
}

} // namespace lagesbild
