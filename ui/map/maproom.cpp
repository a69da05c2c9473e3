#include "ui/map/maproom.h"

#include "core/analysis/expectedmodel.h"
#include "ui/map/classcolours.h"
#include "ui/map/layertext.h"
#include "ui/map/mappanel.h"
#include "ui/map/maptext.h"
#include "ui/map/zoombuttons.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/errortext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/selectiontext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int margin = 20;
constexpr int topMargin = 14;
constexpr int columnWidth = 264;
constexpr int cardGap = 14;
constexpr int narrowestBeside = 560; // below this the map lies under the cards
constexpr int msPerYear = 900;

QLabel *labelOnMap(QWidget *map, const QString &name)
{
    auto *label = new QLabel(map);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

MapRoom::MapRoom(MapShapes::ReadOutlines readMunicipalities, QWidget *parent)
    : RoomView(parent),
      m_shapes(std::move(readMunicipalities)),
      m_map(new MapWidget(this)),
      m_title(labelOnMap(m_map, u"mapTitle"_s)),
      m_subtitle(labelOnMap(m_map, u"mapSubtitle"_s)),
      m_sentence(labelOnMap(m_map, u"mapSentence"_s)),
      m_legend(new MapLegend(m_map)),
      m_focusCard(new FocusCard(m_map)),
      m_zoom(new ZoomButtons(m_map)),
      m_panelButton(new QToolButton(m_map)),
      m_hairline(new QWidget(this)),
      m_panel(new MapPanel(this)),
      m_player(new QTimer(this))
{
    m_hairline->setAutoFillBackground(true);
    m_legend->hide();
    m_focusCard->hide();
    connectMap();
    connectPanel();
    m_player->setInterval(msPerYear);
    connect(m_player, &QTimer::timeout, this, &MapRoom::playOn);
    setFocusProxy(m_map);
}

void MapRoom::connectPanel()
{
    connect(m_panel, &MapPanel::optionsChosen, this, [this](const MapOptions &options) {
        Selection next = m_selection;
        next.map = options;
        if (options.layer == MapLayer::Deviation) // which is about this one, whatever was shown before
            next.indicator = modelsOf(next.expected).front().response;
        choose(next);
    });
    connect(m_panel, &MapPanel::otherChosen, this, [this](const IndicatorId &indicator) {
        Selection next = m_selection;
        next.scatter.other = indicator;
        choose(next);
    });
    connect(m_panel, &MapPanel::yearPassed, this, [this](Year year) { showYear(year); });
    connect(m_panel, &MapPanel::yearChosen, this, [this](Year year) {
        stopPlaying();
        Selection next = m_selection;
        next.year = year;
        choose(next);
    });
    connect(m_panel, &MapPanel::playAsked, this, &MapRoom::play);
    connect(m_panel, &MapPanel::areaChosen, this, &MapRoom::chooseArea);
    connect(m_panel, &MapPanel::areaPointedAt, this, [this](const AreaId &area) {
        highlight(area);
        emit areaPointedAt(area);
    });
}

void MapRoom::connectMap()
{
    connect(m_map, &MapWidget::regionPointedAt, this, &MapRoom::pointAtRegion);
    connect(m_map, &MapWidget::regionChosen, this, &MapRoom::chooseRegion);
    connect(m_map, &MapWidget::menuAsked, this, &MapRoom::showMenu);
    connect(m_zoom, &ZoomButtons::zoomAsked, m_map, &MapWidget::zoom);
    connect(m_zoom, &ZoomButtons::allAsked, m_map, &MapWidget::showAll);
    m_panelButton->setObjectName(u"panelButton"_s);
    m_panelButton->setProperty("framed", true);
    m_panelButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_panelButton, &QToolButton::clicked, this, [this] {
        m_panelOpen = !m_panelOpen;
        arrange();
    });
}

void MapRoom::setLook(const Look &look)
{
    m_look = look;
    m_title->setFont(look.sized(18, QFont::DemiBold));
    m_subtitle->setFont(look.sized(12));
    m_sentence->setFont(look.sized(14));
    QPalette quiet = m_subtitle->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_subtitle->setPalette(quiet);
    QPalette line = m_hairline->palette();
    line.setColor(QPalette::Window, look.colours.line);
    m_hairline->setPalette(line);
    m_legend->setLook(look);
    m_focusCard->setLook(look);
    m_panel->setLook(look);
    if (m_figures)
        showFigures();
}

void MapRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    stopPlaying();
    m_dataset = &dataset;
    m_selection = selection;
    showYear(std::nullopt);
}

void MapRoom::showYear(std::optional<Year> year)
{
    m_passingYear = year;
    Selection shown = m_selection;
    if (year)
        shown.year = year;
    Result<MapFigures> figures = mapFigures(*m_dataset, shown, m_shapes);
    if (!figures) {
        showTrouble(figures.error());
        return;
    }
    m_figures = std::move(*figures);
    showFigures();
    emit sourceLineChanged();
}

void MapRoom::showTrouble(const Error &error)
{
    m_figures.reset();
    m_title->setText(tr("No map"));
    const QString trouble = layerTrouble(m_selection.map.layer);
    m_subtitle->setText(trouble.isEmpty() ? errorSentence(error) : trouble);
    m_sentence->clear();
    m_legend->hide();
    m_focusCard->hide();
    MapScene blank;
    blank.geometry = m_shapes.shape(m_selection.map.level, m_selection.map.tiles);
    m_map->setScene(blank, {}, mapStyleOf(m_look));
    m_panel->showLayer(m_selection.map, m_shapes.hasBoundaries());
    m_panel->showOthers(*m_dataset, m_selection, m_selection.scatter.other);
    placeOverlays();
}

void MapRoom::showFigures()
{
    const MapFigures &figures = *m_figures;
    m_title->setText(mapTitle(figures.classes, *figures.indicator, figures.other));
    m_title->setToolTip(figures.indicator->title);
    m_subtitle->setText(mapSubtitle(figures.classes, *figures.indicator));
    m_sentence->setText(mapSentence(figures.classes, *figures.indicator));
    colourMap();
    const FocusContent focus = focusContent(figures);
    m_focusCard->setContent(focus);
    m_focusCard->setVisible(!focus.name.isEmpty());
    m_legend->show();
    m_panel->showClasses(figures.classes, m_selection.map, m_shapes.hasBoundaries());
    if (figures.other != nullptr)
        m_panel->showOthers(*m_dataset, m_selection, figures.other->id);
    m_panel->showPeers(figures.comparison ? groupName(figures.comparison->group) : QString(),
                       peerBars(figures));
    const QString definition = definitionText(*m_dataset, *figures.indicator);
    m_panel->showDefinition(definition, definitionSourceText(*figures.indicator, definition));
    placeOverlays();
}

void MapRoom::colourMap()
{
    const MapFigures &figures = *m_figures;
    m_showsTiles = m_selection.map.tiles || !m_shapes.hasBoundaries();
    const MapStyle style = m_showsTiles ? tileStyleOf(m_look) : mapStyleOf(m_look);
    const MapGeometryPtr geometry = m_shapes.shape(figures.classes.level, m_showsTiles);
    const std::vector<QColor> colours = classColours(m_look.theme, figures.classes, figures.indicator->unit);
    m_map->setScene(sceneOf(geometry, figures, colours), regionTexts(*geometry, figures), style);
    m_legend->setContent(legendContent(figures, m_selection.map, colours), style);
    m_panel->showHistogram(histogramContent(figures, colours));
}

void MapRoom::placeOverlays()
{
    const QSize room = m_map->size();
    const int headWidth = std::clamp(room.width() * 45 / 100, columnWidth, 430);
    int y = topMargin;
    const auto place = [&](QWidget *widget, int width, int gapAfter) {
        const int height =
            widget->heightForWidth(width) > 0 ? widget->heightForWidth(width) : widget->sizeHint().height();
        widget->setGeometry(margin, y, width, height);
        y += height + gapAfter;
    };
    place(m_title, headWidth, 2);
    place(m_subtitle, headWidth, 8);
    place(m_sentence, std::min(headWidth, 330), cardGap);
    place(m_legend, columnWidth, cardGap);
    place(m_focusCard, columnWidth, 0);

    const QSize buttons = m_zoom->sizeHint();
    m_zoom->setGeometry(room.width() - buttons.width() - margin, room.height() - buttons.height() - margin,
                        buttons.width(), buttons.height());
    const QSize fold = m_panelButton->sizeHint();
    m_panelButton->setGeometry(room.width() - fold.width() - margin, topMargin, fold.width(), fold.height());
    const bool beside = room.width() >= narrowestBeside;
    m_map->setCovered(QMarginsF(beside ? columnWidth + margin : 0, 0, 0, 0));
}

bool MapRoom::isPanelFolded() const
{
    return window()->width() < RoomSheet::foldingWidth;
}

/// In a narrow window the panel opens over the map, below the button that closes it.
void MapRoom::arrange()
{
    const bool folded = isPanelFolded();
    const int panelWidth = std::min(SidePanel::usualWidth, width());
    m_map->setGeometry(0, 0, folded ? width() : width() - panelWidth, height());
    m_panelButton->setVisible(folded);
    m_panelButton->setText(m_panelOpen ? tr("Hide panel") : tr("Show panel"));
    placeOverlays();
    const int top = folded ? m_panelButton->geometry().bottom() + topMargin : 0;
    m_panel->setGeometry(width() - panelWidth + 1, top, panelWidth - 1, height() - top);
    m_hairline->setGeometry(width() - panelWidth, top, 1, height() - top);
    for (QWidget *part : {static_cast<QWidget *>(m_panel), m_hairline}) {
        part->setVisible(!folded || m_panelOpen);
        part->raise();
    }
}

void MapRoom::resizeEvent(QResizeEvent *event)
{
    RoomView::resizeEvent(event);
    arrange();
}

void MapRoom::showEvent(QShowEvent *event)
{
    RoomView::showEvent(event);
    arrange();
}

void MapRoom::hideEvent(QHideEvent *event)
{
    RoomView::hideEvent(event);
    stopPlaying();
}

void MapRoom::choose(const Selection &selection)
{
    if (selection != m_selection)
        emit selectionChosen(selection);
    else if (m_passingYear)
        showYear(std::nullopt);
}

void MapRoom::chooseArea(const AreaId &area)
{
    Selection next = m_selection;
    next.focus = area;
    choose(next);
}

void MapRoom::chooseRegion(int region)
{
    const std::string code = m_map->scene().geometry->regions()[static_cast<std::size_t>(region)].code;
    if (m_figures && m_figures->classes.level == MapLevel::County)
        zoomToCounty(code);
    else
        chooseArea(AreaId(code));
}

/// Shows the municipalities of @p county, as large as there is room for.
void MapRoom::zoomToCounty(const std::string &county)
{
    Selection next = m_selection;
    next.map.level = MapLevel::Municipality;
    choose(next);
    const MapGeometryPtr counties = m_shapes.shape(MapLevel::County, m_selection.map.tiles);
    if (const std::optional<int> region = counties->indexOf(county))
        m_map->showRegion(counties->regions()[static_cast<std::size_t>(*region)].box);
}

void MapRoom::pointAtRegion(int region)
{
    AreaId area;
    const bool municipalities = m_figures && m_figures->classes.level == MapLevel::Municipality;
    if (region >= 0 && municipalities)
        area = AreaId(m_map->scene().geometry->regions()[static_cast<std::size_t>(region)].code);
    m_panel->lightPeer(area);
    emit areaPointedAt(area);
}

void MapRoom::highlight(const AreaId &area)
{
    const MapGeometryPtr &geometry = m_map->scene().geometry;
    m_map->light(geometry && !area.isEmpty() ? geometry->indexOf(area.text()) : std::nullopt);
    m_panel->lightPeer(area);
}

void MapRoom::showMenu(int region, QPoint globalPosition)
{
    QMenu menu(this);
    const MapGeometryPtr &geometry = m_map->scene().geometry;
    if (region >= 0 && m_figures) {
        const std::string code = geometry->regions()[static_cast<std::size_t>(region)].code;
        if (const MapRow *row = m_figures->row(code)) {
            const QString spoken = spokenRegion(*row, m_figures->placeOf(*row), m_figures->classes,
                                                *m_figures->indicator, m_figures->other);
            menu.addAction(tr("Copy “%1”").arg(spoken), this,
                           [spoken] { QApplication::clipboard()->setText(spoken); });
        }
        menu.addAction(tr("Zoom to its county"), this, [this, code] { zoomToCounty(code.substr(0, 2)); });
    }
    menu.addAction(tr("Show the whole country"), m_map, &MapWidget::showAll);
    menu.exec(globalPosition);
}

void MapRoom::play()
{
    if (m_player->isActive()) {
        stopPlaying();
        if (m_passingYear) {
            Selection next = m_selection;
            next.year = m_passingYear;
            choose(next);
        }
        return;
    }
    if (!m_figures || m_figures->classes.years.size() < 2)
        return;
    m_panel->setPlaying(true);
    const std::vector<Year> &years = m_figures->classes.years;
    showYear(m_figures->classes.year == years.back() ? years.front() : m_figures->classes.year);
    m_player->start();
}

/// Shows the next year; at the last one the playing stops, and only that year becomes a step to go back from.
void MapRoom::playOn()
{
    if (!m_figures)
        return stopPlaying();
    const std::vector<Year> &years = m_figures->classes.years;
    const auto next = std::ranges::upper_bound(years, m_figures->classes.year);
    if (next != years.end())
        showYear(*next);
    if (next == years.end() || next + 1 == years.end())
        play();
}

void MapRoom::stopPlaying()
{
    m_player->stop();
    m_panel->setPlaying(false);
}

QString MapRoom::sourceLine() const
{
    return m_figures ? mapSourceLine(*m_dataset, m_figures->classes, m_showsTiles) : QString();
}

} // namespace lagesbild
