#include "tests/ui/expected/madeexpected.h"

#include <limits>

namespace lagesbild
{

namespace
{

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

double first(int i)
{
    return 30 + 15 * ModelData::noise(i, 1);
}
double second(int i)
{
    return 6 + 3 * ModelData::noise(i, 2);
}
double response(int i)
{
    return 75 - 0.5 * first(i) - 2 * second(i) + 4 * ModelData::noise(i, 3);
}

const Dataset &shared()
{
    static const std::unique_ptr<Dataset> dataset = madeModelData();
    return *dataset;
}

} // namespace

std::unique_ptr<Dataset> madeModelData()
{
    ModelData data;
    data.add("Y", Unit::Percent, Direction::HighIsBetter);
    data.add("A", Unit::Percent);
    data.add("B", Unit::Percent);
    data.add("C", Unit::Count);
    data.add("D", Unit::Percent);
    data.add("E", Unit::Percent);
    for (const int year : {2014, 2015, 2016}) {
        data.fill("Y", year, response);
        data.fill("B", year,
                  [year](int i) { return year == 2014 ? 6 + ModelData::noise(i, 12) : second(i); });
        data.fill("C", year, [](int i) { return 20000 + 15000 * ModelData::noise(i, 4); });
        data.fill("D", year, [](int i) { return 100 - first(i); });
    }
    data.fill("A", 2014, [](int i) { return 30 + ModelData::noise(i, 11); });
    data.fill("A", 2015, first);
    data.fill("A", 2016, [](int i) { return i == 3 ? missing : first(i); });
    return data.dataset();
}

Selection madeSelection()
{
    Selection selection;
    selection.room = Room::Expected;
    selection.focus = ModelData::code(5);
    selection.year = Year{2016};
    selection.expected.response = IndicatorId("Y");
    selection.expected.inputs = {IndicatorId("A"), IndicatorId("B")};
    return selection;
}

ExpectedAnswer answerTo(const Selection &selection)
{
    return *expectedValues(shared(), selection);
}

const Indicator &madeResponse()
{
    return *shared().catalogue().indicator(IndicatorId("Y"));
}

QStringList linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace lagesbild
