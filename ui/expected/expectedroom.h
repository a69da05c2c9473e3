#pragma once

#include "core/analysis/expected.h"
#include "core/geo/outline.h"
#include "ui/shared/roomview.h"

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lagesbild
{

class DetailsView;
class DeviationView;
class ExpectedPanel;
class ExpectedTable;
class FigureOrder;
class FigureTable;
class RoomSheet;
class ScatterView;
class SimilarTable;

/// «Förväntat värde»: what could be expected of the municipality in its circumstances, and what it has.
class ExpectedRoom : public RoomView
{
    Q_OBJECT
public:
    using ReadOutlines = std::function<std::vector<Outline>()>;

    /// @param readMunicipalities boundaries, read when the room is first shown, to tell neighbours; may be empty
    explicit ExpectedRoom(ReadOutlines readMunicipalities, QWidget *parent = nullptr);
    ~ExpectedRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    QWidget *picturePage();
    QWidget *tablePage();
    void connectViews();
    void connectPanel();
    void showModel(const Selection &selection);
    void showAnswer(const ExpectedAnswer &answer, const Selection &selection);
    void showPictures();
    void showSimilar();
    void showTable();
    void askForModel();
    void choose(const std::function<void(Selection &)> &change);
    void chooseArea(const AreaId &area);
    void point(const AreaId &area);

    ReadOutlines m_readOutlines;
    std::optional<Neighbours> m_neighbours;
    RoomSheet *m_sheet;
    QStackedWidget *m_pages;
    DeviationView *m_bars;
    ScatterView *m_scatter;
    QWidget *m_beside; ///< the scatter
    QLabel *m_similarHeading;
    QLabel *m_similarWords;
    FigureTable *m_similarTable;
    SimilarTable *m_similar;
    QPushButton *m_compare;
    FigureTable *m_table;
    ExpectedTable *m_model;
    FigureOrder *m_order;
    DetailsView *m_details;
    ExpectedPanel *m_panel;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    std::optional<ExpectedAnswer> m_answer; ///< as shown; empty after an error
    Look m_look;
};

/// «33 av 41 kommuner med nästan samma förväntade värde ligger högre mot sitt»; why there is no list otherwise.
QString similarText(const ExpectedAnswer &answer, const Indicator &response);

} // namespace lagesbild
