#pragma once

#include "core/analysis/selection.h" // not core/base/id.h alone: moc 6.4 chokes on <compare> as the first header
#include "ui/shared/look.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One small bar.
struct PeerBar {
    AreaId area;
    QString name;
    QString text;                ///< the value, or what stands in its place
    std::optional<double> value; ///< none: no bar
    bool isFocus = false;
    bool isHollow = false; ///< too few persons to be ranked
};

/// Small bars of the comparison group, the chosen municipality among them. A click chooses one; with the
/// keyboard arrows go from bar to bar and Enter chooses.
class PeerBars : public QWidget
{
    Q_OBJECT
public:
    explicit PeerBars(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setBars(std::vector<PeerBar> bars);
    /// Lights the bar of an area that is pointed at elsewhere.
    void light(const AreaId &area);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void areaChosen(const lagesbild::AreaId &area);
    /// Empty: none.
    void areaPointedAt(const lagesbild::AreaId &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int barAt(QPoint position) const;
    void pointAt(int bar);
    void paintBar(QPainter &painter, int bar, double nameWidth, double valueWidth) const;

    std::vector<PeerBar> m_bars;
    double m_least = 0;    ///< of the bars' scale, never above 0
    double m_greatest = 0; ///< never below 0
    int m_current = -1;    ///< pointed at; −1: none
    Look m_look;
};

} // namespace lagesbild
