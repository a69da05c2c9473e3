#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/comparison/subgroups/groupedscene.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows a scene of grouped bars: pointing tells the whole group, a click chooses it, arrow keys go from group to
/// group.
class GroupedView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit GroupedView(QWidget *parent = nullptr);

    /// @param described what a screen reader says of the whole picture
    void setScene(GroupedScene scene, const QString &described);
    const GroupedScene &scene() const { return m_scene; }
    void setLook(const Look &look);
    GroupedGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    /// Number of the group.
    void chosen(int group);

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
    void point(std::optional<int> group);
    void moveCursorTo(int group);

    GroupedScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< group the keys stand on
};

} // namespace lagesbild
