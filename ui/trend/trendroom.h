#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/roomview.h"

#include <array>

class QLabel;

namespace lagesbild
{

class CheckLine;
class DevelopmentTable;
class DevelopmentView;
class FigureTable;
class RoomSheet;

/// «Utveckling»: the chosen indicator over all its years, as lines and as a table.
class TrendRoom : public RoomView
{
    Q_OBJECT
public:
    explicit TrendRoom(QWidget *parent = nullptr);
    ~TrendRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    /// Shows rows already made; showSelection() ends here.
    void showDevelopment(const Dataset &dataset, const Selection &selection, const Development &rows);
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    static constexpr std::size_t optionCount = 5;

    void buildPanel();
    void addOption(std::size_t place, const QString &objectName, const QString &text,
                   bool TrendOptions::*member);
    void showOptions(const Selection &selection, const Indicator &indicator);
    void showPanel(const Development &rows, const Indicator &indicator);
    void chooseArea(const AreaId &area);

    RoomSheet *m_sheet;
    DevelopmentView *m_view;
    FigureTable *m_table;
    DevelopmentTable *m_model;
    std::array<CheckLine *, optionCount> m_options{};
    std::array<bool TrendOptions::*, optionCount> m_optionMembers{};
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
