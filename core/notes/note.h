#pragma once

#include "core/analysis/questiontopic.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

namespace lagesbild
{

enum class NoteKind {
    Thought, ///< what one thinks about a prompt
    Action,  ///< what is to be done
};

/// The wheel of follow-up.
enum class WheelStep { Plan, Do, Check, Improve };
inline constexpr int wheelStepCount = 4;
std::string_view keyOf(WheelStep step); ///< plan, do, check, improve
std::optional<WheelStep> parseWheelStep(std::string_view text);

/// Something the user wrote about a municipality and an area of questions. The user's own data: no part of a
/// selection, never in a link.
struct Note {
    QString id; ///< made by the store
    NoteKind kind = NoteKind::Thought;
    AreaId municipality;
    QuestionTopic topic = QuestionTopic::Reception;
    QString prompt; ///< Thought: the key of what it answers
    QString text;
    WheelStep step = WheelStep::Plan; ///< Action, likewise the two below
    QString responsible;
    QDate due;         ///< invalid: none
    QDateTime changed; ///< UTC; by the store
    bool deleted = false;

    /// Whether they say the same, whenever it was written.
    bool saysSameAs(const Note &other) const;
    bool operator==(const Note &) const = default;
};

} // namespace lagesbild
