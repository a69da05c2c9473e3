#include "tests/support/qtprinting.h"
#include "tests/ui/expected/madeexpected.h"
#include "ui/expected/expectedtable.h"
#include "ui/expected/factstable.h"
#include "ui/expected/similartable.h"
#include "ui/shared/figureorder.h"

#include <QAbstractItemModelTester>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList headerOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles;
}

class ExpectedTableTest : public testing::Test
{
protected:
    ExpectedTableTest()
    {
        model.setLook(makeLook(Theme::Light));
        model.setAnswer(answerTo(madeSelection()), data->catalogue());
        order.setSourceModel(&model);
    }
    QString cell(int row, ExpectedTable::Column column) const
    {
        return model.index(row, model.placeOf(column)).data().toString();
    }
    std::unique_ptr<Dataset> data = madeModelData();
    ExpectedTable model;
    FigureOrder order;
};

TEST_F(ExpectedTableTest, IsAModel)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester sorted(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Selection other = madeSelection();
    other.expected.robust = true;
    model.setAnswer(answerTo(other), data->catalogue());
}

TEST_F(ExpectedTableTest, HoldsEveryMunicipalityAndSaysWhatTheOthersLack)
{
    ASSERT_EQ(model.rowCount(), 40);
    EXPECT_EQ(headerOf(model), (QStringList{u"Municipality"_s, u"Actual"_s, u"Expected"_s, u"Deviation"_s,
                                            u"Class"_s, u"Leverage"_s, u"Studentised"_s, u"Influence"_s,
                                            u"Without itself"_s, u"Remark"_s}));
    EXPECT_EQ(cell(39, ExpectedTable::Column::Name), u"Kommun 3"_s);
    EXPECT_EQ(cell(39, ExpectedTable::Column::Remark), u"no figure of A"_s);
    EXPECT_EQ(cell(39, ExpectedTable::Column::Actual), QString());
    const ExpectedAnswer answer = answerTo(madeSelection());
    EXPECT_EQ(cell(0, ExpectedTable::Column::Name), answer.rows[0].name);
}

TEST_F(ExpectedTableTest, HasTheColumnsOfItsModel)
{
    Selection robust = madeSelection();
    robust.expected.robust = true;
    model.setAnswer(answerTo(robust), data->catalogue());
    EXPECT_EQ(model.placeOf(ExpectedTable::Column::Cook), -1);
    EXPECT_GE(model.placeOf(ExpectedTable::Column::Robustness), 0);
    Selection known = madeSelection();
    known.expected.persons = KnownPersons{ModelData::code(5), 300};
    model.setAnswer(answerTo(known), data->catalogue());
    EXPECT_EQ(cell(4, ExpectedTable::Column::Persons), u"300"_s);
    EXPECT_FALSE(cell(4, ExpectedTable::Column::Remark).isEmpty());
}

TEST_F(ExpectedTableTest, SortsByTheNumberAndLeavesThoseWithoutLast)
{
    const int deviation = model.placeOf(ExpectedTable::Column::Deviation);
    for (const Qt::SortOrder way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(deviation, way);
        EXPECT_EQ(order.index(39, 0).data().toString(), u"Kommun 3"_s);
        const double first = order.index(0, deviation).data(ExpectedTable::SortRole).toDouble();
        const double second = order.index(1, deviation).data(ExpectedTable::SortRole).toDouble();
        EXPECT_EQ(first < second, way == Qt::AscendingOrder);
    }
}

TEST_F(ExpectedTableTest, TheFocusIsBold)
{
    EXPECT_EQ(model.index(4, 0).data(Qt::FontRole).value<QFont>().weight(), QFont::DemiBold);
    EXPECT_EQ(model.index(5, 0).data(Qt::FontRole).value<QFont>().weight(), QFont::Normal);
}

TEST(SimilarTableTest, MarksNeighboursAndTheSameCounty)
{
    SimilarTable model;
    model.setLook(makeLook(Theme::Light));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](const QString &name, double deviation, bool county, bool neighbour) {
        return SimilarBetter{.area = 0,
                             .code = AreaId("1001"),
                             .name = name,
                             .actual = 60 + deviation,
                             .expected = 60,
                             .deviation = deviation,
                             .sameCounty = county,
                             .isNeighbour = neighbour};
    };
    model.setRows({row(u"Salem"_s, 7, false, false), row(u"Trosa"_s, 6.44, true, false),
                   row(u"Ekerö"_s, 5, true, true)},
                  madeResponse());
    EXPECT_EQ(linesOf(model), (QStringList{u"Salem||60,0|67,0|+7,0"_s, u"Trosa|same county|60,0|66,4|+6,4"_s,
                                           u"Ekerö|neighbour|60,0|65,0|+5,0"_s}));
    EXPECT_EQ(model.index(2, SimilarTable::MarkColumn).data(Qt::ToolTipRole).toString(),
              u"Neighbour in the same county"_s);
}

TEST(FactsTableTest, ShowsItsTextsAndOneRowInBold)
{
    FactsTable model;
    model.setLook(makeLook(Theme::Light));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts(
        {.header = {u"Vad"_s, u"Tal"_s}, .rows = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}, .strongRow = 1});
    EXPECT_EQ(linesOf(model), (QStringList{u"a|1"_s, u"b|2"_s}));
    EXPECT_EQ(headerOf(model), (QStringList{u"Vad"_s, u"Tal"_s}));
    EXPECT_EQ(model.index(1, 0).data(Qt::FontRole).value<QFont>().weight(), QFont::DemiBold);
}

} // namespace
} // namespace lagesbild
