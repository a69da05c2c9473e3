#include "core/sources/koladavalues.h"

#include "core/pack/failure.h"
#include "core/sources/csvfields.h"
#include "core/sources/linereader.h"

#include <simdjson.h>

#include <charconv>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::int64_t rowsBetweenTicks = 20000;

/// Where each part of a figure stands in a row.
struct Columns {
    std::size_t kpi = 0;
    std::size_t municipality = 0;
    std::size_t period = 0;
    std::size_t gender = 0;
    std::size_t value = 0;
    std::optional<std::size_t> status;
    std::size_t count = 0;
};

std::optional<std::size_t> positionOf(const CsvFields &header, std::string_view name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

Result<Columns> columnsOf(std::string_view line, const QString &file)
{
    if (line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    CsvFields header;
    if (!header.split(line))
        return failure(ErrorKind::Malformed, file, "the header has a quote that is not closed");
    Columns columns;
    columns.count = header.size();
    const std::array<std::pair<std::string_view, std::size_t *>, 5> wanted{
        {{"kpi", &columns.kpi},
         {"municipality", &columns.municipality},
         {"period", &columns.period},
         {"gender", &columns.gender},
         {"value", &columns.value}}};
    for (const auto &[name, target] : wanted) {
        const auto at = positionOf(header, name);
        if (!at) {
            Error error = failure(ErrorKind::Malformed, file, "no column " + std::string(name));
            error.row = 1;
            return error;
        }
        *target = *at;
    }
    columns.status = positionOf(header, "status");
    return columns;
}

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

/// Takes the rows of one file, one by one.
class RowTaker
{
public:
    RowTaker(const KnownPlaces &known, const Columns &columns, FigureStore &store)
        : m_known(known), m_columns(columns), m_store(store)
    {
    }

    void take(std::string_view line, std::int64_t row)
    {
        ++m_report.rows;
        m_row = row;
        m_line = line;
        if (!isAscii(line) && !simdjson::validate_utf8(line)) {
            refuse(Refusal::Encoding, {}); // shown as it is, it could not be
            return;
        }
        if (!m_fields.split(line) || m_fields.size() != m_columns.count) {
            refuse(Refusal::FieldCount, line);
            return;
        }
        takeFields();
    }

    ReadReport &report() { return m_report; }

private:
    void refuse(Refusal reason, std::string_view text) { m_report.refuse(reason, m_row, text); }

    /// Position of the row's indicator, −1 when unknown; rows of an indicator follow each other.
    int indicator()
    {
        const std::string_view id = m_fields[m_columns.kpi];
        if (m_indicatorId != id || m_indicatorId.empty()) {
            m_indicatorId = id;
            const auto found = m_known.indicators.find(m_indicatorId);
            m_indicator = found == m_known.indicators.end() ? -1 : found->second;
        }
        return m_indicator;
    }

    AreaIndex area()
    {
        const std::string_view code = m_fields[m_columns.municipality];
        if (m_areaId != code || m_areaId.empty()) {
            m_areaId = code;
            const auto found = m_known.areas.find(m_areaId);
            m_area = found == m_known.areas.end() ? noArea : found->second;
        }
        return m_area;
    }

    /// Nothing when the value is no number.
    std::optional<FigureStore::Figure> figure()
    {
        const std::string_view value = m_fields[m_columns.value];
        const std::string_view word = m_columns.status ? m_fields[*m_columns.status] : std::string_view();
        std::optional<Status> status = parseKoladaStatus(word);
        if (!status) {
            m_report.countUnknownStatus(word);
            status = Status::Ok;
        }
        if (value.empty())
            return FigureStore::Figure{.status = *status == Status::Ok ? Status::Missing : *status};
        const auto number = parseNumber(value);
        if (!number)
            return std::nullopt;
        if (*status != Status::Ok) // a withheld figure stays withheld
            return FigureStore::Figure{.status = *status};
        return FigureStore::Figure{*number, Status::Ok};
    }

    void takeFields()
    {
        if (indicator() < 0) {
            refuse(Refusal::UnknownIndicator, m_fields[m_columns.kpi]);
            m_report.countUnknownIndicator(m_fields[m_columns.kpi]);
            return;
        }
        if (area() == noArea)
            return refuse(Refusal::UnknownArea, m_fields[m_columns.municipality]);
        const auto year = parseYear(m_fields[m_columns.period]);
        if (!year)
            return refuse(Refusal::BadYear, m_fields[m_columns.period]);
        const auto gender = parseGender(m_fields[m_columns.gender]);
        if (!gender)
            return refuse(Refusal::UnknownGender, m_fields[m_columns.gender]);
        const auto taken = figure();
        if (!taken)
            return refuse(Refusal::BadNumber, m_fields[m_columns.value]);
        count(m_store.put(m_indicator, *gender, *year, m_area, *taken));
    }

    /// A place holds one figure: when a later row replaces it, the earlier one counts as refused.
    void count(FigureStore::Before before)
    {
        if (before == FigureStore::Before::Same)
            return refuse(Refusal::Repeated, m_line);
        if (before == FigureStore::Before::Other)
            refuse(Refusal::Replaced, m_line);
        else
            ++m_report.taken;
        if (m_lastTaken != m_indicator)
            m_report.indicators.insert(m_indicator);
        m_lastTaken = m_indicator;
    }

    const KnownPlaces &m_known;
    const Columns &m_columns;
    FigureStore &m_store;
    CsvFields m_fields;
    ReadReport m_report;
    std::int64_t m_row = 0;
    std::string_view m_line;
    std::string m_indicatorId;
    int m_indicator = -1;
    int m_lastTaken = -1;
    std::string m_areaId;
    AreaIndex m_area = noArea;
};

} // namespace

KnownPlaces::KnownPlaces(const std::vector<Area> &areaList, const std::vector<Indicator> &indicatorList)
{
    for (std::size_t i = 0; i < areaList.size(); ++i)
        areas.emplace(areaList[i].id.text(), static_cast<AreaIndex>(i));
    for (std::size_t i = 0; i < indicatorList.size(); ++i)
        indicators.emplace(indicatorList[i].id.text(), static_cast<int>(i));
}

Result<ReadReport> readKoladaValues(const QString &file, const KnownPlaces &known, FigureStore &store,
                                    const Tick &tick)
{
    auto reader = LineReader::open(file);
    if (!reader)
        return reader.error();
    const auto header = reader->next();
    if (!header)
        return header.error();
    if (!*header)
        return failure(ErrorKind::Malformed, file, "the file is empty");
    const auto columns = columnsOf(**header, file);
    if (!columns)
        return columns.error();
    RowTaker taker(known, *columns, store);
    while (true) {
        const auto line = reader->next();
        if (!line)
            return line.error();
        if (!*line)
            return std::move(taker.report());
        if ((*line)->empty())
            continue;
        taker.take(**line, reader->lineNumber());
        const bool timeToTell = taker.report().rows % rowsBetweenTicks == 0;
        if (timeToTell &&
            !tick(static_cast<int>(reader->position() / 1024), static_cast<int>(reader->size() / 1024)))
            return failure(ErrorKind::Cancelled, file, "cancelled");
    }
}

} // namespace lagesbild
