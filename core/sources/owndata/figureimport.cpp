#include "core/sources/owndata/figureimport.h"

#include "core/pack/failure.h"
#include "core/sources/figurestore.h"
#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/mappingguess.h"
#include "core/sources/owndata/severalrows.h"
#include "core/sources/owndata/symbolmeaning.h"
#include "core/sources/owndata/toldunit.h"
#include "core/sources/tables/figuretext.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostRefused = 100'000;
constexpr qsizetype shownText = 60;

/// What a row says of all its figures.
struct RowKey {
    AreaIndex area = noArea;
    std::optional<Year> year;
    std::optional<PartOfYear> part; ///< of that year
    Gender gender = Gender::Total;
    QString title;
    QString split;
    QString unit;      ///< as the table writes it
    double weight = 1; ///< NaN: it has none
};

/// Months or quarters in the headings, such as 201501; empty when there are none.
QString partsInHeadings(const TextTable &table)
{
    QString first;
    int count = 0;
    for (std::size_t column = 0; column < table.columnCount; ++column) {
        const QString header = table.header(column);
        if (!isPartOfYear(header))
            continue;
        if (first.isEmpty())
            first = header;
        ++count;
    }
    return count > 1 ? first + u" …"_s : first;
}

Error partsAsColumns(const QString &headings)
{
    return failure(ErrorKind::Malformed, headings,
                   "the columns " + headings.toStdString() +
                       " are of months or quarters, and only figures of whole years can be taken");
}

class RowImport
{
public:
    RowImport(const TextTable &table, const ImportMapping &mapping, const Catalogue &catalogue)
        : m_table(table),
          m_mapping(mapping),
          m_catalogue(catalogue),
          m_places(catalogue),
          m_meaning(table, mapping.dashIsZero),
          m_store(static_cast<int>(catalogue.areas().size()))
    {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i)
            m_columns[mapping.columns[i].role].push_back(i);
        m_weight = weightColumn();
    }

    Result<ImportResult> run(const Tick &tick)
    {
        constexpr std::size_t betweenTicks = 1000;
        if (const auto reason = reasonAgainst())
            return *reason;
        m_result.mapping = m_mapping;
        const std::size_t total = m_table.layout.dataCount();
        for (std::size_t i = 0; i < total; ++i) {
            if (i % betweenTicks == 0 && !tick(static_cast<int>(i), static_cast<int>(total)))
                return failure(ErrorKind::Cancelled, {}, "cancelled");
            const TextRow &row = m_table.dataRow(i);
            if (row.filledCount() == 0)
                continue;
            ++m_result.rows;
            if (const auto key = keyOfRow(row))
                takeRow(i, *key);
            if (m_order.size() > mostOwnIndicators)
                return failure(ErrorKind::Malformed, {},
                               "the columns make more than " + std::to_string(mostOwnIndicators) +
                                   " indicators: some column is not what it is taken for");
        }
        settle();
        finish();
        return std::move(m_result);
    }

private:
    bool has(ColumnRole role) const { return m_columns.contains(role); }
    std::size_t first(ColumnRole role) const { return m_columns.at(role).front(); }

    std::optional<Error> reasonAgainst() const
    {
        const auto wrong = [](const char *detail) { return failure(ErrorKind::WrongUse, {}, detail); };
        if (!has(ColumnRole::Value)) {
            const QString headings = partsInHeadings(m_table);
            return headings.isEmpty() ? wrong("no column holds values") : partsAsColumns(headings);
        }
        if (!has(ColumnRole::Area) && m_mapping.area.isEmpty())
            return wrong("no column tells the municipality, and none is given for all rows");
        if (!m_mapping.area.isEmpty() && m_catalogue.indexOf(m_mapping.area) == noArea)
            return wrong("the area given for all rows is unknown");
        const auto &values = m_columns.at(ColumnRole::Value);
        const bool allDated = std::ranges::all_of(
            values, [this](std::size_t column) { return m_mapping.columns[column].year.has_value(); });
        if (m_table.layout.headerEnd > m_table.rows.size() || m_table.layout.rowsEnd > m_table.rows.size() ||
            m_table.layout.headerFirst > m_table.layout.headerEnd ||
            m_table.layout.headerEnd > m_table.layout.rowsEnd)
            return wrong("the mapping's rows lie outside the table");
        if (!m_mapping.weight.isEmpty() && !m_weight)
            return wrong("the column to weigh by is not in the table");
        const bool told = has(ColumnRole::Year) || m_mapping.year || allDated;
        if (const auto column = columnOfParts();
            column && (!told || (isYear(*column) && m_mapping.months == MonthUse::Refuse)))
            return failure(ErrorKind::WrongUse, m_table.header(*column),
                           "the column " + m_table.header(*column).toStdString() +
                               " holds months or quarters, and only figures of whole years can be taken: "
                               "--months says what to make of them");
        return told ? std::nullopt
                    : std::optional(wrong("no column tells the year, and none is given for all rows"));
    }

    bool isYear(std::size_t column) const { return m_mapping.columns[column].role == ColumnRole::Year; }

    /// The first column, no value's, whose first rows are months, quarters or weeks.
    std::optional<std::size_t> columnOfParts() const
    {
        constexpr std::size_t enough = 20;
        const std::size_t count = std::min(m_table.layout.dataCount(), enough);
        for (std::size_t column = 0; count > 0 && column < m_mapping.columns.size(); ++column) {
            std::size_t parts = 0;
            for (std::size_t row = 0; row < count; ++row)
                parts += isPartOfYear(textIn(m_table.dataRow(row), column)) ? 1 : 0;
            if (parts == count && m_mapping.columns[column].role != ColumnRole::Value)
                return column;
        }
        return std::nullopt;
    }

    /// Where the weight stands: a number from 1, else a heading.
    std::optional<std::size_t> weightColumn() const
    {
        bool isNumber = false;
        const std::size_t number = m_mapping.weight.toUInt(&isNumber);
        if (isNumber && number >= 1 && number <= m_table.columnCount)
            return number - 1;
        for (std::size_t column = 0; column < m_table.columnCount && !m_mapping.weight.isEmpty(); ++column) {
            if (m_table.header(column) == m_mapping.weight)
                return column;
        }
        return std::nullopt;
    }

    void refuse(const TextRow &row, const QString &reason, const QString &text)
    {
        ++m_result.refusedCount;
        if (m_result.refused.size() < mostRefused)
            m_result.refused.push_back({row.number, reason, text.left(shownText)});
    }

    static QString textIn(const TextRow &row, std::size_t column)
    {
        const TextCell &cell = row.cell(column);
        return cell.text.isEmpty() && cell.number ? QString::number(*cell.number, 'g', 17)
                                                  : cell.text.simplified();
    }

    bool readArea(const TextRow &row, RowKey &key)
    {
        if (!has(ColumnRole::Area)) {
            key.area = m_catalogue.indexOf(m_mapping.area);
            return true;
        }
        const QString text = textIn(row, first(ColumnRole::Area));
        if (text.isEmpty()) {
            refuse(row, u"no_area"_s, {});
            return false;
        }
        auto known = m_known.constFind(text);
        if (known == m_known.constEnd()) {
            const auto match = m_places.find(text);
            known = m_known.insert(text, match ? match->area : noArea);
        }
        key.area = *known;
        if (key.area == noArea)
            refuse(row, u"unknown_area"_s, text);
        return key.area != noArea;
    }

    bool readYear(const TextRow &row, RowKey &key)
    {
        key.year = m_mapping.year;
        if (!has(ColumnRole::Year))
            return true;
        const QString text = textIn(row, first(ColumnRole::Year));
        const auto year = parseYearText(text);
        if (year) {
            key.year = year->year;
            m_result.notes[u"period"_s] += year->ofPeriod ? 1 : 0;
            return true;
        }
        key.part = parsePartOfYear(text);
        if (key.part && key.part->kind != PartOfYear::Kind::Week && m_mapping.months != MonthUse::Refuse) {
            key.year = key.part->year;
            return true;
        }
        const bool part = text.size() > 4 && parseYear(text.left(4).toStdString());
        refuse(row, text.isEmpty() ? u"no_year"_s : part ? u"part_of_year"_s : u"bad_year"_s, text);
        return false;
    }

    bool readGender(const TextRow &row, RowKey &key)
    {
        key.gender = m_mapping.gender;
        if (!has(ColumnRole::Gender))
            return true;
        const QString text = textIn(row, first(ColumnRole::Gender));
        const auto gender = parseGenderWord(text, true);
        if (!gender)
            refuse(row, u"unknown_gender"_s, text);
        else
            key.gender = *gender;
        return gender.has_value();
    }

    void readUnit(const QString &text, RowKey &key) const
    {
        const auto told = m_table.facts.units.find(text);
        if (told != m_table.facts.units.end())
            key.unit = told->second;
    }

    std::optional<RowKey> keyOfRow(const TextRow &row)
    {
        RowKey key;
        key.unit = m_table.facts.unit;
        if (!readArea(row, key) || !readYear(row, key) || !readGender(row, key))
            return std::nullopt;
        if (has(ColumnRole::Indicator)) {
            key.title = textIn(row, first(ColumnRole::Indicator));
            if (key.title.isEmpty()) {
                refuse(row, u"no_indicator"_s, {});
                return std::nullopt;
            }
            readUnit(key.title, key);
        }
        if (m_weight) {
            const auto weight = row.cell(*m_weight).number;
            key.weight = weight && *weight >= 0 ? *weight : std::nan("");
        }
        if (has(ColumnRole::Split)) {
            for (const std::size_t column : m_columns.at(ColumnRole::Split)) {
                QString text = textIn(row, column);
                readUnit(text, key);
                if (text.toInt() > 0 && saysMonth(m_table.header(column)))
                    text.prepend(m_table.header(column) + u' '); // «Månad 12», not a 12 alone
                if (!text.isEmpty())
                    key.split += (key.split.isEmpty() ? QString() : u", "_s) + text;
            }
        }
        return key;
    }

    /// The indicator's number, a new one for a title not met before.
    int indicatorOf(const RowKey &key, const ColumnUse &use)
    {
        QString title = key.title;
        if (!use.title.isEmpty())
            title += (title.isEmpty() ? QString() : u", "_s) + use.title;
        if (title.isEmpty())
            title = m_table.title.isEmpty() ? u"Värde"_s : m_table.title;
        if (!key.split.isEmpty())
            title += u", "_s + key.split;
        const auto known = m_titles.constFind(title);
        if (known != m_titles.constEnd())
            return *known;
        const int number = static_cast<int>(m_titles.size());
        m_titles.insert(title, number);
        m_order.push_back(title);
        m_units.push_back(key.unit);
        m_counts.emplace_back();
        return number;
    }

    void takeRow(std::size_t position, const RowKey &key)
    {
        for (const std::size_t column : m_columns.at(ColumnRole::Value))
            takeCell(position, column, key);
    }

    void takeCell(std::size_t position, std::size_t column, const RowKey &key)
    {
        const TextRow &row = m_table.dataRow(position);
        const TextCell &cell = row.cell(column);
        if (cell.isEmpty())
            return;
        const ColumnUse &use = m_mapping.columns[column];
        const auto year = use.year ? use.year : key.year;
        FigureStore::Figure figure;
        if (cell.number) {
            figure = {*cell.number, Status::Ok};
        } else if (isMissingMark(cell.text)) {
            figure = m_meaning.of(cell.text.trimmed());
            m_result.notes[u"dash"_s] += cell.text.trimmed() == u"-" && figure.status != Status::Ok ? 1 : 0;
        } else {
            refuse(row, startsWithFigure(cell.text) ? u"with_unit"_s : u"bad_number"_s, cell.text);
            return;
        }
        if (!year)
            return;
        const FigurePlace place{indicatorOf(key, use), use.gender.value_or(key.gender), *year, key.area};
        m_told.push_back({place, use.year ? std::nullopt : key.part, position, column, figure, key.weight});
    }

    void keep(const SettledFigure &settled)
    {
        const FigurePlace &place = settled.place;
        m_store.put(place.indicator, place.gender, place.year, place.area, settled.figure);
        auto &[figures, missing] = m_counts[static_cast<std::size_t>(place.indicator)];
        const bool isFigure = settled.figure.status == Status::Ok;
        ++(isFigure ? figures : missing);
        m_result.notes[u"combined"_s] += settled.rows.size() > 1 && isFigure ? 1 : 0;
    }

    /// One figure of all that the rows tell for each place.
    void settle()
    {
        const SettledRows settled = settleRows(std::move(m_told), m_mapping.repeated, m_mapping.months,
                                               [this](int indicator) { return unitOf(indicator); });
        std::vector<bool> took(m_table.layout.dataCount()); // of each data row, whether it gave something
        for (const SettledFigure &figure : settled.figures) {
            keep(figure);
            for (const std::size_t row : figure.rows)
                took[row] = true;
        }
        for (const RefusedFigure &refused : settled.refused) {
            const TextRow &row = m_table.dataRow(refused.row);
            refuse(row, refused.reason, textIn(row, refused.column));
        }
        m_result.mostRepeated = settled.mostRepeated;
        m_result.taken = std::ranges::count(took, true);
        // What was refused now stands among what was refused before, as the rows do.
        std::ranges::stable_sort(m_result.refused, {}, &RefusedRow::row);
    }

    Unit unitOf(int indicator) const { return ownOf(static_cast<std::size_t>(indicator)).unit; }

    OwnIndicator ownOf(std::size_t number) const
    {
        const QString &found = m_order[number];
        const auto told = std::ranges::find(m_mapping.indicators, found, &OwnIndicator::found);
        if (told != m_mapping.indicators.end())
            return *told;
        OwnIndicator own;
        own.found = own.title = found;
        own.unit = parseToldUnit(m_units[number]).value_or(unitOfTitle(found));
        if (own.unit == Unit::None && m_units[number].isEmpty())
            own.unit = unitInTitle(found);
        own.decimals = decimalsOf(own.unit);
        own.description = toldDescription(m_table.facts.source, m_table.facts.updated, m_units[number]);
        return own;
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            ImportedIndicator imported;
            imported.own = ownOf(i);
            std::tie(imported.figures, imported.missing) = m_counts[i];
            m_result.indicators.push_back(std::move(imported));
        }
        for (FigureStore::Stored &stored : m_store.takeCubes())
            m_result.indicators[static_cast<std::size_t>(stored.indicator)].cubes.emplace(
                stored.gender, std::move(stored.cube));
        std::erase_if(m_result.indicators, [](const ImportedIndicator &imported) {
            return imported.figures + imported.missing == 0; // all of its rows were refused
        });
        std::erase_if(m_result.notes, [](const auto &note) { return note.second == 0; });
        m_result.source = m_table.facts.source;
        m_result.mapping.indicators.clear();
        for (const ImportedIndicator &imported : m_result.indicators)
            m_result.mapping.indicators.push_back(imported.own);
    }

    const TextTable &m_table;
    const ImportMapping &m_mapping;
    const Catalogue &m_catalogue;
    PlaceNames m_places;
    SymbolMeaning m_meaning;
    FigureStore m_store;
    std::map<ColumnRole, std::vector<std::size_t>> m_columns;
    QHash<QString, AreaIndex> m_known;
    QHash<QString, int> m_titles;
    std::vector<QString> m_order;
    std::vector<QString> m_units;                                ///< as the table writes them
    std::vector<std::pair<std::int64_t, std::int64_t>> m_counts; ///< figures, missing
    std::optional<std::size_t> m_weight;
    std::vector<ToldFigure> m_told;
    ImportResult m_result;
};

/// A copy as rows, with the mapping's layout where it tells one.
Result<TextTable> rowsOf(const FileTable &table, const std::optional<ImportMapping> &mapping)
{
    TextTable rows;
    if (const auto *cube = std::get_if<TableCube>(&table)) {
        auto read = rowsOf(*cube);
        if (!read)
            return read.error();
        rows = std::move(*read);
    } else {
        rows = std::get<TextTable>(table);
    }
    if (mapping && mapping->layout) {
        const TableLayout &layout = *mapping->layout;
        const bool inside = layout.headerFirst <= layout.headerEnd && layout.headerEnd <= layout.rowsEnd &&
                            layout.rowsEnd <= rows.rows.size();
        if (!inside)
            return failure(ErrorKind::WrongUse, {}, "the mapping's rows lie outside the table");
        rows.layout = layout;
    }
    return rows;
}

bool isNamed(const FileTable &table, std::size_t index, const QString &name)
{
    const auto *sheet = std::get_if<TextTable>(&table);
    return name == QString::number(index + 1) ||
           (sheet != nullptr && !sheet->name.isEmpty() && sheet->name == name);
}

Result<ImportResult> importTable(const FileTable &table, std::size_t index,
                                 const std::optional<ImportMapping> &mapping, const Catalogue &catalogue)
{
    const auto rows = rowsOf(table, mapping);
    if (!rows)
        return rows.error();
    ImportMapping used = mapping.value_or(ImportMapping());
    if (used.columns.empty()) {
        used.columns = guessMapping(*rows, PlaceNames(catalogue)).columns;
        // Nobody said anything wrong: it is the file that has no figures.
        if (std::ranges::count(used.columns, ColumnRole::Value, &ColumnUse::role) == 0) {
            const QString headings = partsInHeadings(*rows);
            return headings.isEmpty() ? failure(ErrorKind::Malformed, {}, "no column holds values")
                                      : partsAsColumns(headings);
        }
    }
    used.columns.resize(rows->columnCount);
    used.table = QString::number(index + 1);
    used.layout = rows->layout;
    return importRows(*rows, used, catalogue);
}

std::int64_t figuresOf(const ImportResult &result)
{
    std::int64_t figures = 0;
    for (const ImportedIndicator &indicator : result.indicators)
        figures += indicator.figures;
    return figures;
}

} // namespace

Result<ImportResult> importRows(const TextTable &table, const ImportMapping &mapping,
                                const Catalogue &catalogue, const Tick &tick)
{
    return RowImport(table, mapping, catalogue).run(tick);
}

Result<ImportResult> importTables(const TableFile &file, const std::optional<ImportMapping> &mapping,
                                  const Catalogue &catalogue)
{
    if (file.tables.empty())
        return failure(ErrorKind::Malformed, {}, "a list of links to tables, without figures");
    std::optional<Result<ImportResult>> best;
    for (std::size_t i = 0; i < file.tables.size(); ++i) {
        const bool named = mapping && !mapping->table.isEmpty();
        if (named && !isNamed(file.tables[i], i, mapping->table))
            continue;
        Result<ImportResult> result = importTable(file.tables[i], i, mapping, catalogue);
        const bool better = !best || (result && (!*best || figuresOf(*result) > figuresOf(**best)));
        if (better)
            best.emplace(std::move(result));
    }
    if (!best)
        return failure(ErrorKind::WrongUse, {}, "the file has no table " + mapping->table.toStdString());
    return std::move(*best);
}

} // namespace lagesbild
