#pragma once

#include "core/analysis/expected.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lagesbild
{

class CheckLine;
class Segmented;
class SidePanel;
class WhatIfBox;
class YearSlider;

/// The right panel of the room: how to look at it, other circumstances, what moves the expected value, the model.
class ExpectedPanel : public QObject
{
    Q_OBJECT
public:
    ExpectedPanel(SidePanel &panel, QObject *parent);

    void showAnswer(const Dataset &dataset, const ExpectedAnswer &answer, const Selection &selection);
    /// Only what the model says of other circumstances, while a handle is dragged.
    void showPrediction(const Dataset &dataset, const ExpectedAnswer &answer);
    void setLook(const Look &look);

signals:
    void optionsChosen(const lagesbild::ExpectedOptions &options);
    void whatIfPassed(const std::vector<double> &values);
    void yearPassed(lagesbild::Year year);
    void yearChosen(lagesbild::Year year);
    void mapAsked();   ///< the user wants to see the deviations on the map
    void modelAsked(); ///< the user wants to change what is explained by what

private:
    void addLooking();
    void addWhatIf();
    void addEffects();
    void addModel();
    void showEffects(const Catalogue &catalogue, const ExpectedAnswer &answer);
    void showModel(const Catalogue &catalogue, const ExpectedAnswer &answer);
    void showPersons(const Catalogue &catalogue, const ExpectedAnswer &answer);
    void choosePersons();
    /// Emits the options with @p change made to them.
    template <class Change>
    void choose(Change change);

    SidePanel &m_panel;
    Segmented *m_view;
    YearSlider *m_years;
    QPushButton *m_map;
    QLabel *m_whatIfHeading = nullptr;
    WhatIfBox *m_whatIf;
    QLabel *m_whatIfRemark = nullptr;
    QLabel *m_effectsHeading = nullptr;
    QLabel *m_effects = nullptr;
    QLabel *m_effectsRemark = nullptr;
    QPushButton *m_details;
    QLabel *m_model = nullptr;
    QPushButton *m_change;
    CheckLine *m_robust;
    CheckLine *m_fixed;
    CheckLine *m_official;
    QLabel *m_chanceHeading = nullptr;
    QLabel *m_personsCaption = nullptr;
    QLineEdit *m_persons;
    QLabel *m_chance = nullptr;
    QLabel *m_excluded = nullptr;
    ExpectedOptions m_options;
    AreaId m_focus;
    Look m_look;
};

/// What one step of each input goes with, as two columns; inputs whose sign isn't sure in grey.
QString effectsHtml(const ExpectedAnswer &answer, const Catalogue &catalogue, const Look &look);

} // namespace lagesbild
