// PxWeb's two APIs from question to joined table, against the stand-in and its faults.

#include "core/sources/pxweb/pxwebservice.h"

#include "core/sources/tables/jsonstat.h"
#include "tests/support/pxwebstandin.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

HttpSettings hasty()
{
    HttpSettings settings;
    settings.retry.firstPause = milliseconds(1);
    settings.retry.longestPause = milliseconds(4);
    settings.retry.stall = milliseconds(2000);
    settings.retry.longestWait = milliseconds(2500);
    return settings;
}

bool goOn(const PxWebProgress &)
{
    return true;
}

PxWebService serviceAt(const QString &address)
{
    return {QUrl(address), u"sv"_s, hasty()};
}

std::vector<ValueChoice> choicesOf(const QStringList &texts)
{
    std::vector<ValueChoice> choices;
    for (const QString &text : texts)
        choices.push_back(*parseValueChoice(text));
    return choices;
}

Result<TableCube> fetched(PxWebService &service, const QString &table, const QStringList &choices)
{
    const auto description = service.describe(table, goOn);
    if (!description)
        return description.error();
    const auto query = service.query(*description, choicesOf(choices), goOn);
    if (!query)
        return query.error();
    return service.fetch(*query, goOn);
}

/// Every cell against what the stand-in invents; @p order: the place of each of the table's variables in Region, Kon,
/// Alder, ContentsCode, Tid.
void expectInvented(const TableCube &table, const std::vector<int> &order)
{
    ASSERT_EQ(table.variables.size(), order.size());
    ASSERT_EQ(table.values.size(), *cellCountOf(table.variables));
    for (std::size_t cell = 0; cell < table.values.size(); ++cell) {
        QStringList codes{{}, {}, {}, {}, {}};
        std::size_t rest = cell;
        for (std::size_t v = order.size(); v-- > 0;) {
            const auto &categories = table.variables[v].categories;
            codes[order[v]] = categories[rest % categories.size()].code;
            rest /= categories.size();
        }
        const auto figure = PxWebStandIn::figureOf(codes);
        const std::string where = codes.join(u' ').toStdString();
        if (figure) {
            ASSERT_EQ(table.values[cell], *figure) << where;
            ASSERT_EQ(table.symbolAt(cell), nullptr) << where;
        } else {
            ASSERT_TRUE(std::isnan(table.values[cell])) << where;
            ASSERT_NE(table.symbolAt(cell), nullptr) << where;
            ASSERT_EQ(*table.symbolAt(cell), u".."_s) << where;
        }
    }
}

/// A fault that comes the first @p times a question for figures is asked, with any body.
PxWebStandIn::Wish failing(FakeService::Answer answer, int times)
{
    PxWebStandIn::Wish wish;
    wish.fault = [answer = std::move(answer),
                  times](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        return request.method == "POST" && request.asked < times ? std::optional(answer) : std::nullopt;
    };
    return wish;
}

struct Fault {
    const char *name;
    FakeService::Answer answer;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

class PxWebFaults : public testing::TestWithParam<Fault>
{
};

/// Both APIs have the same table.
struct Place {
    const char *name;
    bool isFirstApi;
};

void PrintTo(const Place &place, std::ostream *out)
{
    *out << place.name;
}

class PxWebApis : public testing::TestWithParam<Place>
{
protected:
    PxWebService at(const PxWebStandIn &standIn) const
    {
        return serviceAt(GetParam().isFirstApi ? standIn.v1() : standIn.v2());
    }
    QString table() const { return GetParam().isFirstApi ? u"BE/TAB1"_s : u"TAB1"_s; }
};

} // namespace

TEST_P(PxWebApis, FetchAWholeTableAtOnce)
{
    const PxWebStandIn standIn;
    PxWebService service = at(standIn);
    const auto cube = fetched(service, table(), {u"Region=*"_s, u"Kon=*"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {0, 1, 2, 3, 4});
    EXPECT_EQ(standIn.cellsAsked(), std::vector<std::size_t>{std::size_t{11} * 2 * 5 * 2 * 7});
    EXPECT_EQ(cube->source, u"Påhittade byrån"_s);
    EXPECT_EQ(cube->variables[0].role, VariableRole::Geo);
    EXPECT_EQ(cube->variables[0].categories[1].label, u"Ort 1"_s);
    EXPECT_EQ(cube->variables[1].role, VariableRole::Gender);
    EXPECT_EQ(cube->variables[3].categories[1].unit, u"procent"_s) << "told by the figures, if not before";
    EXPECT_EQ(cube->variables[4].role, VariableRole::Time);
    EXPECT_TRUE(service.limits().told);
}

TEST_P(PxWebApis, DivideWhatIsTooLargeAndJoinItAgain)
{
    for (const std::size_t most : {1000U, 300U, 100U, 40U, 7U}) {
        PxWebStandIn::Wish wish;
        wish.mostCells = most;
        const PxWebStandIn standIn(wish);
        PxWebService service = at(standIn);
        const auto cube = fetched(service, table(), {u"Region=*"_s, u"Kon=*"_s});
        ASSERT_TRUE(cube) << most << ": " << cube.error().detail;
        expectInvented(*cube, {0, 1, 2, 3, 4});
        const std::vector<std::size_t> asked = standIn.cellsAsked();
        const std::size_t cells = std::size_t{11} * 2 * 5 * 2 * 7;
        EXPECT_TRUE(std::ranges::all_of(asked, [most](std::size_t part) { return part <= most; }));
        EXPECT_LE(asked.size(), (2 * cells + most - 1) / most);
    }
}

TEST_P(PxWebApis, LetTheServiceTakeTheTotalOfWhatIsLeftOut)
{
    const PxWebStandIn standIn;
    PxWebService service = at(standIn);
    const auto cube =
        fetched(service, table(), {u"Alder=16-19,65+"_s, u"tid=TOP(3)"_s, u"ContentsCode=C1"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {2, 3, 4});
    EXPECT_EQ(cube->values.size(), 6U);
    EXPECT_EQ(cube->variables[2].categories.back().code, u"2022"_s);
    EXPECT_EQ(cube->unit, u"antal"_s);
}

TEST_P(PxWebApis, SayThatATableIsNotThere)
{
    const PxWebStandIn standIn;
    PxWebService service = at(standIn);
    const auto description = service.describe(u"TAB77"_s, goOn);
    ASSERT_FALSE(description);
    EXPECT_EQ(description.error().kind, ErrorKind::NotFound);
    EXPECT_NE(description.error().place.find("TAB77"), std::string::npos);
    EXPECT_NE(description.error().detail.find("HTTP 404"), std::string::npos);
}

TEST_P(PxWebApis, StopWhenTheyAreToldTo)
{
    PxWebStandIn::Wish wish;
    wish.fault = [](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        return request.method == "POST" ? std::optional(FakeService::Answer{.silent = true}) : std::nullopt;
    };
    const PxWebStandIn standIn(wish);
    PxWebService service = at(standIn);
    const auto description = service.describe(table(), goOn);
    ASSERT_TRUE(description) << description.error().detail;
    const auto query = makeQuery(*description, {});
    ASSERT_TRUE(query);
    int ticks = 0;
    const auto cube = service.fetch(*query, [&ticks](const PxWebProgress &progress) {
        EXPECT_EQ(progress.total, 1);
        return ++ticks < 3;
    });
    ASSERT_FALSE(cube);
    EXPECT_EQ(cube.error().kind, ErrorKind::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(Both, PxWebApis, testing::Values(Place{"v2", false}, Place{"v1", true}));

TEST_P(PxWebFaults, AreOvercomeByAskingAgain)
{
    const PxWebStandIn standIn(failing(GetParam().answer, 2));
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {u"Region=00,1001"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {0, 2, 3, 4});
    EXPECT_EQ(standIn.cellsAsked().size(), 3U);
}

TEST_P(PxWebFaults, AreToldWhenTheyStay)
{
    const PxWebStandIn standIn(failing(GetParam().answer, 1000));
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {});
    ASSERT_FALSE(cube);
    const ErrorKind kind = cube.error().kind;
    EXPECT_TRUE(kind == ErrorKind::Malformed || kind == ErrorKind::Network) << cube.error().detail;
    EXPECT_NE(cube.error().place.find("/v2/tables/TAB1/data"), std::string::npos) << cube.error().place;
    EXPECT_EQ(standIn.cellsAsked().size(), static_cast<std::size_t>(RetryPolicy().attemptsBeforeFirst));
}

INSTANTIATE_TEST_SUITE_P(
    OnTheWire, PxWebFaults,
    testing::Values(Fault{"server error", {.status = 500, .body = "{}"}},
                    Fault{"web page", {.body = "<html>Underhåll</html>", .type = "text/html"}},
                    Fault{"JSON cut in the middle", {.body = R"({"class":"dataset","id":["Regi)"}},
                    Fault{"cut on the way", {.body = "{\"class\":1}", .sent = 4}},
                    Fault{"another JSON", {.body = R"({"message":"hej"})"}},
                    Fault{"an empty answer", {.body = ""}},
                    Fault{"a table of something else", {.body = R"({"class":"dataset","id":["X"],"size":[1],
                                       "dimension":{"X":{"category":{"index":["a"]}}},"value":[1]})"}}));

TEST(PxWebService, ChoosesFromAnotherListOfValues)
{
    const PxWebStandIn standIn;
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {u"ålder@agg_grov=*"_s, u"Tid=2020"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {2, 3, 4});
    ASSERT_EQ(cube->variables[0].categories.size(), 2U);
    EXPECT_EQ(cube->variables[0].categories[1].code, u"vuxna"_s);
    EXPECT_EQ(cube->variables[0].categories[1].label, u"Vuxna"_s);
    const auto unknown = fetched(service, u"TAB1"_s, {u"Alder@agg_fin=*"_s});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(unknown.error().place, "Alder@agg_fin");
    const auto notOfIt = fetched(service, u"TAB1"_s, {u"Alder@agg_grov=16-19"_s});
    ASSERT_FALSE(notOfIt) << "a value of the table's own";
    EXPECT_EQ(notOfIt.error().kind, ErrorKind::NotFound);
    PxWebService first = serviceAt(standIn.v1());
    const auto refused = fetched(first, u"BE/TAB1"_s, {u"Alder@agg_grov=*"_s});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::WrongUse);
}

TEST(PxWebService, TellsAFolderFromATable)
{
    const PxWebStandIn standIn;
    PxWebService service = serviceAt(standIn.v1());
    const auto folder = service.describe(u"BE"_s, goOn);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().kind, ErrorKind::WrongKind);
    EXPECT_NE(folder.error().place.find("/v1/sv/ssd/BE"), std::string::npos);
}

TEST(PxWebService, ComesBackWhenItWasTooFast)
{
    const PxWebStandIn standIn(failing({.status = 429, .headers = "Retry-After: 1\r\n"}, 1));
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {});
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {2, 3, 4});
    const std::vector<PxWebStandIn::Asked> asked = standIn.asked();
    EXPECT_GE(asked.back().milliseconds - asked[asked.size() - 2].milliseconds, 1000);
}

TEST(PxWebService, DoesNotWaitForEver)
{
    const PxWebStandIn standIn(failing({.status = 429, .headers = "Retry-After: 3600\r\n"}, 1000));
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {});
    ASSERT_FALSE(cube);
    EXPECT_EQ(cube.error().kind, ErrorKind::Network);
}

TEST(PxWebService, SaysInTheServicesWordsWhatItRefuses)
{
    const PxWebStandIn standIn(
        failing({.status = 403, .body = R"({"title":"Too many cells selected","status":403})"}, 1000));
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {});
    ASSERT_FALSE(cube);
    EXPECT_EQ(cube.error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(cube.error().detail, "HTTP 403: Too many cells selected");
    EXPECT_NE(cube.error().place.find("/v2/tables/TAB1/data"), std::string::npos);
    EXPECT_EQ(standIn.cellsAsked().size(), 1U) << "not asked again";
}

TEST(PxWebService, KeepsToTheCallsThatAreAllowed)
{
    PxWebStandIn::Wish wish;
    wish.mostCells = 15;
    wish.calls = 3;
    wish.seconds = 1;
    const PxWebStandIn standIn(wish);
    PxWebService service = serviceAt(standIn.v2());
    milliseconds longestWait(0);
    const auto description = service.describe(u"TAB1"_s, goOn);
    ASSERT_TRUE(description) << description.error().detail;
    const auto query = makeQuery(*description, choicesOf({u"ContentsCode=C1"_s, u"Tid=*"_s}));
    ASSERT_TRUE(query);
    const auto cube = service.fetch(*query, [&](const PxWebProgress &progress) {
        longestWait = std::max(longestWait, progress.waiting);
        return true;
    });
    ASSERT_TRUE(cube) << cube.error().detail;
    expectInvented(*cube, {2, 3, 4});
    const std::vector<PxWebStandIn::Asked> asked = standIn.asked();
    ASSERT_EQ(asked.size(), 5U) << "limits, description, and 35 cells in three";
    for (std::size_t i = 3; i < asked.size(); ++i)
        EXPECT_GE(asked[i].milliseconds - asked[i - 3].milliseconds, 990) << "call " << i;
    EXPECT_GT(longestWait, milliseconds(0)) << "and says that it waits";
}

TEST(PxWebService, IsCarefulWithAServiceThatTellsNoLimits)
{
    PxWebStandIn::Wish wish;
    wish.fault = [](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        return request.target == "/v2/config"
                   ? std::optional(FakeService::Answer{.status = 404, .body = "{}"})
                   : std::nullopt;
    };
    const PxWebStandIn standIn(wish);
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {u"Region=*"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    EXPECT_FALSE(service.limits().told);
    EXPECT_EQ(service.limits().cells, PxWebLimits().cells);
}

TEST(PxWebService, RefusesWhatWouldTakeThousandsOfQuestions)
{
    PxWebStandIn::Wish wish;
    wish.mostCells = 1;
    const PxWebStandIn standIn(wish);
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB1"_s, {u"Region=*"_s, u"Kon=*"_s});
    ASSERT_FALSE(cube);
    EXPECT_EQ(cube.error().kind, ErrorKind::WrongUse);
    EXPECT_TRUE(standIn.cellsAsked().empty());
}

TEST(PxWebService, SpeaksInTheClearOnlyWithThisComputer)
{
    PxWebService service = serviceAt(u"http://statistikdatabasen.scb.se/api/v2"_s);
    const auto found = service.search(u"folkmängd"_s, {}, goOn);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::WrongUse);
}

TEST(PxWebService, SearchesPageByPage)
{
    PxWebStandIn::Wish wish;
    wish.fault = [](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        if (!request.target.startsWith("/v2/tables?"))
            return std::nullopt;
        const QByteArray number = request.target.mid(request.target.indexOf("pageNumber=") + 11, 1);
        return FakeService::Answer{.body =
                                       R"({"tables":[{"id":"TAB)" + number +
                                       R"(","label":"Sida"}],"page":{"totalPages":3,"totalElements":3}})"};
    };
    const PxWebStandIn standIn(wish);
    PxWebService service = serviceAt(standIn.v2());
    const auto found = service.search(u"folkmängd"_s, {}, goOn);
    ASSERT_TRUE(found) << found.error().detail;
    ASSERT_EQ(found->tables.size(), 3U);
    EXPECT_EQ(found->tables[0].id, u"TAB1"_s);
    EXPECT_EQ(found->tables[2].id, u"TAB3"_s);
    EXPECT_EQ(found->inAll, 3);
    EXPECT_TRUE(found->isComplete);
}

TEST(PxWebService, LooksThroughTheFoldersOfApiOne)
{
    const PxWebStandIn standIn;
    PxWebService service = serviceAt(standIn.v1());
    const auto found = service.search(u"påhittad FOLK"_s, {}, goOn);
    ASSERT_TRUE(found) << found.error().detail;
    ASSERT_EQ(found->tables.size(), 1U);
    EXPECT_EQ(found->tables[0].id, u"BE/TAB1"_s);
    const auto both = service.search(u"påhittad"_s, {}, goOn);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->tables.size(), 2U);
    const auto within = service.search(u"påhittad"_s, u"/AM/"_s, goOn);
    ASSERT_TRUE(within);
    ASSERT_EQ(within->tables.size(), 1U);
    EXPECT_EQ(within->tables[0].id, u"AM/TAB9"_s);
    const auto root = service.list({}, goOn);
    ASSERT_TRUE(root);
    ASSERT_EQ(root->tables.size(), 2U);
    EXPECT_TRUE(root->tables[0].isFolder);
    PxWebService second = serviceAt(standIn.v2());
    EXPECT_FALSE(second.list({}, goOn)) << "API v2 has no folders";
}

/// SCB's own answer to the question for its 21 counties by ten years of age, as it was stored.
TEST(PxWebService, ReadsWhatScbAnswered)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/jsonstat/scb_TAB6471_data_v2.json"_s);
    const auto stored = [](const QString &name) {
        QFile file(sharedPath(u"data/tables/"_s + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray figures = stored(u"jsonstat/scb_TAB6471_data_v2.json"_s);
    PxWebStandIn::Wish wish;
    wish.fixed = {{"GET /v2/config", stored(u"pxweb/scb_v2_config.json"_s)},
                  {"GET /v2/tables", stored(u"pxweb/scb_v2_tables.json"_s)},
                  {"GET /v2/tables/TAB6471/metadata", stored(u"pxweb/scb_v2_TAB6471_metadata.json"_s)},
                  {"POST /v2/tables/TAB6471/data", figures}};
    const PxWebStandIn standIn(wish);
    PxWebService service = serviceAt(standIn.v2());
    const auto cube = fetched(service, u"TAB6471"_s,
                              {u"Region=01,03,04,05,06,07,08,09,10,12,13,14,17,18,19,20,21,22,23,24,25"_s,
                               u"Alder=0-9,10-19,20-29,30-39,40-49,50-59,60-69,70-79,80-89,90-99,100+10"_s,
                               u"Kon=*"_s, u"Tid=TOP(4)"_s});
    ASSERT_TRUE(cube) << cube.error().detail;
    const auto itself = readJsonStat(figures);
    ASSERT_TRUE(itself);
    const TableCube &answer = itself->tables.front();
    ASSERT_EQ(cube->values.size(), answer.values.size());
    double sum = 0;
    double itsSum = 0;
    for (std::size_t i = 0; i < answer.values.size(); ++i) {
        sum += cube->values[i];
        itsSum += answer.values[i];
    }
    EXPECT_EQ(sum, itsSum);
    EXPECT_EQ(cube->unit, u"antal"_s);
    EXPECT_EQ(cube->title, answer.title);
    EXPECT_EQ(service.limits().calls, 3);
}

} // namespace lagesbild
