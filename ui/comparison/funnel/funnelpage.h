#pragma once

#include "core/analysis/funnel.h"
#include "ui/comparison/formpage.h"

namespace lagesbild
{

class PointView;

/// «Tratt»: every municipality by persons and value, against what chance alone would give.
class FunnelPage : public FormPage
{
    Q_OBJECT
public:
    explicit FunnelPage(QWidget *parent = nullptr);

    FormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void highlight(const AreaId &area) override;
    void setLook(const Look &look) override;

private:
    void showTable(const Funnel &funnel, const Indicator &indicator);

    PointView *m_view;
};

} // namespace lagesbild
