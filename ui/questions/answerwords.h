#pragma once

#include "core/analysis/questionstatement.h"
#include "core/data/dataset.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace lagesbild
{

/// The words of all answers: one context for translators, whichever file they stand in.
struct AnswerSentence {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AnswerSentence)
};

/// About whom and from which data an answer speaks.
struct AnswerContext {
    const Dataset &dataset;
    AreaIndex focus = noArea;

    const Indicator *indicator(const IndicatorId &id) const { return dataset.catalogue().indicator(id); }
    /// «33,1 %»; the plain number when the catalogue lacks the indicator.
    QString value(double value, const IndicatorId &id) const;
    QString value(const StatedFigure &stated) const { return value(*stated.figure.value, stated.indicator); }
    /// Inside a sentence: «Örebro kommun», «Region Örebro län», «riket».
    QString place() const;
    /// Only municipalities are like one another, and only for them something is to be expected.
    bool isMunicipality() const;
};

/// What is measured, inside a sentence: «andelen som klarat sin studieväg»; «värdet för ”…”» where we have no
/// words of our own.
QString measureNoun(const AnswerContext &context, const IndicatorId &id);
/// With the first letter large.
QString capitalised(QString text);
QString yearWord(Year year);
/// «A», «A och B», «A, B och C».
QString listed(const QStringList &items);
/// «(95 %-iga …)»: both ends with the unit once.
QString intervalOf(const AnswerContext &context, const StatedFigure &stated);

/// Why there is no figure to speak of, or why it can't be compared: missing, few persons, placeholder, not in
/// the data. Empty for a sound figure.
QString unsoundSentence(const AnswerContext &context, const StatedFigure &stated);
/// «2019 är kommunens senaste uppgift.»; empty unless the figure is older.
QString olderSentence(const StatedFigure &stated);
/// That nobody knows how sure a share is.
QString uncertaintyUnknownSentence();
/// The value of a sound figure as a sentence of its own, in the words of its indicator.
QString levelSentence(const AnswerContext &context, const StatedFigure &stated);

/// Sentences one after the other, empty ones and repetitions left out.
QString joinedSentences(const QStringList &sentences);

} // namespace lagesbild
