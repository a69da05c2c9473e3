#include "core/analysis/pyramid.h"

#include "core/analysis/subgroups.h"
#include "core/analysis/years.h"
#include "core/stats/aggregate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace lagesbild
{

namespace
{

struct AgeClass {
    std::string_view indicator;
    int from;
    int to;
    bool isOpen;
};
/// The oldest class is drawn as the other twenty years of a century: few are older.
constexpr std::array ageClasses{
    AgeClass{"N01952", 0, 5, false},   AgeClass{"N01953", 6, 15, false},  AgeClass{"N01954", 16, 19, false},
    AgeClass{"N02832", 20, 44, false}, AgeClass{"N02833", 45, 64, false}, AgeClass{"N01956", 65, 79, false},
    AgeClass{"N01957", 80, 99, true},
};

constexpr int firstOfAll = 0;
constexpr int firstOfWorkingAge = 20;
constexpr int firstOfOld = 65;
constexpr double perCent = 100;
constexpr double perMilleInPerCent = 10;

/// The figures of one bar for any area.
class BarFigures
{
public:
    BarFigures(const Dataset &dataset, const Indicator &part, Gender gender, const Figures &everyone,
               RankOptions options)
        : m_part(dataset, part, gender, options), m_everyone(everyone)
    {
    }

    Figure personsAt(Year year, AreaIndex area) const { return m_part.at(year, area); }

    /// Per cent of all inhabitants; as missing as its parts are.
    Figure shareAt(Year year, AreaIndex area) const
    {
        const Figure persons = m_part.at(year, area);
        if (!persons.value)
            return persons;
        const Figure whole = m_everyone.at(year, area);
        if (!whole.value)
            return {.status = whole.status};
        if (*whole.value <= 0)
            return {.status = Status::NotApplicable};
        return {.value = perCent * *persons.value / *whole.value, .status = persons.status};
    }

    GroupMean meanShareOf(const ComparisonGroup &group, Year year) const
    {
        std::vector<double> shares;
        shares.reserve(group.members.size());
        for (const AreaIndex member : group.members)
            shares.push_back(shareAt(year, member).value.value_or(std::numeric_limits<double>::quiet_NaN()));
        return unweightedMean(shares);
    }

    std::vector<Year> years() const { return m_part.yearsWithValues(); }

private:
    Figures m_part;
    const Figures &m_everyone;
};

std::optional<double> perYearOf(const std::optional<double> &share, const AgeClass &age)
{
    if (!share)
        return std::nullopt;
    return perMilleInPerCent * *share / (age.to - age.from + 1);
}

PyramidBar barOf(const BarFigures &figures, const AgeClass &age, const Pyramid &shown, AreaIndex country)
{
    PyramidBar bar;
    bar.persons = figures.personsAt(shown.year, shown.focus);
    bar.share = figures.shareAt(shown.year, shown.focus);
    bar.perYear = perYearOf(bar.share.value, age);
    if (shown.focusIsCountry) {
        const GroupMean mean = figures.meanShareOf(shown.group, shown.year);
        bar.referenceShare = mean.mean;
        bar.referenceMembers = mean.used;
    } else if (country != noArea) {
        bar.referencePersons = figures.personsAt(shown.year, country).value;
        bar.referenceShare = figures.shareAt(shown.year, country).value;
    }
    bar.referencePerYear = perYearOf(bar.referenceShare, age);
    if (const std::vector<Year> years = figures.years(); !years.empty() && years.front() > shown.year)
        bar.since = years.front();
    return bar;
}

/// Both bars of every class that the data have figures of by gender.
struct ClassFigures {
    const AgeClass *age = nullptr;
    std::optional<BarFigures> women;
    std::optional<BarFigures> men;
};

std::vector<ClassFigures> figuresOf(const Dataset &dataset, const Figures &everyone, RankOptions options)
{
    std::vector<ClassFigures> all;
    for (const AgeClass &age : ageClasses) {
        ClassFigures figures{.age = &age};
        if (const Indicator *part = dataset.catalogue().indicator(IndicatorId(age.indicator))) {
            figures.women.emplace(dataset, *part, Gender::Women, everyone, options);
            figures.men.emplace(dataset, *part, Gender::Men, everyone, options);
        }
        all.push_back(std::move(figures));
    }
    return all;
}

std::vector<Year> yearsOf(const std::vector<ClassFigures> &classes)
{
    std::vector<Year> all;
    for (const ClassFigures &each : classes) {
        for (const std::optional<BarFigures> *bar : {&each.women, &each.men}) {
            if (!*bar)
                continue;
            const std::vector<Year> own = (*bar)->years();
            all.insert(all.end(), own.begin(), own.end());
        }
    }
    return eachYearOnce(std::move(all));
}

/// Of both genders between two ages; nothing where a part is missing.
template <class Share>
std::optional<double> sumOf(const Pyramid &pyramid, int from, const std::optional<int> &to, Share shareOf)
{
    double sum = 0;
    for (const PyramidClass &each : pyramid.classes) {
        if (each.from < from || (to && each.to > *to))
            continue;
        for (const PyramidBar *bar : {&each.women, &each.men}) {
            const std::optional<double> share = shareOf(*bar);
            if (!share)
                return std::nullopt;
            sum += *share;
        }
    }
    return sum;
}

/// Only then is a sum of means a mean.
bool areOfTheSameMembers(const Pyramid &pyramid)
{
    return std::ranges::all_of(pyramid.classes, [&](const PyramidClass &each) {
        const int members = pyramid.classes.front().women.referenceMembers;
        return each.women.referenceMembers == members && each.men.referenceMembers == members;
    });
}

std::optional<double> distanceOf(const AgeShare &ages)
{
    return ages.reference ? std::optional(std::abs(ages.share - *ages.reference)) : std::nullopt;
}

} // namespace

bool Pyramid::hasAny() const
{
    return hasReference() || std::ranges::any_of(classes, [](const PyramidClass &each) {
               return each.women.share.value || each.men.share.value;
           });
}

bool Pyramid::hasReference() const
{
    return std::ranges::any_of(classes, [](const PyramidClass &each) {
        return each.women.referenceShare || each.men.referenceShare;
    });
}

Result<Pyramid> pyramid(const Dataset &dataset, const Selection &selection)
{
    Selection bothGenders = selection;
    bothGenders.gender = Gender::Total;
    Result<Subgroups> ages = subgroups(dataset, bothGenders);
    if (!ages)
        return ages.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator *whole = catalogue.indicator(populationIndicator);
    if (ages->kind != SubgroupKind::Age || whole == nullptr)
        return Error{
            .kind = ErrorKind::WrongUse, .detail = "it has no ages", .place = ages->indicator.text()};
    const Figures everyone(dataset, *whole, Gender::Total, selection.ranking);
    const std::vector<ClassFigures> figures = figuresOf(dataset, everyone, selection.ranking);

    Pyramid result{.indicator = ages->indicator};
    result.years = yearsOf(figures);
    if (result.years.empty())
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "its ages are not divided by gender",
                     .place = ages->indicator.text()};
    const bool known = selection.year || std::ranges::binary_search(result.years, ages->year);
    result.year = known ? ages->year : result.years.back();
    result.focus = ages->focus;
    result.focusName = ages->focusName;
    result.focusIsCountry = ages->focusIsCountry;
    result.group = std::move(ages->group);
    for (const ClassFigures &each : figures) {
        PyramidClass row{.from = each.age->from, .to = each.age->to, .isOpen = each.age->isOpen};
        if (each.women && each.men) {
            row.indicator = IndicatorId(each.age->indicator);
            row.women = barOf(*each.women, *each.age, result, catalogue.country());
            row.men = barOf(*each.men, *each.age, result, catalogue.country());
        }
        result.classes.push_back(std::move(row));
    }
    return result;
}

std::vector<AgeShare> broadAges(const Pyramid &pyramid)
{
    const bool comparable = areOfTheSameMembers(pyramid);
    std::vector<AgeShare> all;
    const auto add = [&](int from, std::optional<int> to) {
        const std::optional<double> share =
            sumOf(pyramid, from, to, [](const PyramidBar &bar) { return bar.share.value; });
        if (!share)
            return;
        AgeShare ages{.from = from, .to = to, .share = *share};
        if (comparable)
            ages.reference =
                sumOf(pyramid, from, to, [](const PyramidBar &bar) { return bar.referenceShare; });
        all.push_back(ages);
    };
    add(firstOfAll, firstOfWorkingAge - 1);
    add(firstOfWorkingAge, firstOfOld - 1);
    add(firstOfOld, std::nullopt);
    return all;
}

std::optional<AgeShare> outstandingAges(const Pyramid &pyramid)
{
    const std::vector<AgeShare> all = broadAges(pyramid);
    if (all.empty())
        return std::nullopt;
    // An empty distance is less than any.
    const auto farthest = std::ranges::max_element(all, {}, distanceOf);
    return distanceOf(*farthest) ? *farthest : all.back();
}

} // namespace lagesbild
