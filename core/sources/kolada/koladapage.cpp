#include "core/sources/kolada/koladapage.h"

#include "core/pack/failure.h"

#include <simdjson.h>

#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

constexpr int leastYear = 1900;
constexpr int mostYear = 2100;

Error badAnswer(std::string detail)
{
    return failure(ErrorKind::Malformed, {}, std::move(detail));
}

Error badJson(error_code code)
{
    return badAnswer(std::string("JSON: ") + simdjson::error_message(code));
}

/// A text where it lies in the bytes; unescaped by the parser only where it has to be.
error_code readPlain(ondemand::value &value, std::string_view &text)
{
    const std::string_view token = value.raw_json_token();
    if (token.size() >= 2 && token.front() == '"') {
        const std::size_t end = token.find_first_of("\"\\", 1);
        if (end != std::string_view::npos && token[end] == '"') {
            text = token.substr(1, end - 1);
            return simdjson::SUCCESS;
        }
    }
    return value.get_string().get(text);
}

error_code readPlainOrNull(ondemand::value &value, std::string_view &text)
{
    text = {};
    return value.raw_json_token().starts_with('n') ? value.is_null().error() : readPlain(value, text);
}

/// The place a row is about, remembered from row to row, since most follow one of the same.
template <class Index>
class Lookup
{
public:
    Lookup(const std::unordered_map<std::string, Index> &known, Index unknown)
        : m_known(known), m_unknown(unknown), m_index(unknown)
    {
    }
    Index find(std::string_view id)
    {
        if (id != m_id || id.empty()) {
            m_id = id;
            const auto found = m_known.find(m_id);
            m_index = found == m_known.end() ? m_unknown : found->second;
        }
        return m_index;
    }

private:
    const std::unordered_map<std::string, Index> &m_known;
    Index m_unknown;
    Index m_index;
    std::string m_id;
};

/// Reads one page.
class PageParsing
{
public:
    PageParsing(const KnownPlaces &known, KoladaPage &page)
        : m_page(page), m_indicators(known.indicators, -1), m_areas(known.areas, noArea)
    {
    }

    error_code readEnvelope(ondemand::document &document);
    bool hasValues() const { return m_hasValues; }
    std::int64_t count() const { return m_count; }

private:
    struct Row {
        std::string_view kpi;
        std::string_view area;
        std::int64_t year = 0;
    };

    error_code readRows(ondemand::value &value);
    error_code readRow(ondemand::object &object);
    error_code readFigures(ondemand::value &value);
    error_code readFigure(ondemand::object &object);
    void place(const Row &row, std::size_t first);
    void refuse(Refusal reason, std::string_view text, std::size_t first);
    Status statusOf(std::string_view word, bool hasValue);

    KoladaPage &m_page;
    Lookup<int> m_indicators;
    Lookup<AreaIndex> m_areas;
    bool m_hasValues = false;
    std::int64_t m_count = -1;
};

error_code PageParsing::readEnvelope(ondemand::document &document)
{
    ondemand::object envelope;
    if (const error_code code = document.get_object().get(envelope))
        return code;
    for (auto item : envelope) {
        ondemand::field field;
        if (const error_code code = std::move(item).get(field))
            return code;
        const ondemand::raw_json_string key = field.key();
        error_code code = simdjson::SUCCESS;
        if (key == "values") {
            code = readRows(field.value());
        } else if (key == "count") {
            code = field.value().get_int64().get(m_count);
        } else if (key == "next_url" || key == "next_page") {
            std::string_view url;
            code = readPlainOrNull(field.value(), url);
            if (!url.empty())
                m_page.nextUrl = QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()));
        }
        if (code)
            return code;
    }
    return simdjson::SUCCESS;
}

error_code PageParsing::readRows(ondemand::value &value)
{
    ondemand::array rows;
    if (const error_code code = value.get_array().get(rows))
        return code;
    m_hasValues = true;
    for (auto item : rows) {
        ondemand::object row;
        if (const error_code code = item.get_object().get(row))
            return code;
        if (const error_code code = readRow(row))
            return code;
        ++m_page.rows;
    }
    return simdjson::SUCCESS;
}

error_code PageParsing::readRow(ondemand::object &object)
{
    Row row;
    const std::size_t first = m_page.figures.size();
    for (auto item : object) {
        ondemand::field field;
        if (const error_code code = std::move(item).get(field))
            return code;
        const ondemand::raw_json_string key = field.key();
        error_code code = simdjson::SUCCESS;
        if (key == "kpi")
            code = readPlain(field.value(), row.kpi);
        else if (key == "municipality")
            code = readPlain(field.value(), row.area);
        else if (key == "period")
            code = field.value().get_int64().get(row.year);
        else if (key == "values")
            code = readFigures(field.value());
        if (code)
            return code;
    }
    place(row, first);
    return simdjson::SUCCESS;
}

error_code PageParsing::readFigures(ondemand::value &value)
{
    ondemand::array figures;
    if (const error_code code = value.get_array().get(figures))
        return code;
    for (auto item : figures) {
        ondemand::object figure;
        if (const error_code code = item.get_object().get(figure))
            return code;
        if (const error_code code = readFigure(figure))
            return code;
    }
    return simdjson::SUCCESS;
}

error_code PageParsing::readFigure(ondemand::object &object)
{
    AnsweredFigure figure;
    std::string_view gender;
    std::string_view word;
    bool hasValue = false;
    for (auto item : object) {
        ondemand::field field;
        if (const error_code code = std::move(item).get(field))
            return code;
        const ondemand::raw_json_string key = field.key();
        ondemand::value &value = field.value();
        error_code code = simdjson::SUCCESS;
        if (key == "gender") {
            code = readPlain(value, gender);
        } else if (key == "status") {
            code = readPlainOrNull(value, word);
        } else if (key == "isdeleted") {
            code = value.get_bool().get(figure.deleted);
        } else if (key == "value") {
            hasValue = !value.raw_json_token().starts_with('n');
            code = hasValue ? value.get_double().get(figure.value) : value.is_null().error();
        }
        if (code)
            return code;
    }
    const auto known = parseGender(gender);
    if (!known || (hasValue && !std::isfinite(figure.value))) {
        m_page.report.refuse(known ? Refusal::BadNumber : Refusal::UnknownGender, m_page.rows + 1, gender);
        return simdjson::SUCCESS;
    }
    figure.gender = *known;
    figure.status = statusOf(word, hasValue);
    if (figure.status != Status::Ok || figure.deleted) // a withheld figure stays withheld
        figure.value = std::numeric_limits<double>::quiet_NaN();
    m_page.figures.push_back(figure);
    return simdjson::SUCCESS;
}

Status PageParsing::statusOf(std::string_view word, bool hasValue)
{
    std::optional<Status> status = parseKoladaStatus(word);
    if (!status) {
        m_page.report.countUnknownStatus(word);
        status = Status::Ok;
    }
    return *status == Status::Ok && !hasValue ? Status::Missing : *status;
}

void PageParsing::refuse(Refusal reason, std::string_view text, std::size_t first)
{
    m_page.figures.resize(first);
    m_page.report.refuse(reason, m_page.rows + 1, text);
}

/// The figures from @p first on are @p row's; they go again when the row is about something unknown.
void PageParsing::place(const Row &row, std::size_t first)
{
    const AreaIndex area = m_areas.find(row.area);
    if (area == noArea && row.area.starts_with('G')) {
        ++m_page.groupRows;
        m_page.figures.resize(first);
        return;
    }
    if (area == noArea)
        return refuse(Refusal::UnknownArea, row.area, first);
    const int indicator = m_indicators.find(row.kpi);
    if (indicator < 0) {
        m_page.report.countUnknownIndicator(row.kpi);
        return refuse(Refusal::UnknownIndicator, row.kpi, first);
    }
    if (row.year < leastYear || row.year > mostYear)
        return refuse(Refusal::BadYear, std::to_string(row.year), first);
    for (std::size_t i = first; i < m_page.figures.size(); ++i) {
        AnsweredFigure &figure = m_page.figures[i];
        figure.indicator = indicator;
        figure.area = area;
        figure.year = static_cast<std::int16_t>(row.year);
    }
}

/// @p body with the room behind it that simdjson wants: as it is, where the session has left it.
QByteArray padded(const QByteArray &body)
{
    if (body.capacity() >= body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING))
        return body;
    QByteArray roomy;
    roomy.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    return roomy.append(body);
}

} // namespace

struct KoladaPageReader::Parser {
    ondemand::parser parser;
    std::size_t usualFigures = 0; ///< as many as the page before had
};

KoladaPageReader::KoladaPageReader(const KnownPlaces &known)
    : m_known(known), m_parser(std::make_unique<Parser>())
{
}

KoladaPageReader::~KoladaPageReader() = default;

Result<KoladaPage> KoladaPageReader::read(const QByteArray &body)
{
    const QByteArray bytes = padded(body);
    KoladaPage page;
    page.figures.reserve(m_parser->usualFigures);
    ondemand::document document;
    const auto size = static_cast<std::size_t>(bytes.size());
    error_code code =
        m_parser->parser.iterate(bytes.constData(), size, static_cast<std::size_t>(bytes.capacity()))
            .get(document);
    PageParsing parsing(m_known, page);
    if (!code)
        code = parsing.readEnvelope(document);
    if (code)
        return badJson(code);
    if (!document.current_location().error())
        return badAnswer("JSON: something follows after the end");
    if (!parsing.hasValues())
        return badAnswer("JSON without a list of values");
    if (parsing.count() != page.rows)
        return badAnswer(std::to_string(page.rows) + " rows, but " + std::to_string(parsing.count()) +
                         " are said to be there");
    page.report.rows = page.rows;
    page.report.taken = static_cast<std::int64_t>(page.figures.size());
    m_parser->usualFigures = page.figures.size();
    return page;
}

Result<KoladaListPage> checkListPage(const QByteArray &body)
{
    const QByteArray bytes = padded(body);
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    const auto size = static_cast<std::size_t>(bytes.size());
    constexpr bool copyFirst = false;
    if (const error_code code = parser.parse(bytes.constData(), size, copyFirst).get(document))
        return badJson(code);
    simdjson::dom::array values;
    if (document["values"].get(values))
        return badAnswer("JSON without a list of values");
    KoladaListPage page;
    page.rows = static_cast<int>(values.size());
    std::int64_t count = 0;
    if (!document["count"].get(count) && count != page.rows)
        return badAnswer(std::to_string(page.rows) + " rows, but " + std::to_string(count) +
                         " are said to be there");
    for (const char *name : {"next_url", "next_page"}) {
        std::string_view url;
        if (!document[name].get(url))
            page.nextUrl = QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()));
    }
    return page;
}

} // namespace lagesbild
