#include "core/stats/regression.h"

#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const std::vector<std::string> inputIds{"N00704", "N00705", "N00707", "N00708"};
const std::vector<std::string> parameterNames{"const", "N00704", "N00705", "N00707", "N00708"};

Eigen::VectorXd columnOf(const std::string &indicator, int year)
{
    const std::vector<double> values = KoladaValues::shared().column(indicator, year);
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

Eigen::MatrixXd inputsOf(int year)
{
    Eigen::MatrixXd inputs(290, 4);
    for (int k = 0; k < 4; ++k)
        inputs.col(k) = columnOf(inputIds[static_cast<std::size_t>(k)], year);
    return inputs;
}

/// The oracle's stand-in for the unknown denominator: 20–64-year-olds × share born outside EU/EFTA.
Eigen::VectorXd weightsOf(std::string_view variant, int year)
{
    if (variant == "ols")
        return {};
    return columnOf("N01955", year).cwiseProduct(columnOf("N02925", year)) / 100;
}

Regression modelOf(std::string_view variant, int year)
{
    return std::get<Regression>(
        fitLeastSquares(inputsOf(year), columnOf("N00700", year), weightsOf(variant, year)));
}

} // namespace

TEST(ExpectedValue, ModelsAgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_models.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_models.csv"_s));
    ASSERT_EQ(oracle.rowCount(), 10U);
    constexpr double tolerance = 1e-8;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(std::string(oracle.text(row, "variant")) + " " + std::string(oracle.text(row, "year")));
        const Regression model = modelOf(oracle.text(row, "variant"), oracle.integer(row, "year"));
        EXPECT_EQ(model.rows.size(), oracle.number(row, "n"));
        EXPECT_EQ(model.parameters(), oracle.integer(row, "p"));
        EXPECT_TRUE(agrees(model.r2, oracle.number(row, "r2"), tolerance));
        EXPECT_TRUE(agrees(model.adjustedR2, oracle.number(row, "r2_adj"), tolerance));
        EXPECT_TRUE(agrees(model.sigma, oracle.number(row, "sigma"), tolerance));
        EXPECT_TRUE(agrees(model.sse, oracle.number(row, "sse"), tolerance));
        EXPECT_TRUE(agrees(model.sst, oracle.number(row, "sst"), tolerance));
        EXPECT_TRUE(agrees(model.conditionNumber, oracle.number(row, "cond_number"), tolerance));
        for (std::size_t k = 0; k < parameterNames.size(); ++k) {
            const Coefficient &coefficient = model.coefficients[k];
            EXPECT_TRUE(agrees(coefficient.value, oracle.number(row, "b_" + parameterNames[k]), tolerance));
            EXPECT_TRUE(
                agrees(coefficient.standardError, oracle.number(row, "se_" + parameterNames[k]), tolerance));
        }
    }
}

TEST(ExpectedValue, DiagnosticsAgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected.csv"_s));
    ASSERT_GT(oracle.rowCount(), 2500U);
    std::string known;
    Regression model;
    constexpr double tolerance = 1e-8;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const std::string key =
            std::string(oracle.text(row, "variant")) + std::string(oracle.text(row, "year"));
        if (key != known) {
            model = modelOf(oracle.text(row, "variant"), oracle.integer(row, "year"));
            known = key;
        }
        SCOPED_TRACE(key + " " + std::string(oracle.text(row, "code")));
        const auto found =
            std::ranges::find(model.rows, KoladaValues::shared().rowOf(oracle.text(row, "code")));
        ASSERT_NE(found, model.rows.end());
        const Eigen::Index i = found - model.rows.begin();
        const auto same = [&](double ours, std::string_view column) {
            return agrees(ours, oracle.number(row, column), tolerance);
        };
        ASSERT_TRUE(same(model.weights[i], "weight"));
        ASSERT_TRUE(same(model.fitted[i], "fitted"));
        ASSERT_TRUE(same(model.residuals[i], "residual"));
        ASSERT_TRUE(same(model.leverage[i], "leverage"));
        ASSERT_TRUE(same(model.studentizedInternal[i], "studentized_internal"));
        ASSERT_TRUE(same(model.studentizedExternal[i], "studentized_external"));
        ASSERT_TRUE(same(model.cooksDistance[i], "cooks_d"));
        ASSERT_TRUE(same(model.looResiduals[i], "loo_residual"));
    }
}

TEST(ExpectedValue, MunicipalitiesThatLackSomethingAreTheOraclesToo)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_excluded.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_excluded.csv"_s));
    ASSERT_GT(oracle.rowCount(), 10U);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const Regression model = modelOf("ols", oracle.integer(row, "year"));
        EXPECT_EQ(std::ranges::count(model.rows, KoladaValues::shared().rowOf(oracle.text(row, "code"))), 0);
    }
}

// The guide says the model explains about 70 %; the years its figures come from, and how it fades.
TEST(ExpectedValue, FadesAsTheMissionSays)
{
    LAGESBILD_NEEDS_SHARED(u"data/values/kolada_integration_values.csv.gz"_s);
    EXPECT_NEAR(modelOf("ols", 2015).r2, 0.806, 5e-4);
    EXPECT_NEAR(modelOf("ols", 2016).r2, 0.726, 5e-4);
    EXPECT_NEAR(modelOf("ols", 2017).r2, 0.643, 5e-4);
    EXPECT_NEAR(modelOf("ols", 2022).r2, 0.25, 5e-3);
}

// Weights in proportion to persons are the only ones that put the country as a whole on its expected value.
TEST(ExpectedValue, WeightedDeviationsOfTheCountrySumToZero)
{
    LAGESBILD_NEEDS_SHARED(u"data/values/kolada_integration_values.csv.gz"_s);
    const Regression model = modelOf("wls_proxy", 2015);
    EXPECT_NEAR(model.weights.dot(model.residuals) / model.weights.sum(), 0, 1e-10);
}

} // namespace lagesbild
