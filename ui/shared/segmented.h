#pragma once

#include "ui/shared/look.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;

namespace lagesbild
{

class ChoiceButton;

/// A small grid of buttons of which exactly one is chosen; arrow keys move between them, Tab goes past.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(int columns = 2, QWidget *parent = nullptr);

    /// Replaces the choices; none is chosen until setChosen(). @p name says to a screen reader what is chosen.
    void setChoices(const QString &name, const QStringList &choices);
    int chosen() const; ///< −1: none
    /// Does not emit choiceMade().
    void setChosen(int choice);
    /// @p reason why @p choice can't be made now, as its tooltip; empty: it can.
    void setReasonAgainst(int choice, const QString &reason);
    void setLook(const Look &look);

signals:
    /// By click or key.
    void choiceMade(int choice);

private:
    int m_columns;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    std::vector<ChoiceButton *> m_buttons;
    Look m_look;
};

} // namespace lagesbild
