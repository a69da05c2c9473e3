#include "ui/data/dataroom.h"

#include "core/data/ownindicator.h"
#include "core/jobs/packjobs.h"
#include "core/sources/kolada/updatejournal.h"
#include "core/sources/packchanges.h"
#include "core/stats/suppression.h"
#include "ui/data/datarows.h"
#include "ui/data/datatext.h"
#include "ui/data/fittedcolumns.h"
#include "ui/data/updatepanel.h"
#include "ui/data/updaterunner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/packrunner.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/thinbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
/// What is no table lines up with the words above it.
constexpr int inset = 3;
} // namespace

DataRoom::DataRoom(DataSupplies supplies, QWidget *parent)
    : RoomView(parent),
      m_supplies(std::move(supplies)),
      m_sheet(new RoomSheet(this)),
      m_parts(new Segmented(4, this)),
      m_table(new FigureTable(this)),
      m_columns(new FittedColumns(m_table)),
      m_nothing(new QLabel(this)),
      m_model(new DataTable(this)),
      m_order(new DataOrder(this)),
      m_update(new UpdatePanel(*m_supplies.updates, this)),
      m_address(new QLineEdit(this))
{
    m_parts->setObjectName(u"parts"_s);
    m_parts->setChoices(tr("List"), {tr("Collections"), tr("Changes"), tr("Suspected zeros"), tr("Fetches")});
    m_table->setObjectName(u"table"_s);
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(inset, 4, inset, 0);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(inset, 0, inset, 0);
    parts->addWidget(m_parts);
    parts->addStretch(1);
    column->addLayout(parts);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    m_sheet->setBody(body);
    buildPanel();

    connect(m_parts, &Segmented::choiceMade, this, [this](int choice) {
        Selection next = m_selection;
        next.dataPart = static_cast<DataPart>(choice);
        emit selectionChosen(next);
    });
    connect(m_table, &QAbstractItemView::activated, this, &DataRoom::openRow);
    connect(m_update, &UpdatePanel::collectionAsked, this,
            [this](const CollectionId &id) { startUpdate(id, false); });
    connect(m_update, &UpdatePanel::everythingAsked, this, [this] { startUpdate(std::nullopt, false); });
    connect(m_update, &UpdatePanel::resumeAsked, this, [this] { startUpdate(std::nullopt, true); });
    connect(m_supplies.updates, &UpdateRunner::changed, this, &DataRoom::showResumable);
    connect(m_supplies.work, &PackRunner::changed, this, &DataRoom::showWork);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

void DataRoom::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    panel.addHeading(tr("Fetch from Kolada"));
    panel.addControl(m_update);
    panel.addGap();
    panel.addHeading(tr("Data pack"));
    m_file = panel.addParagraph(u"file"_s);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new QPushButton(tr("Open another …"), this);
    open->setObjectName(u"openPack"_s);
    m_copy = new QPushButton(tr("Save a copy …"), this);
    m_copy->setObjectName(u"copyPack"_s);
    m_copy->setToolTip(
        tr("May be given to others: your own counts of fewer than %1 persons are hidden in the copy.")
            .arg(suppressionThreshold));
    panel.addControl(open);
    panel.addControl(m_copy);
    m_bar = new ThinBar(tr("Progress of the work on the pack"), this);
    m_bar->setObjectName(u"workProgress"_s);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stopWork"_s);
    panel.addControl(m_bar);
    m_outcome = panel.addParagraph(u"outcome"_s);
    panel.addControl(m_stop);
    panel.addGap();
    panel.addHeading(tr("Boundaries"));
    m_boundaries = panel.addParagraph(u"boundaries"_s);
    m_readBoundaries = new QPushButton(tr("Read from a file …"), this);
    m_readBoundaries->setObjectName(u"readBoundaries"_s);
    panel.addControl(m_readBoundaries);
    panel.addGap();
    panel.addCaption(tr("Kolada's address"));
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Kolada's address"));
    panel.addControl(m_address);
    connect(open, &QPushButton::clicked, this, &DataRoom::openPack);
    connect(m_copy, &QPushButton::clicked, this, &DataRoom::copyPack);
    connect(m_readBoundaries, &QPushButton::clicked, this, &DataRoom::readBoundaries);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_supplies.work->stop(); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        m_supplies.setAddress(m_address->text().trimmed());
        m_address->setText(m_supplies.address()); // nothing is Kolada's own
    });
}

void DataRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    const bool isNew = m_dataset != &dataset;
    m_dataset = &dataset;
    m_selection = selection;
    if (isNew)
        showPack();
    const Collection *collection = dataset.catalogue().collection(selection.collection);
    const bool isKoladas =
        collection != nullptr && collection->id != CollectionId(std::string(ownCollection));
    m_update->setCollection(selection.collection, isKoladas ? collection->title : QString());
    m_parts->setChosen(static_cast<int>(selection.dataPart));
    if (isNew || m_shownPart != selection.dataPart)
        showPart();
    emit sourceLineChanged();
}

void DataRoom::showPack()
{
    const QString file = m_supplies.packFile();
    m_sheet->setTitle(tr("Data"), {});
    m_sheet->setSubtitle(contentText(indicatorCounts(m_dataset->catalogue()), m_extent), {});
    m_sheet->setSentence(dataSentence(m_dataset->provenance(), m_supplies.today()));
    setParagraph(*m_file, packText(file, m_supplies.targetFile()));
    m_address->setText(m_supplies.address());
    showBoundaries();
    showResumable();
    showWork();
    m_extent.reset();
    m_extentJob.start(startExtent(m_supplies.pack()), [this](const Result<PackExtent> &extent) {
        if (!extent)
            return say(errorSentence(extent.error()));
        m_extent = *extent;
        m_sheet->setSubtitle(contentText(indicatorCounts(m_dataset->catalogue()), m_extent), {});
    });
}

void DataRoom::showBoundaries()
{
    const auto pack = m_supplies.pack();
    const auto municipalities = pack->outlines(BoundaryLevel::Municipality);
    const auto count = municipalities ? std::ssize(*municipalities) : 0;
    m_boundaries->setText(count > 0
                              ? tr("%n municipality/ies.", nullptr, static_cast<int>(count))
                              : tr("None: the map shows equal squares. Statistics Sweden offers the file "
                                   "«Digitala gränser»."));
}

void DataRoom::showWork()
{
    const PackRunner &work = *m_supplies.work;
    m_bar->setVisible(work.isRunning());
    m_bar->setProgress(work.finishedPercent(), 100);
    m_stop->setVisible(work.isRunning());
    m_stop->setEnabled(work.state() == PackRunner::State::Running);
    m_copy->setEnabled(!work.isRunning() && !m_supplies.packFile().isEmpty());
    m_readBoundaries->setEnabled(!work.isRunning());
    say(workText(work));
}

void DataRoom::showPart()
{
    m_shownPart = m_selection.dataPart;
    m_zerosJob.stop();
    m_revisionsJob.leave();
    m_sheet->setRemark({});
    m_table->setAccessibleName(tr("List"));
    switch (m_selection.dataPart) {
    case DataPart::Collections:
        return showList(collectionRows(*m_dataset, m_supplies.today()), tr("No collections."));
    case DataPart::Revisions:
        return showRevisions();
    case DataPart::Placeholders:
        return showPlaceholders();
    case DataPart::Ledger:
        return showList(ledgerRows(m_dataset->provenance()),
                        tr("Nothing is known of where the data is from."));
    }
}

void DataRoom::showRevisions()
{
    showList({}, tr("Looking for changed values …"));
    m_revisionsJob.start(
        startRevisions(m_supplies.pack()), [this](const Result<std::vector<Revision>> &revisions) {
            if (!revisions)
                return showList({}, errorSentence(revisions.error()));
            showList(
                revisionRows(*revisions, *m_dataset),
                tr("No value has changed since it was first fetched. When Kolada revises values, they are "
                   "listed here, one by one, with the value before and now."));
            m_sheet->setRemark(mostRowsText(std::ssize(*revisions)));
        });
}

void DataRoom::showPlaceholders()
{
    showList({}, tr("Looking through all shares …"));
    m_zerosJob.start(startSuspectedZeros(m_supplies.pack(), m_dataset->catalogue()),
                     [this](const std::vector<SuspectedZeros> &zeros) {
                         showList(placeholderRows(zeros, *m_dataset),
                                  tr("No zero is suspected to stand for an unknown value."));
                     });
}

/// @p nothing in place of a list without rows.
void DataRoom::showList(DataTable::Content content, const QString &nothing)
{
    const bool isEmpty = content.rows.empty();
    const bool endsInWords = !content.columns.empty() && !content.columns.back().isNumber;
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_model->setContent(std::move(content));
    m_columns->reset();
    m_table->horizontalHeader()->setStretchLastSection(endsInWords);
    m_table->setVisible(!isEmpty);
    m_nothing->setText(nothing);
    m_nothing->setVisible(isEmpty);
}

void DataRoom::openRow(const QModelIndex &index)
{
    const auto &lead = m_model->leadOf(m_order->mapToSource(index).row());
    if (!lead)
        return;
    Selection next = m_selection;
    lead(next);
    emit selectionChosen(next);
}

void DataRoom::startUpdate(const std::optional<CollectionId> &collection, bool resume)
{
    UpdateWish wish;
    wish.address = m_supplies.address();
    wish.from = m_supplies.packFile();
    wish.to = m_supplies.targetFile();
    wish.collection = collection;
    wish.today = m_supplies.today();
    wish.resume = resume;
    if (resume) {
        const auto scope = UpdateJournal::scopeOf(updateJournalFile(wish.to));
        if (!scope)
            return showResumable();
        wish.address = scope->address;
        if (!scope->collection.isEmpty())
            wish.collection = CollectionId(scope->collection.toStdString());
    }
    m_supplies.updates->start(wish);
}

/// What an earlier update has left to go on with.
void DataRoom::showResumable()
{
    if (m_dataset == nullptr || m_supplies.updates->isRunning())
        return;
    const auto scope = UpdateJournal::scopeOf(updateJournalFile(m_supplies.targetFile()));
    if (!scope)
        return m_update->setResumable({});
    const Collection *collection =
        m_dataset->catalogue().collection(CollectionId(scope->collection.toStdString()));
    const QString what = scope->collection.isEmpty() ? tr("all of Kolada")
                         : collection == nullptr     ? scope->collection
                                                     : collection->title;
    m_update->setResumable(
        tr("A fetch of %1 was cut short. What was got is kept; the data is as before.").arg(what));
}

void DataRoom::openPack()
{
    const QString file = m_supplies.askForPack(this);
    if (file.isEmpty())
        return;
    if (const auto opened = Pack::open(file); !opened)
        return say(errorSentence(opened.error()));
    m_supplies.openPack(file);
}

void DataRoom::copyPack()
{
    const QString file = m_supplies.askForCopy(this);
    if (file.isEmpty())
        return;
    const PackWork work = [from = m_supplies.packFile(), file](const Tick &tick) {
        return lagesbild::copyPack(from, file, tick);
    };
    m_supplies.work->start({PackRunner::Kind::Copy, file, work, {}});
}

void DataRoom::readBoundaries()
{
    const QString file = m_supplies.askForBoundaries(this);
    if (file.isEmpty())
        return;
    const QString target = m_supplies.targetFile();
    const PackWork work = [file, from = m_supplies.packFile(), target](const Tick &tick) {
        return installBoundaries(file, from, target, tick);
    };
    m_supplies.work->start(
        {PackRunner::Kind::Boundaries, target, work, [open = m_supplies.openPack, target] { open(target); }});
}

void DataRoom::say(const QString &outcome)
{
    setParagraph(*m_outcome, outcome);
}

void DataRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_parts->setLook(look);
    m_table->setLook(look);
    m_model->setLook(look);
    m_update->setLook(look);
    m_bar->setLook(look);
    m_nothing->setFont(look.sized(14));
    m_address->setFont(look.sized(13));
}

bool DataRoom::isReady() const
{
    return !m_extentJob.isRunning() && !m_zerosJob.isRunning() && !m_revisionsJob.isRunning();
}

QString DataRoom::sourceLine() const
{
    return m_dataset == nullptr ? QString() : sourceLineText(m_dataset->provenance(), {});
}

} // namespace lagesbild
