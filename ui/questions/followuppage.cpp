#include "ui/questions/followuppage.h"

#include "ui/questions/actionrow.h"
#include "ui/questions/linewidth.h"
#include "ui/questions/notekeeper.h"
#include "ui/questions/wheelpicture.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int betweenRows = 20;
} // namespace

FollowUpPage::FollowUpPage(NoteKeeper &keeper, QWidget *parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_wheel(new WheelPicture(this)),
      m_explanation(new QLabel(this)),
      m_add(new QPushButton(tr("New action"), this)),
      m_undoBar(new QWidget(this)),
      m_undoText(new QLabel(tr("The action was removed."), m_undoBar)),
      m_undo(new QPushButton(tr("Undo"), m_undoBar)),
      m_empty(new QLabel(this)),
      m_list(new QVBoxLayout)
{
    m_wheel->setObjectName(u"wheel"_s);
    m_add->setObjectName(u"addAction"_s);
    m_undoBar->setObjectName(u"undoBar"_s);
    m_undo->setObjectName(u"undoRemoval"_s);
    m_empty->setObjectName(u"noActions"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setText(
        tr("Plan what to do, do it, check with the figures whether it helped, improve, and plan "
           "anew. The wheel shows how many actions stand at each step."));
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("No actions yet. Begin with what the answers call for: what is to be done, by whom, until "
           "when?"));
    m_undoBar->hide();

    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    for (int i = 0; i < wheelStepCount; ++i) {
        const auto step = static_cast<WheelStep>(i);
        auto *button = new QPushButton(this);
        button->setObjectName(u"step%1"_s.arg(i));
        m_steps[static_cast<std::size_t>(i)] = button;
        connect(button, &QPushButton::clicked, this, [this, step] { goToStep(step); });
        steps->addWidget(button);
    }
    steps->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    words->addStretch(1);
    words->addWidget(m_explanation);
    words->addLayout(steps);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_wheel);
    top->addLayout(words, 1);
    auto *undo = new QHBoxLayout(m_undoBar);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->addWidget(m_undoText);
    undo->addWidget(m_undo);
    undo->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(m_undoBar);
    column->addWidget(m_empty);
    m_list->setSpacing(betweenRows);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_explanation->setMaximumWidth(mostLineWidth - WheelPicture::side);
    m_empty->setMaximumWidth(mostLineWidth);

    connect(m_add, &QPushButton::clicked, this, [this] { addAction(WheelStep::Plan); });
    connect(m_undo, &QPushButton::clicked, this, &FollowUpPage::undoRemoval);
    connect(m_wheel, &WheelPicture::stepChosen, this, &FollowUpPage::goToStep);
}

void FollowUpPage::setLook(const Look &look)
{
    m_look = look;
    m_wheel->setLook(look);
    m_explanation->setFont(look.sized(14));
    m_empty->setFont(look.sized(14));
    m_undoText->setFont(look.sized(13));
    m_undo->setFont(look.sized(13));
    m_add->setFont(look.sized(13));
    for (QPushButton *button : m_steps)
        button->setFont(look.sized(13));
    for (ActionRow *row : m_rows)
        row->setLook(look);
}

bool FollowUpPage::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_removed.isEmpty() || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        undoRemoval();
    return true;
}

ActionRow *FollowUpPage::addRow(const Note &action)
{
    auto *row = new ActionRow(action, this);
    row->setObjectName(u"action-%1"_s.arg(m_rows.size()));
    row->setLook(m_look);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &ActionRow::changed, this, [this](const Note &changedAction) {
        m_keeper.put(changedAction);
        showCounts();
        emit changed();
    });
    connect(row, &ActionRow::removeAsked, this, &FollowUpPage::removeAction);
    return row;
}

void FollowUpPage::showActions(const AreaId &municipality, QuestionTopic topic)
{
    if (municipality != m_municipality || topic != m_topic) {
        m_municipality = municipality;
        m_topic = topic;
        m_removed.clear();
        m_undoBar->hide();
        for (ActionRow *row : m_rows)
            row->deleteLater();
        m_rows.clear();
    }
    refresh();
}

void FollowUpPage::refresh()
{
    std::vector<Note> actions = m_keeper.store().notesOf(m_municipality, m_topic, NoteKind::Action);
    // Those that are shown keep their place, so that nothing moves under one's hands.
    std::vector<ActionRow *> kept;
    for (ActionRow *row : m_rows) {
        const auto found = std::ranges::find(actions, row->action().id, &Note::id);
        if (found == actions.end()) {
            row->hide();
            row->deleteLater();
            continue;
        }
        row->setAction(*found);
        kept.push_back(row);
        actions.erase(found);
    }
    m_rows = std::move(kept);
    std::ranges::stable_sort(actions, {}, &Note::step);
    for (const Note &action : actions)
        addRow(action);
    showCounts();
}

void FollowUpPage::showCounts()
{
    WheelCounts counts{};
    for (const ActionRow *row : m_rows)
        ++counts[static_cast<std::size_t>(row->action().step)];
    m_wheel->setCounts(counts);
    for (int i = 0; i < wheelStepCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        m_steps[place]->setText(u"%1 %2"_s.arg(stepName(static_cast<WheelStep>(i))).arg(counts[place]));
    }
    m_empty->setVisible(m_rows.empty());
}

void FollowUpPage::addAction(WheelStep step)
{
    Note action{.kind = NoteKind::Action, .municipality = m_municipality, .topic = m_topic, .step = step};
    action.id = m_keeper.put(action);
    ActionRow *row = addRow(action);
    showCounts();
    emit changed();
    row->show();
    row->focusText();
    emit shown(row);
}

void FollowUpPage::goToStep(WheelStep step)
{
    const auto found =
        std::ranges::find_if(m_rows, [step](const ActionRow *row) { return row->action().step == step; });
    if (found == m_rows.end()) {
        addAction(step);
        return;
    }
    (*found)->focusText();
    emit shown(*found);
}

void FollowUpPage::removeAction(const QString &id)
{
    m_keeper.remove(id);
    m_removed = id;
    refresh();
    m_undoBar->show();
    m_undo->setFocus();
    emit changed();
}

void FollowUpPage::undoRemoval()
{
    m_keeper.restore(m_removed);
    const auto isRemoved = [this](const ActionRow *row) { return row->action().id == m_removed; };
    m_undoBar->hide();
    refresh();
    const auto found = std::ranges::find_if(m_rows, isRemoved);
    if (found != m_rows.end())
        (*found)->focusText();
    m_removed.clear();
    emit changed();
}

} // namespace lagesbild
