#include "core/pack/installed.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void makeFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a pack");
}

/// Sets a variable of the environment while it lives.
class Environment
{
public:
    Environment(const char *name, const QString &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Environment() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

/// A folder of data for everybody, and a home without packs.
class InstalledTest : public testing::Test
{
protected:
    QTemporaryDir home;
    QTemporaryDir everybodys;
    Environment homeFolder{"HOME", home.path()};
    Environment dataFolders{"XDG_DATA_DIRS", everybodys.path()};
};

} // namespace

TEST_F(InstalledTest, AUsersPackIsWrittenWhereItIs)
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"kommunens.lagesbild"_s);
    makeFile(own);
    EXPECT_EQ(writablePackFile(own), own);
    makeFile(userPackFile());
    EXPECT_EQ(writablePackFile(userPackFile()), userPackFile());
    EXPECT_EQ(writablePackFile(own), own);
}

TEST_F(InstalledTest, ExampleDataAndEverybodysPackBecomeOnesOwn)
{
    EXPECT_EQ(writablePackFile({}), userPackFile());
    const QString installed = everybodys.filePath(u"lagesbild/kolada.lagesbild"_s);
    makeFile(installed);
    EXPECT_EQ(installedPackFile(), installed);
    EXPECT_EQ(writablePackFile(installed), userPackFile());
}

TEST_F(InstalledTest, AnotherPackOfTheUsersIsNeverWrittenOver)
{
    const QString installed = everybodys.filePath(u"lagesbild/kolada.lagesbild"_s);
    makeFile(installed);
    makeFile(userPackFile());
    EXPECT_EQ(installedPackFile(), userPackFile()) << "one's own is opened first";
    const QString another = writablePackFile(installed);
    EXPECT_EQ(QFileInfo(another).path(), QFileInfo(userPackFile()).path());
    EXPECT_EQ(QFileInfo(another).fileName(), u"kolada-2.lagesbild"_s);
    EXPECT_EQ(writablePackFile({}), another);
}

TEST_F(InstalledTest, APackThatMayNotBeChangedIsNotOurs)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    EXPECT_EQ(writablePackFile(u"/proc/version"_s), userPackFile());
}

} // namespace lagesbild
