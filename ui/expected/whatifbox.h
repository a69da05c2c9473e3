#pragma once

#include "core/analysis/expected.h"
#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lagesbild
{

class AmountSlider;
class AnswerField;

/// «Om förutsättningarna vore andra»: one slider per input, and what the model says of such a municipality.
class WhatIfBox : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfBox(QWidget *parent = nullptr);

    void showAnswer(const ExpectedAnswer &answer, const Catalogue &catalogue);
    /// Only the figures: for while a handle is dragged, when no slider may change under it.
    void showPrediction(const ExpectedAnswer &answer, const Catalogue &catalogue);
    void setLook(const Look &look);

signals:
    /// One value per input of the model; not chosen yet.
    void inputsPassed(const std::vector<double> &values);
    /// Empty: back to the municipality's own.
    void inputsChosen(const std::vector<double> &values);

private:
    struct Line {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        AmountSlider *slider = nullptr;
    };

    Line makeLine(std::size_t place);
    void dress(const Line &line) const;
    std::vector<double> valuesWith(std::size_t place, double amount) const;

    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    std::vector<Line> m_lines;
    AnswerField *m_field;
    QLabel *m_caption;
    QLabel *m_predicted;
    QLabel *m_interval;
    QLabel *m_reason;
    QPushButton *m_reset;
    std::vector<WhatIfInput> m_inputs; ///< as last shown
    Look m_look;
};

/// Why the sliders are off; empty when they are not.
QString whatIfObstacleText(const ExpectedAnswer &answer);
/// «58–61 % i genomsnitt för sådana kommuner», and on a line of its own «47–72 % för en enskild».
QString whatIfIntervalText(const WhatIf &whatIf, const Indicator &response);

} // namespace lagesbild
