#pragma once

#include "core/notes/note.h"
#include "ui/shared/look.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lagesbild
{

/// One action of the wheel: what, at which step, who, until when.
class ActionRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActionRow(const Note &action, QWidget *parent = nullptr);

    const Note &action() const { return m_action; }
    /// Does not emit changed().
    void setAction(const Note &action);
    void setLook(const Look &look);
    void focusText();

signals:
    void changed(const lagesbild::Note &action);
    void removeAsked(const QString &id);

private:
    void readDue();

    Note m_action;
    QLineEdit *m_text;
    QComboBox *m_step;
    QLineEdit *m_responsible;
    QLineEdit *m_due;
    QLabel *m_dueTrouble;
    QPushButton *m_remove;
};

} // namespace lagesbild
