#pragma once

#include "core/analysis/searchmembers.h"
#include "core/analysis/standingband.h"

#include <map>
#include <tuple>

namespace lagesbild
{

/// Why there is no number although nothing is missing.
enum class Undefined {
    No,
    FromZero,    ///< a quotient or a change from zero or less
    UnitsDiffer, ///< a difference between figures of different units
    NotAdded,    ///< only counts are added up
    NoWeights,   ///< nobody knows how many persons stand behind
};

/// One cell of a free search.
struct SearchCell {
    std::optional<double> value;
    Status status =
        Status::Absent; ///< of a reckoned one: of its first part that is missing, or else not firm
    Undefined undefined = Undefined::No;
    Unit unit = Unit::None;
    int decimals = -1;
    bool isChange = false;   ///< shown with its sign
    std::optional<double> n; ///< persons behind, for one measured figure
    bool nIsExact = false;
    int used = 0; ///< totals: municipalities in it
    int of = 0;   ///< totals: municipalities asked for

    bool operator==(const SearchCell &) const = default;
};

/// The figures of a search, each made when asked for.
///
/// Reckoned members within one another are taken from the outside in: a change over years of a ratio between women
/// and men of a difference between areas of a quotient of indicators. A mean is that of the numbers above it; sums and
/// weighted means are innermost. All are over the municipalities that count in every part, so that a change is
/// never one of who was there.
class SearchCells
{
public:
    /// @p dataset outlives the cells.
    SearchCells(const Dataset &dataset, SearchSubject subject, RankOptions ranking);

    const SearchSubject &subject() const { return m_subject; }
    SearchCell at(const SearchPoint &point) const;
    /// The number alone, NaN where there is none: for sorting.
    double valueAt(const SearchPoint &point) const;
    /// The place of one municipality's measured figure among all as colour; None for all else, and for indicators
    /// without a good direction.
    Colour colourAt(const SearchPoint &point) const;

private:
    /// One measured figure but for its area.
    struct Leaf {
        int indicator = 0;
        Year year{};
        Gender gender = Gender::Total;
    };
    using Key = std::tuple<int, Year, Gender>;

    const SearchMember &memberAt(const SearchPoint &point, Dimension dimension) const;
    Leaf leafOf(const SearchPoint &point) const;
    SearchCell evaluate(const SearchPoint &point, const std::vector<int> &counted) const;
    AreaIndex areaAt(int position) const;
    SearchCell measured(const Leaf &leaf, AreaIndex area) const;
    SearchCell total(const Leaf &leaf, SearchMember::Kind kind, const std::vector<int> &counted) const;
    SearchCell meanOfCells(const SearchPoint &point, const std::vector<int> &counted) const;
    SearchCell perInhabitants(const SearchPoint &point, const SearchMember &member,
                              const std::vector<int> &counted) const;
    void collectLeaves(const SearchPoint &point, std::vector<Leaf> &leaves) const;
    std::vector<int> countedIn(const std::vector<Leaf> &leaves) const;
    const Figures &figuresOf(int indicator, Gender gender) const;

    const Dataset *m_dataset;
    SearchSubject m_subject;
    RankOptions m_ranking;
    mutable std::vector<std::unique_ptr<Figures>>
        m_figures;                                       ///< per indicator and gender, made when asked for
    mutable std::map<Key, std::vector<double>> m_ranked; ///< counted values of all municipalities
};

} // namespace lagesbild
