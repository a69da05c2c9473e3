#pragma once

#include "core/analysis/balance.h"
#include "ui/shared/roomview.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace lagesbild
{

class DevelopmentView;
class RankedView;
class RoomSheet;
class RowBarsView;
class Segmented;
class YearSlider;

/// «Balanstal» and «Försörjningskvot»: the finding, its parts, the guide's classes, the development, and every
/// municipality ranked.
class BalanceRoom : public RoomView
{
    Q_OBJECT
public:
    explicit BalanceRoom(QWidget *parent = nullptr);
    ~BalanceRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    /// Show answers already made; showSelection() ends in one of them.
    void showBalance(const Dataset &dataset, const Balance &answer);
    void showDependency(const Dataset &dataset, const Dependency &answer);
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    QWidget *makeBody();
    void buildPanel();
    void connectViews();
    void showRows(const Dataset &dataset, const Selection &selection);
    void showStanding(const Dataset &dataset, const RatioStanding &standing);
    void showPanel(const RatioStanding &standing, const QString &reading);
    void chooseArea(const AreaId &area);
    void openRoom(Room room);
    void point(const AreaId &area);

    RoomSheet *m_sheet;
    QScrollArea *m_scroll;
    RowBarsView *m_parts;
    RowBarsView *m_classes;
    QLabel *m_trendHeading;
    QLabel *m_trend;
    DevelopmentView *m_development;
    RankedView *m_ranked;
    RowBarsView *m_staff;
    QPushButton *m_openComparison;
    QPushButton *m_openTrend;
    QPushButton *m_openMap;
    Segmented *m_kind;
    YearSlider *m_years;
    QLabel *m_agreement = nullptr;
    QLabel *m_personsHeading = nullptr;
    QLabel *m_persons = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_definitionSource = nullptr;
    QLabel *m_groupHeading = nullptr;
    QLabel *m_groupRemark = nullptr;
    QLabel *m_members = nullptr;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
};

} // namespace lagesbild
