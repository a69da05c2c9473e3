#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/comparison/parts/stackscene.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows a stack scene: pointing tells all parts, a click chooses the bar, arrow keys go from bar to bar.
class StackView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit StackView(QWidget *parent = nullptr);

    /// @param described what a screen reader says of the whole picture
    void setScene(StackScene scene, const QString &described);
    const StackScene &scene() const { return m_scene; }
    /// Lights the row of @p area; empty: none.
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    StackGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    /// Number of the bar, or −1 for none.
    void pointedAt(int bar);
    void chosen(int bar);

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
    QRectF box() const;
    void point(std::optional<int> bar);
    void moveCursorTo(int bar);

    StackScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< bar the keys stand on
};

} // namespace lagesbild
