#pragma once

#include "core/analysis/association.h"
#include "ui/comparison/formpage.h"

class QPushButton;

namespace lagesbild
{

class IndicatorBox;

class PointView;
struct AssociationPair;

/// «Samband»: the chosen indicator against another, one point per municipality.
class AssociationPage : public FormPage
{
    Q_OBJECT
public:
    explicit AssociationPage(QWidget *parent = nullptr);

    FormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void highlight(const AreaId &area) override;
    void setLook(const Look &look) override;

private:
    void buildOptions();
    void showTable(const Association &association, const AssociationPair &pair);

    PointView *m_view;
    IndicatorBox *m_other;
    QPushButton *m_swap;
    IndicatorId m_shownOther; ///< along the other axis now, chosen or not
};

} // namespace lagesbild
