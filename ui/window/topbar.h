#pragma once

#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace lagesbild
{

class ElidedLabel;

/// The whole selection in one line, the same in every room: municipality, year, gender, group, search.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Offered beside the data's groups from the next selection on.
    void setOwnGroups(std::vector<GroupOption> groups) { m_ownGroups = std::move(groups); }
    void showSelection(const Dataset &dataset, const Selection &selection);
    void setHistory(bool canGoBack, bool canGoForward);

    QWidget *municipalityButton() const;
    QWidget *searchButton() const;
    /// What the export button opens; null: nothing can leave from here, and there is no button.
    void setExportMenu(QMenu *menu);
    void setExportEnabled(bool enabled);

    static constexpr int barHeight = 68;
    static constexpr int narrow = 1100; ///< pixels: in less there is room for the shortest words only

signals:
    void selectionChosen(const lagesbild::Selection &selection);
    void municipalityAsked();
    void searchAsked();
    void backAsked();
    void forwardAsked();
    void groupSearchAsked();
    void ownGroupsAsked();
    void municipalitiesAsked(); ///< the user wants to pick the municipalities to compare with

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillYears(const Dataset &dataset);
    void fillGroups(const Dataset &dataset);
    void showMunicipality(const Dataset &dataset);
    void chooseGroup(int position);

    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_name;
    ElidedLabel *m_about;
    QComboBox *m_year;
    QComboBox *m_gender;
    QComboBox *m_group;
    QToolButton *m_search;
    QToolButton *m_export;
    std::vector<QLabel *> m_captions;
    Look m_look;
    Selection m_selection;
    std::vector<GroupOption> m_ownGroups;
};

/// What a group is called in the picker: «Liknande kommuner (7)», «Örebro län (12)» …
QString groupLabel(const GroupOption &option);

} // namespace lagesbild
