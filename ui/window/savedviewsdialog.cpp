#include "ui/window/savedviewsdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int linkRole = Qt::UserRole;
}

SavedViewsDialog::SavedViewsDialog(const QList<SavedView> &views, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget(this)),
      m_open(new QPushButton(tr("Open"), this)),
      m_rename(new QPushButton(tr("Rename"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_putBack(new QPushButton(tr("Put back"), this))
{
    setWindowTitle(tr("Saved views"));
    m_list->setObjectName(u"savedViews"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_open->setObjectName(u"openView"_s);
    m_rename->setObjectName(u"renameView"_s);
    m_remove->setObjectName(u"removeView"_s);
    m_putBack->setObjectName(u"putBackView"_s);
    m_open->setDefault(true);
    for (const SavedView &view : views)
        m_list->addItem(makeItem(view));
    m_list->setCurrentRow(0);
    auto *hint =
        new QLabel(tr("Ctrl+D saves the view that is shown. A view keeps everything that is chosen: room, "
                      "municipality, indicators, years and layout."),
                   this);
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_rename, m_remove, m_putBack}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(560, 420);
    connect(m_open, &QPushButton::clicked, this, &SavedViewsDialog::openChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedViewsDialog::openChosen);
    connect(m_rename, &QPushButton::clicked, this, [this] { rename(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::removeChosen);
    connect(m_putBack, &QPushButton::clicked, this, &SavedViewsDialog::putBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::showState);
    auto *away = new QShortcut(QKeySequence::Delete, m_list);
    away->setContext(Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &SavedViewsDialog::removeChosen);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &SavedViewsDialog::putBack);
    showState();
}

QListWidgetItem *SavedViewsDialog::makeItem(const SavedView &view)
{
    auto *item = new QListWidgetItem(view.name);
    item->setData(linkRole, view.link);
    item->setToolTip(view.link);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    return item;
}

QList<SavedView> SavedViewsDialog::views() const
{
    QList<SavedView> views;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString name = item->text().simplified();
        views.append({name.isEmpty() ? tr("Unnamed view") : name, item->data(linkRole).toString()});
    }
    return views;
}

void SavedViewsDialog::rename(int row)
{
    QListWidgetItem *item = m_list->item(row);
    if (item == nullptr)
        return;
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void SavedViewsDialog::openChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_opened = item->data(linkRole).toString();
    accept();
}

void SavedViewsDialog::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    m_removed.push_back({row, {item->text(), item->data(linkRole).toString()}});
    showState();
}

void SavedViewsDialog::putBack()
{
    if (m_removed.empty())
        return;
    const Removed last = m_removed.back();
    m_removed.pop_back();
    const int row = std::min(last.row, m_list->count());
    m_list->insertItem(row, makeItem(last.view));
    m_list->setCurrentRow(row);
    showState();
}

void SavedViewsDialog::showState()
{
    const bool any = m_list->currentRow() >= 0;
    for (QPushButton *button : {m_open, m_rename, m_remove})
        button->setEnabled(any);
    m_putBack->setEnabled(!m_removed.empty());
}

} // namespace lagesbild
