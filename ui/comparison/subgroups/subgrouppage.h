#pragma once

#include "core/analysis/pyramid.h"
#include "core/analysis/subgroups.h"
#include "ui/comparison/formpage.h"

class QStackedWidget;

namespace lagesbild
{

class GroupedView;
class PyramidView;

/// «Delgrupper»: women and men, ages, groups of people at work, beside the group's mean and the country; ages by gender
/// as a population pyramid.
class SubgroupPage : public FormPage
{
    Q_OBJECT
public:
    explicit SubgroupPage(QWidget *parent = nullptr);

    FormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;

private:
    FormWords showBars(Subgroups shown, const Catalogue &catalogue);
    FormWords showPyramid(Pyramid shown);
    void showTable(const Catalogue &catalogue);
    void showPyramidTable();
    void choose(int row);
    void chooseAge(int mark);

    QStackedWidget *m_pictures;
    GroupedView *m_view;
    PyramidView *m_pyramidView;
    QWidget *m_byGender;
    Subgroups m_shown;
    Pyramid m_pyramid;
};

} // namespace lagesbild
