#include "tests/ui/questions/madeanswers.h"

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstYear = 2015;
constexpr int lastYear = 2022;

/// Municipality i has @p first + i · @p step, and @p growth more each year.
struct Made {
    const char *id;
    Unit unit;
    double first;
    double step;
    double growth;
    Direction direction = Direction::Neutral;
};

constexpr std::array made{
    Made{"N01951", Unit::Count, 10000, 1000, 10},
    Made{"N01952", Unit::Count, 700, 70, 0},
    Made{"N01953", Unit::Count, 1000, 100, 0},
    Made{"N01954", Unit::Count, 500, 50, 0},
    Made{"N01955", Unit::Count, 5600, 560, 10},
    Made{"N01956", Unit::Count, 1500, 150, 0},
    Made{"N01957", Unit::Count, 700, 70, 0},
    Made{"N01993", Unit::Per1000, 2, 0.2, 0},
    Made{"N02006", Unit::Per1000, 1, 0.1, 0},
    Made{"N02925", Unit::Percent, 8, 1, 0.1},
    Made{"N01986", Unit::Count, 40, 5, -2},
    Made{"N01987", Unit::Count, 30, 4, -2},
    Made{"LB_RECEIVED_2Y_PER_1000", Unit::Per1000, 3, 0.3, -0.1},
    Made{"LB_ASSIGNED_SHARE", Unit::Ratio, 0.7, 0.01, 0},
    Made{"N02002", Unit::Count, 1, 1, 0},
    Made{"N18409", Unit::Percent, 30, 2, 1, Direction::HighIsBetter},
    Made{"N18410", Unit::Percent, 40, -1, -1, Direction::LowIsBetter},
    Made{"N18411", Unit::Percent, 30, -1, 0},
    Made{"N18413", Unit::Percent, 50, 1, 0.5, Direction::HighIsBetter},
    Made{"N00964", Unit::Count, 100, 10, 0},
    Made{"N00973", Unit::Percent, 30, 3, 1, Direction::HighIsBetter},
    Made{"N00971", Unit::Percent, 25, 3, 1, Direction::HighIsBetter},
    Made{"LB_STUDY", Unit::Percent, 5, 0, 0, Direction::HighIsBetter},
    Made{"N00960", Unit::Count, 150, 10, 0},
    Made{"N00961", Unit::Percent, 40, 1, 0},
    Made{"N00962", Unit::Percent, 25, 0, 0},
    Made{"N00963", Unit::Percent, 20, 0, 0},
    Made{"N00700", Unit::Percent, 50, 2, 1, Direction::HighIsBetter},
    Made{"N00485", Unit::Percent, 52, 1, 1},
    Made{"N00486", Unit::PercentagePoints, -2, 1, 0, Direction::HighIsBetter},
    Made{"N00703", Unit::Percent, 20, -1, -0.5, Direction::LowIsBetter},
    Made{"N00927", Unit::Ratio, 0.78, 0.01, 0.005},
    Made{"N00219", Unit::Count, 200, 20, 0},
    Made{"N00214", Unit::Percent, 25, 0.5, 0},
    Made{"N20222", Unit::Count, 80, 8, 0},
    Made{"N20214", Unit::Percent, 28, 0.5, 0},
    Made{"N00217", Unit::Ratio, 0.6, 0.05, 0.02},
    Made{"N00220", Unit::Percent, 9, 1, 0.3},
    Made{"N00221", Unit::Percent, 15, 0.5, 0},
    Made{"N05825", Unit::Percent, 5, 0.5, 0},
};

void addDenominator(Indicator &indicator, std::string_view id)
{
    if (id == "N00973" || id == "N00971" || id == "LB_STUDY")
        indicator.denominator = Denominator{IndicatorId("N00964"), Denominator::Kind::Exact};
}

/// The ways in which figures fail to be there or to be enough.
void impoverish(SmallData &data, const std::string &area)
{
    for (int year = firstYear; year <= lastYear; ++year) {
        data.set("N00964", Gender::Total, year, area, 4);
        data.set("N00973", Gender::Total, year, area, 25);
        data.set("N00960", Gender::Total, year, area, 6);
        data.set("N01986", Gender::Total, year, area, 1);
        data.set("N01987", Gender::Total, year, area, 1);
        data.set("N02002", Gender::Total, year, area, 0);
        data.setMissing("N18413", Gender::Total, year, area, Status::NotApplicable);
    }
    for (int year = firstYear + 2; year <= lastYear; ++year)
        data.setMissing("N18409", Gender::Total, year, area, Status::Privacy);
    data.setMissing("N00703", Gender::Total, lastYear, area, Status::Missing);
    data.setMissing("N00486", Gender::Total, lastYear, area, Status::Absent);
    data.setMissing("N05825", Gender::Total, lastYear, area, Status::Privacy);
    data.setMissing("N00221", Gender::Total, lastYear, area, Status::Privacy);
}

} // namespace

SmallData madeAnswerData()
{
    SmallData data;
    for (const Made &one : made) {
        addDenominator(data.add(one.id, one.unit, one.direction), one.id);
        for (int year = firstYear; year <= lastYear; ++year) {
            const double first = one.first + (year - firstYear) * one.growth;
            data.fill(one.id, year, first, one.step);
            data.set(one.id, Gender::Total, year, "0000", first);
        }
    }
    for (int i = 0; i < SmallData::municipalityCount; ++i) {
        data.set("N18409", Gender::Women, lastYear, SmallData::code(i), 30 + i);
        data.set("N18409", Gender::Men, lastYear, SmallData::code(i), 34);
    }
    impoverish(data, SmallData::code(0));
    return data;
}

Selection madeSelection(int number, std::optional<Year> year)
{
    Selection selection;
    selection.room = Room::Questions;
    selection.focus = AreaId(SmallData::code(number));
    selection.year = year;
    return selection;
}

} // namespace lagesbild
