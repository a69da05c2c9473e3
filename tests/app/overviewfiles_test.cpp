// The whole overview of five municipalities, reviewed by people: tests/data/overview. Renewed on purpose with
// LAGESBILD_RENEW=1; read the difference before committing it.

#include "tests/app/cli.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QFile>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ReviewedOverview : public testing::TestWithParam<const char *>
{
};

/// Without the source line, which tells the day the pack was made from.
QString withoutSource(const QString &text)
{
    return text.section(u"\n"_s, 0, -3) + u'\n';
}

} // namespace

TEST_P(ReviewedOverview, IsAsReviewed)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const QString code = QString::fromUtf8(GetParam());
    const CliAnswer answer = runCli({u"overview"_s, u"--municipality"_s, code, u"--group"_s, u"similar"_s,
                                     u"--lang"_s, u"sv"_s, u"--data"_s, realPackFile()});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QString text = withoutSource(answer.out);
    QFile file(u"%1/overview/%2.txt"_s.arg(QStringLiteral(LAGESBILD_TEST_DATA), code));
    if (qEnvironmentVariableIsSet("LAGESBILD_RENEW")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    ASSERT_EQ(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        EXPECT_EQ(actual[i].toStdString(), expected[i].toStdString()) << "line " << i + 1;
}

INSTANTIATE_TEST_SUITE_P(OfFive, ReviewedOverview, testing::Values("0180", "1880", "2161", "2425", "0980"));

} // namespace lagesbild
