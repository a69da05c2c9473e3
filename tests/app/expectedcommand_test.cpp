// lagesbild-cli expected: on example data what every answer must hold, on the real pack the independent figures.

#include "core/pack/pack.h"
#include "core/pack/packwriter.h"
#include "tests/app/cli.h"
#include "tests/support/nearness.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <map>
#include <string>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double tolerance = 1e-8;

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// On the example data.
CliAnswer ask(const QStringList &options, const QString &format = u"csv"_s)
{
    return runCli(QStringList{u"expected"_s, u"--format"_s, format} + options);
}

/// The real pack and the oracle's stand-in for the unknown denominator, as an indicator of its own:
/// 20–64-year-olds × share born outside EU/EFTA.
QString packWithProxy()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        PackContent content = *readWholePack(realPackFile());
        const Cube &adults = content.cubes.at({IndicatorId("N01955"), Gender::Total});
        const Cube &share = content.cubes.at({IndicatorId("N02925"), Gender::Total});
        Cube weights(adults.firstYear(), adults.lastYear(), adults.areaCount());
        for (Year year = adults.firstYear(); adults.hasYear(year); year = yearAfter(year)) {
            for (AreaIndex area = 0; area < adults.areaCount(); ++area) {
                const auto a = adults.value(year, area);
                const auto b = share.value(year, area);
                if (a && b)
                    weights.setValue(year, area, *a * *b / 100);
            }
        }
        std::vector<Indicator> indicators = content.catalogue.indicators();
        indicators.push_back(
            {.id = IndicatorId("PROXY"), .title = u"Vikt"_s, .unit = Unit::Count, .hasValues = true});
        content.catalogue = Catalogue(content.catalogue.areas(), content.catalogue.groups(),
                                      std::move(indicators), content.catalogue.collections());
        content.cubes.emplace(CubeKey{IndicatorId("PROXY"), Gender::Total}, std::move(weights));
        QString path = folder.filePath(u"proxy.lagesbild"_s);
        const Outcome written = writePack(content, path, keepGoing);
        EXPECT_TRUE(written) << written.error().detail;
        return path;
    }();
    return file;
}

QStringList callOf(std::string_view variant, std::string_view year)
{
    QStringList call{u"expected"_s, u"--year"_s, q(year), u"--data"_s, packWithProxy()};
    if (variant != "ols")
        call << u"--weights"_s << u"PROXY"_s;
    return call;
}

std::map<std::string, std::size_t> rowsByCode(const CsvTable &table)
{
    std::map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        rows.emplace(table.text(row, "code"), row);
    return rows;
}

} // namespace

TEST(ExpectedCommand, AnswersWithTheColumnsPromised)
{
    const CliAnswer answer = ask({u"--year"_s, u"2015"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.columns(),
              (QStringList{u"code"_s, u"name"_s, u"actual"_s, u"expected"_s, u"deviation"_s, u"class"_s,
                           u"leverage"_s, u"studentized"_s, u"cook"_s, u"within_chance"_s}));
    const CsvTable table = answer.csv();
    ASSERT_GT(table.rowCount(), 200U);
    double sum = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        ASSERT_TRUE(agrees(table.number(row, "actual") - table.number(row, "expected"),
                           table.number(row, "deviation")));
        EXPECT_EQ(table.text(row, "within_chance"), "") << "the persons behind N00700 are not known";
        sum += table.number(row, "deviation");
    }
    EXPECT_NEAR(sum, 0, 1e-6);
}

TEST(ExpectedCommand, TellsTheFitInJson)
{
    const QJsonObject meta = ask({u"--year"_s, u"2015"_s}, u"json"_s).json().value(u"meta"_s).toObject();
    EXPECT_GT(meta[u"r2"_s].toDouble(), meta[u"adjusted_r2"_s].toDouble());
    EXPECT_GT(meta[u"s"_s].toDouble(), 0);
    EXPECT_GT(meta[u"n"_s].toInt(), 200);
    const QJsonArray coefficients = meta[u"coefficients"_s].toArray();
    ASSERT_EQ(coefficients.size(), meta[u"inputs"_s].toArray().size() + 1);
    EXPECT_EQ(coefficients[0][u"id"_s].toString(), u"const"_s);
    int counted = 0;
    for (const QJsonValue &count : meta[u"counts"_s].toObject())
        counted += count.toInt();
    EXPECT_EQ(counted, meta[u"n"_s].toInt());
    EXPECT_EQ(counted + meta[u"excluded"_s].toArray().size(), 290);
}

TEST(ExpectedCommand, TakesAnyResponseInputsAndWeights)
{
    const QStringList model{u"--year"_s,   u"2015"_s,          u"--response"_s, u"N00973"_s,
                            u"--inputs"_s, u"N00705,N00708"_s, u"--weights"_s,  u"N01951"_s};
    const QJsonObject meta = ask(model, u"json"_s).json().value(u"meta"_s).toObject();
    EXPECT_EQ(meta[u"response"_s].toObject()[u"id"_s].toString(), u"N00973"_s);
    EXPECT_EQ(meta[u"weights"_s].toString(), u"N01951"_s);
    EXPECT_EQ(meta[u"method"_s].toString(), u"least_squares"_s);
    // The persons behind N00973 are known, so chance can be told.
    const CsvTable table = ask(model).csv();
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        ASSERT_TRUE(table.text(row, "within_chance") == "true" ||
                    table.text(row, "within_chance") == "false");
}

TEST(ExpectedCommand, RobustFitsHaveNoLeverage)
{
    const CsvTable table = ask({u"--year"_s, u"2015"_s, u"--robust"_s}).csv();
    ASSERT_GT(table.rowCount(), 200U);
    EXPECT_EQ(table.text(0, "leverage"), "");
    EXPECT_EQ(table.text(0, "cook"), "");
}

TEST(ExpectedCommand, TellsChanceWhereThePersonsAreGiven)
{
    const CsvTable table = ask({u"--year"_s, u"2015"_s, u"--persons"_s, u"1880:1400"_s}).csv();
    const auto rows = rowsByCode(table);
    EXPECT_NE(table.text(rows.at("1880"), "within_chance"), "");
    EXPECT_EQ(table.text(rows.at("0180"), "within_chance"), "");
}

TEST(ExpectedCommand, SpeaksSwedishToPeople)
{
    const CliAnswer answer = ask({u"--year"_s, u"2015"_s}, u"table"_s);
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.out.contains(u"2015 ·"_s)) << answer.out.left(600).toStdString();
    EXPECT_TRUE(answer.out.contains(u"Modellen förklarar"_s)) << answer.out.left(600).toStdString();
    EXPECT_TRUE(answer.out.contains(u"långt under"_s));
}

struct BadModel {
    const char *options;
    int exitCode;
    const char *says;
};
void PrintTo(const BadModel &model, std::ostream *out)
{
    *out << model.options;
}

class BadModels : public testing::TestWithParam<BadModel>
{
};

TEST_P(BadModels, EndInOneLineAndTheirCode)
{
    const CliAnswer answer = ask(q(GetParam().options).split(u' ', Qt::SkipEmptyParts));
    EXPECT_EQ(answer.exitCode, GetParam().exitCode) << answer.err.toStdString();
    EXPECT_EQ(answer.out, QString());
    EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"; "_s)) << "what to do is missing: " << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(q(GetParam().says))) << answer.err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    ExpectedCommand, BadModels,
    testing::Values(BadModel{"--year 1990", 1, "1990"}, BadModel{"--year soon", 2, "soon"},
                    BadModel{"--response N77777", 1, "N77777"},
                    BadModel{"--inputs N00704,N77777", 1, "N77777"},
                    BadModel{"--weights N77777", 1, "N77777"}, BadModel{"--inputs N00704,", 2, "--inputs"},
                    BadModel{"--inputs N00704,N00704", 2, "utelämna"},
                    BadModel{"--inputs N00700", 2, "förklaras"}, BadModel{"--persons 1880", 2, "--persons"},
                    BadModel{"--persons 9999:20", 1, "9999"},
                    BadModel{"--official --robust", 2, "--official"},
                    BadModel{"--response N00973 --official", 1, "N00973"}));

TEST(ExpectedCommand, SaysHowManyMunicipalitiesAModelTakes)
{
    // Ten municipalities are too few for one input.
    const CliAnswer answer =
        askMadeCsv({u"expected"_s, u"--response"_s, u"N3"_s, u"--inputs"_s, u"N1"_s, u"--keep-small"_s});
    EXPECT_EQ(answer.exitCode, 1) << answer.out.toStdString();
    EXPECT_EQ(answer.err.count(u'\n'), 1);
    EXPECT_TRUE(answer.err.contains(u"12"_s)) << answer.err.toStdString();
}

TEST(ExpectedCommandOracle, RowsOfEveryYearAgreeToEightDigits)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected.csv"_s));
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> cases;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row)
        cases[{std::string(oracle.text(row, "variant")), std::string(oracle.text(row, "year"))}].push_back(
            row);
    ASSERT_EQ(cases.size(), 10U);
    std::size_t compared = 0;
    for (const auto &[key, rows] : cases) {
        SCOPED_TRACE(key.first + ' ' + key.second);
        const CsvTable table =
            runCli(callOf(key.first, key.second) + QStringList{u"--format"_s, u"csv"_s}).csv();
        ASSERT_EQ(table.rowCount(), rows.size());
        const auto found = rowsByCode(table);
        for (const std::size_t row : rows) {
            const std::size_t own = found.at(std::string(oracle.text(row, "code")));
            const auto same = [&](const char *ours, const char *theirs) {
                return agrees(table.number(own, ours), oracle.number(row, theirs), tolerance);
            };
            ASSERT_TRUE(same("actual", "y"));
            ASSERT_TRUE(same("expected", "fitted"));
            ASSERT_TRUE(same("deviation", "residual"));
            ASSERT_TRUE(same("leverage", "leverage"));
            ASSERT_TRUE(same("studentized", "studentized_external"));
            ASSERT_TRUE(same("cook", "cooks_d"));
            ++compared;
        }
    }
    EXPECT_EQ(compared, oracle.rowCount());
}

TEST(ExpectedCommandOracle, ModelsAndExcludedAgree)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_models.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_models.csv"_s));
    const CsvTable excluded = CsvTable::read(sharedPath(u"data/oracles/expected_excluded.csv"_s));
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(std::string(oracle.text(row, "variant")) + ' ' + std::string(oracle.text(row, "year")));
        const QStringList call = callOf(oracle.text(row, "variant"), oracle.text(row, "year"));
        const QJsonObject meta =
            runCli(call + QStringList{u"--format"_s, u"json"_s}).json().value(u"meta"_s).toObject();
        EXPECT_EQ(meta[u"n"_s].toInt(), oracle.integer(row, "n"));
        EXPECT_TRUE(agrees(meta[u"r2"_s].toDouble(), oracle.number(row, "r2"), tolerance));
        EXPECT_TRUE(agrees(meta[u"adjusted_r2"_s].toDouble(), oracle.number(row, "r2_adj"), tolerance));
        EXPECT_TRUE(agrees(meta[u"s"_s].toDouble(), oracle.number(row, "sigma"), tolerance));
        for (const QJsonValue &term : meta[u"coefficients"_s].toArray()) {
            const std::string id = term[u"id"_s].toString().toStdString();
            EXPECT_TRUE(agrees(term[u"value"_s].toDouble(), oracle.number(row, "b_" + id), tolerance)) << id;
            EXPECT_TRUE(
                agrees(term[u"standard_error"_s].toDouble(), oracle.number(row, "se_" + id), tolerance));
        }
        std::map<std::string, std::string> lacks;
        for (const QJsonValue &area : meta[u"excluded"_s].toArray()) {
            QStringList ids;
            for (const QJsonValue &id : area[u"lacks"_s].toArray()) {
                if (id.toString() != "PROXY"_L1)
                    ids << id.toString();
            }
            lacks.emplace(area[u"code"_s].toString().toStdString(), ids.join(u' ').toStdString());
        }
        for (std::size_t i = 0; i < excluded.rowCount(); ++i) {
            if (excluded.text(i, "year") == oracle.text(row, "year")) {
                EXPECT_EQ(lacks[std::string(excluded.text(i, "code"))], excluded.text(i, "missing_kpis"));
            }
        }
    }
}

// Reviewed by people: tests/data/expected/sentences.txt. Renewed on purpose with LAGESBILD_RENEW=1.
TEST(ExpectedCommandOracle, SentencesOfFiveMunicipalitiesInThreeYearsAreAsReviewed)
{
    LAGESBILD_NEEDS_REAL_PACK();
    QString text;
    for (const char *code : {"1880", "0180", "2161", "2425", "0980"}) {
        for (const char *year : {"2015", "2017", "2022"}) {
            const CliAnswer answer = runCli({u"expected"_s, u"--municipality"_s, q(code), u"--year"_s,
                                             q(year), u"--lang"_s, u"sv"_s, u"--data"_s, realPackFile()});
            ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
            text += answer.out.section(u'\n', 0, 4) + u"\n\n"_s;
        }
    }
    QFile file(QStringLiteral(LAGESBILD_TEST_DATA "/expected/sentences.txt"));
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
        EXPECT_EQ(actual[i], expected[i]) << "line " << i + 1;
}

TEST(ExpectedCommandOracle, PublishedClassesOf2015)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const QJsonObject meta = runCli({u"expected"_s, u"--year"_s, u"2015"_s, u"--official"_s, u"--format"_s,
                                     u"json"_s, u"--data"_s, realPackFile()})
                                 .json()
                                 .value(u"meta"_s)
                                 .toObject();
    const QJsonObject counts = meta[u"counts"_s].toObject();
    EXPECT_EQ(counts[u"far_below"_s].toInt(), 11);
    EXPECT_EQ(counts[u"below"_s].toInt(), 56);
    EXPECT_EQ(counts[u"in_line"_s].toInt(), 156);
    EXPECT_EQ(counts[u"above"_s].toInt(), 42);
    EXPECT_EQ(counts[u"far_above"_s].toInt(), 20);
}

} // namespace lagesbild
