#pragma once

#include "ui/trend/trendformpage.h"

class QScrollArea;

namespace lagesbild
{

class MultiplesView;

/// «Alla nyckeltal»: every indicator of the collection as a small picture.
class MultiplesPage : public TrendFormPage
{
    Q_OBJECT
public:
    explicit MultiplesPage(QWidget *parent = nullptr);

    TrendFormWords showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;

private:
    void open(const IndicatorId &indicator);

    QScrollArea *m_scrolled;
    MultiplesView *m_view;
    Selection m_selection;
};

} // namespace lagesbild
