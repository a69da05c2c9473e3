#include "ui/map/maproom.h"

#include "core/analysis/expectedmodel.h"
#include "core/analysis/groups.h"
#include "core/analysis/indicatorchoice.h"
#include "core/analysis/owngroups.h"
#include "ui/map/layertext.h"
#include "ui/map/mappanel.h"
#include "ui/map/mapstage.h"
#include "ui/map/maptext.h"
#include "ui/map/platetext.h"
#include "ui/shared/copyguard.h"
#include "ui/shared/errortext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sentence.h"

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
constexpr int msPerYear = 900;

} // namespace

MapRoom::MapRoom(MapShapes::ReadOutlines readMunicipalities, QWidget *parent)
    : RoomView(parent),
      m_shapes(std::move(readMunicipalities)),
      m_stage(new MapStage(this)),
      m_panelButton(new QToolButton(m_stage)),
      m_hairline(new QWidget(this)),
      m_panel(new MapPanel(this)),
      m_player(new QTimer(this))
{
    m_hairline->setAutoFillBackground(true);
    connectStage();
    connectPanel();
    m_player->setInterval(msPerYear);
    connect(m_player, &QTimer::timeout, this, &MapRoom::playOn);
    setFocusProxy(m_stage);
}

void MapRoom::connectPanel()
{
    connect(m_panel, &MapPanel::optionsChosen, this, [this](const MapOptions &options) {
        Selection next = m_selection;
        next.map = options;
        if (options.layer == MapLayer::Deviation) // which is about this one, whatever was shown before
            next = withIndicator(next, modelsOf(next.expected).front().response);
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

void MapRoom::connectStage()
{
    connect(m_stage, &MapStage::regionPointedAt, this, &MapRoom::pointAtRegion);
    connect(m_stage, &MapStage::regionChosen, this, &MapRoom::chooseRegion);
    connect(m_stage, &MapStage::regionToggled, this, &MapRoom::toggleRegion);
    connect(m_stage, &MapStage::menuAsked, this, &MapRoom::showMenu);
    connect(m_stage, &MapStage::plateOpened, this, &MapRoom::openPlate);
    connect(m_stage, &MapStage::placeAsked, this, &MapRoom::goTo);
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
    QPalette line = m_hairline->palette();
    line.setColor(QPalette::Window, look.colours.line);
    m_hairline->setPalette(line);
    m_stage->setLook(look);
    m_panel->setLook(look);
    if (m_figures)
        showFigures();
}

void MapRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    stopPlaying();
    if (m_dataset != &dataset)
        m_kept.clear();
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
    Result<PlateFigures> figures = plateFigures(*m_dataset, shown, m_shapes, m_kept);
    if (!figures) {
        showTrouble(figures.error());
        return;
    }
    m_figures = std::move(*figures);
    showFigures();
    emit sourceLineChanged();
}

MapStyle MapRoom::style() const
{
    return m_showsTiles ? tileStyleOf(m_look) : mapStyleOf(m_look);
}

RegionText MapRoom::textOf(std::size_t plate, int region) const
{
    if (!m_figures || plate >= m_figures->maps.size())
        return {};
    const std::vector<RegionShape> &regions = m_stage->geometry()->regions();
    return plateText(regions[static_cast<std::size_t>(region)].code, *m_figures, plate);
}

void MapRoom::showTrouble(const Error &error)
{
    m_figures.reset();
    const bool isPair = platesOf(m_selection.map) == MapPlates::Pair;
    const QString trouble = layerTrouble(isPair ? MapLayer::Bivariate : m_selection.map.layer);
    const Indicator *indicator = m_dataset->catalogue().indicator(m_selection.indicator);
    const bool isEmpty = indicator != nullptr && !indicator->hasValues;
    const QString why = isEmpty ? noValuesSentence() : trouble.isEmpty() ? errorSentence(error) : trouble;
    m_stage->setHead({tr("No map"), {}, why, {}});
    m_stage->setLegend(std::nullopt, mapStyleOf(m_look));
    m_stage->setFocusContent({});
    MapScene blank;
    blank.geometry = m_shapes.shape(m_selection.map.level, m_selection.map.tiles);
    m_stage->showMap(blank, {}, mapStyleOf(m_look));
    m_panel->showLayer(m_selection.map, m_shapes.hasBoundaries());
    m_panel->hideYears();
    m_panel->showOthers(*m_dataset, m_selection, m_selection.scatter.other);
    m_stage->arrange();
}

void MapRoom::showFigures()
{
    const MapFigures &chosen = m_figures->chosenMap();
    m_showsTiles = m_selection.map.tiles || !m_shapes.hasBoundaries();
    m_stage->setHead({boardTitle(*m_figures), chosen.indicator->title, boardSubtitle(*m_figures),
                      boardSentence(*m_figures)});
    showMaps();
    m_stage->setFocusContent(plateFocus(*m_figures));
    m_stage->arrange();
    showPanel();
}

void MapRoom::showMaps()
{
    const PlateFigures &figures = *m_figures;
    const MapGeometryPtr geometry = m_shapes.shape(figures.chosenMap().classes.level, m_showsTiles);
    const std::vector<QColor> colours = plateColours(m_look.theme, figures, figures.chosen);
    if (figures.plates == MapPlates::One) {
        m_stage->showMap(
            plateScene(geometry, figures, 0, colours), [this](int region) { return textOf(0, region); },
            style());
        m_stage->setLegend(legendContent(figures.chosenMap(), m_selection.map, colours), style());
        return;
    }
    std::vector<Plate> plates;
    for (std::size_t i = 0; i < figures.maps.size(); ++i) {
        const MapFigures &map = figures.maps[i];
        const std::vector<QColor> own = plateColours(m_look.theme, figures, i);
        Plate plate{.title = plateTitle(map, figures.plates),
                    .toolTip = plateToolTip(map),
                    .name = plateName(map, figures.plates),
                    .isChosen = figures.plates == MapPlates::Years && i == figures.chosen,
                    .scene = plateScene(geometry, figures, i, own),
                    .texts = [this, i](int region) { return textOf(i, region); }};
        if (figures.plates == MapPlates::Pair)
            plate.legend = legendContent(map, m_selection.map, own);
        plates.push_back(std::move(plate));
    }
    m_stage->showPlates(plates, style());
    m_stage->setLegend(figures.together ? std::optional(yearsLegend(figures, m_selection.map, colours))
                                        : std::nullopt,
                       style());
}

void MapRoom::showPanel()
{
    const MapFigures &figures = m_figures->chosenMap();
    m_panel->showClasses(figures.classes, m_selection.map, m_shapes.hasBoundaries());
    if (figures.other != nullptr)
        m_panel->showOthers(*m_dataset, m_selection, figures.other->id);
    else if (m_figures->plates == MapPlates::Pair)
        m_panel->showOthers(*m_dataset, m_selection, m_figures->maps.back().indicator->id);
    m_panel->showHistogram(
        histogramContent(figures, plateColours(m_look.theme, *m_figures, m_figures->chosen)));
    m_panel->showPeers(figures.comparison ? groupName(figures.comparison->group) : QString(),
                       peerBars(figures));
    const QString definition = definitionText(*m_dataset, *figures.indicator);
    m_panel->showDefinition(definition, definitionSourceText(*figures.indicator, definition));
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
    m_stage->setGeometry(0, 0, folded ? width() : width() - panelWidth, height());
    m_panelButton->setVisible(folded);
    m_panelButton->setText(m_panelOpen ? tr("Hide panel") : tr("Show panel"));
    m_stage->arrange();
    const QSize fold = m_panelButton->sizeHint();
    m_panelButton->setGeometry(m_stage->width() - fold.width() - margin, topMargin, fold.width(),
                               fold.height());
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
    const std::string code = m_stage->geometry()->regions()[static_cast<std::size_t>(region)].code;
    if (m_figures && m_figures->chosenMap().classes.level == MapLevel::County)
        zoomToCounty(code);
    else
        chooseArea(AreaId(code));
}

/// None among counties, and for a region that the data lacks.
AreaIndex MapRoom::municipalityOf(int region) const
{
    if (region < 0 || !m_figures || m_figures->chosenMap().classes.level != MapLevel::Municipality)
        return noArea;
    const std::vector<RegionShape> &regions = m_stage->geometry()->regions();
    return m_dataset->catalogue().indexOf(AreaId(regions[static_cast<std::size_t>(region)].code));
}

/// Compared with from now on, or not any longer; without anybody left, the usual group is.
void MapRoom::toggleRegion(int region)
{
    const AreaIndex area = municipalityOf(region);
    if (area == noArea)
        return;
    const AreaIndex focus = m_dataset->catalogue().indexOf(m_selection.focus);
    if (focus == noArea)
        return;
    Selection next = m_selection;
    next.group = choiceWith(*m_dataset, focus, m_selection.group, m_figures->chosenMap().classes.year, area);
    if (next.group.empty())
        next.group = Selection().group;
    choose(next);
}

void MapRoom::openPlate(int plate)
{
    if (m_figures)
        choose(openedPlate(m_selection, *m_figures, static_cast<std::size_t>(plate)));
}

/// A way of looking only: nothing is chosen by it.
void MapRoom::goTo(MapPlace place)
{
    const AreaIndex focus = m_dataset == nullptr ? noArea : m_dataset->catalogue().indexOf(m_selection.focus);
    const std::string county = focus == noArea ? std::string() : m_dataset->catalogue().area(focus).county;
    const MapGeometryPtr municipalities = m_shapes.shape(MapLevel::Municipality, m_selection.map.tiles);
    const QRectF box = boxOf(place, *municipalities, county);
    if (box.isNull())
        m_stage->showAll();
    else
        m_stage->showRegion(box);
}

/// Shows the municipalities of @p county, as large as there is room for.
void MapRoom::zoomToCounty(const std::string &county)
{
    Selection next = m_selection;
    next.map.level = MapLevel::Municipality;
    choose(next);
    const MapGeometryPtr counties = m_shapes.shape(MapLevel::County, m_selection.map.tiles);
    if (const std::optional<int> region = counties->indexOf(county))
        m_stage->showRegion(counties->regions()[static_cast<std::size_t>(*region)].box);
}

void MapRoom::pointAtRegion(int region)
{
    AreaId area;
    const bool municipalities = m_figures && m_figures->chosenMap().classes.level == MapLevel::Municipality;
    if (region >= 0 && municipalities)
        area = AreaId(m_stage->geometry()->regions()[static_cast<std::size_t>(region)].code);
    m_panel->lightPeer(area);
    emit areaPointedAt(area);
}

void MapRoom::highlight(const AreaId &area)
{
    const MapGeometryPtr &geometry = m_stage->geometry();
    m_stage->light(geometry && !area.isEmpty() ? geometry->indexOf(area.text()) : std::nullopt);
    m_panel->lightPeer(area);
}

void MapRoom::showMenu(int plate, int region, QPoint globalPosition)
{
    QMenu menu(this);
    const MapGeometryPtr &geometry = m_stage->geometry();
    if (region >= 0 && m_figures) {
        const QString spoken = textOf(static_cast<std::size_t>(plate), region).spoken;
        menu.addAction(tr("Copy “%1”").arg(spoken), this, [this, spoken] { copyFromScreen(*this, spoken); });
        const std::string code = geometry->regions()[static_cast<std::size_t>(region)].code;
        menu.addAction(tr("Zoom to its county"), this, [this, code] { zoomToCounty(code.substr(0, 2)); });
    }
    addComparing(menu, region);
    menu.addAction(tr("Show the whole country"), m_stage, &MapStage::showAll);
    menu.exec(globalPosition);
}

/// What Ctrl and a click do, for those who don't know of it or have no mouse; and what may become of it.
void MapRoom::addComparing(QMenu &menu, int region)
{
    if (!m_figures)
        return;
    const Catalogue &catalogue = m_dataset->catalogue();
    const AreaIndex focus = catalogue.indexOf(m_selection.focus);
    if (focus == noArea)
        return;
    const Result<ComparisonGroup> group =
        comparisonGroup(*m_dataset, focus, m_selection.group, m_figures->chosenMap().classes.year);
    const bool isSome = group && group->choice != GroupChoice::All && !group->members.empty();
    const AreaIndex area = municipalityOf(region);
    if (area != noArea) {
        const bool isMember = isSome && std::ranges::find(group->members, area) != group->members.end();
        const QString &name = catalogue.area(area).name;
        QAction *toggle =
            menu.addAction(isMember ? tr("Don't compare with %1").arg(name) : tr("Compare with %1").arg(name),
                           this, [this, region] { toggleRegion(region); });
        toggle->setObjectName(u"toggleCompared"_s);
    }
    if (!isSome)
        return;
    std::vector<AreaId> members;
    for (const AreaIndex member : group->members)
        members.push_back(catalogue.area(member).id);
    QAction *keep = menu.addAction(tr("Save those compared with as a group …"), this,
                                   [this, members] { emit ownGroupAsked(members); });
    keep->setObjectName(u"keepGroup"_s);
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
    if (!m_figures || m_figures->chosenMap().classes.years.size() < 2)
        return;
    m_panel->setPlaying(true);
    const MapClasses &classes = m_figures->chosenMap().classes;
    showYear(classes.year == classes.years.back() ? classes.years.front() : classes.year);
    m_player->start();
}

/// Shows the next year; at the last one the playing stops, and only that year becomes a step to go back from.
void MapRoom::playOn()
{
    if (!m_figures)
        return stopPlaying();
    const std::vector<Year> years = m_figures->chosenMap().classes.years; // what is shown next replaces it
    const auto next = std::ranges::upper_bound(years, m_figures->chosenMap().classes.year);
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
    if (!m_figures)
        return {};
    const MapClasses &first = m_figures->maps.front().classes;
    const MapClasses &last = m_figures->maps.back().classes;
    const QString line = mapSourceLine(*m_dataset, first, m_showsTiles,
                                       last.indicator == first.indicator ? IndicatorId() : last.indicator);
    const bool wantedBoundaries = !m_selection.map.tiles;
    return wantedBoundaries && m_shapes.trouble()
               ? tr("The boundaries can't be read, so the map is of tiles.") + u' ' + line
               : line;
}

} // namespace lagesbild
