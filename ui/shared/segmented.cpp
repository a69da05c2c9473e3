#include "ui/shared/segmented.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int buttonHeight = 28;
constexpr qreal corner = 6;
} // namespace

/// A radio button, so that keys and screen readers know what it is, that looks like a plain field.
class ChoiceButton : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    void setLook(const Look &look)
    {
        m_look = look;
        setFont(look.sized(13));
        update();
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, buttonHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_look.colours;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? c.accent : c.line, 1));
        painter.setBrush(isChecked() ? c.accentField : underMouse() && isEnabled() ? c.rail : c.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
            painter.setPen(QPen(c.background, 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), corner - 2, corner - 2);
        }
        painter.setPen(!isEnabled() ? c.middle : isChecked() ? c.accent : c.text);
        painter.setFont(m_look.sized(13, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    Look m_look;
};

Segmented::Segmented(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool on) {
        if (on)
            emit choiceMade(choice);
    });
}

void Segmented::setChoices(const QString &name, const QStringList &choices)
{
    setAccessibleName(name);
    for (ChoiceButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new ChoiceButton(choices[i], this);
        button->setObjectName(u"choice%1"_s.arg(i));
        button->setAccessibleDescription(name);
        button->setAttribute(Qt::WA_Hover);
        if (m_look.colours.text.isValid()) // no look yet: setLook() gives all of them one
            button->setLook(m_look);
        m_group->addButton(button, i);
        m_grid->addWidget(button, i / m_columns, i % m_columns);
        m_buttons.push_back(button);
    }
}

int Segmented::chosen() const
{
    return m_group->checkedId();
}

void Segmented::setChosen(int choice)
{
    const QSignalBlocker silent(m_group);
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

void Segmented::setReasonAgainst(int choice, const QString &reason)
{
    if (QAbstractButton *button = m_group->button(choice)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void Segmented::setLook(const Look &look)
{
    m_look = look;
    for (ChoiceButton *button : m_buttons)
        button->setLook(look);
}

} // namespace lagesbild
