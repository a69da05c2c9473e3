#include "ui/owndata/owndataroom.h"

#include "ui/owndata/importpage.h"
#include "ui/owndata/ownlistmodel.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/sidepanel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The one local file that is dragged; empty when it is none or several.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

OwnDataRoom::OwnDataRoom(OwnDataSupplies supplies, QWidget *parent)
    : RoomView(parent),
      m_supplies(std::move(supplies)),
      m_pages(new QStackedWidget(this)),
      m_list(new RoomSheet(this)),
      m_table(new FigureTable(this)),
      m_model(new OwnListModel(this)),
      m_import(new ImportPage(this))
{
    setAcceptDrops(true);
    buildList();
    m_import->setObjectName(u"importPage"_s);
    m_import->setAskForTarget(m_supplies.askForTarget);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_import);
    connect(m_import, &ImportPage::closed, this, [this] { m_pages->setCurrentWidget(m_list); });
    connect(m_import, &ImportPage::importAsked, this, &OwnDataRoom::import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

OwnDataRoom::~OwnDataRoom()
{
    // A pack that is being written is written to its end: it is a second's work and the user asked for it.
    if (m_worker)
        m_worker->wait();
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
    m_list->setBody(m_table);
    m_list->setTitle(tr("Own figures"), {});

    SidePanel &panel = m_list->panel();
    auto *open = new QPushButton(tr("Open a file …"), this);
    open->setObjectName(u"openFile"_s);
    open->setDefault(true);
    panel.addControl(open);
    m_show = new QPushButton(tr("Show the development"), this);
    m_show->setObjectName(u"showIndicator"_s);
    panel.addControl(m_show);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"removeIndicator"_s);
    panel.addControl(m_remove);
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
    setParagraph(
        *panel.addParagraph(u"kept"_s),
        tr("Your own figures are stored in your data pack on this computer and are sent nowhere. They appear "
           "beside the national ones in every room, with your file as their source."));
    connect(open, &QPushButton::clicked, this, &OwnDataRoom::chooseFile);
    connect(m_show, &QPushButton::clicked, this, &OwnDataRoom::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &OwnDataRoom::removeChosen);
}

void OwnDataRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    if (m_dataset != &dataset) {
        m_import->forget();
        m_pages->setCurrentWidget(m_list);
    }
    m_dataset = &dataset;
    m_selection = selection;
    std::vector<OwnRow> rows = ownRows(dataset);
    const int count = static_cast<int>(rows.size());
    m_model->setRows(std::move(rows), dataset.catalogue());
    m_list->setSentence(count == 0 ? QString() : tr("%n indicator(s) of your own.", nullptr, count));
    m_list->setMessage(
        count > 0 ? QString()
                  : tr("You have no figures of your own yet. Drop a file here, or open one: a survey, a "
                       "budget, a local follow-up. Before anything is stored you see what was "
                       "understood and can correct it."));
    m_show->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    emit sourceLineChanged();
}

void OwnDataRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_list->setLook(look);
    m_table->setLook(look);
    m_import->setLook(look);
}

QString OwnDataRoom::sourceLine() const
{
    return tr("Source: your own figures.");
}

void OwnDataRoom::chooseFile()
{
    const QString file = m_supplies.askForFile ? m_supplies.askForFile() : QString();
    if (!file.isEmpty())
        openFile(file);
}

void OwnDataRoom::openFile(const QString &file)
{
    if (m_dataset == nullptr || m_worker)
        return;
    m_import->open(file, *m_dataset);
    m_pages->setCurrentWidget(m_import);
}

void OwnDataRoom::showChosen()
{
    const IndicatorId indicator = m_model->indicatorAt(m_table->currentIndex().row());
    if (indicator.isEmpty())
        return;
    Selection next = m_selection;
    next.room = Room::Trend;
    next.indicator = indicator;
    emit selectionChosen(next);
}

void OwnDataRoom::removeChosen()
{
    const int row = m_table->currentIndex().row();
    const IndicatorId indicator = m_model->indicatorAt(row);
    if (indicator.isEmpty() || m_worker)
        return;
    const QString title =
        m_model->data(m_model->index(row, OwnListModel::TitleColumn), Qt::DisplayRole).toString();
    if (m_supplies.mayRemove && !m_supplies.mayRemove(title))
        return;
    const OwnPackFiles files = m_supplies.files();
    start([files, indicator] { return removeFromPack(files, indicator); });
}

void OwnDataRoom::import()
{
    auto imported = m_import->result();
    if (!imported || m_worker)
        return;
    const OwnPackFiles files = m_supplies.files();
    const QString file = m_import->file();
    start([files, file, result = std::move(*imported)]() -> Outcome {
        const auto added = importIntoPack(files, result, file);
        return added ? done() : Outcome(added.error());
    });
}

void OwnDataRoom::start(Work work)
{
    m_import->setBusy(true);
    m_remove->setEnabled(false);
    auto outcome = std::make_shared<Outcome>(done());
    m_worker.reset(QThread::create([outcome, work = std::move(work)] { *outcome = work(); }));
    connect(m_worker.get(), &QThread::finished, this,
            [this, outcome, pack = m_supplies.files().target] { finish(*outcome, pack); });
    m_worker->start();
}

void OwnDataRoom::finish(const Outcome &outcome, const QString &pack)
{
    m_worker->wait();
    m_worker.release()->deleteLater();
    m_import->setBusy(false);
    m_remove->setEnabled(true);
    const QString trouble = outcome ? QString() : errorSentence(outcome.error());
    m_import->showTrouble(trouble);
    setParagraph(*m_trouble, trouble);
    if (!outcome)
        return;
    m_import->forget();
    m_pages->setCurrentWidget(m_list);
    if (m_supplies.packWritten)
        m_supplies.packWritten(pack);
}

void OwnDataRoom::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OwnDataRoom::dropEvent(QDropEvent *event)
{
    openFile(draggedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace lagesbild
