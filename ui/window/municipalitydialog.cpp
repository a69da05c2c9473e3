#include "ui/window/municipalitydialog.h"

#include "core/analysis/search.h"
#include "core/data/catalogue.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

MunicipalityDialog::MunicipalityDialog(const Catalogue &catalogue, const std::vector<AreaIndex> &chosen,
                                       QWidget *parent)
    : QDialog(parent),
      m_catalogue(catalogue),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_count(new QLabel(this))
{
    setWindowTitle(tr("Choose municipalities to compare with"));
    m_field->setObjectName(u"narrowField"_s);
    m_list->setObjectName(u"municipalityList"_s);
    m_field->setPlaceholderText(tr("Name, code or county"));
    m_field->setAccessibleName(m_field->placeholderText());
    for (const AreaHit &hit : searchAreas(catalogue, QString())) {
        auto *item = new QListWidgetItem(catalogue.area(hit.area).name, m_list);
        item->setData(Qt::UserRole, hit.area);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = std::ranges::find(chosen, hit.area) != chosen.end();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(380, 520);
    connect(m_field, &QLineEdit::textChanged, this, &MunicipalityDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &MunicipalityDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"okButton"_s);
    count();
}

void MunicipalityDialog::narrow(const QString &text)
{
    QSet<int> found;
    for (const AreaHit &hit : searchAreas(m_catalogue, text))
        found << hit.area;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!found.contains(item->data(Qt::UserRole).toInt()));
    }
}

void MunicipalityDialog::count()
{
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%n municipality/ies chosen", nullptr, ticked));
}

std::string MunicipalityDialog::choice() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            codes << QString::fromStdString(m_catalogue.area(item->data(Qt::UserRole).toInt()).id.text());
    }
    return codes.join(u',').toStdString();
}

} // namespace lagesbild
