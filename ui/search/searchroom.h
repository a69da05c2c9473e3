#pragma once

#include "core/analysis/freesearch.h"
#include "core/analysis/owngroups.h"
#include "ui/shared/roomview.h"

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace lagesbild
{

class IndicatorPicker;
class PivotBar;
class PivotTable;
class RoomSheet;
class SearchPanel;

/// «Fri sökning»: any indicators for any areas, years and genders, laid out as one likes.
class SearchRoom : public RoomView
{
    Q_OBJECT
public:
    /// @p ownGroups the user's groups, asked for when areas are chosen; may be empty.
    explicit SearchRoom(std::function<std::vector<OwnGroup>()> ownGroups, QWidget *parent = nullptr);

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *tablePage();
    void connectParts();
    void showPicker(bool picking);
    void showTable(const std::shared_ptr<const FreeSearch> &search);
    void sortBy(const std::string &key);
    void chooseOptions(const SearchOptions &options);
    /// Opens @p room for what stands at a cell.
    void openAt(Room room, int row, int column);
    void openCurrent(Room room);
    void openMenu(int row, int column, const QPoint &position);
    void copy(bool whole);

    RoomSheet *m_sheet;
    QStackedWidget *m_pages;
    IndicatorPicker *m_picker;
    PivotBar *m_bar;
    PivotTable *m_table;
    QLabel *m_nothing;
    std::vector<QToolButton *> m_buttons; ///< filled while the page is made
    QWidget *m_tablePage;
    SearchPanel *m_panel;
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    bool m_picking = false; ///< looking for indicators although there are some already
};

} // namespace lagesbild
