#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include "ui/shared/charts/spokenmarks.h"

#include <QChartView>

#include <optional>

namespace lagesbild
{

/// Shows the development's chart with a year cursor: the pointer or the arrow keys move it, the values of the
/// year stand beside it and are read out.
class DevelopmentView : public QChartView, public SpokenMarks
{
    Q_OBJECT
public:
    explicit DevelopmentView(QWidget *parent = nullptr);

    void setDevelopment(Development development, const Indicator &indicator, const Look &look);
    std::optional<Year> cursor() const { return m_cursor; }
    /// What stands beside the cursor; empty without one.
    QStringList cursorTexts() const;
    void setHighlighted(const AreaId &area);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    /// A mark is a year.
    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override;

signals:
    void yearPointedAt(lagesbild::Year year);
    void pointedAt(const lagesbild::AreaId &area);
    void chosen(const lagesbild::AreaId &area);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setCursorYear(std::optional<Year> year);
    std::optional<Year> yearAt(const QPointF &position) const;
    const TrendLine *memberAt(const QPointF &position) const;
    void point(const AreaId &area);
    void paintCursor(QPainter &painter, Year year) const;
    void paintCursorPoints(QPainter &painter, Year year) const;
    void paintCursorBox(QPainter &painter, Year year, double x) const;
    void paintHighlighted(QPainter &painter) const;

    Development m_development;
    Indicator m_indicator;
    Look m_look;
    std::optional<Year> m_cursor;
    AreaId m_highlighted;
};

} // namespace lagesbild
