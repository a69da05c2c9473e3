#include "ui/data/datatext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 26);

} // namespace

TEST(DataText, TellsAnAgeInTheUnitThatFits)
{
    EXPECT_EQ(ageText(today, today), u"today"_s);
    EXPECT_EQ(ageText(today.addDays(1), today), u"today"_s) << "a clock that is wrong";
    EXPECT_EQ(ageText(today.addDays(-1), today), u"1 day(s) ago"_s);
    EXPECT_EQ(ageText(today.addDays(-59), today), u"59 day(s) ago"_s);
    EXPECT_EQ(ageText(today.addDays(-61), today), u"2 month(s) ago"_s);
    EXPECT_EQ(ageText(today.addDays(-800), today), u"2 year(s) ago"_s);
}

TEST(DataText, TellsWhatThereIsAsSoonAsItIsKnown)
{
    const IndicatorCounts counts{6102, 99, 3};
    EXPECT_EQ(contentText(counts, std::nullopt), u"6\u00A0102 indicators, 99 of them with values"_s);
    EXPECT_EQ(contentText(counts, PackExtent{Year{1970}, Year{2024}, 774823, 12}),
              u"6\u00A0102 indicators, 99 of them with values · 1970–2024 · 774\u00A0823 values"_s);
}

TEST(DataText, SaysFirstWhatTheDataIs)
{
    Provenance provenance;
    EXPECT_EQ(dataSentence(provenance, today), u"When these values were fetched is not known."_s);
    provenance.fetched = today.addDays(-12);
    EXPECT_EQ(dataSentence(provenance, today),
              u"The newest values were fetched on 2026-11-14, 12 day(s) ago."_s);
    provenance.example = true;
    EXPECT_TRUE(dataSentence(provenance, today).contains(u"invented values"_s));
}

TEST(DataText, RemindsOfOldValues)
{
    Provenance provenance;
    EXPECT_EQ(updateReminder(provenance, today), QString()) << "nobody knows how old";
    provenance.fetched = today.addDays(-183);
    EXPECT_EQ(updateReminder(provenance, today), QString());
    provenance.fetched = today.addDays(-184);
    EXPECT_EQ(
        updateReminder(provenance, today),
        u"The newest values were fetched on 2026-05-26, 6 month(s) ago. Newer ones are fetched here."_s);
    EXPECT_EQ(updateReminder(provenance, provenance.fetched.addDays(-400)), QString())
        << "the clock is wrong";
    provenance.example = true;
    EXPECT_EQ(updateReminder(provenance, today), QString()) << "invented values don't age";
}

TEST(DataText, TellsHowFarAnUpdateHasCome)
{
    UpdateProgress progress;
    progress.done = 3;
    progress.total = 7;
    EXPECT_EQ(progressText(progress), u"Catalogue: 3 of 7 answers"_s);
    progress.phase = UpdatePhase::Figures;
    progress.figures = 312000;
    progress.remaining = std::chrono::seconds(40);
    EXPECT_EQ(progressText(progress),
              u"Values: 3 of about 7 answers · 312\u00A0000 values · about 40 second(s) left"_s);
    progress.remaining = std::chrono::minutes(12);
    EXPECT_TRUE(progressText(progress).endsWith(u"about 12 minute(s) left"_s));
    progress.waiting = std::chrono::seconds(5);
    EXPECT_TRUE(progressText(progress).endsWith(u"Kolada asks us to wait"_s)) << "in place of a time";
    EXPECT_EQ(progressText({.phase = UpdatePhase::Writing, .done = 1, .total = 2}),
              u"Writing the pack: 1 of 2"_s);
}

TEST(DataText, TellsWhatAnUpdateCameTo)
{
    UpdateReport report;
    report.figures = 1200;
    EXPECT_EQ(reportText(report), u"1\u00A0200 values fetched.\nNothing has changed since last time."_s);
    report.changes = {10, 2, 1};
    report.refused = 4;
    report.silent = {IndicatorId("N1"), IndicatorId("N2")};
    EXPECT_EQ(reportText(report),
              u"1\u00A0200 values fetched.\n10 are new, 2 have changed, 1 have been taken back.\n"
              "4 rows could not be taken; the reasons are under Fetches.\n"
              "2 indicator(s) got no answer and is/are as before."_s);
}

TEST(DataText, SaysWhereChangesAreWritten)
{
    EXPECT_EQ(packText(u"/a/b.lagesbild"_s, u"/a/b.lagesbild"_s), u"/a/b.lagesbild"_s);
    const QString everybodys = packText(u"/usr/b.lagesbild"_s, u"/home/c.lagesbild"_s);
    EXPECT_TRUE(everybodys.startsWith(u"/usr/b.lagesbild\nThis pack stays as it is"_s));
    EXPECT_TRUE(everybodys.endsWith(u": /home/c.lagesbild"_s));
    EXPECT_TRUE(packText({}, u"/home/c.lagesbild"_s).startsWith(u"Example data"_s));
}

TEST(DataText, ShowsRevisedValuesWithAllTheirDecimals)
{
    Indicator count;
    count.unit = Unit::Count;
    count.decimals = 0;
    EXPECT_EQ(revisedText(12345.0, Status::Ok, &count), u"12\u00A0345"_s);
    EXPECT_EQ(revisedText(0.51922577, Status::Ok, nullptr), u"0,51922577"_s);
    EXPECT_EQ(revisedText(std::nullopt, Status::Absent, nullptr), u"taken back"_s);
    EXPECT_FALSE(revisedText(std::nullopt, Status::Privacy, nullptr).isEmpty());
}

TEST(DataText, SaysWhenNotAllChangesAreListed)
{
    EXPECT_EQ(mostRowsText(mostRevisions), QString());
    EXPECT_EQ(mostRowsText(60000), u"The latest 50\u00A0000 of 60\u00A0000 changes are listed."_s);
}

} // namespace lagesbild
