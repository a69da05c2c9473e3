#include "ui/map/mappanel.h"

#include "core/analysis/mapplates.h"
#include "ui/map/layertext.h"
#include "ui/map/mapdivision.h"
#include "ui/map/platetext.h"
#include "ui/shared/indicatorbox.h"
#include "ui/shared/segmented.h"
#include "ui/shared/yearslider.h"

#include <QLabel>
#include <QToolButton>

#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

enum Shown { Municipalities, Counties, Tiles };

/// Parts that come and go bring the space above them along: a gap of their own would stay.
void keepApart(QLabel &first)
{
    constexpr int above = 16;
    first.setContentsMargins(0, above, 0, 0);
}

} // namespace

MapPanel::MapPanel(QWidget *parent)
    : SidePanel(parent),
      m_layer(new Segmented(2)),
      m_since(new YearSlider),
      m_other(new IndicatorBox),
      m_plates(new Segmented(2)),
      m_division(new MapDivision),
      m_shown(new Segmented(3)),
      m_year(new YearSlider),
      m_play(new QToolButton),
      m_histogram(new MapHistogram),
      m_peers(new PeerBars)
{
    setObjectName(u"mapPanel"_s);
    addLayer();
    addPlates();
    connect(m_division, &MapDivision::optionsChosen, this, &MapPanel::optionsChosen);
    addControl(m_division);
    addGap();
    addLevel();
    addGap();
    addYear();
    addSpread();
    addGap();
    addHeading(tr("Definition"));
    m_definition = addParagraph(u"definition"_s);
    m_definitionSource = addRemark(u"definitionSource"_s);
}

void MapPanel::addLayer()
{
    addCaption(tr("Colour by"));
    QStringList names;
    for (const MapLayer layer :
         {MapLayer::Values, MapLayer::Change, MapLayer::Deviation, MapLayer::Clusters, MapLayer::Bivariate})
        names << layerName(layer);
    m_layer->setObjectName(u"layer"_s);
    m_layer->setChoices(tr("What the colours tell"), names);
    connect(m_layer, &Segmented::choiceMade, this, &MapPanel::chooseLayer);
    addControl(m_layer);

    m_sinceCaption = addCaption(tr("Compared with"));
    keepApart(*m_sinceCaption);
    m_since->setObjectName(u"since"_s);
    m_since->setAccessibleName(tr("Year to compare with"));
    connect(m_since, &YearSlider::yearChosen, this, [this](Year year) {
        MapOptions next = m_options;
        next.since = year;
        emit optionsChosen(next);
    });
    addControl(m_since);
}

void MapPanel::addPlates()
{
    addGap();
    addCaption(tr("Maps"));
    QStringList names;
    for (const MapPlates plates : {MapPlates::One, MapPlates::Years, MapPlates::Pair})
        names << platesName(plates);
    m_plates->setObjectName(u"plates"_s);
    m_plates->setChoices(tr("How many maps"), names);
    connect(m_plates, &Segmented::choiceMade, this, [this](int choice) {
        MapOptions next = m_options;
        next.plates = static_cast<MapPlates>(choice);
        emit optionsChosen(next);
    });
    addControl(m_plates);

    m_otherCaption = addCaption(tr("Together with"));
    keepApart(*m_otherCaption);
    m_other->setObjectName(u"other"_s);
    m_other->setAccessibleName(tr("The second indicator"));
    connect(m_other, &IndicatorBox::indicatorChosen, this, &MapPanel::otherChosen);
    addControl(m_other);
}

void MapPanel::addLevel()
{
    addCaption(tr("Show"));
    m_shown->setObjectName(u"shown"_s);
    m_shown->setChoices(tr("What the map shows"), {tr("Municipalities"), tr("Counties"), tr("Tile map")});
    connect(m_shown, &Segmented::choiceMade, this, &MapPanel::chooseShown);
    addControl(m_shown);
}

void MapPanel::addYear()
{
    m_yearCaption = addCaption(tr("Year"));
    m_year->setObjectName(u"years"_s);
    addControl(m_year);
    connect(m_year, &YearSlider::yearPassed, this, &MapPanel::yearPassed);
    connect(m_year, &YearSlider::yearChosen, this, &MapPanel::yearChosen);

    m_play->setObjectName(u"play"_s);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setCursor(Qt::PointingHandCursor);
    connect(m_play, &QToolButton::clicked, this, &MapPanel::playAsked);
    addControl(m_play);
    setPlaying(false);
}

void MapPanel::addSpread()
{
    m_spreadTitle = addHeading(tr("Distribution"));
    keepApart(*m_spreadTitle);
    addControl(m_histogram);
    m_peersTitle = addHeading({});
    keepApart(*m_peersTitle);
    addControl(m_peers);
    connect(m_peers, &PeerBars::areaChosen, this, &MapPanel::areaChosen);
    connect(m_peers, &PeerBars::areaPointedAt, this, &MapPanel::areaPointedAt);
}

void MapPanel::setLook(const Look &look)
{
    SidePanel::setLook(look);
    m_play->setFont(look.sized(13));
    m_play->setStyleSheet(
        u"QToolButton { color: %1; border: none; padding: 2px 0; }"
        "QToolButton:focus { text-decoration: underline; }"_s.arg(look.colours.accent.name()));
    m_layer->setLook(look);
    m_since->setLook(look);
    m_other->setFont(look.sized(12));
    m_plates->setLook(look);
    m_division->setLook(look);
    m_shown->setLook(look);
    m_year->setLook(look);
    m_histogram->setLook(look);
    m_peers->setLook(look);
}

void MapPanel::showLayer(const MapOptions &options, bool hasBoundaries)
{
    m_options = options;
    m_layer->setChosen(static_cast<int>(options.layer));
    m_layer->setReasonAgainst(static_cast<int>(MapLayer::Clusters),
                              hasBoundaries ? QString()
                                            : tr("Needs boundaries, and there are none in the data."));
    m_sinceCaption->setVisible(options.layer == MapLayer::Change);
    m_since->setVisible(options.layer == MapLayer::Change);
    const MapPlates plates = platesOf(options);
    m_plates->setChosen(static_cast<int>(plates));
    const QString reason =
        options.layer == MapLayer::Values ? QString() : tr("Several maps are of values only.");
    m_plates->setReasonAgainst(static_cast<int>(MapPlates::Years), reason);
    m_plates->setReasonAgainst(static_cast<int>(MapPlates::Pair), reason);
    const bool hasOther = options.layer == MapLayer::Bivariate || plates == MapPlates::Pair;
    m_otherCaption->setVisible(hasOther);
    m_other->setVisible(hasOther);
    const bool choosesYear = plates != MapPlates::Years;
    m_yearCaption->setVisible(choosesYear);
    m_year->setVisible(choosesYear);
}

void MapPanel::hideYears()
{
    for (QWidget *part : {static_cast<QWidget *>(m_yearCaption), static_cast<QWidget *>(m_year),
                          static_cast<QWidget *>(m_play)})
        part->hide();
}

void MapPanel::showOthers(const Dataset &dataset, const Selection &selection, const IndicatorId &other)
{
    m_other->offer(dataset, selection, other);
}

void MapPanel::showClasses(const MapClasses &classes, const MapOptions &options, bool hasBoundaries)
{
    showLayer(options, hasBoundaries);
    m_division->showClasses(classes, options);
    m_since->setYears(classes.earlier, classes.otherYear);

    m_shown->setChosen(options.tiles || !hasBoundaries     ? Tiles
                       : classes.level == MapLevel::County ? Counties
                                                           : Municipalities);
    const QString noBoundaries = hasBoundaries ? QString() : tr("There are no boundaries in the data.");
    m_shown->setReasonAgainst(Municipalities, noBoundaries);
    m_shown->setReasonAgainst(Counties,
                              !hasCounties(classes.layer)
                                  ? tr("This is about municipalities and has no figures of counties.")
                                  : noBoundaries);
    m_year->setYears(classes.years, classes.year);
    m_play->setVisible(classes.years.size() > 1 && !m_year->isHidden());
}

void MapPanel::showHistogram(const HistogramContent &content)
{
    m_histogram->setContent(content);
    m_spreadTitle->setVisible(!content.values.empty());
    m_histogram->setVisible(!content.values.empty());
}

void MapPanel::showPeers(const QString &title, std::vector<PeerBar> bars)
{
    m_peersTitle->setText(title);
    m_peersTitle->setVisible(!bars.empty());
    m_peers->setVisible(!bars.empty());
    m_peers->setBars(std::move(bars));
}

void MapPanel::showDefinition(const QString &text, const QString &source)
{
    setParagraph(*m_definition, text);
    m_definitionSource->setText(source);
}

void MapPanel::lightPeer(const AreaId &area)
{
    m_peers->light(area);
}

void MapPanel::setPlaying(bool playing)
{
    m_play->setText(playing ? tr("■ Stop") : tr("▶ Play"));
}

void MapPanel::chooseLayer(int layer)
{
    MapOptions next = m_options;
    next.layer = static_cast<MapLayer>(layer);
    emit optionsChosen(next);
}

void MapPanel::chooseShown(int shown)
{
    MapOptions next = m_options;
    next.tiles = shown == Tiles;
    next.level = shown == Counties ? MapLevel::County : MapLevel::Municipality;
    emit optionsChosen(next);
}

} // namespace lagesbild
