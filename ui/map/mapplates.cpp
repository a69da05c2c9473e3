#include "ui/map/mapplates.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int titleRow = 24;
constexpr int between = 8;

/// On one line, or on two that break between words; what there is no room for even so is left out in the middle.
QString fitted(const QString &title, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(title) <= width)
        return title;
    qsizetype end = title.lastIndexOf(u' ');
    while (end > 0 && metrics.horizontalAdvance(title.left(end)) > width)
        end = title.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return metrics.elidedText(title, Qt::ElideMiddle, width);
    return title.left(end) + u'\n' + metrics.elidedText(title.mid(end + 1), Qt::ElideMiddle, width);
}

} // namespace

/// A line or two over a map that open it.
class PlateTitle : public QToolButton
{
public:
    explicit PlateTitle(QWidget *parent) : QToolButton(parent)
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void setLook(const Look &look)
    {
        m_look = look;
        setStyleSheet(u"QToolButton { color: %1; border: none; padding: 0; }"
                      "QToolButton:hover, QToolButton:focus { text-decoration: underline; color: %2; }"_s.arg(
                          look.colours.text.name(), look.colours.accent.name()));
        dress();
    }
    void setTitle(const QString &title, bool isChosen)
    {
        m_title = title;
        m_isChosen = isChosen;
        setAccessibleName(title);
        dress();
    }
    /// What it needs to be @p width wide.
    int heightAt(int width) const
    {
        const QFontMetrics metrics(font());
        return titleRow + (metrics.horizontalAdvance(m_title) <= width ? 0 : metrics.lineSpacing());
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        dress();
    }

private:
    void dress()
    {
        const QFont font = m_look.sized(13, m_isChosen ? QFont::Bold : QFont::DemiBold);
        setFont(font);
        setText(fitted(m_title, QFontMetrics(font), width()));
    }

    QString m_title;
    bool m_isChosen = false;
    Look m_look;
};

int plateColumns(int count, const QSizeF &room, const QSizeF &shape, double taken)
{
    int best = 1;
    double bestScale = -1;
    for (int columns = 1; columns <= count && !shape.isEmpty(); ++columns) {
        const int lines = (count + columns - 1) / columns;
        const double width = room.width() / columns - between;
        const double height = room.height() / lines - taken - between;
        const double scale = std::min(width / shape.width(), height / shape.height());
        if (scale > bestScale) {
            bestScale = scale;
            best = columns;
        }
    }
    return best;
}

PlateBoard::PlateBoard(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"plateBoard"_s);
}

void PlateBoard::addFrame()
{
    const int number = static_cast<int>(m_frames.size());
    Frame frame{new PlateTitle(this), new MapWidget(this), new MapLegend(this), false};
    frame.title->setObjectName(u"plateTitle%1"_s.arg(number));
    frame.map->setObjectName(u"plate%1"_s.arg(number));
    frame.legend->setObjectName(u"plateLegend%1"_s.arg(number));
    if (m_look.colours.text.isValid()) { // no look yet: setLook() gives all of them one
        frame.title->setLook(m_look);
        frame.legend->setLook(m_look);
    }
    MapWidget *map = frame.map;
    connect(frame.title, &QToolButton::clicked, this, [this, number] { emit plateOpened(number); });
    connect(map, &MapWidget::regionPointedAt, this, [this, map](int region) { pointAt(map, region); });
    connect(map, &MapWidget::regionChosen, this, &PlateBoard::regionChosen);
    connect(map, &MapWidget::regionToggled, this, &PlateBoard::regionToggled);
    connect(map, &MapWidget::menuAsked, this,
            [this, number](int region, QPoint position) { emit menuAsked(number, region, position); });
    connect(map, &MapWidget::viewMoved, this, [this, map] { followMap(map); });
    m_frames.push_back(frame);
}

void PlateBoard::setLook(const Look &look)
{
    m_look = look;
    for (const Frame &frame : m_frames) {
        frame.title->setLook(look);
        frame.legend->setLook(look);
    }
}

void PlateBoard::setPlates(const std::vector<Plate> &plates, const MapStyle &style)
{
    m_count = static_cast<int>(plates.size());
    while (m_frames.size() < plates.size())
        addFrame();
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        Frame &frame = m_frames[i];
        const bool isUsed = i < plates.size();
        frame.hasLegend = isUsed && plates[i].legend.has_value();
        frame.title->setVisible(isUsed);
        frame.map->setVisible(isUsed);
        frame.legend->setVisible(frame.hasLegend);
        if (!isUsed)
            continue;
        const Plate &plate = plates[i];
        frame.title->setTitle(plate.title, plate.isChosen);
        frame.title->setToolTip(plate.toolTip);
        frame.map->setScene(plate.scene, plate.texts, plateStyleOf(style, plates.size()));
        frame.map->setAccessibleName(plate.name);
        if (frame.hasLegend)
            frame.legend->setContent(*plate.legend, style);
    }
    arrange();
    if (isVisible())
        followMap(firstMap()); // one that has been away may show another part
}

void PlateBoard::pointAt(const MapWidget *source, int region)
{
    for (const Frame &frame : m_frames) {
        if (frame.map != source)
            frame.map->light(region < 0 ? std::nullopt : std::optional(region));
    }
    emit regionPointedAt(region);
}

void PlateBoard::followMap(const MapWidget *source)
{
    for (const Frame &frame : m_frames) {
        if (frame.map != source)
            frame.map->follow(source->view());
    }
}

void PlateBoard::light(std::optional<int> region)
{
    for (const Frame &frame : m_frames)
        frame.map->light(region);
}

void PlateBoard::showAll()
{
    if (MapWidget *first = firstMap())
        first->showAll();
}

void PlateBoard::showRegion(const QRectF &metres)
{
    if (MapWidget *first = firstMap())
        first->showRegion(metres);
}

void PlateBoard::zoom(double factor)
{
    if (MapWidget *first = firstMap())
        first->zoom(factor);
}

void PlateBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlateBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const MapWidget *first = firstMap())
        followMap(first);
}

void PlateBoard::arrange()
{
    if (m_count == 0)
        return;
    const MapGeometryPtr &geometry = m_frames.front().map->scene().geometry;
    const bool legends = m_frames.front().hasLegend;
    const int columns = legends || !geometry
                            ? m_count
                            : plateColumns(m_count, QSizeF(size()), geometry->box().size(), titleRow);
    const int lines = (m_count + columns - 1) / columns;
    const int width = std::max(1, this->width() / columns - between);
    const int height = std::max(1, this->height() / lines - between);
    int titles = titleRow;
    for (int i = 0; i < m_count; ++i)
        titles = std::max(titles, m_frames[static_cast<std::size_t>(i)].title->heightAt(width));
    int legendHeight = 0;
    for (const Frame &frame : m_frames) {
        if (frame.hasLegend)
            legendHeight = std::max(legendHeight, frame.legend->heightForWidth(width));
    }
    for (int i = 0; i < m_count; ++i) {
        const Frame &frame = m_frames[static_cast<std::size_t>(i)];
        const int x = i % columns * (width + between);
        const int y = i / columns * (height + between);
        const int mapHeight = std::max(1, height - titles - legendHeight);
        frame.title->setGeometry(x, y, width, titles);
        frame.map->setGeometry(x, y + titles, width, mapHeight);
        if (frame.hasLegend) // at the top of the common room, so that the two begin on one line
            frame.legend->setGeometry(x, y + titles + mapHeight, width, frame.legend->heightForWidth(width));
    }
}

} // namespace lagesbild
