#pragma once

#include "ui/shared/charts/markpicture.h"
#include "ui/shared/charts/scatterscene.h"

namespace lagesbild
{

/// Shows a scatter scene. Left and right go from point to point along the x axis, up and down along the y axis.
class ScatterView : public MarkPicture
{
    Q_OBJECT
public:
    explicit ScatterView(QWidget *parent = nullptr);

    void setScene(ScatterScene scene);
    const ScatterScene &scene() const { return m_scene; }
    ScatterGeometry geometryShown() const;

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
    /// The point @p by places further along the axis that @p measure belongs to.
    int along(double ScatterPoint::*measure, int mark, int by) const;

    ScatterScene m_scene;
};

} // namespace lagesbild
