#include "ui/owndata/owndataroom.h"

#include "core/analysis/indicatorchoice.h"
#include "core/data/ownindicator.h"
#include "ui/owndata/droparea.h"
#include "ui/owndata/importpage.h"
#include "ui/owndata/importtext.h"
#include "ui/owndata/indicatordialog.h"
#include "ui/owndata/ownlistmodel.h"
#include "ui/owndata/pxwebdialog.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/sidepanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// What shows the figures just imported: one indicator's development, several in the overview.
Selection afterImport(const std::vector<OwnAddition> &additions, Selection selection)
{
    selection.room = additions.size() == 1 ? Room::Trend : Room::Overview;
    selection.collection = CollectionId(std::string(ownCollection));
    selection.year.reset();
    return additions.empty() ? selection : leadingTo(selection, selection.room, additions.front().id);
}

} // namespace

OwnDataRoom::OwnDataRoom(OwnDataSupplies supplies, QWidget *parent)
    : RoomView(parent),
      m_supplies(std::move(supplies)),
      m_pages(new QStackedWidget(this)),
      m_list(new RoomSheet(this)),
      m_figures(new QStackedWidget(this)),
      m_table(new FigureTable(this)),
      m_drop(new DropArea(this)),
      m_model(new OwnListModel(this)),
      m_import(new ImportPage(this))
{
    buildList();
    m_import->setObjectName(u"importPage"_s);
    m_import->setAskForTarget(
        [this](const QString &suggested) { return m_supplies.askForTarget(this, suggested); });
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_import);
    connect(m_import, &ImportPage::closed, this, &OwnDataRoom::closeImport);
    connect(m_import, &ImportPage::importAsked, this, &OwnDataRoom::import);
    connect(m_supplies.work, &PackRunner::changed, this, &OwnDataRoom::showWork);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void OwnDataRoom::buildList()
{
    m_table->setObjectName(u"ownIndicators"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Your own indicators"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OwnListModel::TitleColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &OwnDataRoom::showChosen);
    // Under the area for files the room is empty, not stretched.
    auto *none = new QWidget(this);
    auto *column = new QVBoxLayout(none);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drop, 1);
    column->addStretch(0);
    m_figures->addWidget(m_table);
    m_figures->addWidget(none);
    m_list->setBody(m_figures);
    m_list->setTitle(tr("Own figures"), {});

    SidePanel &panel = m_list->panel();
    m_open = new QPushButton(tr("Open a file …"), this);
    m_open->setObjectName(u"openFile"_s);
    m_open->setDefault(true);
    panel.addControl(m_open);
    m_fetch = new QPushButton(tr("Fetch from SCB …"), this);
    m_fetch->setObjectName(u"fetchTable"_s);
    panel.addControl(m_fetch);
    m_show = new QPushButton(tr("Show the development"), this);
    m_show->setObjectName(u"showIndicator"_s);
    panel.addControl(m_show);
    m_edit = new QPushButton(tr("Change …"), this);
    m_edit->setObjectName(u"editIndicator"_s);
    panel.addControl(m_edit);
    m_remove = new QPushButton(tr("Remove …"), this);
    m_remove->setObjectName(u"removeIndicator"_s);
    panel.addControl(m_remove);
    m_undo = new QPushButton(tr("Undo the last change"), this);
    m_undo->setObjectName(u"undoChange"_s);
    panel.addControl(m_undo);
    m_trouble = panel.addParagraph(u"listTrouble"_s);
    panel.addGap();
    panel.addHeading(tr("What can be read"));
    setParagraph(
        *panel.addParagraph(u"formats"_s),
        tr("CSV, TSV, Excel (.xlsx), OpenDocument (.ods), PX and JSON-stat. One column tells the "
           "municipality "
           "by name or code, one the year. Years, indicators or genders may also stand side by side as "
           "columns."));
    panel.addGap();
    panel.addHeading(tr("Where they are kept"));
    m_kept = panel.addParagraph(u"kept"_s);
    panel.addGap();
    panel.addHeading(tr("Few persons"));
    setParagraph(*panel.addParagraph(u"suppression"_s), suppressionText());
    connect(m_open, &QPushButton::clicked, this, &OwnDataRoom::chooseFile);
    connect(m_drop, &DropArea::openAsked, this, &OwnDataRoom::chooseFile);
    connect(m_fetch, &QPushButton::clicked, this, &OwnDataRoom::chooseTable);
    connect(m_drop, &DropArea::fetchAsked, this, &OwnDataRoom::chooseTable);
    connect(m_show, &QPushButton::clicked, this, &OwnDataRoom::showChosen);
    connect(m_edit, &QPushButton::clicked, this, &OwnDataRoom::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &OwnDataRoom::removeChosen);
    connect(m_undo, &QPushButton::clicked, this, &OwnDataRoom::undo);
}

void OwnDataRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    const bool isNew = m_dataset != &dataset;
    m_dataset = &dataset;
    m_selection = selection;
    if (isNew) {
        m_import->forget();
        m_pages->setCurrentWidget(m_list);
        showList();
    }
    emit sourceLineChanged();
}

void OwnDataRoom::showList()
{
    std::vector<OwnRow> rows = ownRows(*m_dataset);
    const int count = static_cast<int>(rows.size());
    int current = 0;
    for (int row = 0; row < count; ++row) {
        if (rows[static_cast<std::size_t>(row)].indicator == m_selection.indicator)
            current = row;
    }
    m_model->setRows(std::move(rows), m_dataset->catalogue());
    m_list->setSentence(count == 0 ? tr("You have no figures of your own yet.")
                                   : tr("%n indicator(s) of your own.", nullptr, count));
    m_figures->setCurrentIndex(count > 0 ? 0 : 1);
    // While there are none the area for files has the one thing to do.
    for (QWidget *button : {m_open, m_fetch, m_show, m_edit, m_remove})
        button->setVisible(count > 0);
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(current, 0));
    setParagraph(*m_kept, keptText(m_supplies.files()));
    showWork();
}

void OwnDataRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_list->setLook(look);
    m_table->setLook(look);
    m_drop->setLook(look);
    m_import->setLook(look);
}

QString OwnDataRoom::sourceLine() const
{
    return tr("Source: your own figures.");
}

bool OwnDataRoom::isReady() const
{
    return !m_import->isReading();
}

bool OwnDataRoom::isImporting() const
{
    return m_pages->currentWidget() == m_import;
}

void OwnDataRoom::chooseFile()
{
    const QString file = m_supplies.askForFile(this);
    if (!file.isEmpty())
        openFile(file);
}

void OwnDataRoom::chooseTable()
{
    auto *dialog = new PxWebDialog(m_supplies.address(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openTable(*dialog); });
    dialog->open();
}

void OwnDataRoom::openTable(const PxWebDialog &chosen)
{
    m_supplies.setAddress(chosen.address());
    if (m_dataset == nullptr || m_waiting)
        return;
    m_import->showTable(chosen.table(), chosen.tableId(), chosen.title(), m_dataset->catalogue());
    m_pages->setCurrentWidget(m_import);
}

void OwnDataRoom::openFile(const QString &file)
{
    if (m_dataset == nullptr || m_waiting)
        return;
    m_import->open(file, m_dataset->catalogue());
    m_pages->setCurrentWidget(m_import);
}

void OwnDataRoom::closeImport()
{
    if (m_waiting)
        return m_supplies.work->stop();
    m_import->forget();
    m_pages->setCurrentWidget(m_list);
}

void OwnDataRoom::showChosen()
{
    const IndicatorId indicator = m_model->indicatorAt(m_table->currentIndex().row());
    if (indicator.isEmpty())
        return;
    emit selectionChosen(leadingTo(m_selection, Room::Trend, indicator));
}

void OwnDataRoom::removeChosen()
{
    const int row = m_table->currentIndex().row();
    const IndicatorId indicator = m_model->indicatorAt(row);
    if (indicator.isEmpty() || m_supplies.work->isRunning())
        return;
    const QString title =
        m_model->data(m_model->index(row, OwnListModel::TitleColumn), Qt::DisplayRole).toString();
    if (!m_supplies.mayRemove(this, title))
        return;
    const PackWork change = [files = m_supplies.files(), indicator](const Tick &tick) {
        return removeFromPack(files, indicator, tick);
    };
    startChange(PackRunner::Kind::Removal, change, [next = m_selection] { return next; });
}

void OwnDataRoom::editChosen()
{
    const IndicatorId indicator = m_model->indicatorAt(m_table->currentIndex().row());
    const auto told = toldOf(*m_dataset, indicator);
    if (!told || m_supplies.work->isRunning())
        return;
    auto *dialog = new IndicatorDialog(*told, m_dataset->catalogue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *told] {
        if (dialog->indicator() == before || m_supplies.work->isRunning())
            return;
        const PackWork change = [files = m_supplies.files(), now = dialog->indicator()](const Tick &tick) {
            return editInPack(files, now, tick);
        };
        startChange(PackRunner::Kind::Change, change, [next = m_selection] { return next; });
    });
    dialog->open();
}

void OwnDataRoom::undo()
{
    if (m_before == nullptr || m_supplies.work->isRunning())
        return;
    const PackWork change = [files = m_supplies.files(), before = m_before](const Tick &tick) {
        return restoreInPack(files, *before, tick);
    };
    startChange(PackRunner::Kind::Change, change, [next = m_selection] { return next; });
}

/// Remembers the own figures as they are, and then changes them.
void OwnDataRoom::startChange(PackRunner::Kind kind, PackWork change, std::function<Selection()> next)
{
    const OwnPackFiles files = m_supplies.files();
    const auto before = std::make_shared<PackContent>();
    PackWork work = [files, before, change = std::move(change)](const Tick &tick) -> Outcome {
        auto own = ownContentIn(files);
        if (!own)
            return own.error();
        *before = std::move(*own);
        return change(tick);
    };
    m_beforeThis = before;
    m_waiting = true;
    m_supplies.work->start(
        {kind, files.target, std::move(work),
         [show = m_supplies.show, files, next = std::move(next)] { show(files.target, next()); }});
}

void OwnDataRoom::import()
{
    auto imported = m_import->result();
    if (!imported || m_supplies.work->isRunning())
        return;
    const auto additions = std::make_shared<std::vector<OwnAddition>>();
    PackWork change = [files = m_supplies.files(), additions, file = m_import->file(),
                       result = std::move(*imported)](const Tick &tick) -> Outcome {
        auto added = importIntoPack(files, result, file, tick);
        if (!added)
            return added.error();
        *additions = std::move(*added);
        return done();
    };
    startChange(PackRunner::Kind::Import, std::move(change),
                [additions, next = m_selection] { return afterImport(*additions, next); });
}

void OwnDataRoom::showWork()
{
    const PackRunner &work = *m_supplies.work;
    const bool running = work.isRunning();
    m_import->setBusy(running,
                      running && m_waiting ? tr("Importing … %1 %").arg(work.finishedPercent()) : QString());
    const bool any = m_model->rowCount() > 0;
    m_open->setEnabled(!running);
    m_fetch->setEnabled(!running);
    m_drop->setOpenEnabled(!running);
    m_show->setEnabled(any);
    m_edit->setEnabled(any && !running);
    m_remove->setEnabled(any && !running);
    m_undo->setEnabled(!running);
    m_undo->setVisible(m_before != nullptr && m_supplies.files().pack == m_changed);
    if (running || !m_waiting)
        return;
    m_waiting = false;
    const QString trouble = work.error() ? errorSentence(*work.error()) : QString();
    m_import->showTrouble(trouble);
    setParagraph(*m_trouble, trouble);
    const auto before = std::exchange(m_beforeThis, nullptr);
    if (work.state() == PackRunner::State::Done) {
        m_before = before;
        m_changed = work.file();
        m_import->forget();
        m_pages->setCurrentWidget(m_list);
    }
}

} // namespace lagesbild
