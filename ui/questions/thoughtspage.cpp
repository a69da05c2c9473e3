#include "ui/questions/thoughtspage.h"

#include "ui/questions/linewidth.h"
#include "ui/questions/notekeeper.h"
#include "ui/questions/questiontext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int fieldHeight = 72;
} // namespace

ThoughtsPage::ThoughtsPage(NoteKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ThoughtsPage::setLook(const Look &look)
{
    m_look = look;
    for (const Field &field : m_fields) {
        field.heading->setFont(look.sized(14, QFont::DemiBold));
        field.edit->setFont(look.sized(14));
    }
}

void ThoughtsPage::showThoughts(const AreaId &municipality, QuestionTopic topic)
{
    if (municipality == m_municipality && topic == m_topic && !m_fields.empty()) {
        refresh();
        return;
    }
    m_municipality = municipality;
    m_topic = topic;
    m_fields.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Prompt &prompt : promptsOf(topic))
        addField(prompt.key, prompt.text);
    m_column->addWidget(m_content);
}

void ThoughtsPage::addField(const QString &key, const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(m_look.sized(14, QFont::DemiBold));
    heading->setMaximumWidth(mostLineWidth);
    auto *edit = new QPlainTextEdit(m_content);
    edit->setObjectName(u"note-"_s + key);
    edit->setAccessibleName(text);
    edit->setPlaceholderText(tr("Write a note …"));
    edit->setFont(m_look.sized(14));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fieldHeight);
    edit->setMaximumWidth(mostLineWidth);
    edit->setPlainText(m_keeper.store().thoughtOf(m_municipality, m_topic, key).text);
    const Field field{heading, edit, key};
    m_fields.push_back(field);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field] { write(field); });
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(heading);
    column->addWidget(edit);
    column->addSpacing(8);
}

void ThoughtsPage::write(const Field &field)
{
    Note note = m_keeper.store().thoughtOf(m_municipality, m_topic, field.prompt);
    note.text = field.edit->toPlainText();
    m_keeper.put(note);
    emit changed();
}

void ThoughtsPage::refresh()
{
    for (const Field &field : m_fields) {
        const QString text = m_keeper.store().thoughtOf(m_municipality, m_topic, field.prompt).text;
        if (field.edit->toPlainText() == text)
            continue;
        const QSignalBlocker silent(field.edit);
        const QTextCursor before = field.edit->textCursor();
        const int position = before.position();
        field.edit->setPlainText(text);
        QTextCursor cursor = field.edit->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(text.size())));
        field.edit->setTextCursor(cursor);
    }
}

} // namespace lagesbild
