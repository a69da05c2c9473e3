#pragma once

#include "core/analysis/subgroups.h"
#include "ui/comparison/formpage.h"

namespace lagesbild
{

class GroupedView;

/// «Delgrupper»: women and men, ages, groups of people at work, beside the group's mean and the country.
class SubgroupPage : public FormPage
{
    Q_OBJECT
public:
    explicit SubgroupPage(QWidget *parent = nullptr);

    FormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;

private:
    void showTable(const Catalogue &catalogue);
    void choose(int row);

    GroupedView *m_view;
    Subgroups m_shown;
};

} // namespace lagesbild
