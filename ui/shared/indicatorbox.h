#pragma once

#include <QComboBox>

#include "core/analysis/selection.h"
#include "core/data/dataset.h"

namespace lagesbild
{

/// Chooses an indicator to hold the selection's own against: those of its collection, found as one types.
class IndicatorBox : public QComboBox
{
    Q_OBJECT
public:
    explicit IndicatorBox(QWidget *parent = nullptr);

    /// @param chosen is offered even when it comes from another collection
    void offer(const Dataset &dataset, const Selection &selection, const IndicatorId &chosen);

signals:
    void indicatorChosen(const lagesbild::IndicatorId &indicator);
};

} // namespace lagesbild
