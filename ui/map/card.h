#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace lagesbild
{

/// A rounded sheet with a hairline around, for what lies on the map.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    virtual void setLook(const Look &look);

protected:
    const Look &look() const { return m_look; }
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace lagesbild
