#include "ui/map/mappanel.h"

#include "ui/map/layertext.h"
#include "ui/shared/indicatorbox.h"
#include "ui/shared/segmented.h"
#include "ui/shared/yearslider.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestClasses = 2;
constexpr int mostClasses = 9;

enum Division { ByGuide, Quantiles, Natural, EqualRanges, Own, Deviation };
enum Shown { Municipalities, Counties, Tiles };

ClassMethod methodOf(Division division)
{
    switch (division) {
    case Quantiles:
        return ClassMethod::Quantile;
    case EqualRanges:
        return ClassMethod::Equal;
    case Own:
        return ClassMethod::Manual;
    case Deviation:
        return ClassMethod::StandardDeviation;
    case ByGuide:
    case Natural:
        break;
    }
    return ClassMethod::Jenks;
}

Division divisionOf(const MapClasses &classes)
{
    if (classes.guideMap != GuideMap::None)
        return ByGuide;
    switch (classes.method) {
    case ClassMethod::Quantile:
        return Quantiles;
    case ClassMethod::Equal:
        return EqualRanges;
    case ClassMethod::Manual:
        return Own;
    case ClassMethod::StandardDeviation:
        return Deviation;
    case ClassMethod::Jenks:
        break;
    }
    return Natural;
}

/// Limits with ends that can be written: open ones become the least and the greatest value.
std::vector<double> closedLimits(const MapClasses &classes)
{
    std::vector<double> limits = classes.limits;
    for (const MapRow &row : classes.rows) {
        if (row.classNumber < 0)
            continue;
        if (std::isinf(limits.front()))
            limits.front() = *row.figure.value;
        if (std::isinf(limits.back()))
            limits.back() = *row.figure.value;
        limits.front() = std::min(limits.front(), *row.figure.value);
        limits.back() = std::max(limits.back(), *row.figure.value);
    }
    return limits;
}

/// Parts that come and go bring the space above them along: a gap of their own would stay.
void keepApart(QLabel &first)
{
    constexpr int above = 16;
    first.setContentsMargins(0, above, 0, 0);
}

} // namespace

std::vector<double> parseLimits(const QString &text)
{
    std::vector<double> limits;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool understood = false;
        double limit = QLocale().toDouble(part.trimmed(), &understood);
        if (!understood)
            limit = QLocale::c().toDouble(part.trimmed(), &understood);
        if (!understood || !std::isfinite(limit) || (!limits.empty() && limit <= limits.back()))
            return {};
        limits.push_back(limit);
    }
    if (limits.size() < 2 || limits.size() > mostClasses + 1)
        return {};
    return limits;
}

QString limitsText(const std::vector<double> &limits)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList texts;
    for (const double limit : limits)
        texts << plain.toString(limit, 'g', QLocale::FloatingPointShortest);
    return texts.join(u"; "_s);
}

MapPanel::MapPanel(QWidget *parent)
    : SidePanel(parent),
      m_layer(new Segmented(2)),
      m_since(new YearSlider),
      m_other(new IndicatorBox),
      m_division(new Segmented(3)),
      m_classesRow(new QWidget),
      m_classCount(new QLabel),
      m_fewer(new QToolButton),
      m_more(new QToolButton),
      m_limits(new QLineEdit),
      m_shown(new Segmented(3)),
      m_year(new YearSlider),
      m_play(new QToolButton),
      m_histogram(new MapHistogram),
      m_peers(new PeerBars)
{
    setObjectName(u"mapPanel"_s);
    addLayer();
    addDivision();
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

    m_otherCaption = addCaption(tr("Together with"));
    keepApart(*m_otherCaption);
    m_other->setObjectName(u"other"_s);
    m_other->setAccessibleName(tr("The second indicator"));
    connect(m_other, &IndicatorBox::indicatorChosen, this, &MapPanel::otherChosen);
    addControl(m_other);
}

void MapPanel::addDivision()
{
    m_divisionCaption = addCaption(tr("Division"));
    keepApart(*m_divisionCaption);
    m_division->setObjectName(u"division"_s);
    m_division->setChoices(tr("Division into classes"),
                           {tr("The guide's"), tr("Equally many"), tr("Natural"), tr("Equally wide"),
                            tr("Own"), tr("Deviation", "classes by standard deviations from the mean")});
    connect(m_division, &Segmented::choiceMade, this, &MapPanel::chooseDivision);
    addControl(m_division);

    auto *row = new QHBoxLayout(m_classesRow);
    row->setContentsMargins(0, 4, 0, 0);
    m_fewer->setText(u"−"_s);
    m_fewer->setAccessibleName(tr("Fewer classes"));
    m_more->setText(u"+"_s);
    m_more->setAccessibleName(tr("More classes"));
    m_fewer->setObjectName(u"fewerClasses"_s);
    m_more->setObjectName(u"moreClasses"_s);
    m_classCount->setObjectName(u"classCount"_s);
    for (QToolButton *button : {m_fewer, m_more}) {
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    row->addWidget(m_classCount);
    row->addStretch(1);
    row->addWidget(m_fewer);
    row->addWidget(m_more);
    connect(m_fewer, &QToolButton::clicked, this, [this] { changeClasses(-1); });
    connect(m_more, &QToolButton::clicked, this, [this] { changeClasses(1); });
    addControl(m_classesRow);

    m_limits->setObjectName(u"ownLimits"_s);
    m_limits->setAccessibleName(tr("Own limits"));
    connect(m_limits, &QLineEdit::editingFinished, this, &MapPanel::chooseLimits);
    addControl(m_limits);
    m_limitsHint = addRemark(u"limitsHint"_s);
    m_limitsHint->setText(tr("Two to ten rising numbers with semicolons between, ends included."));
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
    addCaption(tr("Year"));
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
    m_look = look;
    m_classCount->setFont(look.sized(12));
    m_play->setFont(look.sized(13));
    m_play->setStyleSheet(
        u"QToolButton { color: %1; border: none; padding: 2px 0; }"
        "QToolButton:focus { text-decoration: underline; }"_s.arg(look.colours.accent.name()));
    m_layer->setLook(look);
    m_since->setLook(look);
    m_other->setFont(look.sized(12));
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
    m_otherCaption->setVisible(options.layer == MapLayer::Bivariate);
    m_other->setVisible(options.layer == MapLayer::Bivariate);
}

void MapPanel::showOthers(const Dataset &dataset, const Selection &selection, const IndicatorId &other)
{
    m_other->offer(dataset, selection, other);
}

void MapPanel::showDivision(const MapClasses &classes)
{
    const bool isChange = classes.layer == MapLayer::Change;
    const bool canDivide = isChange || classes.layer == MapLayer::Values;
    const Division division = divisionOf(classes);
    const GuideMap guide = guideMapOf(classes.indicator);
    const bool guideFits =
        guide != GuideMap::None && (guide != GuideMap::Establishment || classes.level == MapLevel::County);
    const QString balanced = isChange ? tr("Classes of a change lie alike on both sides of 0.") : QString();
    m_divisionCaption->setVisible(canDivide);
    m_division->setVisible(canDivide);
    m_division->setChosen(division);
    m_division->setReasonAgainst(ByGuide, isChange    ? balanced
                                          : guideFits ? QString()
                                          : guide != GuideMap::None
                                              ? tr("The guide's map shows counties.")
                                              : tr("The guide has no map of this indicator."));
    m_division->setReasonAgainst(Own, isChange                     ? balanced
                                      : m_currentLimits.size() < 2 ? tr("There are no figures.")
                                                                   : QString());
    m_division->setReasonAgainst(Deviation, balanced);
    m_classesRow->setVisible(canDivide && division != ByGuide && division != Own);
    m_classCount->setText(tr("%n class(es)", nullptr, m_options.classes));
    m_fewer->setEnabled(m_options.classes > fewestClasses);
    m_more->setEnabled(m_options.classes < mostClasses);
    m_limits->setVisible(canDivide && division == Own);
    m_limitsHint->setVisible(canDivide && division == Own);
    if (division == Own && !m_limits->hasFocus())
        m_limits->setText(limitsText(m_options.limits));
}

void MapPanel::showClasses(const MapClasses &classes, const MapOptions &options, bool hasBoundaries)
{
    showLayer(options, hasBoundaries);
    const bool hasLimits = classes.layer == MapLayer::Values && classes.classCount() > 0;
    m_currentLimits = hasLimits ? closedLimits(classes) : std::vector<double>();
    showDivision(classes);
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
    m_play->setVisible(classes.years.size() > 1);
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

void MapPanel::chooseDivision(int division)
{
    MapOptions next = m_options;
    next.guide = division == ByGuide;
    if (division != ByGuide)
        next.method = methodOf(static_cast<Division>(division));
    if (division == Own && next.limits.size() < 2)
        next.limits = m_currentLimits;
    emit optionsChosen(next);
}

void MapPanel::chooseShown(int shown)
{
    MapOptions next = m_options;
    next.tiles = shown == Tiles;
    next.level = shown == Counties ? MapLevel::County : MapLevel::Municipality;
    emit optionsChosen(next);
}

void MapPanel::changeClasses(int by)
{
    MapOptions next = m_options;
    next.classes = std::clamp(next.classes + by, fewestClasses, mostClasses);
    emit optionsChosen(next);
}

void MapPanel::chooseLimits()
{
    const std::vector<double> limits = parseLimits(m_limits->text());
    QPalette palette = m_limitsHint->palette();
    palette.setColor(QPalette::WindowText, limits.empty() ? m_look.colours.worse : m_look.colours.secondary);
    m_limitsHint->setPalette(palette);
    if (limits.empty() || limits == m_options.limits)
        return;
    MapOptions next = m_options;
    next.guide = false;
    next.method = ClassMethod::Manual;
    next.limits = limits;
    emit optionsChosen(next);
}

} // namespace lagesbild
