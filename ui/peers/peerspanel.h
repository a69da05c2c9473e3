#pragma once

#include "core/analysis/peers.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QObject>

class QLabel;
class QSpinBox;

namespace lagesbild
{

class Segmented;
class SidePanel;
class VariableList;
class YearSlider;

/// What the right panel of the similar municipalities holds: how they are found, and what there is to know about
/// the set that came out.
class PeersPanel : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPeers = 30;

    /// Builds its controls into @p panel, which owns them.
    explicit PeersPanel(SidePanel &panel, QObject *parent);

    void showPeers(const SimilarAreas &similar, const Dataset &dataset, const Selection &selection);
    void setLook(const Look &look);

signals:
    void optionsChosen(const lagesbild::PeerOptions &options);
    void yearPassed(lagesbild::Year year);
    void yearChosen(lagesbild::Year year);

private:
    void addMethod(SidePanel &panel);
    void addVariables(SidePanel &panel);
    void addRemarks(SidePanel &panel);
    void showRemarks(const SimilarAreas &similar, const Catalogue &catalogue);
    /// The recipe shown, as one's own to change.
    PeerOptions ownOptions() const;
    void chooseMethod(PeerMethod method);
    void chooseEvenWeights();

    Segmented *m_method = nullptr;
    QLabel *m_methodText = nullptr;
    QSpinBox *m_count = nullptr;
    YearSlider *m_years = nullptr;
    VariableList *m_variables = nullptr;
    QLabel *m_scaleCaption = nullptr;
    Segmented *m_scale = nullptr;
    QLabel *m_metricCaption = nullptr;
    Segmented *m_metric = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_changeHeading = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_officialHeading = nullptr;
    QLabel *m_official = nullptr;
    QLabel *m_lackingHeading = nullptr;
    QLabel *m_lacking = nullptr;
    QLabel *m_countCaption = nullptr;

    PeerOptions m_options;                ///< as chosen
    std::vector<WeightedVariable> m_used; ///< as shown
    PeerScale m_usedScale = PeerScale::Unit;
    PeerMetric m_usedMetric = PeerMetric::Manhattan;
};

} // namespace lagesbild
