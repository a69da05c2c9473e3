#pragma once

#include "core/base/year.h"
#include "ui/shared/look.h"

#include <QSlider>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A timeline with a handle that stops only at years that have figures; the slider's value is the year.
class YearSlider : public QSlider
{
    Q_OBJECT
public:
    explicit YearSlider(QWidget *parent = nullptr);

    /// @param years ascending; fewer than two: nothing to choose, the slider is off
    void setYears(const std::vector<Year> &years, Year chosen);
    Year year() const { return Year{value()}; }
    void setLook(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The handle is being dragged over @p year, which is not chosen yet.
    void yearPassed(lagesbild::Year year);
    /// By key, by click, or where a drag ended.
    void yearChosen(lagesbild::Year year);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double positionOf(int year) const;
    int nearestYear(double x) const;
    void step(int by);
    void paintYears(QPainter &painter) const;

    std::vector<int> m_years;
    Look m_look;
};

} // namespace lagesbild
