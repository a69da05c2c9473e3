#pragma once

#include "core/analysis/peers.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lagesbild
{

class CheckLine;
class WeightBox;

/// The variables of a likeness with what the focus has, their weights and, for one's own method, their
/// logarithm; variables can be added and taken away. Every change is one's own method.
class VariableList : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t mostVariables = 8;

    explicit VariableList(QWidget *parent = nullptr);

    /// @param collection whose indicators are offered to be added
    void setVariables(const SimilarAreas &similar, const Dataset &dataset, const CollectionId &collection);
    void setLook(const Look &look);

signals:
    void variablesChosen(const std::vector<lagesbild::WeightedVariable> &variables);
    void evenWeightsAsked();

private:
    struct Row {
        QWidget *box = nullptr;
        QWidget *swatch = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        WeightBox *weight = nullptr;
        CheckLine *logarithm = nullptr;
        QToolButton *remove = nullptr;
    };

    Row makeRow(std::size_t place);
    void fillRow(Row &row, const PeerVariable &variable, std::size_t place, const Catalogue &catalogue);
    void fillOffers(const Dataset &dataset, const CollectionId &collection);
    void dress(const Row &row, std::size_t place) const;
    void changeWeight(std::size_t place, double weight);
    void changeLogarithm(std::size_t place, bool on);
    void removeVariable(std::size_t place);
    void addVariable(int offer);

    QVBoxLayout *m_rowsLayout;
    QComboBox *m_offers;
    QPushButton *m_even;
    std::vector<Row> m_rows;
    std::vector<WeightedVariable> m_variables;
    QString m_focusName;
    bool m_own = false;
    Look m_look;
};

} // namespace lagesbild
