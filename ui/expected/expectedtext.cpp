#include "ui/expected/expectedtext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ExpectedText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedText)
};

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

/// The guide's own model, with stay as one share or as two.
bool isGuides(const ExpectedModel &model)
{
    ExpectedOptions standard;
    standard.weights = model.weights;
    const std::vector<ExpectedModel> meant = modelsOf(standard);
    return std::ranges::find(meant, model) != meant.end();
}

QString titleList(const std::vector<IndicatorId> &indicators, const Catalogue &catalogue)
{
    return shortTitles(indicators, catalogue).join(u"; "_s);
}

/// «Örebro: 53,8 % mot förväntade 59,4 %.» and how far from it.
QString foundSentence(const ExpectedRow &row, const Indicator &response)
{
    const QString actual = valueText(row.actual, response);
    const QString expected = valueText(row.expected, response);
    const QString deviation = differenceText(row.deviation, response);
    switch (row.deviationClass) {
    case DeviationClass::FarBelow:
        return ExpectedText::tr(
                   "%1: %2 against an expected %3. The deviation of %4 is far below what could be expected.")
            .arg(row.name, actual, expected, deviation);
    case DeviationClass::Below:
        return ExpectedText::tr(
                   "%1: %2 against an expected %3. The deviation of %4 is below what could be expected.")
            .arg(row.name, actual, expected, deviation);
    case DeviationClass::InLine:
        return ExpectedText::
            tr("%1: %2 against an expected %3. The deviation of %4 is in line with what could be expected.")
                .arg(row.name, actual, expected, deviation);
    case DeviationClass::Above:
        return ExpectedText::tr(
                   "%1: %2 against an expected %3. The deviation of %4 is above what could be expected.")
            .arg(row.name, actual, expected, deviation);
    case DeviationClass::FarAbove:
        break;
    }
    return ExpectedText::tr(
               "%1: %2 against an expected %3. The deviation of %4 is far above what could be expected.")
        .arg(row.name, actual, expected, deviation);
}

QString absentSentence(const ExpectedAnswer &answer, const Catalogue &catalogue, const AreaId &focus)
{
    const AreaIndex area = catalogue.indexOf(focus);
    if (area == noArea || area >= catalogue.municipalityCount())
        return ExpectedText::tr("The model is about municipalities: choose one to see its expected value.");
    const QString name = catalogue.area(area).name;
    const auto found = std::ranges::find(answer.excluded, focus, &ExcludedMunicipality::code);
    if (found == answer.excluded.end())
        return ExpectedText::tr("%1 is not in the model in %2.").arg(name, yearText(answer.year));
    return ExpectedText::tr("%1 is not in the model in %2: there is no figure of %3.")
        .arg(name, yearText(answer.year), titleList(found->missing, catalogue));
}

/// 0 … 100, for people.
QString percentExplained(double r2)
{
    return numberText(100 * std::max(0.0, r2), 0);
}

} // namespace

QString circumstancesText(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    if (answer.method == ExpectedMethod::Official || isGuides(answer.model))
        return ExpectedText::tr(
            "Allowing for length of stay, education and unemployment among the native-born");
    return ExpectedText::tr("Allowing for: %1").arg(titleList(answer.model.inputs, catalogue));
}

QString municipalitiesText(int count)
{
    return ExpectedText::tr("%n municipality/ies", nullptr, count);
}

QString deviationSentence(const ExpectedAnswer &answer, const Catalogue &catalogue, const AreaId &focus)
{
    const ExpectedRow *row = answer.focusRow();
    return row == nullptr ? absentSentence(answer, catalogue, focus)
                          : foundSentence(*row, *catalogue.indicator(answer.model.response));
}

QString fitSentence(const ExpectedAnswer &answer)
{
    const QString explained = percentExplained(answer.fit.r2);
    const QString year = yearText(answer.year);
    if (answer.fit.isWeak())
        return ExpectedText::tr(
                   "The model explains only %1 per cent of the differences between municipalities in "
                   "%2: interpret with care.")
            .arg(explained, year);
    return ExpectedText::tr(
               "The model explains %1 per cent of the differences between municipalities in %2. The "
               "rest is ways of working, other things that are not measured, and chance.")
        .arg(explained, year);
}

QString chanceSentence(const ExpectedRow &row)
{
    if (!row.withinChance)
        return ExpectedText::tr(
            "Uncertainty unknown: how many persons the figure rests on is not in the data.");
    const QString persons =
        ExpectedText::tr("%Ln person(s)", nullptr, static_cast<int>(std::lround(*row.persons)));
    return *row.withinChance
               ? ExpectedText::tr("With %1 behind the figure, the deviation is within chance.").arg(persons)
               : ExpectedText::tr(
                     "With %1 behind the figure, the deviation is larger than chance usually gives.")
                     .arg(persons);
}

QString yearSentence(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    if (!answer.asked)
        return {};
    if (answer.lackedThen.empty())
        return ExpectedText::tr("Shown is %2, the nearest year: the model can't be shown for %1.")
            .arg(yearText(*answer.asked), yearText(answer.year));
    return ExpectedText::tr("Shown is %2, the nearest year: for %1 there are no figures of %3.")
        .arg(yearText(*answer.asked), yearText(answer.year), titleList(answer.lackedThen, catalogue));
}

RefusalWords refusalWords(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    const ExpectedRefusal refusal = answer.refusal.value_or(ExpectedRefusal());
    const QString titles = titleList(refusal.indicators, catalogue);
    switch (refusal.why) {
    case ExpectedProblem::NoFigures:
        return {ExpectedText::tr("there are no figures of %1").arg(titles),
                ExpectedText::tr("choose other indicators, or another data pack")};
    case ExpectedProblem::TooFewRows: {
        const QString counted =
            ExpectedText::tr("only %n municipality/ies have all that the model needs", nullptr, refusal.rows);
        return {titles.isEmpty()
                    ? ExpectedText::tr("%1 in %2; it takes %3", "how many have all; year; how many it takes")
                          .arg(counted, yearText(answer.year))
                          .arg(refusal.needed)
                    : ExpectedText::tr("%1 in %2; it takes %3, and these have too few: %4",
                                       "how many have all; year; how many it takes; indicators")
                          .arg(counted, yearText(answer.year))
                          .arg(refusal.needed)
                          .arg(titles),
                ExpectedText::tr("choose fewer inputs, or inputs that more municipalities have")};
    }
    case ExpectedProblem::Collinear:
        return {ExpectedText::tr(
                    "the inputs determine each other, so what each of them goes with can't be told: %1")
                    .arg(titles),
                ExpectedText::tr("leave one of them out")};
    case ExpectedProblem::ConstantResponse:
        return {ExpectedText::tr("all municipalities have the same value, so there is nothing to explain"),
                ExpectedText::tr("choose another year or another indicator to explain")};
    case ExpectedProblem::Determined:
        break;
    }
    return {ExpectedText::tr("the inputs already determine what is to be explained: %1").arg(titles),
            ExpectedText::tr("choose inputs that are not parts of it")};
}

QString sentencesOf(const RefusalWords &words)
{
    QString what = words.what;
    QString todo = words.todo;
    for (QString *clause : {&what, &todo}) {
        if (!clause->isEmpty())
            (*clause)[0] = clause->at(0).toUpper();
    }
    return u"%1. %2."_s.arg(what, todo);
}

QString stepText(const ExpectedTerm &term, const Catalogue &catalogue)
{
    const Indicator &input = *catalogue.indicator(term.indicator);
    if (input.unit == Unit::Percent || input.unit == Unit::PercentagePoints)
        return ExpectedText::tr("+1 percentage point: %1").arg(input.shortTitle);
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(term.step))));
    return ExpectedText::tr("+%1: %2", "a step of an input, and which")
        .arg(numberText(term.step, decimals), input.shortTitle);
}

QString effectText(const ExpectedTerm &term, const Indicator &response)
{
    return changeText(term.effect(), std::max(1, shownDecimals(response)));
}

QStringList shortTitles(const std::vector<IndicatorId> &indicators, const Catalogue &catalogue)
{
    QStringList titles;
    for (const IndicatorId &id : indicators) {
        const Indicator *indicator = catalogue.indicator(id);
        titles << (indicator == nullptr ? QString::fromStdString(id.text()) : indicator->shortTitle);
    }
    return titles;
}

} // namespace lagesbild
