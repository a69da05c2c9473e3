#include "ui/peers/peerstable.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "tests/ui/peers/madepeers.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList asText(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    lines << header.join(u'|');
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

TEST(PeersTable, HasTheFocusFirstAndThenTheNearest)
{
    const auto data = madePeersData();
    PeersTable model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPeers(similarOf(*data, peersOf("1004", {.count = 2})), data->catalogue());
    EXPECT_EQ(
        asText(model),
        (QStringList{u"Municipality|Distance|Invånare|Asylsökande per 1\u00A0000 invånare|Kommunmottagna per "
                     "1\u00A0000 invånare|Utrikes födda utom EU/EFTA"_s,
                     u"Ängen||13 000|5,0|1,0|8,0 %"_s, u"Åby|2,06|12 000|4,0|1,0|8,0 %"_s,
                     u"Borg|2,06|14 000|6,0|1,0|8,0 %"_s}));
    EXPECT_EQ(model.index(1, 0).data(PeersTable::CodeRole), u"1003"_s);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole), u"N01951 titel"_s);
}

TEST(PeersTable, SaysThatAFigureIsMissing)
{
    const auto data = madePeersData();
    PeersTable model;
    SimilarAreas similar = similarOf(*data, peersOf("1004", {.count = 1}));
    similar.variables[1].focusValue.reset();
    model.setPeers(similar, data->catalogue());
    EXPECT_NE(asText(model)[1].split(u'|')[3], QString());
    EXPECT_NE(asText(model)[1].split(u'|')[3], u"0,0"_s);
}

} // namespace
} // namespace lagesbild
