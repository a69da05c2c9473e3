#pragma once

#include <QtGlobal> // first: moc stumbles over <compare> before it has seen Qt

#include "core/data/catalogue.h"
#include "core/sources/owndata/importmapping.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lagesbild
{

/// What the user says of the indicators found in a file, one at a time: title, unit, direction, denominator,
/// description, and whether it is taken at all.
class IndicatorForm : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorForm(QWidget *parent = nullptr);

    /// Keeps what was said of indicators that are found again.
    void setIndicators(const std::vector<OwnIndicator> &found, const Catalogue *catalogue);
    const std::vector<OwnIndicator> &indicators() const { return m_indicators; }

signals:
    void changed();

private:
    void show(int index);
    void store();
    void checkDenominator();
    void showSuppression();

    std::vector<OwnIndicator> m_indicators;
    const Catalogue *m_catalogue = nullptr;
    bool m_showing = false; ///< the fields are being filled, not edited
    QComboBox *m_choice;
    QCheckBox *m_take;
    QLineEdit *m_title;
    QComboBox *m_unit;
    QLabel *m_suppression;
    QComboBox *m_direction;
    QLineEdit *m_denominator;
    QLabel *m_denominatorName;
    QPlainTextEdit *m_description;
};

} // namespace lagesbild
