#include "ui/expected/detailstext.h"

#include "ui/expected/expectedtext.h"
#include "ui/shared/deviationtext.h"
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

struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedDetailsText)
};

/// Decimals by which three digits of @p value show.
int decimalsFor(double value)
{
    constexpr int digits = 3;
    constexpr int most = 9;
    if (value == 0)
        return 2;
    return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, most);
}

QString chanceText(double p)
{
    constexpr double least = 0.001;
    return p < least ? DetailsText::tr("below %1", "a probability").arg(numberText(least, 3))
                     : numberText(p, 3);
}

/// In the response's unit, with one decimal more than its values: a shift is small.
QString shiftText(double shift, const Indicator &response)
{
    return changeText(shift, std::max(0, shownDecimals(response)) + 1);
}

} // namespace

QString fitFactsText(const ExpectedAnswer &answer, const Indicator &response)
{
    QStringList parts{DetailsText::tr("R² %1").arg(numberText(answer.fit.r2, 3))};
    if (answer.method != ExpectedMethod::Official)
        parts << DetailsText::tr("adjusted R² %1").arg(numberText(answer.fit.adjustedR2, 3));
    parts << DetailsText::tr("standard deviation of the deviations %1")
                 .arg(numberText(answer.fit.s, std::max(0, shownDecimals(response)) + 1))
          << municipalitiesText(answer.fit.n);
    if (!answer.excluded.empty())
        parts << DetailsText::tr("%n lacking figures left out", nullptr,
                                 static_cast<int>(answer.excluded.size()));
    return parts.join(u" · "_s);
}

Facts coefficientFacts(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    Facts facts;
    facts.header = {DetailsText::tr("Input"), DetailsText::tr("Coefficient"),
                    DetailsText::tr("95 % interval"), DetailsText::tr("Standardised"), DetailsText::tr("p")};
    for (const ExpectedTerm &term : answer.fit.terms) {
        const bool isConstant = term.indicator.isEmpty();
        const int decimals = decimalsFor(term.coefficient.value);
        facts.rows.push_back(
            {isConstant ? DetailsText::tr("Constant") : catalogue.indicator(term.indicator)->shortTitle,
             numberText(term.coefficient.value, decimals),
             DetailsText::tr("%1 to %2", "ends of an interval")
                 .arg(numberText(term.interval.low, decimals), numberText(term.interval.high, decimals)),
             isConstant ? QString() : changeText(term.standardised, 2), chanceText(term.coefficient.p)});
    }
    return facts;
}

QString collinearText(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    if (answer.fit.nearlyCollinear.empty())
        return {};
    return DetailsText::tr(
               "These inputs nearly determine each other, so their coefficients are unsure one by one: %1.")
        .arg(shortTitles(answer.fit.nearlyCollinear, catalogue).join(u"; "_s));
}

QString influenceSentence(const ExpectedAnswer &answer, const Indicator &response)
{
    if (answer.influences.empty())
        return {};
    const Influence &most = answer.influences.front();
    const ExpectedRow *focus = answer.focusRow();
    if (!most.focusShift || focus == nullptr)
        return DetailsText::tr("%1 moves the line most.").arg(most.name);
    const QString shift = shiftText(*most.focusShift, response);
    if (most.isFocus)
        return DetailsText::tr(
                   "%1 itself moves the line most: without it, its expected value would change by %2.")
            .arg(most.name, shift);
    return DetailsText::tr("%1 moves the line most: without it, the expected value of %2 would change by %3.")
        .arg(most.name, focus->name, shift);
}

Facts influenceFacts(const ExpectedAnswer &answer, const Indicator &response)
{
    Facts facts;
    const ExpectedRow *focus = answer.focusRow();
    facts.header = {DetailsText::tr("Left out"), DetailsText::tr("Influence", "Cook's distance"),
                    DetailsText::tr("Leverage"), DetailsText::tr("Deviation"),
                    focus == nullptr ? DetailsText::tr("Change of the expected value")
                                     : DetailsText::tr("Change for %1").arg(focus->name)};
    for (const Influence &each : answer.influences) {
        if (each.isFocus)
            facts.strongRow = static_cast<int>(facts.rows.size());
        facts.rows.push_back({each.name, numberText(each.cook, 3), numberText(each.leverage, 3),
                              changeText(each.deviation, shownDecimals(response)),
                              each.focusShift ? shiftText(*each.focusShift, response) : QString()});
    }
    return facts;
}

Facts yearFacts(const std::vector<ExpectedYear> &years, Year shown, const Indicator &response)
{
    Facts facts;
    facts.header = {DetailsText::tr("Year"),   DetailsText::tr("R²"),       DetailsText::tr("Municipalities"),
                    DetailsText::tr("Actual"), DetailsText::tr("Expected"), DetailsText::tr("Deviation"),
                    DetailsText::tr("Class")};
    const auto valueOf = [&](const std::optional<double> &value) {
        return value ? valueText(*value, response) : QString();
    };
    for (const ExpectedYear &year : years) {
        if (year.year == shown)
            facts.strongRow = static_cast<int>(facts.rows.size());
        facts.rows.push_back(
            {QString::number(toInt(year.year)), numberText(year.r2, 2), numberText(year.n, 0),
             valueOf(year.actual), valueOf(year.expected),
             year.deviation() ? changeText(*year.deviation(), shownDecimals(response)) : QString(),
             year.deviationClass ? deviationClassName(*year.deviationClass) : QString()});
    }
    return facts;
}

QString officialSentence(const ExpectedAnswer &answer, const Indicator &response)
{
    const ExpectedRow *focus = answer.focusRow();
    if (focus == nullptr || !focus->officialExpected || answer.method == ExpectedMethod::Official)
        return {};
    return DetailsText::tr(
               "Published for %1: expected %2 (N00485). It rests on the same kind of figures as ours, so "
               "that the two agree proves neither.")
        .arg(focus->name, valueText(*focus->officialExpected, response));
}

} // namespace lagesbild
