#pragma once

#include "core/analysis/overview.h"
#include "ui/shared/look.h"

#include <QWidget>

namespace lagesbild
{

/// «▲ 11 bättre  ■ 22 mitten  ▼ 7 sämre», with the shapes the table uses.
class StandingSummary : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setLook(const Look &look);
    void setCounts(const std::vector<AreaSummary> &areas);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        Colour colour;
        QString text;
    };
    std::vector<Part> parts() const;

    Look m_look;
    int m_best = 0;
    int m_middle = 0;
    int m_worst = 0;
};

} // namespace lagesbild
