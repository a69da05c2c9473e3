#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/trend/indicators/multiplesscene.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows small pictures, as high as its width makes them: pointing tells the whole of one, a click or Enter chooses it,
/// arrow keys go from picture to picture.
class MultiplesView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit MultiplesView(QWidget *parent = nullptr);

    /// @param described what a screen reader says of all pictures together
    void setScene(MultiplesScene scene, const QString &described);
    const MultiplesScene &scene() const { return m_scene; }
    void setLook(const Look &look);
    MultiplesGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    void chosen(const lagesbild::IndicatorId &indicator);
    /// The keys stand on the picture at @p cell, which may lie outside what is seen.
    void reached(const QRect &cell);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF box() const;
    void fitHeight();
    void point(std::optional<int> picture);
    void choose(int picture);
    void moveCursorTo(int picture);

    MultiplesScene m_scene;
    Look m_look;
    std::optional<int> m_cursor; ///< picture the keys stand on
};

} // namespace lagesbild
