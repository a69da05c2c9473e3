#pragma once

#include "ui/shared/charts/markpicture.h"
#include "ui/trend/ranks/rankscene.h"

namespace lagesbild
{

/// Shows places over the years. Left and right follow a municipality from year to year, up and down go from place to place
/// within a year.
class RankView : public MarkPicture
{
    Q_OBJECT
public:
    explicit RankView(QWidget *parent = nullptr);

    void setScene(RankScene scene);
    const RankScene &scene() const { return m_scene; }
    RankGeometry geometryShown() const;

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
    const RankMark &markOf(int mark) const { return m_scene.marks[static_cast<std::size_t>(mark)]; }
    /// The nearest mark of the same municipality, @p step −1 towards later years, 1 towards earlier ones.
    int alongLine(int mark, int step) const;
    int withinYear(int mark, int step) const;

    RankScene m_scene;
};

} // namespace lagesbild
