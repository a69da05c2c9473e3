#pragma once

#include "core/analysis/question.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// «Mottagande», «Sfi»: on a button.
QString topicName(QuestionTopic topic);
/// The guide's area: «Asyl- och flyktingmottagande»; as a heading.
QString topicHeading(QuestionTopic topic);

/// One question mark, in our own words.
QString partQuestion(QuestionPart part);
/// A whole question: its parts one after the other.
QString questionText(const GuideQuestion &question);

/// A question that no figure answers, to be thought about and answered in a note.
struct Prompt {
    QString key; ///< "sfi-a": what a note is kept under
    QString text;
};
std::vector<Prompt> promptsOf(QuestionTopic topic);

/// What some municipality did, retold from the guide of 2017.
struct LocalExample {
    QString heading;
    QString text;
};
/// Heading and text are empty for a topic without.
LocalExample exampleOf(QuestionTopic topic);
/// «SKL 2017, Nyckeltal med integration i fokus»
QString exampleSource();

} // namespace lagesbild
