// What the columns of every file of ../shared/data/tables are taken for. A guess that is known to be wrong stands here as
// it is, marked so, until it is mended.

#include "core/sources/owndata/figureimport.h"
#include "core/sources/tables/tablefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QDir>

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

enum Judgement { Right, Wrong };

struct Expected {
    const char *file;
    const char
        *guess; ///< roles of the columns; after "!" a part of what is said of a file that can't be taken so
    Judgement judgement;
    const char *remark;
};

constexpr std::array<Expected, 91> files{{
    {"jsonstat/cso_CIA01_sizestrings.json", "!tells the municipality", Right, ""},
    {"jsonstat/eurostat_demo_gind_sparse.json", "!tells the municipality", Right, ""},
    {"jsonstat/icane_14001.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_collection_links.json", "!a list of links", Right, ""},
    {"jsonstat/jsonstatorg_galicia_v1bundle.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_galicia_v1class.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_galicia_v2.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_hierarchy_v2.json", "!no column holds values", Right, ""},
    {"jsonstat/jsonstatorg_oecd-canada-col_v2.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_oecd-canada_v1bundle.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_order_v2.json", "!no column holds values", Right, ""},
    {"jsonstat/jsonstatorg_us-gsp_v2.json", "!tells the municipality", Right, ""},
    {"jsonstat/jsonstatorg_us-labor_v2.json", "!tells the municipality", Right, ""},
    {"jsonstat/notjson_html_error_page.json", "!a web page", Right, ""},
    {"jsonstat/notjsonstat.json", "!no statistics", Right, ""},
    {"jsonstat/ons_ST1117EWla_valueobject.json", "!tells the municipality", Right, ""},
    {"jsonstat/rjstat_bundle.json", "!tells the municipality", Right, ""},
    {"jsonstat/scb_TAB6471_data_v2.json", "!holds months or quarters", Right, "a figure for each month"},
    {"jsonstat/scb_income_query_v1api_jsonstat2.json", "!tells the municipality", Right, ""},
    {"jsonstat/ssb_1120_v1.json", "!tells the municipality", Right, ""},
    {"jsonstat/ssb_29843_monthly_v1.json", "!tells the municipality", Right, ""},
    {"jsonstat/statgl_response_v1api_jsonstat2.json", "!tells the municipality", Right, ""},
    {"px/bad_TIMEVAL_count.px", "area split year split gender value", Right, "read with a remark"},
    {"px/bad_cellcount_px2csv.px", "!DATA has 2187 cells", Right, ""},
    {"px/bad_missing_DATA.px", "!without the keyword DATA", Right, ""},
    {"px/bad_missing_VALUES.px", "area split year split gender value", Right, "its codes stand for them"},
    {"px/bad_quote_in_VALUES.px", "!a quote is astray", Right, ""},
    {"px/cso_CNA12.px", "!tells the municipality", Right, ""},
    {"px/eurostat_nama_keys_example7.px", "!tells the municipality", Right, ""},
    {"px/ine_01004.px", "!tells the municipality", Right, ""},
    {"px/ine_14001.px", "!tells the municipality", Right, ""},
    {"px/ine_2184.px", "!tells the municipality", Right, ""},
    {"px/ine_27067.px", "!tells the municipality", Right, ""},
    {"px/pxr_example6_keys_missing_row.px", "!tells the municipality", Right, ""},
    {"px/pxwebapi_TAB001.px", "!tells the municipality", Right, ""},
    {"px/pxwebapi_TAB004.px", "!tells the municipality", Right, ""},
    {"px/pxwebapi_tab4_fewcells_response.px", "!tells the municipality", Right, ""},
    {"px/scb_BE0101A1.px", "area split split gender year value", Right, ""},
    {"px/scb_BE0101A1_percent_sort.px", "area split year split gender value", Right, ""},
    {"px/scb_BE0101A1_regions312.px", "area split gender year value", Right,
     "Heby is refused under its old code"},
    {"px/scb_BE0101F1_allKeywords.px", "area split year split split value", Wrong,
     "its made-up codes 12 to 14 are also those of counties"},
    {"px/scb_BE0101F1_en_sv_fi.px", "area split year split gender value", Right, ""},
    {"px/scb_BE0101F1_nildots.px", "area split year split gender value", Right, ""},
    {"px/scb_BE0101F1_symbols_dense.px", "area split year split gender value", Right, ""},
    {"px/scb_BE0101F1_symbols_keys.px", "area split year split gender value", Right, ""},
    {"px/scb_BE101ACE_dense.px", "!tells the municipality", Right, ""},
    {"px/scb_BE101ACE_keys.px", "!tells the municipality", Right, ""},
    {"px/scb_HA0201E8_quarter.px", "!tells the municipality", Right, "the country only"},
    {"px/scb_PR0101D8_month.px", "!tells the municipality", Right, "the country only"},
    {"px/ssb_CONTVARIABLE_extra.px", "!tells the municipality", Right, ""},
    {"px/ssb_TIMEVAL_long.px", "!tells the municipality", Right, ""},
    {"px/ssb_TIMEVAL_range.px", "!tells the municipality", Right, ""},
    {"px/statfi_010_kats_large.px", "!tells the municipality", Right, ""},
    {"px/statfi_020_ati_tau_102_en.px", "!tells the municipality", Right, ""},
    {"px/statfi_CONTVARIABLE_fi_sv_en.px", "!tells the municipality", Right, ""},
    {"px/statgl_BEXSTA_windows1252.px", "!tells the municipality", Right, ""},
    {"px/statgl_TUX01_sleddogs.px", "!tells the municipality", Right, ""},
    {"px/statgl_multilingual_no_codes.px", "!tells the municipality", Right, ""},
    {"pxweb/pxapispecs_response_all_region.jsonc", "!improper structure", Right, ""},
    {"pxweb/pxwebapi_config.json", "!no column holds values", Right, ""},
    {"pxweb/pxwebapi_metadata_tab001.json", "!a description of a table", Right, ""},
    {"pxweb/pxwebapi_metadata_tab004.json", "!a description of a table", Right, ""},
    {"pxweb/pxwebapi_tables.json", "!no column holds values", Right, ""},
    {"pxweb/ropengov_api_catalogue.json", "!no statistics", Right, ""},
    {"pxweb/scb_v1_data_json_format.json", "!tells the municipality", Right, ""},
    {"pxweb/scb_v1_folder_BE0101A_en.json", "!no column holds values", Right, ""},
    {"pxweb/scb_v1_query.json", "!tells the municipality", Right, ""},
    {"pxweb/scb_v1_table_metadata.json", "!a description of a table", Right, ""},
    {"pxweb/scb_v2_TAB6471_metadata.json", "!a description of a table", Right, ""},
    {"pxweb/scb_v2_codelist_agg_alder10.json", "!no column holds values", Right, ""},
    {"pxweb/scb_v2_config.json", "!no column holds values", Right, ""},
    {"pxweb/scb_v2_tables.json", "!no column holds values", Right, ""},
    {"tables/dalarna_bilinnehav_latin1.csv", "!tells the year", Right, "no year anywhere"},
    {"tables/dalarna_lupp_latin1_rownames.csv", "ignored year split value area", Right, ""},
    {"tables/esv_inkomster_2006_2024.csv", "!tells the municipality", Right, ""},
    {"tables/folkhalsomyndigheten_deltagande_ny.csv", "area ignored ignored gender year value", Wrong,
     "«Sociala relationer», the same in all rows, says what «Andel» is of and is left out"},
    {"tables/forsakringskassan_ohalsotal_danglingrel.xlsx",
     "year split ignored area ignored gender value ignored ignored ignored", Right,
     "December: the title says the month"},
    {"tables/innovationsindex_bom_comma.csv", "year area value", Right, ""},
    {"tables/kolada_arbetsloshet_gender.csv", "year gender area value", Right, ""},
    {"tables/kolada_avfall_wide.csv", "!tells the municipality", Right,
     "all of it is of one region, which only the name of the file tells"},
    {"tables/kolada_utsatthet.csv", "indicator area year value ignored", Right, ""},
    {"tables/kolada_vaxthusgaser_NA.csv", "area year ignored value value value value value value value value",
     Right, ""},
    {"tables/mucf_uvas_stacked.xlsx", "year area split split gender value", Right, ""},
    {"tables/parameters_legacy.xls", "!.xls", Right, ""},
    {"tables/scb_boendetyper_wide.csv",
     "area ignored year value value value value value value value value value", Right, ""},
    {"tables/scb_etablering_long.csv", "area gender ignored split year value", Right, ""},
    {"tables/skolverket_grundskola_2009_bom.csv", "!tells the year", Right,
     "a row for each school; the year stands above the table"},
    {"tables/skolverket_gymnasie15_headers.xlsx", "!tells the year", Right,
     "the year of the start stands above the table"},
    {"tables/skolverket_gymnasie_dots.csv", "ignored area value value value year", Right, ""},
    {"tables/skr_kommungruppsindelning_2017.xlsx", "!no column holds values", Right, "a list of groups"},
    {"tables/tillvaxtanalys_nystartade_foretag.xlsx", "!the columns 200701", Right, "quarters as columns"},
}};

std::string guessOf(const QString &name)
{
    const auto file = readTableFile(name, "sv");
    if (!file)
        return '!' + file.error().detail;
    const auto result = importTables(*file, std::nullopt, realDataset()->catalogue());
    if (!result)
        return '!' + result.error().detail;
    std::string roles;
    for (const ColumnUse &use : result->mapping.columns)
        roles += (roles.empty() ? "" : " ") + std::string(keyOf(use.role));
    return roles;
}

} // namespace

TEST(RealTables, EveryOneIsGuessedAsListed)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables"_s);
    LAGESBILD_NEEDS_REAL_PACK();
    const QDir folder(sharedPath(u"data/tables"_s));
    for (const Expected &expected : files) {
        const std::string guess = guessOf(folder.filePath(QString::fromUtf8(expected.file)));
        const std::string listed = expected.guess;
        const bool isAsListed =
            listed.front() == '!' ? guess.front() == '!' && guess.find(listed.substr(1)) != std::string::npos
                                  : guess == listed;
        EXPECT_TRUE(isAsListed) << expected.file << " is taken for " << guess
                                << (expected.judgement == Wrong ? ", which was known to be wrong: "
                                                                : ", which was right: ")
                                << listed << "; " << expected.remark;
    }
}

TEST(RealTables, NoneIsLeftOut)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables"_s);
    const QDir folder(sharedPath(u"data/tables"_s));
    QStringList found;
    for (const QString &part : {u"jsonstat"_s, u"px"_s, u"pxweb"_s, u"tables"_s}) {
        for (const QString &name : QDir(folder.filePath(part)).entryList(QDir::Files))
            found << part + u'/' + name;
    }
    QStringList listed;
    for (const Expected &expected : files)
        listed << QString::fromUtf8(expected.file);
    found.sort();
    listed.sort();
    EXPECT_EQ(listed, found);
}

} // namespace lagesbild
