#pragma once

#include "core/analysis/freesearch.h"
#include "core/analysis/owngroups.h"
#include "ui/shared/look.h"

#include <QObject>

#include <functional>

class QComboBox;
class QLabel;
class QToolButton;
class QWidget;

namespace lagesbild
{

class CheckLine;
class Segmented;
class SearchPopup;
class SidePanel;
class TagList;

/// The right panel of the free search: what is in the basket, and what is reckoned from it.
class SearchPanel : public QObject
{
    Q_OBJECT
public:
    /// Fills @p panel, which outlives it.
    SearchPanel(SidePanel &panel, std::function<std::vector<OwnGroup>()> ownGroups, QObject *parent);

    void setLook(const Look &look);
    /// @p search is null where there is nothing to lay out.
    void show(const Dataset &dataset, const Selection &selection, const FreeSearch *search);

signals:
    void optionsChosen(const lagesbild::SearchOptions &options);
    void indicatorsAsked(); ///< the user wants to find indicators

private:
    QToolButton *makeButton(const QString &text, const QString &name);
    void addRow(const std::vector<QToolButton *> &buttons);
    CheckLine *addCheck(const QString &text, const QString &name, bool SearchOptions::*option);
    void buildAreas();
    void buildYears();
    void buildGenders();
    void buildReckoning();
    void showYears();
    void chooseYears(SearchYears::Kind kind);
    void addArea(const std::string &choice);
    void takeSimilar(bool replace);
    void openAreas();
    void emitChanged(const SearchOptions &options);

    SidePanel &m_panel;
    std::function<std::vector<OwnGroup>()> m_ownGroups;
    QLabel *m_indicatorCaption = nullptr;
    TagList *m_indicators;
    TagList *m_areas;
    TagList *m_calculations;
    Segmented *m_yearKind;
    QComboBox *m_firstYear;
    QComboBox *m_lastYear;
    QLabel *m_yearRemark = nullptr;
    std::array<CheckLine *, allGenders.size()> m_genders{};
    std::vector<std::pair<CheckLine *, bool SearchOptions::*>> m_checks;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_addCalculation = nullptr;
    SearchPopup *m_popup;
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    std::vector<Year> m_years;
};

} // namespace lagesbild
