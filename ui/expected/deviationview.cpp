#include "ui/expected/deviationview.h"

#include "ui/expected/deviationpainter.h"

#include <algorithm>

namespace lagesbild
{

namespace
{
constexpr int pageOfBars = 10;
} // namespace

DeviationView::DeviationView(QWidget *parent) : MarkPicture(parent)
{
    setAccessibleName(tr("Deviations of all municipalities, ranked"));
}

void DeviationView::setScene(DeviationScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    forgetCursor();
}

DeviationGeometry DeviationView::geometryShown() const
{
    return deviationGeometry(m_scene, box(), look());
}

QSize DeviationView::minimumSizeHint() const
{
    return {320, 160};
}

QSize DeviationView::sizeHint() const
{
    return {600, 300};
}

void DeviationView::paintPicture(QPainter &painter) const
{
    paintDeviations(painter, m_scene, box(), look());
}

QRectF DeviationView::plot() const
{
    return geometryShown().plot;
}

int DeviationView::markCount() const
{
    return static_cast<int>(m_scene.bars.size());
}

QString DeviationView::markText(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].spoken;
}

QRect DeviationView::markRect(int mark) const
{
    const QRectF bar = geometryShown().bar(mark, m_scene.bars[static_cast<std::size_t>(mark)].deviation);
    return bar.toAlignedRect().adjusted(0, 0, 0, bar.height() < 1 ? 1 : 0);
}

AreaId DeviationView::areaOf(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].area;
}

std::optional<int> DeviationView::markAt(const QPointF &position) const
{
    return deviationBarAt(geometryShown(), position);
}

std::optional<int> DeviationView::focusMark() const
{
    return m_scene.focusIndex();
}

std::optional<int> DeviationView::markBeyond(int mark, int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return mark - 1;
    case Qt::Key_Right:
        return mark + 1;
    case Qt::Key_PageUp:
        return mark + pageOfBars;
    case Qt::Key_PageDown:
        return mark - pageOfBars;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return markCount() - 1;
    default:
        return std::nullopt;
    }
}

} // namespace lagesbild
