#pragma once

#include "core/notes/note.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <array>
#include <optional>

class QPainter;

namespace lagesbild
{

/// How many actions stand at each step.
using WheelCounts = std::array<int, wheelStepCount>;

/// «Planera», «Göra», «Följa upp», «Förbättra».
QString stepName(WheelStep step);
/// «Planera 2, Göra 1, Följa upp 0, Förbättra 0»: the wheel for a screen reader.
QString countsText(const WheelCounts &counts);

/// The wheel of follow-up: four quarters, clockwise from the top right, with the number of actions in each.
void paintWheel(QPainter &painter, const QRectF &box, const WheelCounts &counts, const Look &look);
/// Which quarter is at @p point of a wheel in @p box; nothing outside the ring.
std::optional<WheelStep> stepAt(const QRectF &box, const QPointF &point);

/// The wheel as a picture that can be clicked; the steps beside it are buttons for the keyboard.
class WheelPicture : public QWidget
{
    Q_OBJECT
public:
    static constexpr int side = 176;

    explicit WheelPicture(QWidget *parent = nullptr);

    void setCounts(const WheelCounts &counts);
    void setLook(const Look &look);
    QSize sizeHint() const override { return {side, side}; }

signals:
    void stepChosen(lagesbild::WheelStep step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF box() const;

    WheelCounts m_counts{};
    Look m_look;
};

} // namespace lagesbild
