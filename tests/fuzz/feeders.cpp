#include "tests/fuzz/feeders.h"

#include "core/documents/slidetemplate.h"
#include "core/documents/zip.h"
#include "core/sources/kolada/koladapage.h"
#include "core/sources/owndata/figureimport.h"
#include "core/sources/pxweb/pxwebanswers.h"
#include "core/sources/pxweb/querysplit.h"
#include "core/sources/pxweb/tablejoin.h"
#include "core/sources/pxweb/tablequery.h"
#include "core/sources/pxweb/valuechoice.h"
#include "core/sources/tables/delimited.h"
#include "core/sources/tables/jsonstat.h"
#include "core/sources/tables/jsonstatwriter.h"
#include "core/sources/tables/px.h"
#include "core/sources/tables/pxweb.h"
#include "core/sources/tables/tablefacts.h"
#include "core/sources/tables/workbook.h"

#include <algorithm>
#include <array>

namespace lagesbild::fuzz
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

const Catalogue &places()
{
    static const Catalogue catalogue = [] {
        Area ale;
        ale.id = AreaId("1440");
        ale.name = u"Ale"_s;
        Area country;
        country.id = AreaId("0000");
        country.kind = AreaKind::Country;
        country.name = u"Riket"_s;
        return Catalogue({ale, country}, {}, {}, {});
    }();
    return catalogue;
}

/// What happens to a table that was read: facts are told and its figures imported, by guess.
void use(FileTable table)
{
    (void)factsOf(table);
    TableFile file;
    file.tables.push_back(std::move(table));
    (void)importTables(file, std::nullopt, places());
}

void feedPx(std::string_view bytes)
{
    (void)looksLikePx(bytes);
    for (const char *language : {"", "en"}) {
        auto file = readPx(bytes, language);
        if (file)
            use(std::move(file->cube));
    }
}

void feedJsonStat(std::string_view bytes)
{
    auto file = readJsonStat(bytesOf(bytes));
    if (!file)
        return;
    for (TableCube &cube : file->tables)
        use(std::move(cube));
}

void feedPxWeb(std::string_view bytes)
{
    auto document = readPxWeb(bytesOf(bytes));
    if (document)
        std::visit([](auto &content) { use(std::move(content)); }, document->content);
}

void feedDelimited(std::string_view bytes)
{
    auto file = readDelimited(bytes);
    if (file)
        use(std::move(file->table));
}

/// One sheet of a workbook whose other parts are in order.
void feedXlsxSheet(std::string_view bytes)
{
    const WorkbookParts parts{
        {u"xl/workbook.xml"_s,
         R"(<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
         R"(<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>)"},
        {u"xl/sharedStrings.xml"_s, "<sst><si><t>Kommun</t></si><si><t>Ale</t></si></sst>"},
        {u"xl/worksheets/sheet1.xml"_s, bytesOf(bytes)}};
    auto sheets = readXlsxParts(parts);
    if (!sheets)
        return;
    for (TextTable &sheet : *sheets)
        use(std::move(sheet));
}

/// Workbook, relations and shared texts, all of them the same bytes.
void feedXlsxParts(std::string_view bytes)
{
    const QByteArray part = bytesOf(bytes);
    (void)readXlsxParts({{u"xl/workbook.xml"_s, part},
                         {u"xl/_rels/workbook.xml.rels"_s, part},
                         {u"xl/sharedStrings.xml"_s, part},
                         {u"xl/worksheets/sheet1.xml"_s, part}});
}

void feedOds(std::string_view bytes)
{
    auto sheets = readOdsParts({{u"content.xml"_s, bytesOf(bytes)}});
    if (!sheets)
        return;
    for (TextTable &sheet : *sheets)
        use(std::move(sheet));
}

void feedMapping(std::string_view bytes)
{
    const auto mapping = parseMapping(bytesOf(bytes));
    if (!mapping)
        return;
    auto rows = readDelimited("Kommun;År;Kön;Antal\nAle;2020;K;1\nRiket;2021;M;..\n");
    TableFile file;
    file.tables.emplace_back(std::move(rows->table));
    (void)importTables(file, *mapping, places());
    (void)parseMapping(toJson(*mapping));
}

void feedSlides(std::string_view bytes)
{
    (void)slideTemplateOf(bytesOf(bytes));
}

/// Every part of a template whose archive is in order, all of them the same bytes.
void feedSlideParts(std::string_view bytes)
{
    const QByteArray part = bytesOf(bytes);
    const QByteArray start =
        R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>)";
    (void)slideTemplateOf(
        zipped({{u"[Content_Types].xml"_s, R"(<Types><Default Extension="xml" ContentType="x"/></Types>)"},
                {u"_rels/.rels"_s, start},
                {u"ppt/presentation.xml"_s, part},
                {u"ppt/_rels/presentation.xml.rels"_s, part},
                {u"ppt/slideMasters/slideMaster1.xml"_s, part},
                {u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s, part}}));
}

/// A page of Kolada's API, as figures and as one of the catalogue's lists.
void feedKoladaPage(std::string_view bytes)
{
    static const KnownPlaces known = [] {
        Indicator first;
        first.id = IndicatorId("N1");
        Indicator second;
        second.id = IndicatorId("N2");
        return KnownPlaces(places().areas(), {first, second});
    }();
    const QByteArray body = bytesOf(bytes);
    KoladaPageReader reader(known);
    // Twice: the second time its parser is used and has its size.
    (void)reader.read(body);
    (void)reader.read(body);
    (void)checkListPage(body);
}

/// What a statistical service answers, up to the question that its description leads to and the table that joins.
void feedPxWebAnswer(std::string_view bytes)
{
    constexpr std::size_t limit = 150'000;
    const QByteArray body = bytesOf(bytes);
    (void)readLimits(body);
    (void)readTablesPage(body);
    (void)readFolder(body, u"BE"_s);
    (void)readCodelist(body);
    (void)problemIn(body);
    const auto table = readDescription(body, u"T"_s);
    const auto query = table ? makeQuery(*table, {}) : Result<TableQuery>(table.error());
    if (!query)
        return;
    const std::vector<QueryPart> parts = splitQuery(query->sizes(), limit);
    TableJoin join(*query, parts.size());
    if (const auto answer = readFigures(body)) {
        if (join.add(parts.front(), *answer) && join.isComplete())
            (void)toJsonStat(join.take());
    }
}

void feedValueChoice(std::string_view bytes)
{
    const auto choice = parseValueChoice(QString::fromUtf8(bytesOf(bytes)));
    if (!choice)
        return;
    CubeVariable variable{u"Tid"_s, u"år"_s, VariableRole::Time, {}};
    for (int year = 2015; year <= 2024; ++year)
        variable.categories.push_back({QString::number(year), QString::number(year), {}});
    (void)chooseValues(variable, choice->values);
    variable.role = VariableRole::None;
    (void)chooseValues(variable, choice->values);
}

constexpr std::array<NamedFeeder, 13> feeders{{{"px", feedPx},
                                               {"jsonstat", feedJsonStat},
                                               {"pxweb", feedPxWeb},
                                               {"pxwebanswer", feedPxWebAnswer},
                                               {"valuechoice", feedValueChoice},
                                               {"koladapage", feedKoladaPage},
                                               {"delimited", feedDelimited},
                                               {"xlsxsheet", feedXlsxSheet},
                                               {"xlsxparts", feedXlsxParts},
                                               {"ods", feedOds},
                                               {"mapping", feedMapping},
                                               {"slides", feedSlides},
                                               {"slideparts", feedSlideParts}}};

} // namespace

std::span<const NamedFeeder> allFeeders()
{
    return feeders;
}

Feeder feederCalled(std::string_view name)
{
    const auto *found = std::ranges::find(feeders, name, &NamedFeeder::name);
    return found == feeders.end() ? nullptr : found->feed;
}

} // namespace lagesbild::fuzz
