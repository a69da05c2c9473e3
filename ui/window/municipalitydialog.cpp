#include "ui/window/municipalitydialog.h"

#include "core/data/catalogue.h"
#include "ui/window/municipalitylist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

MunicipalityDialog::MunicipalityDialog(const Catalogue &catalogue, const std::vector<AreaIndex> &chosen,
                                       QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_list(new MunicipalityList(catalogue, this))
{
    setWindowTitle(tr("Choose municipalities to compare with"));
    m_list->setTicked(chosen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(380, 520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"okButton"_s);
}

std::string MunicipalityDialog::choice() const
{
    std::string codes;
    for (const AreaIndex area : m_list->ticked())
        codes += (codes.empty() ? "" : ",") + m_catalogue.area(area).id.text();
    return codes;
}

} // namespace lagesbild
