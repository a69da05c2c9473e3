#include "ui/questions/questionsroom.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/questions/answerspage.h"
#include "ui/questions/followuppage.h"
#include "ui/questions/notestext.h"
#include "ui/questions/questiontext.h"
#include "ui/questions/thoughtspage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/sourceline.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenSections = 16;
constexpr std::size_t guideSection = 0;
constexpr std::size_t generalSection = 1;
constexpr std::size_t thoughtsSection = 2;
constexpr std::size_t followUpSection = 3;

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::QuestionsRoom)
};

QString askWithDialog(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, FileWords::tr("Save the notes"), suggested,
                                        FileWords::tr("Web page (*.html);;Text (*.txt)"));
}

bool isPlainText(const QString &file)
{
    return file.endsWith(".txt"_L1, Qt::CaseInsensitive);
}

} // namespace

QuestionsRoom::QuestionsRoom(const QString &notesFile, QWidget *parent)
    : RoomView(parent),
      m_keeper(notesFile),
      m_sheet(new RoomSheet(this)),
      m_topics(new Segmented(guideTopicCount, this)),
      m_page(new QScrollArea(this)),
      m_answers(new AnswersPage(this)),
      m_general(new AnswersPage(this)),
      m_thoughts(new ThoughtsPage(m_keeper, this)),
      m_followUp(new FollowUpPage(m_keeper, this)),
      m_askFile(askWithDialog)
{
    m_topics->setObjectName(u"topics"_s);
    m_page->setObjectName(u"page"_s);
    buildPage();
    buildPanel();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);

    connect(m_topics, &Segmented::choiceMade, this, [this](int choice) {
        emit selectionChosen(
            withIndicator(m_selection, leadingIndicator(static_cast<QuestionTopic>(choice))));
    });
    connect(m_answers, &AnswersPage::viewAsked, this, &RoomView::selectionChosen);
    connect(m_general, &AnswersPage::viewAsked, this, &RoomView::selectionChosen);
    connect(m_thoughts, &ThoughtsPage::changed, this, &QuestionsRoom::showNotesLine);
    connect(m_followUp, &FollowUpPage::changed, this, &QuestionsRoom::showNotesLine);
    connect(m_followUp, &FollowUpPage::shown, this, [this](QWidget *what) {
        m_page->widget()->layout()->activate();
        m_page->ensureWidgetVisible(what);
    });
    connect(&m_keeper, &NoteKeeper::changedElsewhere, this, [this] {
        m_thoughts->refresh();
        m_followUp->refresh();
        showNotesLine();
    });
    connect(&m_keeper, &NoteKeeper::failed, this, &QuestionsRoom::showTrouble);
    connect(&m_keeper, &NoteKeeper::saved, this, [this] { setParagraph(*m_trouble, {}); });
}

QuestionsRoom::~QuestionsRoom() = default;

void QuestionsRoom::buildPage()
{
    auto *content = new QWidget(m_page);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    addSection(guideSection, tr("What the figures answer"), m_answers, *column);
    addSection(generalSection, tr("The indicator"), m_general, *column);
    addSection(thoughtsSection, tr("Think further"), m_thoughts, *column);
    addSection(followUpSection, tr("Follow up"), m_followUp, *column);
    column->addStretch(1);
    m_page->setWidget(content);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);

    auto *jumps = new QHBoxLayout;
    jumps->setSpacing(8);
    for (QPushButton *jump : m_jumps)
        jumps->addWidget(jump);
    jumps->addStretch(1);
    auto *body = new QWidget(this);
    auto *whole = new QVBoxLayout(body);
    whole->setContentsMargins(3, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(m_topics, 0, Qt::AlignLeft);
    whole->addLayout(jumps);
    whole->addSpacing(4);
    whole->addWidget(m_page, 1);
    m_sheet->setBody(body);
}

void QuestionsRoom::addSection(std::size_t place, const QString &name, QWidget *content, QVBoxLayout &column)
{
    auto *heading = new QLabel(name, content->parentWidget());
    heading->setObjectName(u"section%1"_s.arg(place));
    heading->setWordWrap(true);
    m_sections[place] = heading;
    auto *jump = new QPushButton(name, this);
    jump->setObjectName(u"jump%1"_s.arg(place));
    jump->setAccessibleDescription(tr("Goes to this part of the page"));
    connect(jump, &QPushButton::clicked, this, [this, place] { goToSection(place); });
    m_jumps[place] = jump;
    column.addWidget(heading);
    column.addWidget(content);
    column.addSpacing(betweenSections);
}

void QuestionsRoom::goToSection(std::size_t place)
{
    m_page->widget()->layout()->activate();
    m_page->verticalScrollBar()->setValue(m_sections[place]->y());
    // The keyboard goes on from there too.
    const std::array<QWidget *, 4> contents{m_answers, m_general, m_thoughts, m_followUp};
    const QList<QWidget *> parts = contents[place]->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(parts, [](const QWidget *part) {
        return part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) != 0;
    });
    if (first != parts.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

void QuestionsRoom::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    panel.addHeading(tr("How to read this"));
    QLabel *reading = panel.addParagraph(u"reading"_s);
    setParagraph(
        *reading,
        tr("The answers are made from the figures, for women and men together.\n"
           "A number is said to rise or fall only when a test of the last six values shows it.\n"
           "Shares of fewer than 10 persons are neither compared nor said to change.\n"
           "Similar municipalities are the seven nearest by Kolada's method, whatever you compare with "
           "otherwise."));
    panel.addGap();
    m_exampleHeading = panel.addHeading({});
    m_exampleHeading->setObjectName(u"exampleHeading"_s);
    m_example = panel.addParagraph(u"example"_s);
    m_exampleSource = panel.addRemark(u"exampleSource"_s);
    panel.addGap();
    panel.addHeading(tr("Your notes"));
    m_notesLine = panel.addParagraph(u"notesLine"_s);
    m_copy = new QPushButton(tr("Copy notes and actions"), this);
    m_copy->setObjectName(u"copyNotes"_s);
    m_save = new QPushButton(tr("Save notes and actions …"), this);
    m_save->setObjectName(u"saveNotes"_s);
    panel.addControl(m_copy);
    panel.addControl(m_save);
    m_trouble = panel.addParagraph(u"notesTrouble"_s);
    m_trouble->hide();
    connect(m_copy, &QPushButton::clicked, this, &QuestionsRoom::copyNotes);
    connect(m_save, &QPushButton::clicked, this, &QuestionsRoom::saveNotes);
}

void QuestionsRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    const QuestionTopic before = topic();
    m_dataset = &dataset;
    m_selection = selection;
    if (m_selection.indicator.isEmpty())
        m_selection.indicator = leadingIndicator(QuestionTopic::Reception);
    const bool known = dataset.catalogue().indexOf(selection.focus) != noArea;
    m_sheet->setMessage(known ? QString()
                              : errorSentence({.kind = ErrorKind::NotFound,
                                               .detail = "no such municipality",
                                               .place = selection.focus.text()}));
    if (known) {
        showTopic();
        showHeadings();
        showExample();
        showNotesLine();
        m_general->showAnswers(dataset, m_selection, QuestionTopic::AnyIndicator);
        m_thoughts->showThoughts(selection.focus, topic());
        m_followUp->showActions(selection.focus, topic());
    }
    if (topic() != before)
        m_page->verticalScrollBar()->setValue(0);
    emit sourceLineChanged();
}

void QuestionsRoom::showTopic()
{
    const bool guided = topic() != QuestionTopic::AnyIndicator;
    QStringList names;
    for (int i = 0; i < guideTopicCount; ++i)
        names << topicName(static_cast<QuestionTopic>(i));
    // A button of the group can't be let go of: without an area the buttons are made anew.
    if (!guided || m_topics->accessibleName().isEmpty())
        m_topics->setChoices(tr("Area"), names);
    if (guided) {
        m_topics->setChosen(static_cast<int>(topic()));
        m_answers->showAnswers(*m_dataset, m_selection, topic());
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_answers, m_sections[guideSection], m_jumps[guideSection]})
        part->setVisible(guided);
}

void QuestionsRoom::showHeadings()
{
    const Area &area = m_dataset->catalogue().area(m_dataset->catalogue().indexOf(m_selection.focus));
    const Indicator *indicator = m_dataset->catalogue().indicator(m_selection.indicator);
    const QString name =
        indicator == nullptr ? QString::fromStdString(m_selection.indicator.text()) : indicator->shortTitle;
    const QString year = m_selection.year ? QString::number(toInt(*m_selection.year))
                                          : tr("the latest year of each indicator");
    const bool guided = topic() != QuestionTopic::AnyIndicator;
    m_sheet->setTitle(guided ? topicHeading(topic()) : name, {});
    m_sheet->setSubtitle(tr("Questions"), u" · %1 · %2"_s.arg(area.longName, year));
    m_sheet->setSentence(guided ? tr("What the figures answer and where to see it, what they leave to be "
                                     "thought about, and what is to "
                                     "be done.")
                                : tr("This indicator is in none of the guide's areas: four questions can be "
                                     "put to it all the same."));
    m_sections[generalSection]->setText(tr("Four questions on: %1").arg(name));
    m_sections[generalSection]->setToolTip(tr("Another indicator: Ctrl+K"));
}

void QuestionsRoom::showExample()
{
    const LocalExample example = exampleOf(topic());
    m_exampleHeading->setText(example.heading);
    m_exampleHeading->setVisible(!example.heading.isEmpty());
    setParagraph(*m_example, example.text);
    setParagraph(*m_exampleSource, example.text.isEmpty() ? QString() : exampleSource());
}

void QuestionsRoom::showNotesLine()
{
    const auto notes = static_cast<int>(m_keeper.store().notesOf(m_selection.focus).size());
    const QString count = notes == 0 ? tr("Nothing is noted for this municipality yet.")
                                     : tr("%n note(s) and action(s) for this municipality.", nullptr, notes);
    setParagraph(*m_notesLine, count + u'\n' + tr("They are saved on this computer as you write."));
    m_copy->setEnabled(notes > 0);
    m_save->setEnabled(notes > 0);
}

void QuestionsRoom::showTrouble(const Error &error)
{
    setParagraph(*m_trouble, tr("The notes can't be saved.") + u' ' + errorSentence(error));
}

NotesSheet QuestionsRoom::notesSheet() const
{
    const AreaIndex focus = m_dataset->catalogue().indexOf(m_selection.focus);
    return {.municipality = m_dataset->catalogue().area(focus).longName,
            .day = QDate::currentDate(),
            .example = m_dataset->provenance().example,
            .notes = m_keeper.store().notesOf(m_selection.focus)};
}

void QuestionsRoom::copyNotes()
{
    auto *content = new QMimeData;
    content->setText(notesAsText(notesSheet()));
    content->setHtml(notesAsHtml(notesSheet()));
    QGuiApplication::clipboard()->setMimeData(content);
}

void QuestionsRoom::saveNotes()
{
    const NotesSheet sheet = notesSheet();
    const QString name = tr("Notes %1.html", "a file name").arg(sheet.municipality);
    const QString file = m_askFile(this, name);
    if (file.isEmpty())
        return;
    QSaveFile target(file);
    const QByteArray bytes = (isPlainText(file) ? notesAsText(sheet) : notesAsHtml(sheet)).toUtf8();
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit()) {
        setParagraph(*m_trouble, {});
        return;
    }
    setParagraph(*m_trouble, errorSentence({.kind = ErrorKind::NotWritable,
                                            .detail = target.errorString().toStdString(),
                                            .place = file.toStdString()}));
}

void QuestionsRoom::hideEvent(QHideEvent *event)
{
    m_keeper.saveNow();
    RoomView::hideEvent(event);
}

void QuestionsRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_topics->setLook(look);
    m_page->widget()->setPalette(widgetPalette(look));
    m_page->viewport()->setPalette(widgetPalette(look));
    for (AnswersPage *answers : {m_answers, m_general})
        answers->setLook(look);
    m_thoughts->setLook(look);
    m_followUp->setLook(look);
    for (QLabel *section : m_sections)
        section->setFont(look.sized(18, QFont::DemiBold));
    for (QPushButton *jump : m_jumps)
        jump->setFont(look.sized(13));
    m_copy->setFont(look.sized(13));
    m_save->setFont(look.sized(13));
    if (m_dataset != nullptr)
        showSelection(*m_dataset, m_selection);
}

QString QuestionsRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    return sourceLineText(m_dataset->provenance(), tr("Comparisons, shares and trends", "computed by us"));
}

} // namespace lagesbild
