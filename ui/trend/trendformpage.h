#pragma once

#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace lagesbild
{

/// What a form of the development says around its picture.
struct TrendFormWords {
    QString message; ///< why there is no picture, and what to do; empty: there is one
    QString title;
    QString wholeTitle;
    QString measure;
    QString subtitle; ///< after the measure, never cut off
    QString sentence;
    QString reading;
    QString source;
    std::optional<ComparisonGroup> group; ///< none: the picture has nothing to do with it
    const Indicator *indicator = nullptr; ///< whose definition stands in the panel; null: of many
};

/// A form of the development that is no lines of values: its picture, with its figures as a table below where the picture
/// has no numbers of its own.
class TrendFormPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual TrendFormWords showSelection(const Dataset &dataset, const Selection &selection) = 0;
    virtual void setLook(const Look &look) = 0;
    /// A municipality is pointed at in some room; empty: none.
    virtual void highlight(const AreaId &) {}

signals:
    void selectionChosen(const lagesbild::Selection &selection);
    void areaChosen(const lagesbild::AreaId &area);
    void pointedAt(const lagesbild::AreaId &area);
};

} // namespace lagesbild
