#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/comparison/subgroups/pyramidscene.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows a population pyramid: pointing tells a bar in words, a click chooses its age, arrow keys go from bar to bar, up
/// and down through the ages, left and right to the other side.
class PyramidView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit PyramidView(QWidget *parent = nullptr);

    /// @param described what a screen reader says of the whole picture
    void setScene(PyramidScene scene, const QString &described);
    const PyramidScene &scene() const { return m_scene; }
    void setLook(const Look &look);
    PyramidGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override { return m_scene.markCount(); }
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    /// Number of the bar.
    void chosen(int mark);

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
    int firstMark() const;
    void point(std::optional<int> mark);
    void moveCursorTo(int mark);

    PyramidScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< bar the keys stand on
};

} // namespace lagesbild
