#include "ui/peers/peerspanel.h"

#include "ui/peers/peerstext.h"
#include "ui/peers/variablelist.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/yearslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// In the order of their buttons.
constexpr std::array methods{PeerMethod::Kolada, PeerMethod::Standardised, PeerMethod::Own};
constexpr std::array scales{PeerScale::StandardDeviation, PeerScale::MedianDeviation, PeerScale::OuterDeciles,
                            PeerScale::Unit};
constexpr std::array metrics{PeerMetric::Manhattan, PeerMetric::Euclid};

template <class List, class Value>
int placeOf(const List &list, Value value)
{
    return static_cast<int>(std::ranges::find(list, value) - list.begin());
}

void setRemark(QLabel &heading, QLabel &paragraph, const QString &text)
{
    setParagraph(paragraph, text);
    heading.setVisible(!text.isEmpty());
}

/// A heading with air above, which goes when it is hidden.
QLabel *addPart(SidePanel &panel, const QString &heading)
{
    constexpr int above = 12;
    QLabel *label = panel.addHeading(heading);
    label->setContentsMargins(0, above, 0, 0);
    return label;
}

} // namespace

PeersPanel::PeersPanel(SidePanel &panel, QObject *parent) : QObject(parent)
{
    addMethod(panel);
    panel.addGap();
    addVariables(panel);
    addRemarks(panel);
}

void PeersPanel::addMethod(SidePanel &panel)
{
    panel.addCaption(tr("Method"));
    m_method = new Segmented(3);
    m_method->setObjectName(u"method"_s);
    m_method->setChoices(tr("Method"), {tr("Kolada's"), tr("Standardised", "method of likeness"),
                                        tr("Own", "method of likeness")});
    connect(m_method, &Segmented::choiceMade, this,
            [this](int choice) { chooseMethod(methods[static_cast<std::size_t>(choice)]); });
    panel.addControl(m_method);
    m_methodText = panel.addRemark(u"methodText"_s);
    panel.addGap();

    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_countCaption = new QLabel(tr("Number of municipalities"), line);
    m_count = new QSpinBox(line);
    m_count->setObjectName(u"count"_s);
    m_count->setRange(1, mostPeers);
    m_count->setKeyboardTracking(false);
    m_count->setAlignment(Qt::AlignRight);
    m_count->setAccessibleName(m_countCaption->text());
    row->addWidget(m_countCaption, 1);
    row->addWidget(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        PeerOptions next = m_options;
        next.count = count;
        emit optionsChosen(next);
    });
    panel.addControl(line);
    panel.addGap();

    panel.addCaption(tr("Year"));
    m_years = new YearSlider;
    m_years->setObjectName(u"years"_s);
    connect(m_years, &YearSlider::yearPassed, this, &PeersPanel::yearPassed);
    connect(m_years, &YearSlider::yearChosen, this, &PeersPanel::yearChosen);
    panel.addControl(m_years);
}

void PeersPanel::addVariables(SidePanel &panel)
{
    panel.addHeading(tr("Variables and their weights"));
    m_variables = new VariableList;
    m_variables->setObjectName(u"variables"_s);
    connect(m_variables, &VariableList::variablesChosen, this,
            [this](const std::vector<WeightedVariable> &variables) {
                PeerOptions next = ownOptions();
                next.variables = variables;
                emit optionsChosen(next);
            });
    connect(m_variables, &VariableList::evenWeightsAsked, this, &PeersPanel::chooseEvenWeights);
    panel.addControl(m_variables);
    panel.addGap();

    m_scaleCaption = panel.addCaption(tr("Differences are measured in"));
    m_scale = new Segmented(2);
    m_scale->setObjectName(u"scale"_s);
    m_scale->setChoices(m_scaleCaption->text(),
                        {tr("Standard deviations"), tr("Median deviations"), tr("10th to 90th percentile"),
                         tr("Each its own unit", "scale of differences")});
    connect(m_scale, &Segmented::choiceMade, this, [this](int choice) {
        PeerOptions next = ownOptions();
        next.scale = scales[static_cast<std::size_t>(choice)];
        emit optionsChosen(next);
    });
    panel.addControl(m_scale);
    m_metricCaption = panel.addCaption(tr("Differences are put together as"));
    m_metricCaption->setContentsMargins(0, 8, 0, 0);
    m_metric = new Segmented(2);
    m_metric->setObjectName(u"metric"_s);
    m_metric->setChoices(m_metricCaption->text(), {tr("A sum"), tr("Squares (Euclid)")});
    connect(m_metric, &Segmented::choiceMade, this, [this](int choice) {
        PeerOptions next = ownOptions();
        next.metric = metrics[static_cast<std::size_t>(choice)];
        emit optionsChosen(next);
    });
    panel.addControl(m_metric);
}

void PeersPanel::addRemarks(SidePanel &panel)
{
    m_changeHeading = addPart(panel, {});
    m_changeHeading->setObjectName(u"changeHeading"_s);
    m_change = panel.addParagraph(u"change"_s);
    m_officialHeading = addPart(panel, {});
    m_officialHeading->setObjectName(u"officialHeading"_s);
    m_official = panel.addParagraph(u"official"_s);
    m_lackingHeading = addPart(panel, tr("Not compared"));
    m_lacking = panel.addParagraph(u"lacking"_s);
    addPart(panel, tr("How to read this"));
    m_reading = panel.addParagraph(u"reading"_s);
}

PeerOptions PeersPanel::ownOptions() const
{
    return {.method = PeerMethod::Own,
            .count = m_options.count,
            .variables = m_used,
            .scale = m_usedScale,
            .metric = m_usedMetric};
}

void PeersPanel::chooseMethod(PeerMethod method)
{
    PeerOptions next = method == PeerMethod::Own ? ownOptions() : PeerOptions();
    next.method = method;
    next.count = m_options.count;
    emit optionsChosen(next);
}

void PeersPanel::chooseEvenWeights()
{
    PeerOptions next = ownOptions();
    for (WeightedVariable &variable : next.variables)
        variable.weight = 1;
    // In their own units even weights would leave everything to the variable with the largest numbers.
    if (next.scale == PeerScale::Unit)
        next.scale = PeerScale::StandardDeviation;
    emit optionsChosen(next);
}

void PeersPanel::showPeers(const SimilarAreas &similar, const Dataset &dataset, const Selection &selection)
{
    m_options = selection.peers;
    m_used.clear();
    for (const PeerVariable &variable : similar.variables)
        m_used.push_back({variable.indicator, variable.weight, variable.logarithmic});
    m_usedScale = similar.scale;
    m_usedMetric = similar.metric;

    const QSignalBlocker silent(m_count);
    m_count->setValue(m_options.count);
    m_method->setChosen(placeOf(methods, similar.method));
    setParagraph(*m_methodText, methodText(similar));
    m_years->setYears(similar.years, similar.year.value_or(similar.asked.value_or(Year{})));
    m_variables->setVariables(similar, dataset, selection.collection);
    m_scale->setChosen(placeOf(scales, similar.scale));
    m_metric->setChosen(placeOf(metrics, similar.metric));
    const bool own = similar.method == PeerMethod::Own;
    for (QWidget *part : std::initializer_list<QWidget *>{m_scaleCaption, m_scale, m_metricCaption, m_metric})
        part->setVisible(own);
    showRemarks(similar, dataset.catalogue());
}

void PeersPanel::showRemarks(const SimilarAreas &similar, const Catalogue &catalogue)
{
    const bool hasSet = similar.year.has_value();
    setRemark(*m_changeHeading, *m_change, changeText(similar, catalogue));
    if (similar.change)
        m_changeHeading->setText(tr("Since %1").arg(toInt(similar.change->before)));
    setRemark(*m_officialHeading, *m_official, officialText(similar, catalogue));
    if (const auto year = similar.official ? std::optional(similar.official->year) : similar.leftOutIn)
        m_officialHeading->setText(tr("Kolada's own list %1").arg(toInt(*year)));
    setRemark(*m_lackingHeading, *m_lacking, hasSet ? lackingText(similar, catalogue) : QString());
    setParagraph(*m_reading, hasSet ? peersReading(similar) : QString());
}

void PeersPanel::setLook(const Look &look)
{
    m_method->setLook(look);
    m_scale->setLook(look);
    m_metric->setLook(look);
    m_years->setLook(look);
    m_variables->setLook(look);
    m_count->setFont(look.sizedNumbers(13));
    m_countCaption->setFont(look.sized(13));
}

} // namespace lagesbild
