#pragma once

#include "ui/peers/peersscene.h"

#include "ui/shared/charts/spokenmarks.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows the ranked list at its full height. Pointing lights a municipality in every room, a click or Enter
/// chooses it, the arrow keys go from one to the next.
class PeersView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit PeersView(QWidget *parent = nullptr);

    void setScene(PeersScene scene);
    const PeersScene &scene() const { return m_scene; }
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    PeersGeometry geometryShown() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    void pointedAt(const lagesbild::AreaId &area);
    void chosen(const lagesbild::AreaId &area);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<int> lineAt(const QPointF &position) const;
    const AreaId &areaOf(int line) const;
    void point(const AreaId &area);
    void moveCursorTo(int line);

    PeersScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< line the keys stand on
};

} // namespace lagesbild
