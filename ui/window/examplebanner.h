#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace lagesbild
{

/// The quiet striped band that says over every view that the values are invented.
class ExampleBanner : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleBanner(QWidget *parent = nullptr);
    void setLook(const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace lagesbild
