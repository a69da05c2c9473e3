#pragma once

#include "ui/shared/charts/rankedscene.h"

#include "ui/shared/charts/spokenmarks.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows a ranked scene: pointing tells name and value, a click chooses, arrow keys go from bar to bar.
class RankedView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit RankedView(QWidget *parent = nullptr);

    void setScene(RankedScene scene);
    const RankedScene &scene() const { return m_scene; }
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    RankedGeometry geometryShown() const;

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
    void paintPointed(QPainter &painter) const;

    RankedScene m_scene;
    Look m_look;
    std::optional<int> m_cursor;
};

} // namespace lagesbild
