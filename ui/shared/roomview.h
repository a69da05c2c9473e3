#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QWidget>

namespace lagesbild
{

/// What every room is to the window: it is told the selection and shows it, and says what the user chose.
class RoomView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows @p selection; the data set outlives the room.
    virtual void showSelection(const Dataset &dataset, const Selection &selection) = 0;
    virtual void setLook(const Look &look) = 0;
    /// The source line for what is shown now («Källa: Kolada …»).
    virtual QString sourceLine() const = 0;
    /// Whether everything is there that the room shows; a job may still be fetching some of it.
    virtual bool isReady() const { return true; }
    /// A municipality is pointed at in some room: light it here too; empty: none.
    virtual void highlight(const AreaId &) {}

signals:
    /// The user chose something: the window takes it over, remembers the step, and shows it in all rooms.
    void selectionChosen(const lagesbild::Selection &selection);
    /// The pointer is over a municipality; empty when it left.
    void areaPointedAt(const lagesbild::AreaId &area);
    void sourceLineChanged();
};

} // namespace lagesbild
