#pragma once

#include "core/analysis/expected.h"
#include "core/data/catalogue.h"

#include <QString>
#include <QStringList>

namespace lagesbild
{

// The words of the expected value; the window and the command line speak the same ones.

/// What is allowed for: «Med hänsyn till vistelsetid, utbildning och arbetslöshet bland inrikes födda».
QString circumstancesText(const ExpectedAnswer &answer, const Catalogue &catalogue);
/// «286 kommuner».
QString municipalitiesText(int count);

/// «Örebro: 53,8 % mot förväntade 59,4 %. Avvikelsen −5,7 procentenheter är under det förväntade.» Of a focus that
/// is not in the model it says so, and why.
QString deviationSentence(const ExpectedAnswer &answer, const Catalogue &catalogue, const AreaId &focus);
/// How much the model explains, and how carefully to read it.
QString fitSentence(const ExpectedAnswer &answer);
/// Whether chance could have made the deviation of @p row; that it isn't known where the persons aren't.
QString chanceSentence(const ExpectedRow &row);
/// That another year than the one asked for is shown, and which figures that one lacks; may be empty.
QString yearSentence(const ExpectedAnswer &answer, const Catalogue &catalogue);

/// Why there is no model and what to do; clauses without capital and full stop.
struct RefusalWords {
    QString what;
    QString todo;
};
RefusalWords refusalWords(const ExpectedAnswer &answer, const Catalogue &catalogue);
/// The two as sentences.
QString sentencesOf(const RefusalWords &words);

/// What one step of an input is: «+1 procentenhet: Flyktingar med 0–6 år i Sverige».
QString stepText(const ExpectedTerm &term, const Catalogue &catalogue);
/// What it goes with, in the response's unit: «−0,4».
QString effectText(const ExpectedTerm &term, const Indicator &response);

/// Short titles, in the order given.
QStringList shortTitles(const std::vector<IndicatorId> &indicators, const Catalogue &catalogue);

} // namespace lagesbild
