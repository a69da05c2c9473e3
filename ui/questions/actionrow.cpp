#include "ui/questions/actionrow.h"

#include "ui/questions/wheelpicture.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int dueWidth = 120;
constexpr int mostWidth = 760;

void setTextIfOther(QLineEdit &edit, const QString &text)
{
    // Setting the same would move the cursor of one who is writing.
    if (edit.text() != text) {
        const QSignalBlocker silent(&edit);
        edit.setText(text);
    }
}
} // namespace

ActionRow::ActionRow(const Note &action, QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_step(new QComboBox(this)),
      m_responsible(new QLineEdit(this)),
      m_due(new QLineEdit(this)),
      m_dueTrouble(new QLabel(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_text->setObjectName(u"text"_s);
    m_step->setObjectName(u"step"_s);
    m_responsible->setObjectName(u"responsible"_s);
    m_due->setObjectName(u"due"_s);
    m_dueTrouble->setObjectName(u"dueTrouble"_s);
    m_remove->setObjectName(u"remove"_s);
    m_text->setPlaceholderText(tr("What is to be done?"));
    m_text->setAccessibleName(tr("Action"));
    m_responsible->setPlaceholderText(tr("Who is responsible?"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_due->setPlaceholderText(tr("yyyy-mm-dd"));
    m_due->setAccessibleName(tr("Date, as yyyy-mm-dd"));
    m_due->setFixedWidth(dueWidth);
    m_step->setAccessibleName(tr("Step"));
    for (int step = 0; step < wheelStepCount; ++step)
        m_step->addItem(stepName(static_cast<WheelStep>(step)));
    m_dueTrouble->setText(tr("Write the date as 2027-03-01."));
    m_dueTrouble->hide();
    setMaximumWidth(mostWidth);

    auto *details = new QHBoxLayout;
    details->setSpacing(8);
    details->addWidget(m_step);
    details->addWidget(m_responsible, 1);
    details->addWidget(m_due);
    details->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addLayout(details);
    column->addWidget(m_dueTrouble);
    setAction(action);

    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_action.text = text;
        emit changed(m_action);
    });
    connect(m_responsible, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_action.responsible = text;
        emit changed(m_action);
    });
    connect(m_step, &QComboBox::activated, this, [this](int step) {
        m_action.step = static_cast<WheelStep>(step);
        emit changed(m_action);
    });
    connect(m_due, &QLineEdit::textEdited, this, &ActionRow::readDue);
    connect(m_due, &QLineEdit::editingFinished, this, [this] {
        m_dueTrouble->setVisible(!m_due->text().trimmed().isEmpty() && !m_action.due.isValid());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_action.id); });
}

void ActionRow::readDue()
{
    const QDate due = QDate::fromString(m_due->text().trimmed(), Qt::ISODate);
    if (due.isValid())
        m_dueTrouble->hide();
    // What is no date yet is no date: it must not keep an old one that is no longer shown.
    m_action.due = due;
    emit changed(m_action);
}

void ActionRow::setAction(const Note &action)
{
    const bool dueIsOther = action.due != m_action.due || m_action.id.isEmpty();
    m_action = action;
    setTextIfOther(*m_text, action.text);
    setTextIfOther(*m_responsible, action.responsible);
    if (dueIsOther)
        setTextIfOther(*m_due, action.due.isValid() ? action.due.toString(Qt::ISODate) : QString());
    const QSignalBlocker silent(m_step);
    m_step->setCurrentIndex(static_cast<int>(action.step));
    m_remove->setAccessibleDescription(action.text);
}

void ActionRow::setLook(const Look &look)
{
    m_text->setFont(look.sized(14));
    for (QWidget *small : std::initializer_list<QWidget *>{m_step, m_responsible, m_due, m_remove})
        small->setFont(look.sized(13));
    m_due->setFont(look.sizedNumbers(13));
    m_dueTrouble->setFont(look.sized(12));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, look.colours.worse);
    m_dueTrouble->setPalette(palette);
}

void ActionRow::focusText()
{
    m_text->setFocus();
}

} // namespace lagesbild
