#include "ui/questions/questionsroom.h"

#include "core/notes/notefile.h"
#include "tests/support/qtprinting.h"
#include "tests/ui/questions/madeanswers.h"
#include "ui/questions/followuppage.h"
#include "ui/questions/wheelpicture.h"
#include "ui/shared/segmented.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class QuestionsRoomTest : public testing::Test
{
protected:
    QuestionsRoomTest()
    {
        room->setLook(makeLook(Theme::Light));
        room->resize(1300, 900);
        // As the window does: what is chosen comes back to be shown.
        QObject::connect(room.get(), &RoomView::selectionChosen, room.get(), [this](const Selection &next) {
            selection = next;
            if (next.room == Room::Questions)
                show();
        });
        show();
        room->show();
        QApplication::setActiveWindow(room.get());
        QApplication::processEvents();
    }

    QString notesFile() const { return folder.filePath(u"notes.json"_s); }
    void show() { room->showSelection(*data, selection); }
    template <class T>
    T *part(const QString &name)
    {
        return room->findChild<T *>(name);
    }
    void choose(const QString &group, int choice)
    {
        QTest::mouseClick(part<Segmented>(group)->findChild<QRadioButton *>(u"choice%1"_s.arg(choice)),
                          Qt::LeftButton);
    }
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    QWidget *row(int number) { return part<QWidget>(u"action-%1"_s.arg(number)); }
    template <class T>
    T *field(int number, const QString &name)
    {
        return row(number)->findChild<T *>(name);
    }
    void write(QWidget *edit, const QString &text) { QTest::keyClicks(edit, text); }
    void pressJump(int section)
    {
        QTest::mouseClick(part<QPushButton>(u"jump%1"_s.arg(section)), Qt::LeftButton);
    }

    QTemporaryDir folder;
    std::unique_ptr<Dataset> data = madeAnswerData().dataset();
    Selection selection = madeSelection(5);
    std::unique_ptr<QuestionsRoom> room = std::make_unique<QuestionsRoom>(notesFile());
};

TEST_F(QuestionsRoomTest, AnswersTheQuestionsOfTheArea)
{
    EXPECT_EQ(label(u"title"_s), u"Reception of asylum seekers and refugees"_s);
    EXPECT_TRUE(label(u"answer-0"_s).startsWith(u"51 person(s) were received in Zinka kommun in 2022."_s))
        << label(u"answer-0"_s).toStdString();
    // Four of the guide's, four general ones.
    EXPECT_EQ(room->findChildren<QPushButton *>(QRegularExpression(u"^open-"_s)).size(), 8);
}

TEST_F(QuestionsRoomTest, AnAreaIsAChoiceOfTheSelection)
{
    choose(u"topics"_s, static_cast<int>(QuestionTopic::Sfi));
    EXPECT_EQ(selection.indicator, IndicatorId("N18409"));
    EXPECT_EQ(label(u"title"_s), u"Swedish for immigrants (sfi)"_s);
    EXPECT_NE(part<QLabel>(u"answer-8"_s), nullptr);
    // The keyboard goes from one to the next.
    QTest::keyClick(part<Segmented>(u"topics"_s)->findChild<QRadioButton *>(u"choice1"_s), Qt::Key_Right);
    EXPECT_EQ(selection.indicator, IndicatorId("N00973"));
}

TEST_F(QuestionsRoomTest, AnAnswerLeadsToItsView)
{
    QTest::mouseClick(part<QPushButton>(u"open-1"_s), Qt::LeftButton);
    EXPECT_EQ(selection.room, Room::Comparison);
    EXPECT_EQ(selection.indicator, IndicatorId("LB_RECEIVED_2Y_PER_1000"));
    EXPECT_EQ(selection.comparison, ComparisonForm::All);
}

TEST_F(QuestionsRoomTest, AnAnswerIsOpenedByKey)
{
    auto *open = part<QPushButton>(u"open-0"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    EXPECT_EQ(selection.room, Room::Trend);
    EXPECT_EQ(selection.indicator, IndicatorId("N01986"));
}

TEST_F(QuestionsRoomTest, TheChosenIndicatorDecidesTheAreaAndIsAskedAbout)
{
    selection.indicator = IndicatorId("N00703");
    show();
    EXPECT_EQ(part<Segmented>(u"topics"_s)->chosen(), static_cast<int>(QuestionTopic::Refugees));
    EXPECT_EQ(label(u"section1"_s), u"Four questions on: N00703 kort"_s);
    QTest::mouseClick(part<QPushButton>(u"open-24"_s), Qt::LeftButton);
    EXPECT_EQ(selection.room, Room::Trend);
    EXPECT_EQ(selection.indicator, IndicatorId("N00703"));
}

TEST_F(QuestionsRoomTest, AnIndicatorOutsideTheGuideGetsTheGeneralQuestions)
{
    selection.indicator = IndicatorId("N01951");
    show();
    EXPECT_EQ(label(u"title"_s), u"N01951 kort"_s);
    EXPECT_EQ(part<Segmented>(u"topics"_s)->chosen(), -1);
    EXPECT_FALSE(part<QPushButton>(u"jump0"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(u"answer-24"_s)->isVisible());
    EXPECT_FALSE(part<QLabel>(u"exampleHeading"_s)->isVisible());
}

TEST_F(QuestionsRoomTest, ThePartsOfThePageAreJumpedTo)
{
    auto *bar = part<QScrollArea>(u"page"_s)->verticalScrollBar();
    EXPECT_EQ(bar->value(), 0);
    pressJump(2);
    EXPECT_EQ(bar->value(), std::min(part<QLabel>(u"section2"_s)->y(), bar->maximum()));
    EXPECT_GT(bar->value(), 0);
    choose(u"topics"_s, static_cast<int>(QuestionTopic::Sfi));
    EXPECT_EQ(bar->value(), 0) << "another area begins at its top";
}

TEST_F(QuestionsRoomTest, TheKeyboardGoesOnFromThePartThatWasJumpedTo)
{
    auto *jump = part<QPushButton>(u"jump2"_s);
    jump->setFocus();
    QTest::keyClick(jump, Qt::Key_Space);
    EXPECT_EQ(room->focusWidget(), part<QPlainTextEdit>(u"note-reception-a"_s));
    pressJump(1);
    EXPECT_EQ(room->focusWidget(), part<QPushButton>(u"open-24"_s));
}

TEST_F(QuestionsRoomTest, AThoughtIsKeptWithItsMunicipality)
{
    write(part<QPlainTextEdit>(u"note-reception-a"_s), u"Fler hyresratter"_s);
    selection.focus = AreaId(SmallData::code(6));
    show();
    EXPECT_EQ(part<QPlainTextEdit>(u"note-reception-a"_s)->toPlainText(), QString());
    selection.focus = AreaId(SmallData::code(5));
    show();
    EXPECT_EQ(part<QPlainTextEdit>(u"note-reception-a"_s)->toPlainText(), u"Fler hyresratter"_s);
    room.reset();
    EXPECT_EQ(readNotes(notesFile())->size(), 1U);
}

TEST_F(QuestionsRoomTest, ANewActionIsPlannedAndFilledIn)
{
    EXPECT_TRUE(part<QLabel>(u"noActions"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"addAction"_s), Qt::LeftButton);
    ASSERT_NE(row(0), nullptr);
    EXPECT_TRUE(field<QLineEdit>(0, u"text"_s)->hasFocus());
    write(field<QLineEdit>(0, u"text"_s), u"Oppna ett kontor"_s);
    write(field<QLineEdit>(0, u"responsible"_s), u"Asa"_s);
    write(field<QLineEdit>(0, u"due"_s), u"2027-03-01"_s);
    QTest::keyClick(field<QComboBox>(0, u"step"_s), Qt::Key_Down);
    EXPECT_EQ(part<QPushButton>(u"step0"_s)->text(), u"Plan 0"_s);
    EXPECT_EQ(part<QPushButton>(u"step1"_s)->text(), u"Do 1"_s);
    room.reset();
    const std::vector<Note> notes = *readNotes(notesFile());
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].text, u"Oppna ett kontor"_s);
    EXPECT_EQ(notes[0].responsible, u"Asa"_s);
    EXPECT_EQ(notes[0].due, QDate(2027, 3, 1));
    EXPECT_EQ(notes[0].step, WheelStep::Do);
}

TEST_F(QuestionsRoomTest, WhatIsNoDateIsToldOf)
{
    QTest::mouseClick(part<QPushButton>(u"addAction"_s), Qt::LeftButton);
    write(field<QLineEdit>(0, u"due"_s), u"i host"_s);
    QTest::keyClick(field<QLineEdit>(0, u"due"_s), Qt::Key_Return);
    EXPECT_TRUE(field<QLabel>(0, u"dueTrouble"_s)->isVisible());
    field<QLineEdit>(0, u"due"_s)->selectAll();
    write(field<QLineEdit>(0, u"due"_s), u"2027-10-01"_s);
    EXPECT_FALSE(field<QLabel>(0, u"dueTrouble"_s)->isVisible());
}

TEST_F(QuestionsRoomTest, ARemovedActionCanBeBroughtBack)
{
    QTest::mouseClick(part<QPushButton>(u"addAction"_s), Qt::LeftButton);
    write(field<QLineEdit>(0, u"text"_s), u"Kvar"_s);
    QTest::mouseClick(field<QPushButton>(0, u"remove"_s), Qt::LeftButton);
    EXPECT_TRUE(part<QWidget>(u"undoBar"_s)->isVisible());
    EXPECT_TRUE(part<QPushButton>(u"undoRemoval"_s)->hasFocus());
    EXPECT_EQ(part<QPushButton>(u"step0"_s)->text(), u"Plan 0"_s);
    QTest::keyClick(part<QPushButton>(u"undoRemoval"_s), Qt::Key_Space);
    EXPECT_FALSE(part<QWidget>(u"undoBar"_s)->isVisible());
    EXPECT_EQ(part<QPushButton>(u"step0"_s)->text(), u"Plan 1"_s);
}

TEST_F(QuestionsRoomTest, TheKeyForUndoBringsARemovedActionBack)
{
    QTest::mouseClick(part<QPushButton>(u"addAction"_s), Qt::LeftButton);
    write(field<QLineEdit>(0, u"text"_s), u"Kvar"_s);
    QTest::mouseClick(field<QPushButton>(0, u"remove"_s), Qt::LeftButton);
    QTest::keyClick(part<QPushButton>(u"undoRemoval"_s), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(part<QWidget>(u"undoBar"_s)->isVisible());
    EXPECT_EQ(part<QPushButton>(u"step0"_s)->text(), u"Plan 1"_s);
}

TEST_F(QuestionsRoomTest, TheWheelLeadsToAStep)
{
    auto *wheel = part<WheelPicture>(u"wheel"_s);
    QTest::mouseClick(wheel, Qt::LeftButton, {}, {WheelPicture::side / 4, WheelPicture::side / 4});
    ASSERT_NE(row(0), nullptr);
    EXPECT_EQ(field<QComboBox>(0, u"step"_s)->currentIndex(), static_cast<int>(WheelStep::Improve));
    // Now that there is one, it is gone to rather than added to.
    part<QPushButton>(u"addAction"_s)->setFocus();
    QTest::mouseClick(part<QPushButton>(u"step3"_s), Qt::LeftButton);
    EXPECT_EQ(row(1), nullptr);
    EXPECT_TRUE(field<QLineEdit>(0, u"text"_s)->hasFocus());
}

TEST_F(QuestionsRoomTest, WhatAnotherWindowWritesIsShown)
{
    QuestionsRoom other(notesFile());
    other.setLook(makeLook(Theme::Light));
    other.showSelection(*data, selection);
    QTest::mouseClick(other.findChild<QPushButton *>(u"addAction"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(0) != nullptr; }));
}

TEST_F(QuestionsRoomTest, NotesAreCopiedAndSaved)
{
    EXPECT_FALSE(part<QPushButton>(u"copyNotes"_s)->isEnabled());
    write(part<QPlainTextEdit>(u"note-reception-a"_s), u"Tanke"_s);
    QTest::mouseClick(part<QPushButton>(u"copyNotes"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"Tanke"_s));
    EXPECT_TRUE(copied->html().contains(u"<p>Tanke</p>"_s));
    for (const QString &name : {u"ut å ä ö.txt"_s, u"ut.html"_s}) {
        const QString target = folder.filePath(name);
        room->setAskFile([target](QWidget *, const QString &suggested) {
            EXPECT_TRUE(suggested.contains(u"Zinka kommun"_s));
            return target;
        });
        QTest::mouseClick(part<QPushButton>(u"saveNotes"_s), Qt::LeftButton);
        QFile saved(target);
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        EXPECT_EQ(saved.readAll().startsWith("<!DOCTYPE"), name.endsWith(u".html"_s));
    }
    room->setAskFile([this](QWidget *, const QString &) { return folder.filePath(u"finns inte/ut.txt"_s); });
    QTest::mouseClick(part<QPushButton>(u"saveNotes"_s), Qt::LeftButton);
    EXPECT_TRUE(part<QLabel>(u"notesTrouble"_s)->isVisible());
}

TEST_F(QuestionsRoomTest, AnUnknownMunicipalityIsSaidInWords)
{
    selection.focus = AreaId("9999");
    show();
    EXPECT_TRUE(part<QLabel>(u"message"_s)->isVisible());
}

} // namespace
} // namespace lagesbild
