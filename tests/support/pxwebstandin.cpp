#include "tests/support/pxwebstandin.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using Answer = FakeService::Answer;
using Request = FakeService::Request;

struct Variable {
    QString code;
    QString label;
    QStringList codes;
    QStringList labels;
    bool mayBeLeftOut = false;
    QStringList listCodes{}; ///< of another list of values
};

const QString listName = u"agg_grov"_s;

const QString title = u"Påhittad folkmängd efter region, kön, ålder, tabellinnehåll och år"_s;

std::vector<Variable> makeVariables()
{
    Variable region{u"Region"_s, u"region"_s, {u"00"_s}, {u"Riket"_s}, true};
    for (int i = 1; i <= 10; ++i) {
        region.codes << QString::number(1000 + i);
        region.labels << u"Ort %1"_s.arg(i);
    }
    Variable time{u"Tid"_s, u"år"_s, {}, {}, false};
    for (int year = 2016; year <= 2022; ++year)
        time.codes << QString::number(year);
    time.labels = time.codes;
    return {region,
            {u"Kon"_s, u"kön"_s, {u"1"_s, u"2"_s}, {u"män"_s, u"kvinnor"_s}, true},
            {u"Alder"_s,
             u"ålder"_s,
             {u"-15"_s, u"16-19"_s, u"20-64"_s, u"65+"_s, u"tot"_s},
             {u"0–15 år"_s, u"16–19 år"_s, u"20–64 år"_s, u"65– år"_s, u"totalt"_s},
             false,
             {u"barn"_s, u"vuxna"_s}},
            {u"ContentsCode"_s,
             u"tabellinnehåll"_s,
             {u"C1"_s, u"C2"_s},
             {u"Antal personer"_s, u"Andel av alla"_s},
             false},
            time};
}

const std::vector<Variable> &variables()
{
    static const std::vector<Variable> made = makeVariables();
    return made;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject dimensionOf(const Variable &variable, const QStringList &codes)
{
    QJsonObject index;
    QJsonObject labels;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        index[codes[i]] = i;
        labels[codes[i]] = variable.labels.value(variable.codes.indexOf(codes[i]), codes[i]);
    }
    QJsonObject category{{u"index"_s, index}, {u"label"_s, labels}};
    if (variable.code == u"ContentsCode"_s)
        category[u"unit"_s] = QJsonObject{{u"C1"_s, QJsonObject{{u"base"_s, u"antal"_s}}},
                                          {u"C2"_s, QJsonObject{{u"base"_s, u"procent"_s}}}};
    QJsonObject extension{{u"elimination"_s, variable.mayBeLeftOut}};
    if (!variable.listCodes.isEmpty())
        extension[u"codelists"_s] =
            QJsonArray{QJsonObject{{u"id"_s, listName}, {u"label"_s, u"grova klasser"_s}}};
    return {{u"label"_s, variable.label}, {u"category"_s, category}, {u"extension"_s, extension}};
}

/// The chosen codes of each variable; none: left out.
using Chosen = std::vector<QStringList>;

QJsonObject frameOf(const Chosen &chosen)
{
    QJsonArray ids;
    QJsonArray sizes;
    QJsonObject dimensions;
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v].isEmpty())
            continue;
        const Variable &variable = variables()[v];
        ids.append(variable.code);
        sizes.append(chosen[v].size());
        dimensions[variable.code] = dimensionOf(variable, chosen[v]);
    }
    return {{u"version"_s, u"2.0"_s},
            {u"class"_s, u"dataset"_s},
            {u"label"_s, title},
            {u"source"_s, u"Påhittade byrån"_s},
            {u"updated"_s, u"2026-01-02T06:00:00Z"_s},
            {u"id"_s, ids},
            {u"size"_s, sizes},
            {u"dimension"_s, dimensions},
            {u"role"_s,
             QJsonObject{{u"time"_s, QJsonArray{u"Tid"_s}}, {u"metric"_s, QJsonArray{u"ContentsCode"_s}}}}};
}

QByteArray description2()
{
    Chosen all;
    for (const Variable &variable : variables())
        all.push_back(variable.codes);
    QJsonObject described = frameOf(all);
    described[u"value"_s] = QJsonArray();
    return bytesOf(described);
}

QByteArray description1()
{
    QJsonArray list;
    for (const Variable &variable : variables()) {
        QJsonObject entry{{u"code"_s, variable.code},
                          {u"text"_s, variable.label},
                          {u"values"_s, QJsonArray::fromStringList(variable.codes)},
                          {u"valueTexts"_s, QJsonArray::fromStringList(variable.labels)}};
        if (variable.mayBeLeftOut)
            entry[u"elimination"_s] = true;
        if (variable.code == u"Tid"_s)
            entry[u"time"_s] = true;
        list.append(entry);
    }
    return bytesOf({{u"title"_s, title}, {u"variables"_s, list}});
}

/// What a question chooses; nothing when it is wrong.
std::optional<Chosen> chosenIn(const QByteArray &body)
{
    const QJsonObject question = QJsonDocument::fromJson(body).object();
    const bool isSecond = question.contains(u"selection"_s);
    Chosen chosen(variables().size());
    for (const QJsonValue &item : question[isSecond ? u"selection"_s : u"query"_s].toArray()) {
        const QString code = item[isSecond ? u"variableCode"_s : u"code"_s].toString();
        const QJsonArray values =
            (isSecond ? item[u"valueCodes"_s] : item[u"selection"_s][u"values"_s]).toArray();
        const auto found = std::ranges::find(variables(), code, &Variable::code);
        if (found == variables().end())
            return std::nullopt;
        QStringList &codes = chosen[static_cast<std::size_t>(found - variables().begin())];
        const QString list = item[u"codelist"_s].toString();
        if (!list.isEmpty() && (list != listName || found->listCodes.isEmpty()))
            return std::nullopt;
        for (const QString &known : list.isEmpty() ? found->codes : found->listCodes) {
            if (values.contains(known))
                codes << known;
        }
        if (codes.size() != values.size())
            return std::nullopt;
    }
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v].isEmpty() && !variables()[v].mayBeLeftOut)
            return std::nullopt;
    }
    std::ranges::reverse(chosen.front()); // the order of an answer is its own
    return chosen;
}

std::size_t cellsOf(const Chosen &chosen)
{
    std::size_t cells = 1;
    for (const QStringList &codes : chosen)
        cells *= codes.isEmpty() ? 1 : static_cast<std::size_t>(codes.size());
    return cells;
}

QByteArray figuresOf(const Chosen &chosen)
{
    QJsonArray values;
    QJsonObject statuses;
    const std::size_t cells = cellsOf(chosen);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        QStringList codes;
        std::size_t rest = cell;
        for (auto variable = chosen.rbegin(); variable != chosen.rend(); ++variable) {
            const auto size = std::max<std::size_t>(1, static_cast<std::size_t>(variable->size()));
            codes.prepend(variable->value(static_cast<qsizetype>(rest % size)));
            rest /= size;
        }
        const auto figure = PxWebStandIn::figureOf(codes);
        values.append(figure ? QJsonValue(*figure) : QJsonValue());
        if (!figure)
            statuses[QString::number(cell)] = u".."_s;
    }
    QJsonObject answer = frameOf(chosen);
    answer[u"value"_s] = values;
    answer[u"status"_s] = statuses;
    return bytesOf(answer);
}

Answer refusal(int status, const QString &words)
{
    return {.status = status, .body = bytesOf({{u"title"_s, words}, {u"status"_s, status}})};
}

} // namespace

class PxWebStandIn::Thread : public QThread
{
public:
    explicit Thread(Wish wish) : m_wish(std::move(wish))
    {
        m_clock.start();
        start();
        m_ready.acquire();
    }
    ~Thread() override
    {
        quit();
        wait();
    }

    const QString &root() const { return m_root; }
    std::vector<Asked> asked() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_asked;
    }

protected:
    void run() override
    {
        const FakeService service([this](const Request &request) { return answer(request); });
        m_root = service.address(QString());
        m_ready.release();
        exec();
    }

private:
    Answer answer(const Request &request);
    Answer usual(const Request &request, const QByteArray &path, const std::optional<Chosen> &chosen) const;
    Answer secondApi(const QByteArray &path) const;
    Answer firstApi(const QByteArray &path) const;

    Wish m_wish;
    QString m_root;
    QSemaphore m_ready;
    QElapsedTimer m_clock;
    mutable QMutex m_mutex;
    std::vector<Asked> m_asked;
};

Answer PxWebStandIn::Thread::answer(const Request &request)
{
    const QByteArray path = request.target.split('?').front();
    const auto chosen = request.method == "POST" ? chosenIn(request.body) : std::nullopt;
    {
        const QMutexLocker locker(&m_mutex);
        m_asked.push_back({m_clock.elapsed(), chosen ? cellsOf(*chosen) : 0});
    }
    if (m_wish.fault) {
        if (auto fault = m_wish.fault(request))
            return *fault;
    }
    if (const auto fixed = m_wish.fixed.find(request.method + ' ' + path); fixed != m_wish.fixed.end())
        return {.body = fixed->second};
    return usual(request, path, chosen);
}

Answer PxWebStandIn::Thread::usual(const Request &request, const QByteArray &path,
                                   const std::optional<Chosen> &chosen) const
{
    if (request.target == "/v1/sv/ssd?config")
        return {.body = bytesOf({{u"maxValues"_s, qint64(m_wish.mostCells)},
                                 {u"maxCells"_s, qint64(m_wish.mostCells) + 1},
                                 {u"maxCalls"_s, m_wish.calls},
                                 {u"timeWindow"_s, m_wish.seconds},
                                 {u"CORS"_s, true}})};
    if (request.method != "POST")
        return path.startsWith("/v2") ? secondApi(path) : firstApi(path);
    if (path != "/v2/tables/TAB1/data" && path != "/v1/sv/ssd/BE/TAB1")
        return refusal(404, u"Non-existent table"_s);
    if (!chosen)
        return refusal(400, u"Non-existent value"_s);
    if (cellsOf(*chosen) > m_wish.mostCells)
        return refusal(403, u"Too many cells selected"_s);
    return {.body = figuresOf(*chosen)};
}

Answer PxWebStandIn::Thread::secondApi(const QByteArray &path) const
{
    if (path == "/v2/config")
        return {.body = bytesOf({{u"apiVersion"_s, u"2.0.0"_s},
                                 {u"languages"_s, QJsonArray{QJsonObject{{u"id"_s, u"sv"_s}}}},
                                 {u"defaultLanguage"_s, u"sv"_s},
                                 {u"maxDataCells"_s, qint64(m_wish.mostCells)},
                                 {u"maxCallsPerTimeWindow"_s, m_wish.calls},
                                 {u"timeWindow"_s, m_wish.seconds}})};
    if (path == "/v2/tables")
        return {.body =
                    bytesOf({{u"tables"_s, QJsonArray{QJsonObject{{u"id"_s, u"TAB1"_s},
                                                                  {u"label"_s, title},
                                                                  {u"updated"_s, u"2026-01-02T06:00:00Z"_s},
                                                                  {u"firstPeriod"_s, u"2016"_s},
                                                                  {u"lastPeriod"_s, u"2022"_s}}}},
                             {u"page"_s, QJsonObject{{u"totalPages"_s, 1}, {u"totalElements"_s, 1}}}})};
    if (path == "/v2/codelists/agg_grov")
        return {
            .body = bytesOf(
                {{u"id"_s, listName},
                 {u"type"_s, u"Aggregation"_s},
                 {u"values"_s, QJsonArray{QJsonObject{{u"code"_s, u"barn"_s}, {u"label"_s, u"Barn"_s}},
                                          QJsonObject{{u"code"_s, u"vuxna"_s}, {u"label"_s, u"Vuxna"_s}}}}})};
    if (path == "/v2/tables/TAB1/metadata")
        return {.body = description2()};
    return refusal(404, u"Non-existent table"_s);
}

Answer PxWebStandIn::Thread::firstApi(const QByteArray &path) const
{
    const auto entry = [](const char16_t *id, const char16_t *type, const QString &text) {
        return QJsonObject{
            {u"id"_s, QString::fromUtf16(id)}, {u"type"_s, QString::fromUtf16(type)}, {u"text"_s, text}};
    };
    QJsonArray list;
    if (path == "/v1/sv/ssd/BE/TAB1")
        return {.body = description1()};
    if (path == "/v1/sv/ssd" || path == "/v1/sv/ssd/")
        list = {entry(u"AM", u"l", u"Arbetsmarknad"_s), entry(u"BE", u"l", u"Befolkning"_s)};
    else if (path == "/v1/sv/ssd/BE")
        list = {entry(u"H1", u"h", u"Rubrik"_s), entry(u"TAB1", u"t", title)};
    else if (path == "/v1/sv/ssd/AM")
        list = {entry(u"TAB9", u"t", u"Påhittade arbetslösa"_s)};
    else
        return refusal(404, u"Not found"_s);
    return {.body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

PxWebStandIn::PxWebStandIn() : PxWebStandIn(Wish()) {}

PxWebStandIn::PxWebStandIn(Wish wish) : m_thread(std::make_unique<Thread>(std::move(wish))) {}

PxWebStandIn::~PxWebStandIn() = default;

QString PxWebStandIn::v2() const
{
    return m_thread->root() + u"v2"_s;
}

QString PxWebStandIn::v1() const
{
    return m_thread->root() + u"v1/sv/ssd"_s;
}

std::vector<PxWebStandIn::Asked> PxWebStandIn::asked() const
{
    return m_thread->asked();
}

std::vector<std::size_t> PxWebStandIn::cellsAsked() const
{
    std::vector<std::size_t> cells;
    for (const Asked &asked : m_thread->asked()) {
        if (asked.cells > 0)
            cells.push_back(asked.cells);
    }
    return cells;
}

std::optional<double> PxWebStandIn::figureOf(const QStringList &codes)
{
    unsigned mixed = 17;
    for (const QString &code : codes) {
        for (const QChar c : code)
            mixed = mixed * 31 + c.unicode();
        mixed = mixed * 7 + 1;
    }
    constexpr unsigned oneInSoMany = 13;
    constexpr unsigned most = 10007;
    if (mixed % oneInSoMany == 0)
        return std::nullopt;
    return (mixed % most) / 4.0;
}

QStringList PxWebStandIn::codesOf(const QString &variable)
{
    const auto found = std::ranges::find(variables(), variable, &Variable::code);
    return found == variables().end() ? QStringList() : found->codes;
}

} // namespace lagesbild
