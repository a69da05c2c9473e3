#include "ui/map/choicegrid.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QGridLayout>
#include <QPainter>

namespace lagesbild
{

namespace
{

constexpr int buttonHeight = 28;
constexpr int spacing = 8;

class ChoiceButton : public QAbstractButton
{
public:
    ChoiceButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setLook(const Look &look)
    {
        m_look = look;
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.sized(12, QFont::DemiBold));
        return {metrics.horizontalAdvance(text()) + 16, buttonHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = m_look.colours;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor edge = isChecked()                   ? colours.accent
                            : underMouse() && isEnabled() ? colours.bar
                                                          : colours.line;
        painter.setPen(edge);
        painter.setBrush(isChecked() ? colours.accentField : colours.background);
        painter.drawRoundedRect(box, 6, 6);
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        painter.setFont(m_look.sized(12, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? colours.accent : isEnabled() ? colours.text : colours.bar);
        painter.drawText(box, Qt::AlignCenter, text());
    }

private:
    Look m_look;
};

} // namespace

ChoiceGrid::ChoiceGrid(int columns, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceGrid::chosen);
}

void ChoiceGrid::addChoice(int choice, const QString &text)
{
    const int place = static_cast<int>(m_group->buttons().size());
    auto *button = new ChoiceButton(text, this);
    m_group->addButton(button, choice);
    m_grid->addWidget(button, place / m_columns, place % m_columns);
}

void ChoiceGrid::setLook(const Look &look)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<ChoiceButton *>(button)->setLook(look);
}

void ChoiceGrid::setChosen(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

void ChoiceGrid::setReasonAgainst(int choice, const QString &reason)
{
    if (QAbstractButton *button = m_group->button(choice)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

} // namespace lagesbild
