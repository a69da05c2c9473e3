#pragma once

#include "ui/shared/charts/markpicture.h"

#include "ui/comparison/points/pointscene.h"

namespace lagesbild
{

/// Shows a point scene. Left and right go from point to point along the x axis, up and down along the y axis.
class PointView : public MarkPicture
{
    Q_OBJECT
public:
    using MarkPicture::MarkPicture;

    /// @param described what a screen reader says of the whole picture
    void setScene(PointScene scene, const QString &described);
    const PointScene &scene() const { return m_scene; }
    PointGeometry geometryShown() const;

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
    /// The point @p step places after @p mark in the order of the values.
    int besideAlongY(int mark, int step) const;

    PointScene m_scene;
};

} // namespace lagesbild
