#pragma once

#include "core/analysis/composition.h"
#include "ui/comparison/formpage.h"

namespace lagesbild
{

class Segmented;
class StackView;

/// «Delar av helhet»: the parts that make a hundred per cent, year by year or municipality by municipality.
class CompositionPage : public FormPage
{
    Q_OBJECT
public:
    explicit CompositionPage(QWidget *parent = nullptr);

    FormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void highlight(const AreaId &area) override;
    void setLook(const Look &look) override;

private:
    void showTable(const Composition &composition, const Catalogue &catalogue);
    void point(int bar);
    void choose(int bar);

    StackView *m_view;
    Segmented *m_along;
};

} // namespace lagesbild
