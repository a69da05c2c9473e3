#pragma once

#include "ui/shared/look.h"

#include <QHeaderView>

#include <vector>

namespace lagesbild
{

/// The labels along one side of a pivot table, one band per dimension. What several lines share is written once, and
/// stays in view while any of them is.
class PivotHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int padding = 8;

    explicit PivotHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Heights (above) or widths (at the side) of the bands.
    void setBands(std::vector<int> bands);
    const std::vector<int> &bands() const { return m_bands; }
    /// The section with the arrow of the order; −1: none.
    void setSorted(int section, bool descending);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Sections next to one another with the same text in a band and in all bands before it.
    struct Run {
        int first = 0;
        int last = 0;
    };
    std::vector<Run> runsOf(std::size_t band, int first, int last) const;
    QStringList levelsOf(int section) const;
    QRect rectOf(const Run &run, std::size_t band) const;
    void paintAcross(QPainter &painter, const QRect &rect, const Run &run, std::size_t band) const;
    void paintDown(QPainter &painter, const QRect &rect, const Run &run, std::size_t band) const;

    Look m_look;
    std::vector<int> m_bands;
    int m_sorted = -1;
    bool m_descending = false;
};

} // namespace lagesbild
