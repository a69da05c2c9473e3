#include "ui/window/municipalitylist.h"

#include "core/analysis/search.h"
#include "core/data/catalogue.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowPadding = 5;

} // namespace

MunicipalityList::MunicipalityList(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_count(new QLabel(this))
{
    m_field->setObjectName(u"narrowField"_s);
    m_list->setObjectName(u"municipalityList"_s);
    m_list->setAccessibleName(tr("Municipalities"));
    m_field->setPlaceholderText(tr("Name, code or county"));
    m_field->setAccessibleName(m_field->placeholderText());
    for (const AreaHit &hit : searchAreas(catalogue, QString())) {
        auto *item = new QListWidgetItem(catalogue.area(hit.area).name, m_list);
        item->setData(Qt::UserRole, hit.area);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &MunicipalityList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        count();
        emit ticksChanged();
    });
    sizeRows();
    count();
}

/// Styles give rows of another height while the list can't be used.
void MunicipalityList::sizeRows()
{
    const QSignalBlocker silent(m_list);
    const QSize size(1, m_list->fontMetrics().height() + 2 * rowPadding);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(size);
}

void MunicipalityList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeRows();
}

void MunicipalityList::setTicked(const std::vector<AreaIndex> &areas)
{
    {
        const QSignalBlocker silent(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool ticked = std::ranges::find(areas, item->data(Qt::UserRole).toInt()) != areas.end();
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    count();
}

std::vector<AreaIndex> MunicipalityList::ticked() const
{
    std::vector<AreaIndex> areas;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            areas.push_back(item->data(Qt::UserRole).toInt());
    }
    return areas;
}

void MunicipalityList::narrow(const QString &text)
{
    QSet<int> found;
    for (const AreaHit &hit : searchAreas(m_catalogue, text))
        found << hit.area;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!found.contains(item->data(Qt::UserRole).toInt()));
    }
}

void MunicipalityList::count()
{
    m_count->setText(tr("%n municipality/ies chosen", nullptr, static_cast<int>(ticked().size())));
}

} // namespace lagesbild
