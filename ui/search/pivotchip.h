#pragma once

#include "core/analysis/searchoptions.h"
#include "ui/shared/look.h"

#include <QToolButton>

namespace lagesbild
{

/// One dimension as a thing to take hold of: dragged to where it shall stand, or moved by its menu.
class PivotChip : public QToolButton
{
    Q_OBJECT
public:
    /// What a chip being dragged carries: the dimension's key.
    static QString mimeType();

    PivotChip(Dimension dimension, QWidget *parent);

    Dimension dimension() const { return m_dimension; }
    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Dimension m_dimension;
    QPoint m_pressedAt;
    Look m_look;
};

} // namespace lagesbild
