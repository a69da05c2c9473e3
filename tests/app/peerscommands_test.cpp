// peers and ratios: the same rows as the rooms of similar municipalities and of balance show.

#include "core/analysis/balance.h"
#include "core/analysis/peers.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The rows of lagesbild-cli beside those of the room.
void expectSameSet(const CsvTable &told, const SimilarAreas &shown)
{
    ASSERT_EQ(told.rowCount(), shown.areas.size());
    for (std::size_t row = 0; row < told.rowCount(); ++row) {
        const SimilarArea &area = shown.areas[row];
        EXPECT_EQ(told.integer(row, "rank"), static_cast<int>(row) + 1);
        EXPECT_EQ(told.text(row, "code"), area.code.text());
        EXPECT_EQ(told.text(row, "name"), area.name.toStdString());
        EXPECT_EQ(told.number(row, "distance"), area.distance) << "every digit";
        for (std::size_t i = 0; i < area.shares.size(); ++i)
            EXPECT_EQ(told.number(row, "share_" + shown.variables[i].indicator.text()), area.shares[i]);
    }
}

} // namespace

TEST(PeersCommand, TellsTheSetThatTheRoomShows)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const char *code : {"1880", "0180", "2161", "2425", "0980"}) {
        SCOPED_TRACE(code);
        const CliAnswer answer =
            askRealCsv({u"peers"_s, u"--municipality"_s, QString::fromUtf8(code), u"--year"_s, u"2022"_s});
        ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        Selection selection;
        selection.room = Room::Peers;
        selection.focus = AreaId(code);
        selection.year = Year{2022};
        expectSameSet(answer.csv(), similarAreas(*realDataset(), selection).value());
    }
}

TEST(PeersCommand, TellsOnesOwnMethodAsTheRoomDoes)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer =
        askRealCsv({u"peers"_s, u"--municipality"_s, u"1880"_s, u"--year"_s, u"2021"_s, u"--k"_s, u"12"_s,
                    u"--variables"_s, u"N01951:2,N02925"_s, u"--log"_s, u"N01951"_s, u"--scale"_s, u"mad"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const Result<Selection> selection =
        parseLink(u"lagesbild:peers?municipality=1880&year=2021&peermethod=own&k=12&variables="
                  "N01951:2:log,N02925&scale=mad&metric=euclid"_s);
    ASSERT_TRUE(selection) << selection.error().detail;
    expectSameSet(answer.csv(), similarAreas(*realDataset(), *selection).value());
}

TEST(PeersCommand, SaysWhichYearWasTakenAndWhy)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer = runCli({u"peers"_s, u"--municipality"_s, u"2425"_s, u"--year"_s, u"2022"_s,
                                     u"--data"_s, realPackFile(), u"--format"_s, u"json"_s});
    const QJsonObject facts = answer.json().value(u"meta"_s).toObject();
    EXPECT_EQ(facts.value(u"asked_year"_s).toInt(), 2022);
    EXPECT_LT(facts.value(u"year"_s).toInt(), 2022);
    EXPECT_FALSE(facts.contains(u"official_shared"_s));
}

TEST(PeersCommand, RefusesWhatCantBeUnderstood)
{
    const std::pair<QStringList, QString> calls[] = {
        {{u"--k"_s, u"none"_s}, u"none"_s},
        {{u"--variables"_s, u"N1:much"_s}, u"N1:much"_s},
        {{u"--variables"_s, u"N1"_s, u"--log"_s, u"N2"_s}, u"N2"_s},
        {{u"--variables"_s, u"N1"_s, u"--scale"_s, u"feet"_s}, u"feet"_s},
        {{u"--variables"_s, u"N1"_s, u"--metric"_s, u"taxi"_s}, u"taxi"_s},
    };
    for (const auto &[options, word] : calls) {
        const CliAnswer answer =
            askMadeCsv(QStringList{u"peers"_s, u"--municipality"_s, u"1001"_s} + options);
        EXPECT_EQ(answer.exitCode, 2) << word.toStdString();
        EXPECT_TRUE(answer.err.contains(word)) << answer.err.toStdString();
    }
}

TEST(RatiosCommand, TellsWhatTheRoomShowsOfEveryMunicipality)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const BalanceKind kind : {BalanceKind::Balance, BalanceKind::Dependency}) {
        const std::string_view key = keyOf(kind);
        const CliAnswer answer = askRealCsv(
            {u"ratios"_s, u"--kind"_s, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
             u"--year"_s, u"2015"_s});
        ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        const CsvTable told = answer.csv();
        const std::vector<RatioRow> shown = ratioRows(*realDataset(), kind, Year{2015});
        ASSERT_EQ(told.rowCount(), shown.size());
        for (std::size_t row = 0; row < shown.size(); ++row) {
            ASSERT_EQ(told.text(row, "code"), shown[row].code.text());
            EXPECT_EQ(told.text(row, "value").empty(), !shown[row].computed);
            EXPECT_EQ(told.text(row, "published").empty(), !shown[row].published);
            if (shown[row].computed) {
                EXPECT_EQ(told.number(row, "value"), *shown[row].computed);
            }
            if (shown[row].published) {
                EXPECT_EQ(told.number(row, "published"), *shown[row].published);
            }
        }
        EXPECT_EQ(checkOf(shown).compared, 290);
    }
}

TEST(RatiosCommand, RefusesAKindThatThereIsNot)
{
    const CliAnswer answer = askMadeCsv({u"ratios"_s, u"--kind"_s, u"weight"_s});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.err.contains(u"weight"_s)) << answer.err.toStdString();
}

} // namespace lagesbild
