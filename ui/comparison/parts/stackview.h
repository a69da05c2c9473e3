#pragma once

#include "ui/comparison/barpicture.h"
#include "ui/comparison/parts/stackscene.h"

namespace lagesbild
{

/// Shows a stack scene: pointing tells all parts, a click chooses the bar, arrow keys go from bar to bar.
class StackView : public BarPicture
{
    Q_OBJECT
public:
    using BarPicture::BarPicture;

    /// @param described what a screen reader says of the whole picture
    void setScene(StackScene scene, const QString &described);
    const StackScene &scene() const { return m_scene; }
    /// Lights the row of @p area; empty: none.
    void setHighlighted(const AreaId &area);
    StackGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    int markCount() const override;
    QString markText(int mark) const override;

protected:
    void paintPicture(QPainter &painter) const override;
    std::optional<int> markAt(const QPointF &position) const override;
    QRectF areaOf(int mark) const override;
    int firstMark() const override;
    std::optional<int> &highlighted() override { return m_scene.highlighted; }

private:
    StackScene m_scene;
};

} // namespace lagesbild
