#pragma once

#include "ui/shared/look.h"

#include <QCheckBox>

namespace lagesbild
{

/// A check box in the design's own lines, so that it is as clear on dark ground as on light.
class CheckLine : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace lagesbild
