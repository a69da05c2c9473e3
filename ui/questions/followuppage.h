#pragma once

#include "core/analysis/questiontopic.h"
#include "core/base/id.h"
#include "core/notes/note.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lagesbild
{

class ActionRow;
class NoteKeeper;
class WheelPicture;

/// What is to be done in an area of a municipality, around the wheel: plan, do, check, improve, and on.
class FollowUpPage : public QWidget
{
    Q_OBJECT
public:
    FollowUpPage(NoteKeeper &keeper, QWidget *parent = nullptr);

    void showActions(const AreaId &municipality, QuestionTopic topic);
    /// Takes in what was written elsewhere.
    void refresh();
    void setLook(const Look &look);

signals:
    void changed();
    /// Something was made or gone to that should be in sight.
    void shown(QWidget *what);

protected:
    /// The key for undo brings a removed action back, before it takes back anything else.
    bool event(QEvent *event) override;

private:
    void addAction(WheelStep step);
    /// To the first action of @p step, or a new one when there is none.
    void goToStep(WheelStep step);
    void removeAction(const QString &id);
    void undoRemoval();
    ActionRow *addRow(const Note &action);
    void showCounts();

    NoteKeeper &m_keeper;
    AreaId m_municipality;
    QuestionTopic m_topic = QuestionTopic::Reception;
    WheelPicture *m_wheel;
    QLabel *m_explanation;
    std::array<QPushButton *, wheelStepCount> m_steps{};
    QPushButton *m_add;
    QWidget *m_undoBar;
    QLabel *m_undoText;
    QPushButton *m_undo;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    std::vector<ActionRow *> m_rows;
    QString m_removed; ///< id of what can be brought back
    Look m_look;
};

} // namespace lagesbild
