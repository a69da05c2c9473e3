#pragma once

#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace lagesbild
{

class CheckLine;
class ComparisonOrder;
class FigureTable;
class FormTable;
struct FormColumn;
struct FormTableRow;

/// What a form says around its picture.
struct FormWords {
    QString message; ///< why there is no picture, and what to do; empty: there is one
    QString measure; ///< what the figures are, where it is not what the indicator's title says
    QString subtitle;
    QString sentence;
    QString reading;
    QString computed; ///< what is our own calculation, for the source line; starts a sentence
    QString method;   ///< the last words of the source line
    ComparisonGroup group;
    std::vector<Year> years; ///< that can be chosen
    Year year{};
};

/// A form of the comparison that has figures of its own: its picture, the same figures as a table below, and the
/// options that stand in the room's panel while it is shown.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    explicit FormPage(QWidget *parent = nullptr);

    /// Shows the figures of @p selection, whose indicator exists.
    virtual FormWords showSelection(const Dataset &dataset, const Selection &selection) = 0;
    virtual void highlight(const AreaId &) {}
    virtual void setLook(const Look &look);
    QWidget *options() const { return m_options; }

signals:
    void selectionChosen(const lagesbild::Selection &selection);
    void areaChosen(const lagesbild::AreaId &area);
    void pointedAt(const lagesbild::AreaId &area);

protected:
    /// @param name of the figures, for a screen reader that meets their table
    void setPicture(QWidget *picture, const QString &name);
    /// The options show what @p selection has, and change it from here on.
    void follow(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    void setTable(std::vector<FormColumn> columns, std::vector<FormTableRow> rows);
    /// Columns by which the table is sorted until the user chooses another.
    void sortTableBy(int column, Qt::SortOrder order);
    /// A tick in the panel for a flag of the selection.
    template <class Part>
    void addFlag(const QString &objectName, const QString &text, Part part)
    {
        addTick(
            objectName, text, [part](Selection &s, bool on) { part(s) = on; },
            [part](const Selection &s) { return part(s); });
    }
    void addOption(QWidget *option);

private:
    struct Tick {
        CheckLine *box = nullptr;
        std::function<bool(const Selection &)> read;
    };
    void addTick(const QString &objectName, const QString &text, std::function<void(Selection &, bool)> write,
                 std::function<bool(const Selection &)> read);

    QVBoxLayout *m_column;
    FigureTable *m_figures;
    FormTable *m_model;
    ComparisonOrder *m_order;
    QWidget *m_options;
    QVBoxLayout *m_optionColumn;
    std::vector<Tick> m_ticks;
    Selection m_selection;
};

} // namespace lagesbild
