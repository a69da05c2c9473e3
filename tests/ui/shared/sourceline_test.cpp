#include "ui/shared/sourceline.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const IndicatorId koladas{"N1"};
const IndicatorId derived{"LB_STUDY"};
const IndicatorId survey{"EGEN_0001"};
const IndicatorId budget{"EGEN_0002"};

/// One indicator of Kolada's, two of the user's own of two files.
std::unique_ptr<Dataset> mixedData(bool example)
{
    SmallData made;
    made.add(koladas.text(), Unit::Count).origin = 0;
    made.add(derived.text(), Unit::Percent).formula = Formula{Formula::Kind::Difference, {koladas, koladas}};
    made.add(survey.text(), Unit::Count).origin = 1;
    made.add(budget.text(), Unit::Count).origin = 2;
    const auto small = made.dataset();
    Provenance provenance;
    provenance.example = example;
    provenance.fetched = QDate(2026, 11, 1);
    for (const QString &origin : {u"https://api.kolada.se/v3"_s, u"enkät.csv"_s, u"budget.xlsx"_s}) {
        LedgerEntry entry;
        entry.origin = origin;
        entry.when = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        provenance.ledger.push_back(entry);
    }
    return std::make_unique<Dataset>(
        small->catalogue(), provenance, [](const IndicatorId &, Gender) -> Result<Cube> { return Cube(); },
        [](const IndicatorId &) { return QString(); });
}

} // namespace

TEST(SourceLine, NamesTheFilesOfOwnFigures)
{
    const auto data = mixedData(false);
    EXPECT_EQ(sourceLineText(*data, {koladas}, {}), u"Source: Kolada (fetched 2026-11-01)."_s);
    EXPECT_EQ(sourceLineText(*data, {survey}, {}), u"Source: own figures (enkät.csv, 2026-11-25)."_s);
    EXPECT_EQ(sourceLineText(*data, {survey, budget}, u"Mean"_s),
              u"Source: own figures (enkät.csv, 2026-11-25; budget.xlsx, 2026-11-25). "
              "Mean: own calculations on own figures."_s);
}

TEST(SourceLine, TellsOwnFiguresFromOthersBesideThem)
{
    const auto data = mixedData(false);
    EXPECT_EQ(
        sourceLineText(*data, {koladas, survey, IndicatorId("unknown")}, {}),
        u"Source: Kolada (fetched 2026-11-01). «EGEN_0001 kort»: own figures (enkät.csv, 2026-11-25)."_s);
}

TEST(SourceLine, TellsFiguresThatAreComputedFromThoseThatArePublished)
{
    const auto data = mixedData(false);
    const QString alone = u"Source: own calculations on data from Kolada (fetched 2026-11-01)."_s;
    EXPECT_EQ(sourceLineText(*data, {derived}, u"Mean"_s), alone);
    EXPECT_EQ(sourceLineText(data->provenance(), data->catalogue().indicator(derived), u"Mean"_s), alone);
    EXPECT_EQ(
        sourceLineText(*data, {koladas, derived}, u"Mean and place"_s),
        u"Source: Kolada (fetched 2026-11-01). «LB_STUDY kort», mean and place: own calculations on data "
        "from Kolada."_s);
    EXPECT_EQ(sourceLineText(*data, {derived, survey}, {}),
              alone + u" «EGEN_0001 kort»: own figures (enkät.csv, 2026-11-25)."_s);
}

TEST(SourceLine, NeverForgetsThatOtherFiguresAreInvented)
{
    const auto data = mixedData(true);
    EXPECT_EQ(sourceLineText(*data, {koladas}, u"Mean"_s), u"Example data – invented values."_s);
    EXPECT_EQ(sourceLineText(*data, {survey}, {}),
              u"Example data – invented values. «EGEN_0001 kort»: own figures (enkät.csv, 2026-11-25)."_s);
}

} // namespace lagesbild
