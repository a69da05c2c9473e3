#pragma once

#include "core/analysis/expected.h"
#include "core/analysis/search.h"
#include "core/data/dataset.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lagesbild
{

/// «Ändra modell»: any indicator to explain, any to explain it by, any to weight by.
class ModelDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param model as now shown
    ModelDialog(const Dataset &dataset, const ExpectedOptions &options, const ExpectedModel &model,
                QWidget *parent = nullptr);

    /// The options with the model as changed here; those of the guide's model when it is that.
    ExpectedOptions options() const;

private:
    void buildSearch();
    void buildModel();
    void search(const QString &text);
    void showModel();
    /// The indicator that stands in the list of found ones; empty: none.
    IndicatorId found() const;
    void addInput();
    void removeInput();
    QString nameOf(const IndicatorId &id) const;

    const Dataset &m_dataset;
    IndicatorIndex m_index;
    ExpectedOptions m_options;
    ExpectedModel m_model;
    bool m_guides; ///< the guide's inputs, whichever of them have figures
    QLineEdit *m_text;
    QListWidget *m_found;
    QPushButton *m_explain;
    QPushButton *m_add;
    QPushButton *m_weigh;
    QLabel *m_response;
    QListWidget *m_inputs;
    QPushButton *m_remove;
    QLabel *m_weights;
    QPushButton *m_noWeights;
    QPushButton *m_guide;
    QPushButton *m_accept;
};

} // namespace lagesbild
