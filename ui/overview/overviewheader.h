#pragma once

#include "ui/shared/look.h"

#include <QHeaderView>

namespace lagesbild
{

/// Column heads without frames: small words over a line, a triangle where the table is sorted.
class OverviewHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit OverviewHeader(QWidget *parent = nullptr);
    void setLook(const Look &look);

    static constexpr int height = 34;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;

private:
    Look m_look;
};

} // namespace lagesbild
