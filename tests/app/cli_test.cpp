#include "core/pack/pack.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// What one run of lagesbild-cli gave.
struct Answer {
    int exitCode = -1;
    QString output;
    QString errors;
};

class Cli : public testing::Test
{
protected:
    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_DIRS"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LAGESBILD_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(120000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Expects one line on standard error that names @p place, and nothing on standard output.
    void expectError(const QStringList &arguments, int exitCode, const QString &place) const
    {
        const Answer given = run(arguments);
        EXPECT_EQ(given.exitCode, exitCode) << given.errors.toStdString();
        EXPECT_EQ(given.output, QString());
        EXPECT_EQ(given.errors.count(u'\n'), 1) << given.errors.toStdString();
        EXPECT_TRUE(given.errors.contains(place)) << given.errors.toStdString();
    }

    QTemporaryDir m_folder;
};

QJsonObject jsonOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.output.toUtf8()).object();
}

} // namespace

TEST_F(Cli, ShowsExampleDataWhenThereIsNothingElse)
{
    const Answer info = run({u"info"_s, u"--format"_s, u"json"_s});
    EXPECT_EQ(info.exitCode, 0) << info.errors.toStdString();
    const QJsonObject meta = jsonOf(info)[u"meta"_s].toObject();
    EXPECT_TRUE(meta[u"example"_s].toBool());
    EXPECT_EQ(meta[u"municipalities"_s].toInt(), 290);
    EXPECT_GT(meta[u"values"_s].toInt(), 500000);
}

TEST_F(Cli, PrefersThePackThatIsInstalled)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"lagesbild"_s));
    ASSERT_EQ(run({u"pack"_s, u"--example"_s, u"--years"_s, u"3"_s, u"--seed"_s, u"5"_s, u"--out"_s,
                   path(u"lagesbild/kolada.lagesbild"_s)})
                  .exitCode,
              0);
    EXPECT_EQ(jsonOf(run({u"info"_s, u"--format"_s, u"json"_s}))[u"meta"_s][u"first_year"_s].toInt(), 2020);

    QFile damaged(path(u"lagesbild/kolada.lagesbild"_s));
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    ASSERT_TRUE(damaged.resize(damaged.size() / 2));
    damaged.close();
    expectError({u"info"_s}, 3, u"kolada.lagesbild"_s);
}

TEST_F(Cli, MakesAPackOfOpenData)
{
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    };
    write(u"municipality.json"_s, R"([{"id":"1880","title":"Örebro","type":"K"}])");
    write(u"kpi.json"_s, R"([{"id":"N01951","title":"Invånare totalt, antal"}])");
    const QString values =
        write(u"values.csv"_s, "kpi,municipality,period,gender,value\nN01951,1880,2015,T,5\n"
                               "N01951,1880,3000,T,5\n");
    const QString out = path(u"a.lagesbild"_s);
    const QStringList arguments{u"pack"_s, u"--kolada"_s, m_folder.path(), u"--values"_s, values, u"--out"_s,
                                out};
    const Answer made = run(arguments);
    EXPECT_EQ(made.exitCode, 0) << made.errors.toStdString();
    EXPECT_TRUE(made.errors.contains(u"1 togs med, 1 avvisades"_s)) << made.errors.toStdString();
    EXPECT_TRUE(made.errors.contains(u"bad_year: 1 (row 3: 3000)"_s));
    const auto dataset = openPack(out);
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->cube(IndicatorId("N01951"), Gender::Total).value(Year{2015}, 0), 5.0);

    write(u"kpi.json"_s, R"([{"id":"N01951","title":)");
    expectError(arguments, 3, u"kpi.json"_s);
    EXPECT_TRUE(openPack(out)) << "the old pack is kept";
}

TEST_F(Cli, RefusesInOneLine)
{
    QFile text(path(u"text.lagesbild"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a pack");
    text.close();
    expectError({u"info"_s, u"--data"_s, path(u"none.lagesbild"_s)}, 3, u"none.lagesbild"_s);
    expectError({u"info"_s, u"--data"_s, path(u"text.lagesbild"_s)}, 3, u"text.lagesbild"_s);
    expectError({u"info"_s, u"--format"_s, u"xml"_s}, 2, u"--format"_s);
    expectError({u"info"_s, u"--unknown"_s}, 2, u"unknown"_s);
    expectError({u"nothing"_s}, 2, u"nothing"_s);
    expectError({u"pack"_s, u"--example"_s}, 2, u"--out"_s);
    expectError({u"pack"_s, u"--out"_s, path(u"x"_s)}, 2, u"--kolada"_s);
    expectError({u"pack"_s, u"--example"_s, u"--years"_s, u"many"_s, u"--out"_s, path(u"x"_s)}, 2,
                u"--years"_s);
    expectError({u"pack"_s, u"--example"_s, u"--out"_s, path(u"none/x"_s)}, 2, u"none/x"_s);
    expectError({u"pack"_s, u"--kolada"_s, path(u"none"_s), u"--out"_s, path(u"x"_s)}, 3, u"none"_s);
}

TEST_F(Cli, WritesToAFileWhenAsked)
{
    const Answer info = run({u"info"_s, u"--format"_s, u"csv"_s, u"--out"_s, path(u"info.csv"_s)});
    EXPECT_EQ(info.exitCode, 0);
    EXPECT_EQ(info.output, QString());
    QFile file(path(u"info.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("what,value,origin,fetched,taken,refused,remark\ntitle,"));
}

} // namespace lagesbild
