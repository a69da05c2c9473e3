#pragma once

#include "ui/shared/charts/bargeometry.h"

#include "ui/shared/charts/spokenmarks.h"

#include <QAbstractScrollArea>

#include <optional>

namespace lagesbild
{

/// Shows a bar scene; scrolls its rows when there are many, while the lines' labels and the axis stay.
/// Pointing, clicking, and the arrow keys with Enter all reach every bar.
class BarView : public QAbstractScrollArea, public SpokenMarks
{
    Q_OBJECT
public:
    explicit BarView(QWidget *parent = nullptr);

    void setScene(BarScene scene);
    const BarScene &scene() const { return m_scene; }
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    /// Geometry as now shown, in the viewport's coordinates.
    BarGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    void pointedAt(const lagesbild::AreaId &area);
    void chosen(const lagesbild::AreaId &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateScrollBar();
    void showFromTop();
    void bringIntoView(int row);
    void moveCursorTo(int row);
    void point(const AreaId &area);

    BarScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< row the keys stand on
};

} // namespace lagesbild
