#pragma once

#include "ui/trend/trendformpage.h"

namespace lagesbild
{

class FigureTable;
class RankTable;
class RankView;

/// «Placering»: the places of the chosen municipality and its group over the years, as lines and as a table.
class RankPage : public TrendFormPage
{
    Q_OBJECT
public:
    explicit RankPage(QWidget *parent = nullptr);

    TrendFormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    void highlight(const AreaId &area) override;

private:
    RankView *m_view;
    FigureTable *m_table;
    RankTable *m_model;
};

} // namespace lagesbild
