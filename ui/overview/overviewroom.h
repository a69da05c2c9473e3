#pragma once

#include "core/analysis/betterpeers.h"
#include "core/geo/outline.h"
#include "ui/overview/overviewtable.h"
#include "ui/shared/roomview.h"

#include <QLabel>
#include <QToolButton>

#include <functional>

namespace lagesbild
{

class InfoPanel;
class StandingSummary;

/// «Översikt»: every indicator of the collection for the chosen municipality.
class OverviewRoom : public RoomView
{
    Q_OBJECT
public:
    explicit OverviewRoom(QWidget *parent = nullptr);

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;

    /// Where municipalities lie, read when it is first asked who is whose neighbour.
    void setOutlines(std::function<std::vector<Outline>()> outlines) { m_outlines = std::move(outlines); }
    void setColumnLayout(const ColumnLayout &layout) { m_table->setColumnLayout(layout); }

signals:
    void columnLayoutChanged(const lagesbild::ColumnLayout &layout);

private:
    void showCounts();
    void fillFilterMenu();
    void showInfo(const IndicatorId &indicator);
    const Neighbours &neighbours();
    Result<BetterPeers> betterThan(const IndicatorId &indicator);
    void compareWith(const IndicatorId &indicator, const std::string &group);
    void compareWithBetter(const IndicatorId &indicator);
    void choose(const Selection &selection);

    OverviewModel m_model;
    OverviewTable *m_table;
    InfoPanel *m_info;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_trends;
    StandingSummary *m_summary;
    QToolButton *m_filter;
    std::function<std::vector<Outline>()> m_outlines;
    std::optional<Neighbours> m_neighbours;
    IndicatorId m_explained; ///< what the panel tells of
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
};

} // namespace lagesbild
