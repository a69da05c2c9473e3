#pragma once

#include "ui/questions/notekeeper.h"
#include "ui/shared/roomview.h"

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lagesbild
{

class AnswersPage;
class FollowUpPage;
class RoomSheet;
class Segmented;
class ThoughtsPage;
struct NotesSheet;

/// Asks where to save; empty: nowhere. Handed in, so that a test can answer.
using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;

/// «Frågor»: the guide's questions of the area that the chosen indicator belongs to, with their answers; the four
/// general ones about the indicator itself; questions to think about; and the follow-up.
class QuestionsRoom : public RoomView
{
    Q_OBJECT
public:
    /// @param notesFile where notes are kept; empty: nowhere
    explicit QuestionsRoom(const QString &notesFile, QWidget *parent = nullptr);
    ~QuestionsRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;

    void setAskFile(AskFile ask) { m_askFile = std::move(ask); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr std::size_t sectionCount = 4;

    void buildPage();
    void buildPanel();
    void addSection(std::size_t place, const QString &name, QWidget *content, QVBoxLayout &column);
    void goToSection(std::size_t place);
    void showTopic();
    void showHeadings();
    void showExample();
    void showNotesLine();
    void showTrouble(const Error &error);
    QuestionTopic topic() const { return topicOf(m_selection.indicator); }
    NotesSheet notesSheet() const;
    void copyNotes();
    void saveNotes();

    NoteKeeper m_keeper;
    RoomSheet *m_sheet;
    Segmented *m_topics;
    QScrollArea *m_page;
    AnswersPage *m_answers; ///< to the guide's questions
    AnswersPage *m_general; ///< about the indicator
    ThoughtsPage *m_thoughts;
    FollowUpPage *m_followUp;
    std::array<QLabel *, sectionCount> m_sections{};
    std::array<QPushButton *, sectionCount> m_jumps{};
    QLabel *m_exampleHeading = nullptr;
    QLabel *m_example = nullptr;
    QLabel *m_exampleSource = nullptr;
    QLabel *m_notesLine = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_trouble = nullptr;
    AskFile m_askFile;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
};

} // namespace lagesbild
