#include "core/sources/owndata/figureimport.h"

#include "core/pack/failure.h"
#include "core/sources/figurestore.h"
#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/mappingguess.h"
#include "core/sources/owndata/symbolmeaning.h"
#include "core/sources/tables/figuretext.h"

#include <QHash>

#include <algorithm>
#include <unordered_set>

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
    Gender gender = Gender::Total;
    QString title;
    QString split;
};

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
            const auto key = keyOfRow(row);
            if (key && takeRow(row, *key))
                ++m_result.taken;
            if (m_order.size() > mostOwnIndicators)
                return failure(ErrorKind::Malformed, {},
                               "the columns make more than " + std::to_string(mostOwnIndicators) +
                                   " indicators: some column is not what it is taken for");
        }
        finish();
        return std::move(m_result);
    }

private:
    bool has(ColumnRole role) const { return m_columns.contains(role); }
    std::size_t first(ColumnRole role) const { return m_columns.at(role).front(); }

    std::optional<Error> reasonAgainst() const
    {
        const auto wrong = [](const char *detail) { return failure(ErrorKind::WrongUse, {}, detail); };
        if (!has(ColumnRole::Value))
            return wrong("no column holds values");
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
        if (has(ColumnRole::Year) || m_mapping.year || allDated)
            return std::nullopt;
        return wrong(tellsPartsOfYears() ? "the figures are of months or quarters"
                                         : "no column tells the year, and none is given for all rows");
    }

    /// Whether the first rows of some column that is no value's are months, quarters or weeks.
    bool tellsPartsOfYears() const
    {
        constexpr std::size_t enough = 20;
        const std::size_t count = std::min(m_table.layout.dataCount(), enough);
        for (std::size_t column = 0; count > 0 && column < m_mapping.columns.size(); ++column) {
            std::size_t parts = 0;
            for (std::size_t row = 0; row < count; ++row)
                parts += isPartOfYear(m_table.dataRow(row).cell(column).text) ? 1 : 0;
            if (parts == count && m_mapping.columns[column].role != ColumnRole::Value)
                return true;
        }
        return false;
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

    std::optional<RowKey> keyOfRow(const TextRow &row)
    {
        RowKey key;
        if (!readArea(row, key) || !readYear(row, key) || !readGender(row, key))
            return std::nullopt;
        if (has(ColumnRole::Indicator)) {
            key.title = textIn(row, first(ColumnRole::Indicator));
            if (key.title.isEmpty()) {
                refuse(row, u"no_indicator"_s, {});
                return std::nullopt;
            }
        }
        if (has(ColumnRole::Split)) {
            for (const std::size_t column : m_columns.at(ColumnRole::Split)) {
                const QString text = textIn(row, column);
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
        m_counts.emplace_back();
        return number;
    }

    bool takeRow(const TextRow &row, const RowKey &key)
    {
        bool any = false;
        for (const std::size_t column : m_columns.at(ColumnRole::Value))
            any = takeCell(row, column, key) || any;
        return any;
    }

    bool takeCell(const TextRow &row, std::size_t column, const RowKey &key)
    {
        const TextCell &cell = row.cell(column);
        if (cell.isEmpty())
            return false;
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
            return false;
        }
        if (!year)
            return false;
        const Gender gender = use.gender.value_or(key.gender);
        const int indicator = indicatorOf(key, use);
        const auto areas = static_cast<std::uint64_t>(m_catalogue.areas().size());
        const auto place = ((static_cast<std::uint64_t>(indicator) * allGenders.size() +
                             static_cast<std::uint64_t>(gender)) *
                                3000 +
                            static_cast<std::uint64_t>(toInt(*year))) *
                               areas +
                           static_cast<std::uint64_t>(key.area);
        if (!m_seen.insert(place).second) {
            refuse(row, u"repeated"_s, cell.text);
            return false;
        }
        m_store.put(indicator, gender, *year, key.area, figure);
        auto &[figures, missing] = m_counts[static_cast<std::size_t>(indicator)];
        ++(figure.status == Status::Ok ? figures : missing);
        return true;
    }

    OwnIndicator ownOf(const QString &found) const
    {
        const auto told = std::ranges::find(m_mapping.indicators, found, &OwnIndicator::found);
        if (told != m_mapping.indicators.end())
            return *told;
        OwnIndicator own;
        own.found = own.title = found;
        own.unit = unitOfTitle(found);
        if (own.unit == Unit::None && found.contains(u"andel", Qt::CaseInsensitive))
            own.unit = Unit::Percent;
        own.decimals = decimalsOf(own.unit);
        return own;
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            ImportedIndicator imported;
            imported.own = ownOf(m_order[i]);
            std::tie(imported.figures, imported.missing) = m_counts[i];
            m_result.indicators.push_back(std::move(imported));
        }
        for (FigureStore::Stored &stored : m_store.takeCubes())
            m_result.indicators[static_cast<std::size_t>(stored.indicator)].cubes.emplace(
                stored.gender, std::move(stored.cube));
        std::erase_if(m_result.notes, [](const auto &note) { return note.second == 0; });
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
    std::vector<std::pair<std::int64_t, std::int64_t>> m_counts; ///< figures, missing
    std::unordered_set<std::uint64_t> m_seen;
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
        if (std::ranges::count(used.columns, ColumnRole::Value, &ColumnUse::role) == 0)
            return failure(ErrorKind::Malformed, {}, "no column holds values");
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
