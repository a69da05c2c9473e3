#pragma once

#include "ui/shared/look.h"

#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace lagesbild
{

/// A handful of choices of which one holds, as buttons in rows.
class ChoiceGrid : public QWidget
{
    Q_OBJECT
public:
    ChoiceGrid(int columns, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void addChoice(int choice, const QString &text);
    /// Tells nobody.
    void setChosen(int choice);
    /// @p reason is said where the choice can't be made; empty: it can.
    void setReasonAgainst(int choice, const QString &reason);

signals:
    void chosen(int choice);

private:
    QButtonGroup *m_group;
    QGridLayout *m_grid;
    int m_columns;
};

} // namespace lagesbild
