#include "ui/shared/charts/developmentchart.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/trend/madedevelopment.h"
#include "ui/shared/charts/endlabels.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A chart laid out at a size, as a view or an export would.
class LaidOut
{
public:
    LaidOut(const Development &development, const QSizeF &size, const Indicator &indicator = madeIndicator())
        : m_chart(developmentChart(development, indicator, makeLook(Theme::Light)).release())
    {
        m_scene.addItem(m_chart); // owned by the scene from here
        m_chart->resize(size);
        m_scene.setSceneRect(QRectF(QPointF(), size));
        QImage image(size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        m_scene.render(&painter);
    }
    QChart &chart() { return *m_chart; }
    template <class Series>
    int count() const
    {
        int found = 0;
        for (const QAbstractSeries *series : m_chart->series())
            found += qobject_cast<const Series *>(series) != nullptr;
        return found;
    }

private:
    QGraphicsScene m_scene;
    QChart *m_chart;
};

TEST(DevelopmentChart, IsNotDressedAsQtChartsDresses)
{
    LaidOut made(madeDevelopment(), {800, 400});
    EXPECT_TRUE(made.chart().title().isEmpty());
    EXPECT_FALSE(made.chart().legend()->isVisible());
    EXPECT_FALSE(made.chart().isBackgroundVisible());
    EXPECT_EQ(made.chart().animationOptions(), QChart::NoAnimation);
}

TEST(DevelopmentChart, HasAPieceOfLineAndBandForEveryRunOfYears)
{
    LaidOut made(madeDevelopment(), {800, 400});
    EXPECT_EQ(made.count<QLineSeries>(), 2 + 1 + 1); // focus in two pieces, riket, mean
    EXPECT_EQ(made.count<QAreaSeries>(), 2);
}

TEST(DevelopmentChart, WritesYearsPlainlyAndAtMostFiveValues)
{
    LaidOut made(madeDevelopment(), {800, 400});
    auto *years = qobject_cast<QCategoryAxis *>(made.chart().axes(Qt::Horizontal).value(0));
    auto *values = qobject_cast<QCategoryAxis *>(made.chart().axes(Qt::Vertical).value(0));
    ASSERT_NE(years, nullptr);
    ASSERT_NE(values, nullptr);
    EXPECT_EQ(years->categoriesLabels().first(), u"2015"_s);
    EXPECT_EQ(years->categoriesLabels().size(), 8);
    EXPECT_LE(values->categoriesLabels().size(), 5);
    EXPECT_EQ(values->categoriesLabels().first(), u"20 %"_s);
    EXPECT_TRUE(values->categoriesLabels().last().endsWith(u" %"_s));
}

TEST(DevelopmentChart, LabelsAtTheLineEndsNeverOverlapAndFitBesideThePlot)
{
    Development made = madeDevelopment();
    for (int i = 0; i < 7; ++i)
        made.lines.push_back(madeLine(LineKind::Member, std::to_string(i), u"Grannkommun %1"_s.arg(i),
                                      {30, 31, 32, 33, 34, 35, 36, 37 + 0.1 * i}));
    for (const QSizeF &size : {QSizeF(400, 230), QSizeF(800, 400), QSizeF(1600, 900)}) {
        LaidOut laidOut(made, size);
        const std::vector<QRectF> boxes = endLabelBoxes(laidOut.chart());
        ASSERT_EQ(boxes.size(), 10U);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            EXPECT_GT(boxes[i].left(), laidOut.chart().plotArea().right());
            EXPECT_LE(boxes[i].right(), size.width() + 1);
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                EXPECT_FALSE(boxes[i].intersects(boxes[j])) << size.height() << ' ' << i << ' ' << j;
        }
    }
}

TEST(EndLabels, SayNameValueAndTheYearWhenItIsNotTheLast)
{
    Development made = madeDevelopment();
    made.lines[1].points[7].figure.value.reset();
    QStringList texts;
    for (const EndLabel &label : endLabels(made, madeIndicator(), makeLook(Theme::Light)))
        texts << label.text;
    EXPECT_EQ(texts, (QStringList{u"Örebro 48,8"_s, u"Riket 30,3 (2021)"_s, u"Unweighted mean 37,0"_s}));
}

TEST(EndLabels, NameWomenAndMen)
{
    const auto labels = endLabels(madeSplit(), madeIndicator(), makeLook(Theme::Light));
    EXPECT_EQ(labels[0].text, u"Women 36,5"_s);
    EXPECT_EQ(labels[1].text, u"Men 62,7"_s);
}

TEST(EndLabels, LeaveOutTheMembersOfLargeGroups)
{
    Development made = madeDevelopment();
    for (int i = 0; i < 40; ++i)
        made.lines.push_back(madeLine(LineKind::Member, std::to_string(i), u"K"_s, {30, 31}));
    EXPECT_EQ(endLabels(made, madeIndicator(), makeLook(Theme::Light)).size(), 3U);
}

TEST(DevelopmentChart, SurvivesADevelopmentWithoutFigures)
{
    Development empty;
    empty.firstYear = Year{2015};
    empty.lastYear = Year{2015};
    empty.lines = {madeLine(LineKind::Focus, "1880", u"Örebro"_s, {std::nullopt})};
    LaidOut made(empty, {300, 200});
    EXPECT_TRUE(endLabelBoxes(made.chart()).empty());
}

} // namespace
} // namespace lagesbild
