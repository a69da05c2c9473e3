#pragma once

#include "ui/shared/look.h"

#include <QSlider>

#include <optional>

namespace lagesbild
{

/// A slider over amounts: filled up to its handle, with a small mark where the municipality's own figure lies.
class AmountSlider : public QSlider
{
    Q_OBJECT
public:
    explicit AmountSlider(QWidget *parent = nullptr);

    /// @param step the least movement; keys go @p stepsPerKey of them
    void setAmounts(double least, double greatest, double step, int stepsPerKey);
    void setAmount(double amount); ///< emits nothing
    void setOwn(std::optional<double> own);
    double amount() const;
    void setLook(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The handle is being dragged over @p amount, which is not chosen yet.
    void amountPassed(double amount);
    /// By key, by click, or where a drag ended.
    void amountChosen(double amount);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double positionOf(double amount) const;

    double m_least = 0;
    double m_step = 1;
    std::optional<double> m_own;
    Look m_look;
};

} // namespace lagesbild
