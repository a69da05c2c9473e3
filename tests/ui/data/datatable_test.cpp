#include "ui/data/datatable.h"

#include "tests/support/qtprinting.h"
#include "ui/data/datarows.h"
#include "ui/data/datatext.h"

#include <QAbstractItemModelTester>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

DataTable::Content threeRows()
{
    return {{{u"Namn"_s}, {u"Antal"_s, true}},
            {{{{u"Östra"_s, {}}, {u"1 000"_s, 1000}},
              u"Tips"_s,
              [](Selection &chosen) { chosen.room = Room::Map; }},
             {{{u"Ale"_s, {}}, {u"9"_s, 9}}, {}, {}},
             {{{u"Åby"_s, {}}, {u"20"_s, 20}}, {}, {}}}};
}

} // namespace

TEST(DataTable, SortsTextsAsSwedishDoesAndNumbersBySize)
{
    DataTable table;
    DataOrder order;
    order.setSourceModel(&table);
    const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setContent(threeRows());
    EXPECT_EQ(columnOf(order, 0), (QStringList{u"Östra"_s, u"Ale"_s, u"Åby"_s})) << "as given";
    order.sort(0);
    EXPECT_EQ(columnOf(order, 0), (QStringList{u"Ale"_s, u"Åby"_s, u"Östra"_s}));
    order.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(columnOf(order, 1), (QStringList{u"1 000"_s, u"20"_s, u"9"_s}));
}

TEST(DataTable, SaysMoreInTheToolTipAndLeadsSomewhere)
{
    DataTable table;
    table.setContent(threeRows());
    EXPECT_EQ(table.index(0, 0).data(Qt::ToolTipRole).toString(), u"Tips"_s);
    EXPECT_EQ(table.index(1, 0).data(Qt::ToolTipRole).toString(), u"Ale"_s);
    Selection chosen;
    ASSERT_TRUE(table.leadOf(0));
    table.leadOf(0)(chosen);
    EXPECT_EQ(chosen.room, Room::Map);
    EXPECT_FALSE(table.leadOf(1));
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Antal"_s);
}

TEST(DataRows, ListTheNewestFetchFirstWithItsReasons)
{
    Provenance provenance;
    LedgerEntry first;
    first.what = u"catalogue"_s;
    first.source = u"Kolada"_s;
    first.origin = u"https://api.kolada.se/v3"_s;
    first.when = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    first.taken = 6102;
    LedgerEntry second = first;
    second.what = u"own"_s;
    second.origin = u"enkät.csv"_s;
    second.when = first.when.addDays(2);
    second.taken = 12;
    second.refused = 2;
    second.remark = u"unknown_area: 1 (row 17: 9999)\nbad_year: 1"_s;
    provenance.ledger = {second, first};
    DataTable table;
    table.setContent(ledgerRows(provenance));
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(columnOf(table, 0), (QStringList{u"2026-11-03"_s, u"2026-11-01"_s}));
    EXPECT_EQ(columnOf(table, 1), (QStringList{u"Own figures"_s, u"Catalogue"_s}));
    EXPECT_EQ(columnOf(table, 3), (QStringList{u"enkät.csv"_s, u"https://api.kolada.se/v3"_s}));
    EXPECT_EQ(columnOf(table, 4), (QStringList{u"12"_s, u"6\u00A0102"_s}));
    EXPECT_EQ(columnOf(table, 6)[0],
              u"no known municipality or region (1) · not a year from 1900 to 2100 (1)"_s);
}

} // namespace lagesbild
