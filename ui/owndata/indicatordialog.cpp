#include "ui/owndata/indicatordialog.h"

#include "ui/owndata/indicatorform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

IndicatorDialog::IndicatorDialog(const OwnIndicator &indicator, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_form(new IndicatorForm(this))
{
    setObjectName(u"indicatorDialog"_s);
    setWindowTitle(tr("Change the indicator"));
    constexpr int width = 420; // long titles are read while they are written
    setMinimumWidth(width);
    m_form->setIndicators({indicator}, &catalogue);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"saveIndicator"_s);
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    all->addWidget(m_form);
    all->addLayout(buttons);
}

const OwnIndicator &IndicatorDialog::indicator() const
{
    return m_form->indicators().front();
}

} // namespace lagesbild
