#pragma once

#include "ui/comparison/barpicture.h"
#include "ui/comparison/subgroups/pyramidscene.h"

namespace lagesbild
{

/// Shows a population pyramid: pointing tells a bar in words, a click chooses its age, arrow keys go from bar to bar, up
/// and down through the ages, left and right to the other side.
class PyramidView : public BarPicture
{
    Q_OBJECT
public:
    using BarPicture::BarPicture;

    /// @param described what a screen reader says of the whole picture
    void setScene(PyramidScene scene, const QString &described);
    const PyramidScene &scene() const { return m_scene; }
    PyramidGeometry geometryShown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int markCount() const override { return m_scene.markCount(); }
    QString markText(int mark) const override;

protected:
    void paintPicture(QPainter &painter) const override;
    std::optional<int> markAt(const QPointF &position) const override;
    QRectF areaOf(int mark) const override;
    int firstMark() const override;
    std::optional<int> markBeyond(int mark, int key) const override;
    std::optional<int> &highlighted() override { return m_scene.highlighted; }

private:
    PyramidScene m_scene;
};

} // namespace lagesbild
