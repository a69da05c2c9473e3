#include "core/pack/cataloguetables.h"
#include "core/pack/failure.h"
#include "core/pack/insertion.h"
#include "core/pack/sealedrows.h"

namespace lagesbild
{

namespace
{

std::string joined(const std::vector<IndicatorId> &ids)
{
    std::string text;
    for (const IndicatorId &id : ids)
        text += (text.empty() ? "" : " ") + id.text();
    return text;
}

std::vector<IndicatorId> split(std::string_view text)
{
    std::vector<IndicatorId> ids;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        ids.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return ids;
}

/// The enumerator stored as a number, when there is one up to @p last.
template <class Enum>
std::optional<Enum> enumerator(const Statement &row, int column, Enum last)
{
    const std::int64_t number = row.integer(column);
    if (number < 0 || number > static_cast<std::int64_t>(last))
        return std::nullopt;
    return static_cast<Enum>(number);
}

// Columns of the table indicator.
enum Column {
    IdColumn = 1,
    TitleColumn,
    ShortTitleColumn,
    UnitColumn,
    DecimalsColumn,
    DirectionColumn,
    CoverageColumn,
    MeasureColumn,
    TermColumn,
    ByGenderColumn,
    WithdrawnColumn,
    HasValuesColumn,
    OriginColumn,
    DenominatorColumn,
    DenominatorKindColumn,
    FormulaKindColumn,
    FormulaPartsColumn,
    OperatingAreaColumn,
    PerspectiveColumn,
    SourceColumn,
    PublicationDateColumn,
    PublicationPeriodColumn,
    ColumnCount,
};

/// Denominator and formula; false when they can't be understood.
bool readDerivation(const Statement &row, Indicator &indicator)
{
    if (!row.bytes(DenominatorColumn).empty()) {
        const auto kind = enumerator(row, DenominatorKindColumn, Denominator::Kind::Proxy);
        if (!kind)
            return false;
        indicator.denominator = Denominator{IndicatorId(row.bytes(DenominatorColumn)), *kind};
    }
    if (!row.bytes(FormulaPartsColumn).empty()) {
        const auto kind = enumerator(row, FormulaKindColumn, Formula::Kind::TwoYearsPer1000);
        if (!kind)
            return false;
        indicator.formula = Formula{*kind, split(row.bytes(FormulaPartsColumn))};
    }
    return true;
}

std::optional<Indicator> indicatorOfRow(const Statement &row)
{
    const auto unit = parseUnit(row.bytes(UnitColumn));
    const auto direction = parseDirection(row.bytes(DirectionColumn));
    const auto coverage = enumerator(row, CoverageColumn, Coverage::All);
    const auto measure = parseMeasure(row.bytes(MeasureColumn));
    const auto term = parseTerm(row.bytes(TermColumn));
    Indicator indicator;
    if (!unit || !direction || !coverage || !measure || !term || !readDerivation(row, indicator))
        return std::nullopt;
    indicator.id = IndicatorId(row.bytes(IdColumn));
    indicator.title = row.text(TitleColumn);
    // Most have no short title of their own: share the text.
    const bool isShort = row.bytes(ShortTitleColumn) != row.bytes(TitleColumn);
    indicator.shortTitle = isShort ? row.text(ShortTitleColumn) : indicator.title;
    indicator.unit = *unit;
    indicator.decimals = static_cast<int>(row.integer(DecimalsColumn));
    indicator.direction = *direction;
    indicator.coverage = *coverage;
    indicator.measure = *measure;
    indicator.term = *term;
    indicator.byGender = row.integer(ByGenderColumn) != 0;
    indicator.withdrawn = row.integer(WithdrawnColumn) != 0;
    indicator.hasValues = row.integer(HasValuesColumn) != 0;
    indicator.origin = static_cast<int>(row.integer(OriginColumn));
    indicator.operatingArea = row.text(OperatingAreaColumn);
    indicator.perspective = row.text(PerspectiveColumn);
    indicator.source = row.text(SourceColumn);
    indicator.publicationDate = row.text(PublicationDateColumn);
    indicator.publicationPeriod = row.text(PublicationPeriodColumn);
    return indicator;
}

} // namespace

Outcome writeIndicators(const Database &database, const std::vector<Indicator> &indicators)
{
    Insertion insertion(database, "indicator", ColumnCount);
    for (const Indicator &indicator : indicators) {
        const Denominator denominator = indicator.denominator.value_or(Denominator());
        const Formula formula = indicator.formula.value_or(Formula());
        auto added = insertion.add(indicator.id.text(), indicator.title, indicator.shortTitle,
                                   keyOf(indicator.unit), indicator.decimals, keyOf(indicator.direction),
                                   static_cast<int>(indicator.coverage), keyOf(indicator.measure),
                                   keyOf(indicator.term), indicator.byGender, indicator.withdrawn,
                                   indicator.hasValues, indicator.origin, denominator.indicator.text(),
                                   static_cast<int>(denominator.kind), static_cast<int>(formula.kind),
                                   joined(formula.parts), indicator.operatingArea, indicator.perspective,
                                   indicator.source, indicator.publicationDate, indicator.publicationPeriod);
        if (!added)
            return added;
    }
    return done();
}

Result<std::vector<Indicator>> readIndicators(const Database &database)
{
    std::vector<Indicator> indicators;
    SealedRows rows(database, "indicator");
    while (rows.next()) {
        auto indicator = indicatorOfRow(rows.row());
        if (!indicator)
            return failure(ErrorKind::Malformed, database.name(),
                           "indicator " + std::string(rows.row().bytes(IdColumn)) + " can't be understood");
        indicators.push_back(std::move(*indicator));
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    return indicators;
}

} // namespace lagesbild
