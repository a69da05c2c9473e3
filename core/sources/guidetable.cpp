#include "core/sources/guidetable.h"

#include "core/pack/failure.h"
#include "core/sources/csvlist.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using FormulaKind = Formula::Kind;

std::optional<FormulaKind> parseFormulaKind(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, FormulaKind>, 5> kinds{
        {{"difference", FormulaKind::Difference},
         {"rest_of_hundred", FormulaKind::RestOfHundred},
         {"ratio", FormulaKind::Ratio},
         {"two_years", FormulaKind::TwoYears},
         {"two_years_per_1000", FormulaKind::TwoYearsPer1000}}};
    const auto found = std::ranges::find(kinds, text, &std::pair<std::string_view, FormulaKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// "ratio N00220 N00221"
std::optional<Formula> parseFormula(std::string_view text)
{
    const auto takeWord = [&text] {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return word;
    };
    const auto kind = parseFormulaKind(takeWord());
    if (!kind)
        return std::nullopt;
    Formula formula{*kind, {}};
    while (!text.empty())
        formula.parts.emplace_back(takeWord());
    return formula.parts.empty() ? std::nullopt : std::optional(std::move(formula));
}

std::optional<Denominator::Kind> parseDenominatorKind(std::string_view text)
{
    if (text == "exact")
        return Denominator::Kind::Exact;
    if (text == "year_before")
        return Denominator::Kind::YearBefore;
    return text == "proxy" ? std::optional(Denominator::Kind::Proxy) : std::nullopt;
}

/// Reads one line; at the end, remembers the first column that could not be understood.
class LineReading
{
public:
    LineReading(const CsvList &table, int row) : m_table(table), m_row(row) {}

    GuideTable::Entry entry()
    {
        GuideTable::Entry entry;
        entry.area = m_table.text(m_row, "area");
        entry.subheading = m_table.text(m_row, "subheading");
        entry.variant = field("variant") == "yes";
        entry.description = m_table.text(m_row, "description");
        entry.hasUnit = !field("unit").empty();
        entry.hasDecimals = !field("decimals").empty();
        readIndicator(entry.indicator);
        return entry;
    }
    const std::string &misunderstood() const { return m_misunderstood; }

private:
    std::string_view field(std::string_view column) const { return m_table.field(m_row, column); }

    template <class Value, class Parse>
    void understand(Value &target, std::string_view column, Parse parse)
    {
        if (field(column).empty())
            return;
        if (auto value = parse(field(column)))
            target = std::move(*value);
        else if (m_misunderstood.empty())
            m_misunderstood = std::string(column);
    }

    void readIndicator(Indicator &indicator)
    {
        indicator.id = IndicatorId(field("id"));
        indicator.title = m_table.text(m_row, "title");
        indicator.shortTitle = m_table.text(m_row, "short_title");
        understand(indicator.unit, "unit", parseUnit);
        understand(indicator.direction, "direction", parseDirection);
        understand(indicator.measure, "measure", parseMeasure);
        understand(indicator.term, "term", parseTerm);
        understand(indicator.formula, "formula", parseFormula);
        indicator.decimals = decimalsOf(indicator.unit);
        understand(indicator.decimals, "decimals", [](std::string_view text) {
            const bool digit = text.size() == 1 && text.front() >= '0' && text.front() <= '9';
            return digit ? std::optional(text.front() - '0') : std::nullopt;
        });
        if (!field("denominator").empty()) {
            indicator.denominator = Denominator{IndicatorId(field("denominator")), {}};
            understand(indicator.denominator->kind, "denominator_kind", parseDenominatorKind);
        }
    }

    const CsvList &m_table;
    int m_row;
    std::string m_misunderstood;
};

void judge(Indicator &indicator, const GuideTable::Entry &entry)
{
    const Indicator &ours = entry.indicator;
    if (!ours.shortTitle.isEmpty())
        indicator.shortTitle = ours.shortTitle;
    if (entry.hasUnit) {
        indicator.unit = ours.unit;
        indicator.decimals = decimalsOf(ours.unit);
    }
    if (entry.hasDecimals)
        indicator.decimals = ours.decimals;
    indicator.direction = ours.direction;
    indicator.measure = ours.measure;
    indicator.term = ours.term;
    indicator.denominator = ours.denominator;
}

Indicator derived(const GuideTable::Entry &entry,
                  const std::unordered_map<IndicatorId, std::size_t> &positions,
                  const std::vector<Indicator> &indicators)
{
    Indicator indicator = entry.indicator;
    const auto isByGender = [&](const IndicatorId &part) {
        const auto found = positions.find(part);
        return found != positions.end() && indicators[found->second].byGender;
    };
    indicator.byGender = std::ranges::all_of(indicator.formula->parts, isByGender);
    indicator.source = u"Egen beräkning"_s;
    return indicator;
}

} // namespace

Result<GuideTable> GuideTable::builtIn()
{
    return read(u":/lagesbild/indicators.csv"_s);
}

Result<GuideTable> GuideTable::read(const QString &file)
{
    const auto table = CsvList::read(file);
    if (!table)
        return table.error();
    GuideTable guide;
    for (int row = 0; row < table->rowCount(); ++row) {
        LineReading reading(*table, row);
        guide.m_entries.push_back(reading.entry());
        if (!reading.misunderstood().empty())
            return failure(ErrorKind::Malformed, file,
                           "entry " + std::to_string(row + 1) + ": " + reading.misunderstood());
    }
    return guide;
}

void GuideTable::applyTo(std::vector<Indicator> &indicators,
                         std::unordered_map<IndicatorId, QString> &descriptions) const
{
    std::unordered_map<IndicatorId, std::size_t> positions;
    for (std::size_t i = 0; i < indicators.size(); ++i)
        positions.emplace(indicators[i].id, i);
    for (const Entry &entry : m_entries) {
        const auto found = positions.find(entry.indicator.id);
        if (found != positions.end()) {
            judge(indicators[found->second], entry);
        } else if (entry.indicator.formula) {
            indicators.push_back(derived(entry, positions, indicators));
            descriptions.emplace(entry.indicator.id, entry.description);
        }
    }
}

Collection GuideTable::integration(const std::vector<Indicator> &indicators) const
{
    std::unordered_set<IndicatorId> known;
    for (const Indicator &indicator : indicators)
        known.insert(indicator.id);
    Collection collection{integrationCollection, u"Integration"_s, {}};
    for (const Entry &entry : m_entries) {
        if (entry.area.isEmpty())
            continue;
        std::vector<CollectionSection> &sections = collection.sections;
        if (sections.empty() || sections.back().area != entry.area ||
            sections.back().subheading != entry.subheading)
            sections.push_back({entry.area, entry.subheading, {}});
        const Indicator &indicator = entry.indicator;
        if (known.contains(indicator.id))
            sections.back().entries.push_back({indicator.id, {}, entry.variant});
        else
            sections.back().entries.push_back(
                {{}, indicator.id.isEmpty() ? indicator.title : indicator.shortTitle, entry.variant});
    }
    return collection;
}

} // namespace lagesbild
