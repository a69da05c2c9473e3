#include "ui/map/mapdivision.h"

#include "ui/shared/segmented.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestClasses = 2;
constexpr int mostClasses = 9;

enum Division { ByGuide, Quantiles, Natural, EqualRanges, Own, Deviation };

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

MapDivision::MapDivision(QWidget *parent)
    : QWidget(parent),
      m_caption(new QLabel(tr("Division"))),
      m_division(new Segmented(3)),
      m_classesRow(new QWidget),
      m_classCount(new QLabel),
      m_fewer(new QToolButton),
      m_more(new QToolButton),
      m_limits(new QLineEdit),
      m_limitsHint(new QLabel(tr("Two to ten rising numbers with semicolons between, ends included.")))
{
    constexpr int above = 16; // it brings the space above it along: a gap of the panel's would stay
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, above, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    m_division->setObjectName(u"division"_s);
    m_division->setChoices(tr("Division into classes"),
                           {tr("The guide's"), tr("Equally many"), tr("Natural"), tr("Equally wide"),
                            tr("Own"), tr("Deviation", "classes by standard deviations from the mean")});
    connect(m_division, &Segmented::choiceMade, this, &MapDivision::choose);
    column->addWidget(m_division);
    addClassCount();
    addLimits();
}

void MapDivision::addClassCount()
{
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
    layout()->addWidget(m_classesRow);
}

void MapDivision::addLimits()
{
    m_limits->setObjectName(u"ownLimits"_s);
    m_limits->setAccessibleName(tr("Own limits"));
    connect(m_limits, &QLineEdit::editingFinished, this, &MapDivision::chooseLimits);
    layout()->addWidget(m_limits);
    m_limitsHint->setObjectName(u"limitsHint"_s);
    m_limitsHint->setWordWrap(true);
    m_limitsHint->setTextFormat(Qt::PlainText);
    m_limitsHint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(m_limitsHint);
}

void MapDivision::setLook(const Look &look)
{
    m_look = look;
    m_division->setLook(look);
    for (QLabel *label : {m_caption, m_classCount, m_limitsHint})
        label->setFont(look.sized(12));
    for (QLabel *label : {m_caption, m_limitsHint}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, look.colours.secondary);
        label->setPalette(quiet);
    }
}

void MapDivision::showClasses(const MapClasses &classes, const MapOptions &options)
{
    m_options = options;
    const bool hasLimits = classes.layer == MapLayer::Values && classes.classCount() > 0;
    m_currentLimits = hasLimits ? closedLimits(classes) : std::vector<double>();
    const bool isChange = classes.layer == MapLayer::Change;
    const Division division = divisionOf(classes);
    const GuideMap guide = guideMapOf(classes.indicator);
    const bool guideFits =
        guide != GuideMap::None && (guide != GuideMap::Establishment || classes.level == MapLevel::County);
    const QString balanced = isChange ? tr("Classes of a change lie alike on both sides of 0.") : QString();
    setVisible(isChange || classes.layer == MapLayer::Values);
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
    m_classesRow->setVisible(division != ByGuide && division != Own);
    m_classCount->setText(tr("%n class(es)", nullptr, m_options.classes));
    m_fewer->setEnabled(m_options.classes > fewestClasses);
    m_more->setEnabled(m_options.classes < mostClasses);
    m_limits->setVisible(division == Own);
    m_limitsHint->setVisible(division == Own);
    if (division == Own && !m_limits->hasFocus())
        m_limits->setText(limitsText(m_options.limits));
}

void MapDivision::choose(int division)
{
    MapOptions next = m_options;
    next.guide = division == ByGuide;
    if (division != ByGuide)
        next.method = methodOf(static_cast<Division>(division));
    if (division == Own && next.limits.size() < 2)
        next.limits = m_currentLimits;
    emit optionsChosen(next);
}

void MapDivision::changeClasses(int by)
{
    MapOptions next = m_options;
    next.classes = std::clamp(next.classes + by, fewestClasses, mostClasses);
    emit optionsChosen(next);
}

void MapDivision::chooseLimits()
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
