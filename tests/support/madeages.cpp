#include "tests/support/madeages.h"

#include <array>

namespace lagesbild
{

namespace
{

constexpr int year = 2020;

struct MadeAge {
    const char *indicator;
    double women;
    double men;
    double nationalOfEither;
};
constexpr std::array ages{
    MadeAge{"N01952", 60, 60, 300},    MadeAge{"N01953", 100, 100, 500},  MadeAge{"N01954", 40, 40, 200},
    MadeAge{"N02832", 125, 135, 1500}, MadeAge{"N02833", 100, 110, 1200}, MadeAge{"N01956", 45, 45, 800},
    MadeAge{"N01957", 20, 20, 500},
};

} // namespace

void setInhabitants(SmallData &data, const std::string &area, double persons)
{
    data.set("N01951", Gender::Total, year, area, persons);
}

void setAge(SmallData &data, const std::string &indicator, const std::string &area, double women, double men)
{
    data.set(indicator, Gender::Total, year, area, women + men);
    data.set(indicator, Gender::Women, year, area, women);
    data.set(indicator, Gender::Men, year, area, men);
}

SmallData madeAges()
{
    SmallData data;
    data.add("N01951", Unit::Count);
    for (const MadeAge &age : ages)
        data.add(age.indicator, Unit::Count);
    for (int i = 0; i < SmallData::municipalityCount; ++i) {
        setInhabitants(data, SmallData::code(i), 1000);
        for (const MadeAge &age : ages)
            setAge(data, age.indicator, SmallData::code(i), age.women, age.men);
    }
    setInhabitants(data, "0000", 10000);
    for (const MadeAge &age : ages)
        setAge(data, age.indicator, "0000", age.nationalOfEither, age.nationalOfEither);
    return data;
}

} // namespace lagesbild
