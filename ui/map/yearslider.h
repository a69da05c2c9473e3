#pragma once

#include "core/base/year.h"
#include "ui/shared/look.h"

#include <QSlider>

#include <vector>

namespace lagesbild
{

/// A slider over the years that have figures, however many lie between them.
class YearSlider : public QSlider
{
    Q_OBJECT
public:
    explicit YearSlider(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// @p years ascending; tells nobody.
    void setYears(const std::vector<Year> &years, Year shown);
    const std::vector<Year> &years() const { return m_years; }
    Year year() const;
    QSize sizeHint() const override { return {300, 56}; }
    QSize minimumSizeHint() const override { return {120, 56}; }

signals:
    /// While the handle is held: show it, but it is not chosen yet.
    void yearPassed(lagesbild::Year year);
    void yearChosen(lagesbild::Year year);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF track() const;
    double xOf(int position) const;
    int positionAt(double x) const;

    std::vector<Year> m_years;
    bool m_quiet = false;
    Look m_look;
};

} // namespace lagesbild
