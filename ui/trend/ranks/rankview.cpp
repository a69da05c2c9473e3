#include "ui/trend/ranks/rankview.h"

#include "ui/trend/ranks/rankpainter.h"

namespace lagesbild
{

RankView::RankView(QWidget *parent) : MarkPicture(parent)
{
    setAccessibleName(tr("Places over the years, as lines"));
}

void RankView::setScene(RankScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    forgetCursor();
}

RankGeometry RankView::geometryShown() const
{
    return rankGeometry(m_scene, box(), look());
}

QSize RankView::minimumSizeHint() const
{
    return {320, 200};
}

QSize RankView::sizeHint() const
{
    return {720, 420};
}

void RankView::paintPicture(QPainter &painter) const
{
    paintRanks(painter, m_scene, box(), look());
}

QRectF RankView::plot() const
{
    return geometryShown().plot;
}

int RankView::markCount() const
{
    return static_cast<int>(m_scene.marks.size());
}

QString RankView::markText(int mark) const
{
    return markOf(mark).spoken;
}

QRect RankView::markRect(int mark) const
{
    const RankGeometry geometry = geometryShown();
    const RankMark &each = markOf(mark);
    const bool focus = m_scene.lines[static_cast<std::size_t>(each.line)].kind == RankSceneLine::Kind::Focus;
    const double radius = (focus ? geometry.focusDot : geometry.dot) + 1;
    const QPointF middle = geometry.at(each.year, each.place);
    return QRectF(middle, middle).adjusted(-radius, -radius, radius, radius).toAlignedRect();
}

AreaId RankView::areaOf(int mark) const
{
    return m_scene.lines[static_cast<std::size_t>(markOf(mark).line)].area;
}

std::optional<int> RankView::markAt(const QPointF &position) const
{
    return rankMarkAt(m_scene, geometryShown(), position);
}

std::optional<int> RankView::focusMark() const
{
    return m_scene.focusMark();
}

int RankView::alongLine(int mark, int step) const
{
    for (int next = mark + step; next >= 0 && next < markCount(); next += step) {
        if (markOf(next).line == markOf(mark).line)
            return next;
    }
    return mark;
}

int RankView::withinYear(int mark, int step) const
{
    const int next = mark + step;
    const bool there = next >= 0 && next < markCount() && markOf(next).year == markOf(mark).year;
    return there ? next : mark;
}

std::optional<int> RankView::markBeyond(int mark, int key) const
{
    if (m_scene.marks.empty())
        return std::nullopt;
    const auto furthest = [this](int from, int step) {
        int next = alongLine(from, step);
        while (next != from) {
            from = next;
            next = alongLine(from, step);
        }
        return from;
    };
    switch (key) {
    case Qt::Key_Left:
        return alongLine(mark, 1);
    case Qt::Key_Right:
        return alongLine(mark, -1);
    case Qt::Key_Up:
        return withinYear(mark, -1);
    case Qt::Key_Down:
        return withinYear(mark, 1);
    case Qt::Key_Home:
        return furthest(mark, 1);
    case Qt::Key_End:
        return furthest(mark, -1);
    default:
        return std::nullopt;
    }
}

} // namespace lagesbild
