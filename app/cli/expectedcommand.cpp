#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/expected.h"
#include "ui/expected/expectedtext.h"
#include "ui/shared/deviationtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ExpectedWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedCommand)
};

QString computedByUs(const ExpectedAnswer &answer)
{
    return answer.method == ExpectedMethod::Official
               ? ExpectedWords::tr("Classes and fit", "computed by us; starts a sentence")
               : ExpectedWords::tr("Expected values and deviations", "computed by us; starts a sentence");
}

QString idText(const IndicatorId &id)
{
    return QString::fromStdString(id.text());
}

std::string_view methodKey(ExpectedMethod method)
{
    switch (method) {
    case ExpectedMethod::LeastSquares:
        return "least_squares";
    case ExpectedMethod::Robust:
        return "robust";
    case ExpectedMethod::Official:
        break;
    }
    return "official";
}

/// What the options say of the model.
/// @return what can't be understood, as a sentence without full stop
QString readModel(const QCommandLineParser &options, ExpectedOptions &model)
{
    const QStringList given = options.optionNames();
    model.robust = given.contains(u"robust"_s);
    model.official = given.contains(u"official"_s);
    model.fixedClasses = given.contains(u"fixed-classes"_s);
    if (given.contains(u"response"_s)) {
        model.response = IndicatorId(options.value(u"response"_s).trimmed().toStdString());
        if (model.response.isEmpty())
            return ExpectedWords::tr("--response is an id such as N00700");
    }
    if (given.contains(u"inputs"_s)) {
        for (const QString &id : options.value(u"inputs"_s).split(u',')) {
            model.inputs.emplace_back(id.trimmed().toStdString());
            if (model.inputs.back().isEmpty())
                return ExpectedWords::tr("--inputs is one or more ids with commas, not “%1”")
                    .arg(options.value(u"inputs"_s));
        }
    }
    const QString weights = options.value(u"weights"_s).trimmed();
    if (given.contains(u"weights"_s) && weights != "none"_L1) {
        model.weights = IndicatorId(weights.toStdString());
        if (model.weights.isEmpty())
            return ExpectedWords::tr("--weights is an id such as N01955, or none");
    }
    if (given.contains(u"persons"_s)) {
        const QString text = options.value(u"persons"_s);
        bool fine = false;
        const double persons = text.section(u':', 1).toDouble(&fine);
        if (!fine || persons < 1)
            return ExpectedWords::tr("--persons is CODE:number, not “%1”").arg(text);
        model.persons = KnownPersons{AreaId(text.section(u':', 0, 0).toStdString()), persons};
    }
    if (model.official && (!model.inputs.empty() || !model.weights.isEmpty() || model.robust))
        return ExpectedWords::tr(
            "--official is the published model: it takes no --inputs, --weights or --robust");
    return {};
}

QJsonArray idsFact(const std::vector<IndicatorId> &ids)
{
    QJsonArray list;
    for (const IndicatorId &id : ids)
        list.append(idText(id));
    return list;
}

QJsonArray coefficientsFact(const ExpectedFit &fit)
{
    QJsonArray list;
    for (const ExpectedTerm &term : fit.terms)
        list.append(QJsonObject{{u"id"_s, term.indicator.isEmpty() ? u"const"_s : idText(term.indicator)},
                                {u"value"_s, term.coefficient.value},
                                {u"standard_error"_s, term.coefficient.standardError},
                                {u"t"_s, term.coefficient.t},
                                {u"p"_s, term.coefficient.p},
                                {u"low"_s, term.interval.low},
                                {u"high"_s, term.interval.high},
                                {u"standardised"_s, term.standardised}});
    return list;
}

QJsonArray excludedFact(const ExpectedAnswer &answer)
{
    QJsonArray list;
    for (const ExcludedMunicipality &area : answer.excluded)
        list.append(QJsonObject{{u"code"_s, QString::fromStdString(area.code.text())},
                                {u"name"_s, area.name},
                                {u"lacks"_s, idsFact(area.missing)}});
    return list;
}

QJsonObject countsFact(const ExpectedAnswer &answer)
{
    QJsonObject counts;
    for (int i = 0; i < deviationClassCount; ++i) {
        const std::string_view key = keyOf(static_cast<DeviationClass>(i));
        counts.insert(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
                      answer.counts[static_cast<std::size_t>(i)]);
    }
    return counts;
}

OutputTable records(const Question &question, const ExpectedAnswer &answer)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns =
        columnsCalled({u"code"_s, u"name"_s, u"actual"_s, u"expected"_s, u"deviation"_s, u"class"_s,
                       u"leverage"_s, u"studentized"_s, u"cook"_s, u"within_chance"_s});
    for (const ExpectedRow &row : answer.rows)
        table.rows.push_back({cellOf(row.code), row.name, row.actual, row.expected, row.deviation,
                              cellOf(keyOf(row.deviationClass)), cellOf(row.leverage),
                              cellOf(row.studentised), cellOf(row.cook),
                              row.withinChance ? Cell(*row.withinChance) : Cell()});
    table.meta = {
        {u"response"_s, indicatorFact(*catalogue.indicator(answer.model.response))},
        {u"inputs"_s, idsFact(answer.model.inputs)},
        {u"weights"_s, answer.model.weights.isEmpty() ? Cell() : Cell(idText(answer.model.weights))},
        {u"method"_s, cellOf(methodKey(answer.method))},
        {u"year"_s, cellOf(std::optional(answer.year))},
        {u"gender"_s, cellOf(answer.gender)},
        {u"without_gender"_s, idsFact(answer.withoutGender)},
        {u"r2"_s, answer.fit.r2},
        {u"adjusted_r2"_s, answer.fit.adjustedR2},
        {u"s"_s, answer.fit.s},
        {u"n"_s, qint64(answer.fit.n)},
        {u"coefficients"_s, coefficientsFact(answer.fit)},
        {u"nearly_collinear"_s, idsFact(answer.fit.nearlyCollinear)},
        {u"limits"_s,
         QJsonArray{-answer.limits.far, -answer.limits.near, answer.limits.near, answer.limits.far}},
        {u"counts"_s, countsFact(answer)},
        {u"excluded"_s, excludedFact(answer)}};
    addSourceFacts(table.meta, question, computedByUs(answer));
    return table;
}

/// «långt under 7 · under 58 · …».
QString countsLine(const ExpectedAnswer &answer)
{
    QStringList parts;
    for (int i = 0; i < deviationClassCount; ++i)
        parts << u"%1 %2"_s.arg(deviationClassName(static_cast<DeviationClass>(i)))
                     .arg(answer.counts[static_cast<std::size_t>(i)]);
    return parts.join(u" · "_s);
}

QStringList excludedLines(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    QStringList lines;
    for (const ExcludedMunicipality &area : answer.excluded)
        lines << ExpectedWords::tr("Not in the model: %1 (no figure of %2)")
                     .arg(area.name, shortTitles(area.missing, catalogue).join(u"; "_s));
    return lines;
}

OutputTable forPeople(const Question &question, const ExpectedAnswer &answer)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const Indicator &response = *catalogue.indicator(answer.model.response);
    const int decimals = shownDecimals(response);
    OutputTable table;
    table.columns = {{.name = ExpectedWords::tr("Code")},
                     {.name = ExpectedWords::tr("Municipality")},
                     {.name = ExpectedWords::tr("Actual"), .decimals = decimals, .toTheRight = true},
                     {.name = ExpectedWords::tr("Expected"), .decimals = decimals, .toTheRight = true},
                     {.name = ExpectedWords::tr("Deviation"), .toTheRight = true},
                     {.name = ExpectedWords::tr("Class")}};
    std::vector<ExpectedRow> rows = answer.rows;
    std::ranges::stable_sort(rows, std::greater<>(), &ExpectedRow::deviation);
    for (const ExpectedRow &row : rows)
        table.rows.push_back({cellOf(row.code), row.name, row.actual, row.expected,
                              changeText(row.deviation, decimals), deviationClassName(row.deviationClass)});
    table.before = {
        u"%1 · %2 · %3"_s.arg(response.title).arg(toInt(answer.year)).arg(municipalitiesText(answer.fit.n)),
        circumstancesText(answer, catalogue)};
    if (question.call.options.optionNames().contains(u"municipality"_s))
        table.before << deviationSentence(answer, catalogue, question.selection.focus);
    table.before << fitSentence(answer) << countsLine(answer) << QString();
    table.after = {QString()};
    for (const ExpectedTerm &term : answer.fit.terms) {
        if (!term.indicator.isEmpty())
            table.after << u"%1  %2"_s.arg(stepText(term, catalogue), effectText(term, response));
    }
    table.after += excludedLines(answer, catalogue);
    table.after << sourceLineText(question.dataset.provenance(), computedByUs(answer));
    return table;
}

ExitCode refuse(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    const RefusalWords words = refusalWords(answer, catalogue);
    const ExpectedProblem why = answer.refusal->why;
    const bool isCallsFault = why == ExpectedProblem::Collinear || why == ExpectedProblem::Determined;
    return isCallsFault ? reportWrongUse(words.what, words.todo) : reportNothingFound(words.what, words.todo);
}

ExitCode refuseYear(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    QString what = ExpectedWords::tr("the model can't be shown for %1").arg(toInt(*answer.asked));
    if (!answer.lackedThen.empty())
        what = ExpectedWords::tr("the model can't be shown for %1, which lacks figures of %2")
                   .arg(toInt(*answer.asked))
                   .arg(shortTitles(answer.lackedThen, catalogue).join(u"; "_s));
    return reportNothingFound(what, ExpectedWords::tr("take a year from %1 to %2, or latest")
                                        .arg(toInt(answer.years.front()))
                                        .arg(toInt(answer.years.back())));
}

ExitCode answerTo(const Question &question)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    Selection selection = question.selection;
    const QString complaint = readModel(question.call.options, selection.expected);
    if (!complaint.isEmpty())
        return reportWrongUse(complaint);
    const auto &persons = selection.expected.persons;
    if (persons && catalogue.indexOf(persons->area) == noArea)
        return reportNoArea(catalogue, QString::fromStdString(persons->area.text()));
    const Result<ExpectedAnswer> result = expectedValues(question.dataset, selection);
    if (!result)
        return result.error().kind == ErrorKind::NotFound
                   ? reportNoIndicator(QString::fromStdString(result.error().place))
                   : report(result.error());
    const ExpectedAnswer &answered = *result;
    const IndicatorId &response = answered.model.response;
    if (selection.expected.official && !answered.officialExists)
        return reportNothingFound(
            ExpectedWords::tr("there are no published expected values of %1").arg(idText(response)),
            ExpectedWords::tr("leave out --official"));
    if (std::ranges::find(answered.withoutGender, response) != answered.withoutGender.end())
        return reportNoFigures(question.dataset, *catalogue.indicator(response), answered.gender);
    if (answered.refusal)
        return refuse(answered, catalogue);
    if (answered.asked)
        return refuseYear(answered, catalogue);
    return answer(question.isForPeople() ? forPeople(question, answered) : records(question, answered),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"year"_s, u"gender"_s, u"keep-small"_s, u"keep-placeholders"_s});
    parser.addOptions(
        {{u"response"_s, ExpectedWords::tr("Indicator to explain, N00700 if not given."), u"ID"_s},
         {u"inputs"_s,
          ExpectedWords::tr("What explains it, ids with commas; if not given, the guide's model."),
          ExpectedWords::tr("IDS")},
         {u"weights"_s, ExpectedWords::tr("Indicator by which municipalities count, or none."), u"ID"_s,
          u"none"_s},
         {u"robust"_s, ExpectedWords::tr("Let municipalities far from the others count for less.")},
         {u"official"_s, ExpectedWords::tr("The published expected values, N00485 and N00486.")},
         {u"fixed-classes"_s,
          ExpectedWords::tr("Classes at 3 and 6 instead of 0.67 and 1.5 standard deviations.")},
         {u"persons"_s, ExpectedWords::tr("How many persons stand behind one municipality's figure."),
          ExpectedWords::tr("CODE:N")}});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Expected, {}, answerTo);
}

} // namespace

Command expectedCommand()
{
    return {u"expected"_s,
            QT_TRANSLATE_NOOP(
                "lagesbild::CommandLine",
                "What could be expected of every municipality, and how far from it the figures are."),
            addOptions, run};
}

} // namespace lagesbild
