#include "ui/map/mapstage.h"

#include "ui/map/zoombuttons.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stageMargin = 20;
constexpr int stageTopMargin = 14;
constexpr int columnWidth = 264;
constexpr int cardGap = 14;
constexpr int buttonGap = 8;
constexpr int narrowestBeside = 560; // below this the map lies under the cards

QLabel *labelOn(QWidget *stage, const QString &name)
{
    auto *label = new QLabel(stage);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

MapStage::MapStage(QWidget *parent)
    : QWidget(parent),
      m_map(new MapWidget(this)),
      m_board(new PlateBoard(this)),
      m_title(labelOn(this, u"mapTitle"_s)),
      m_subtitle(labelOn(this, u"mapSubtitle"_s)),
      m_sentence(labelOn(this, u"mapSentence"_s)),
      m_legend(new MapLegend(this)),
      m_focusCard(new FocusCard(this)),
      m_zoom(new ZoomButtons(this)),
      m_places(new PlaceButton(this))
{
    m_board->hide();
    m_legend->hide();
    m_focusCard->hide();
    connect(m_map, &MapWidget::regionPointedAt, this, &MapStage::regionPointedAt);
    connect(m_map, &MapWidget::regionChosen, this, &MapStage::regionChosen);
    connect(m_map, &MapWidget::regionToggled, this, &MapStage::regionToggled);
    connect(m_map, &MapWidget::menuAsked, this,
            [this](int region, QPoint position) { emit menuAsked(0, region, position); });
    connect(m_board, &PlateBoard::regionPointedAt, this, &MapStage::regionPointedAt);
    connect(m_board, &PlateBoard::regionChosen, this, &MapStage::regionChosen);
    connect(m_board, &PlateBoard::regionToggled, this, &MapStage::regionToggled);
    connect(m_board, &PlateBoard::menuAsked, this, &MapStage::menuAsked);
    connect(m_board, &PlateBoard::plateOpened, this, &MapStage::plateOpened);
    connect(m_zoom, &ZoomButtons::zoomAsked, this, &MapStage::zoom);
    connect(m_zoom, &ZoomButtons::allAsked, this, &MapStage::showAll);
    connect(m_places, &PlaceButton::placeAsked, this, &MapStage::placeAsked);
    setFocusProxy(m_map);
}

void MapStage::setLook(const Look &look)
{
    m_title->setFont(look.sized(18, QFont::DemiBold));
    m_subtitle->setFont(look.sized(12));
    m_sentence->setFont(look.sized(14));
    QPalette quiet = m_subtitle->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_subtitle->setPalette(quiet);
    m_board->setLook(look);
    m_legend->setLook(look);
    m_focusCard->setLook(look);
    m_places->setFont(look.sized(12));
}

void MapStage::setHead(const MapHead &head)
{
    m_title->setText(head.title);
    m_title->setToolTip(head.toolTip);
    m_subtitle->setText(head.subtitle);
    m_sentence->setText(head.sentence);
}

/// The keyboard goes along where it was in the maps.
void MapStage::showSeveral(bool several)
{
    if (several == m_showsSeveral)
        return;
    m_showsSeveral = several;
    QWidget *gone = several ? static_cast<QWidget *>(m_map) : m_board;
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadFocus = keyboard != nullptr && (keyboard == gone || gone->isAncestorOf(keyboard));
    m_map->setVisible(!several);
    m_board->setVisible(several);
    QWidget *now = several ? m_board->firstMap() : m_map;
    setFocusProxy(now);
    if (hadFocus)
        now->setFocus();
}

void MapStage::showMap(const MapScene &scene, RegionTexts texts, const MapStyle &style)
{
    m_map->setScene(scene, std::move(texts), style);
    showSeveral(false);
}

void MapStage::showPlates(const std::vector<Plate> &plates, const MapStyle &style)
{
    m_board->setPlates(plates, style);
    showSeveral(true);
}

void MapStage::setLegend(const std::optional<LegendContent> &legend, const MapStyle &style)
{
    if (legend)
        m_legend->setContent(*legend, style);
    m_legend->setVisible(legend.has_value());
}

void MapStage::setFocusContent(const FocusContent &content)
{
    m_focusCard->setContent(content);
    m_focusCard->setVisible(!content.name.isEmpty());
}

void MapStage::arrange()
{
    const int widest = m_showsSeveral ? columnWidth : std::clamp(width() * 45 / 100, columnWidth, 430);
    int y = stageTopMargin;
    const auto place = [&](QWidget *widget, int widgetWidth, int gapAfter) {
        const int height = widget->heightForWidth(widgetWidth) > 0 ? widget->heightForWidth(widgetWidth)
                                                                   : widget->sizeHint().height();
        widget->setGeometry(stageMargin, y, widgetWidth, height);
        y += height + gapAfter;
    };
    place(m_title, widest, 2);
    place(m_subtitle, widest, 8);
    place(m_sentence, std::min(widest, 330), cardGap);
    if (!m_legend->isHidden())
        place(m_legend, columnWidth, cardGap);
    m_focusCard->fitInto({columnWidth, height() - y - cardGap});
    place(m_focusCard, columnWidth, 0);

    const QSize buttons = m_zoom->sizeHint();
    m_zoom->setGeometry(width() - buttons.width() - stageMargin, height() - buttons.height() - stageMargin,
                        buttons.width(), buttons.height());
    const QSize places = m_places->sizeHint();
    m_places->setGeometry(m_zoom->x() - places.width() - buttonGap, height() - places.height() - stageMargin,
                          places.width(), places.height());

    m_map->setGeometry(rect());
    const bool beside = width() >= narrowestBeside;
    m_map->setCovered(QMarginsF(beside ? columnWidth + stageMargin : 0, 0, 0, 0));
    const int left = columnWidth + 2 * stageMargin;
    const int bottom =
        m_places->height() + stageMargin + buttonGap; // titles and maps keep clear of the buttons
    m_board->setGeometry(left, stageTopMargin, std::max(1, m_zoom->x() - buttonGap - left),
                         std::max(1, height() - stageTopMargin - bottom));
}

const MapGeometryPtr &MapStage::geometry() const
{
    return (m_showsSeveral ? m_board->firstMap() : m_map)->scene().geometry;
}

void MapStage::light(std::optional<int> region)
{
    if (m_showsSeveral)
        m_board->light(region);
    else
        m_map->light(region);
}

void MapStage::showAll()
{
    if (m_showsSeveral)
        m_board->showAll();
    else
        m_map->showAll();
}

void MapStage::showRegion(const QRectF &metres)
{
    if (m_showsSeveral)
        m_board->showRegion(metres);
    else
        m_map->showRegion(metres);
}

void MapStage::zoom(double factor)
{
    if (m_showsSeveral)
        m_board->zoom(factor);
    else
        m_map->zoom(factor);
}

void MapStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lagesbild
