#include "ui/overview/overviewmodel.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Three indicators: a good one, one of few persons, one without figures for the first municipality.
SmallData threeIndicators()
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::HighIsBetter);
    data.add("N3", Unit::Count);
    data.add("N2", Unit::Percent, Direction::LowIsBetter).denominator =
        Denominator{IndicatorId("N3"), Denominator::Kind::Exact};
    for (int year = 2017; year <= 2022; ++year) {
        data.fill("N1", year, 30 + year - 2017, 1);
        data.fill("N2", year, 50, 2);
        data.fill("N3", year, 200, 0);
    }
    data.set("N3", Gender::Total, 2022, SmallData::code(0), 3);
    data.set("N1", Gender::Total, 2022, "0000", 36.04);
    return data;
}

Overview overviewOf(const Dataset &dataset, int municipality)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(municipality));
    selection.group = "county";
    Result<Overview> result = overview(dataset, selection);
    EXPECT_TRUE(result);
    return result ? std::move(*result) : Overview{};
}

QStringList asText(const OverviewModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column :
             {OverviewModel::TitleColumn, OverviewModel::ValueColumn, OverviewModel::ChangeColumn,
              OverviewModel::PlaceColumn, OverviewModel::MeanColumn, OverviewModel::NationalColumn,
              OverviewModel::CertaintyColumn})
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace

TEST(OverviewModel, ShowsEveryLineAsPeopleReadIt)
{
    const auto dataset = threeIndicators().dataset();
    OverviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {});
    EXPECT_EQ(
        asText(model),
        (QStringList{u"Område||||||"_s, u"Del||||||"_s, u"N1 kort|35,0 %|+1,0|10 of 10|37,5|36,0|unknown"_s,
                     u"N3 kort|3|\u2212197|10 of 10|167||"_s, u"N2 kort|50,0 %|0,0||56,0||few persons (3)"_s,
                     u"Utan nyckeltal|missing|||||"_s}));
}

TEST(OverviewModel, ChangesDataNotStructureWithTheMunicipality)
{
    const auto dataset = threeIndicators().dataset();
    OverviewModel model;
    model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOverview(overviewOf(*dataset, 5), dataset->catalogue(), {});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.index(2, OverviewModel::ValueColumn).data().toString(), u"40,0 %"_s);
}

TEST(OverviewModel, SortsByFiguresWithTheMissingLast)
{
    const auto dataset = threeIndicators().dataset();
    OverviewModel model;
    model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {});
    const auto titles = [&] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, OverviewModel::TitleColumn).data().toString();
        return texts;
    };
    model.sort(OverviewModel::ValueColumn, Qt::DescendingOrder);
    EXPECT_EQ(titles(), (QStringList{u"N2 kort"_s, u"N1 kort"_s, u"N3 kort"_s, u"Utan nyckeltal"_s}));
    model.sort(OverviewModel::ValueColumn, Qt::AscendingOrder);
    EXPECT_EQ(titles().back(), u"Utan nyckeltal"_s);
    model.sort(-1);
    EXPECT_EQ(titles().front(), u"Område"_s);
}

TEST(OverviewModel, TellsAScreenReaderWhatTheArrowShows)
{
    const auto dataset = threeIndicators().dataset();
    OverviewModel model;
    model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {});
    const QString trend = model.index(2, OverviewModel::TrendColumn).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(trend.contains(u"up"_s)) << trend.toStdString();
    EXPECT_TRUE(trend.contains(u"increasing"_s)) << trend.toStdString();
    const QString place = model.index(2, OverviewModel::PlaceColumn).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(place.contains(u"Place 10 of 10, among the worst"_s)) << place.toStdString();
}

TEST(OverviewModel, NeverLeavesAMissingValueBlankOrZero)
{
    for (const Status status : {Status::Missing, Status::NotApplicable, Status::Privacy, Status::Absent}) {
        SmallData data = threeIndicators();
        for (int year = 2017; year <= 2022; ++year)
            data.setMissing("N1", Gender::Total, year, SmallData::code(0), status);
        const auto dataset = data.dataset();
        OverviewModel model;
        model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {});
        const QString text = model.index(2, OverviewModel::ValueColumn).data().toString();
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.contains(u'0'));
        EXPECT_FALSE(model.index(2, OverviewModel::ValueColumn).data(Qt::ToolTipRole).toString().isEmpty());
    }
}

TEST(OverviewModel, FiltersByKindOfMeasure)
{
    SmallData data = threeIndicators();
    data.add("N4", Unit::Percent).measure = Measure::Quality;
    data.fill("N4", 2022, 1, 1);
    const auto dataset = data.dataset();
    OverviewModel model;
    model.setOverview(overviewOf(*dataset, 0), dataset->catalogue(), {.measure = Measure::Quality});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(2, OverviewModel::TitleColumn).data().toString(), u"N4 kort"_s);
}

} // namespace lagesbild
