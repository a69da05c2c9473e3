#pragma once

#include "ui/expected/deviationscene.h"

#include "ui/shared/charts/markpicture.h"

namespace lagesbild
{

/// Shows the ranked deviations. Left and right go from bar to bar, page up and down ten at a time.
class DeviationView : public MarkPicture
{
    Q_OBJECT
public:
    explicit DeviationView(QWidget *parent = nullptr);

    void setScene(DeviationScene scene);
    const DeviationScene &scene() const { return m_scene; }
    DeviationGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;

protected:
    void paintPicture(QPainter &painter) const override;
    QRectF plot() const override;
    AreaId areaOf(int mark) const override;
    std::optional<int> markAt(const QPointF &position) const override;
    std::optional<int> focusMark() const override;
    std::optional<int> markBeyond(int mark, int key) const override;
    AreaId &highlighted() override { return m_scene.highlighted; }

private:
    DeviationScene m_scene;
};

} // namespace lagesbild
