#pragma once

#include "ui/comparison/barpicture.h"
#include "ui/comparison/subgroups/groupedscene.h"

namespace lagesbild
{

/// Shows a scene of grouped bars: pointing tells the whole group, a click chooses it, arrow keys go from group to
/// group.
class GroupedView : public BarPicture
{
    Q_OBJECT
public:
    using BarPicture::BarPicture;

    /// @param described what a screen reader says of the whole picture
    void setScene(GroupedScene scene, const QString &described);
    const GroupedScene &scene() const { return m_scene; }
    GroupedGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    int markCount() const override;
    QString markText(int mark) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintPicture(QPainter &painter) const override;
    std::optional<int> markAt(const QPointF &position) const override;
    QRectF areaOf(int mark) const override;
    int firstMark() const override;
    std::optional<int> &highlighted() override { return m_scene.highlighted; }

private:
    void fitHeight();

    GroupedScene m_scene;
};

} // namespace lagesbild
