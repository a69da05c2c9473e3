#pragma once

#include <QDialog>

#include "core/data/catalogue.h"
#include "core/sources/owndata/importmapping.h"

namespace lagesbild
{

class IndicatorForm;

/// What the user said of one of his own indicators, to be changed. The catalogue must outlive the dialog.
class IndicatorDialog : public QDialog
{
    Q_OBJECT
public:
    IndicatorDialog(const OwnIndicator &indicator, const Catalogue &catalogue, QWidget *parent);

    const OwnIndicator &indicator() const;

private:
    IndicatorForm *m_form;
};

} // namespace lagesbild
