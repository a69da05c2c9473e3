#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/comparison/points/pointscene.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows a point scene: pointing tells name and figures, a click chooses, arrow keys go from point to point.
class PointView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit PointView(QWidget *parent = nullptr);

    /// @param described what a screen reader says of the whole picture
    void setScene(PointScene scene, const QString &described);
    const PointScene &scene() const { return m_scene; }
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    PointGeometry geometryShown() const;

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
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF box() const;
    void point(const AreaId &area);
    void moveCursorTo(int index);
    int besideAlongY(int index, int step) const;
    void paintPointed(QPainter &painter) const;

    PointScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< point the keys stand on
};

} // namespace lagesbild
