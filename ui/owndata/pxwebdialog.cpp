#include "ui/owndata/pxwebdialog.h"

#include "core/sources/owndata/cuberows.h"
#include "ui/owndata/valuelist.h"
#include "ui/shared/detailtext.h"
#include "ui/shared/errortext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize usualSize(1000, 640);
constexpr int tablesWidth = 300;
constexpr int betweenLooks = 200; ///< milliseconds
constexpr const char16_t *olderScbAddress = u"https://api.scb.se/OV0104/v1/doris/sv/ssd";

QString numberOf(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// In which language the service is asked to speak.
QString languageAsked()
{
    return QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

QString troubleSentence(const Error &error)
{
    const QString place = QString::fromStdString(error.place);
    const QString detail = QString::fromStdString(error.detail);
    switch (error.kind) {
    case ErrorKind::WrongUse:
        if (detail.contains(u"https"))
            return PxWebDialog::tr("Addresses beyond this computer must begin with https.");
        if (detail.startsWith(u"not the address"))
            return PxWebDialog::tr("“%1” is not the address of a service.").arg(place);
        return PxWebDialog::tr("The service refuses the question: %1").arg(detailText(error.detail));
    case ErrorKind::NotFound:
        return PxWebDialog::tr("The service has no such table or folder: %1").arg(place);
    case ErrorKind::Malformed:
        return PxWebDialog::tr("%1 does not answer as a statistical service with PxWeb. Check the address.")
            .arg(place);
    default:
        return errorSentence(error);
    }
}

QString folderAbove(const QString &folder)
{
    return folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
}

} // namespace

PxWebDialog::PxWebDialog(const QString &address, QWidget *parent)
    : QDialog(parent),
      m_asked(address),
      m_board(std::make_shared<PxWebBoard>()),
      m_address(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_find(new QPushButton(tr("Search"), this)),
      m_tables(new QListWidget(this)),
      m_title(new QLabel(this)),
      m_variables(new QScrollArea(this)),
      m_cells(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_state(new QLabel(this)),
      m_fetch(new QPushButton(tr("Fetch"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Fetch a table"));
    resize(usualSize);
    buildSearch();
    buildTable();
    auto *addressCaption = new QLabel(tr("Service"), this);
    addressCaption->setBuddy(m_address);
    auto *textCaption = new QLabel(tr("Table"), this);
    textCaption->setBuddy(m_text);
    auto *form = new QGridLayout;
    form->addWidget(addressCaption, 0, 0);
    form->addWidget(m_address, 0, 1, 1, 2);
    form->addWidget(textCaption, 1, 0);
    form->addWidget(m_text, 1, 1);
    form->addWidget(m_find, 1, 2);
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_variables, 1);
    right->addWidget(m_cells);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_tables);
    sides->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_fetch);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    all->addLayout(form);
    all->addLayout(sides, 1);
    all->addWidget(m_progress);
    all->addLayout(buttons);
    connect(&m_ticker, &QTimer::timeout, this, &PxWebDialog::showProgress);
    connect(m_fetch, &QPushButton::clicked, this, &PxWebDialog::fetch);
    connect(m_close, &QPushButton::clicked, this, &PxWebDialog::reject);
    clearTable();
    end();
    m_text->setFocus();
}

PxWebDialog::~PxWebDialog()
{
    // Nobody waits for an answer: the jobs have all they need.
    m_finding.leave();
    m_describing.leave();
    m_fetching.leave();
}

void PxWebDialog::buildSearch()
{
    m_address->setObjectName(u"serviceAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setCompleter(nullptr);
    m_address->addItems({QString::fromUtf16(scbAddress), QString::fromUtf16(olderScbAddress)});
    m_address->setCurrentText(m_asked);
    m_address->setToolTip(tr("SCB's own, or another service with PxWeb: a municipality's, such as "
                             "https://statistik.example.se/api/v1/sv/database"));
    m_text->setObjectName(u"tableText"_s);
    m_text->setPlaceholderText(tr("Words of the title, such as population region; none: all there are"));
    m_find->setObjectName(u"findTables"_s);
    m_tables->setObjectName(u"serviceTables"_s);
    m_tables->setAccessibleName(tr("Tables found"));
    m_tables->setFixedWidth(tablesWidth);
    m_tables->setWordWrap(true);
    connect(m_find, &QPushButton::clicked, this, &PxWebDialog::find);
    for (const QLineEdit *field : {m_text, m_address->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, &PxWebDialog::find);
    // A click shows a table; a folder wants two, since another entry lies under the second.
    connect(m_tables, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!m_entries[static_cast<std::size_t>(m_tables->row(item))].isFolder)
            openEntry(item);
    });
    connect(m_tables, &QListWidget::itemActivated, this, &PxWebDialog::openEntry);
}

void PxWebDialog::buildTable()
{
    m_title->setObjectName(u"tableTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_variables->setObjectName(u"variables"_s);
    m_variables->setWidgetResizable(true);
    m_variables->setFrameShape(QFrame::NoFrame);
    m_cells->setObjectName(u"cells"_s);
    m_cells->setWordWrap(true);
    m_progress->setObjectName(u"fetchProgress"_s);
    m_progress->setAccessibleName(tr("How much has been fetched"));
    m_state->setObjectName(u"fetchState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_fetch->setObjectName(u"fetchFigures"_s);
    m_close->setObjectName(u"closeFetching"_s);
    // Return in a field does what the field is for, and presses no button.
    for (QPushButton *button : {m_find, m_fetch, m_close})
        button->setAutoDefault(false);
}

void PxWebDialog::begin(Doing doing)
{
    m_finding.leave();
    m_describing.leave();
    m_fetching.leave();
    m_doing = doing;
    m_board = std::make_shared<PxWebBoard>();
    m_ticker.start(betweenLooks);
    showDoing();
    showProgress();
}

void PxWebDialog::end()
{
    m_ticker.stop();
    m_doing = Doing::Nothing;
    m_state->clear();
    showDoing();
}

void PxWebDialog::find()
{
    lookInto(m_address->currentText().trimmed() == m_asked ? m_folder : QString());
}

void PxWebDialog::lookInto(const QString &folder)
{
    const QString address = m_address->currentText().trimmed();
    if (m_service == nullptr || address != m_asked) {
        m_asked = address;
        m_service = std::make_shared<SharedPxWeb>(QUrl(address), languageAsked());
        clearTable();
    }
    m_folder = folder;
    begin(Doing::Finding);
    m_finding.start(startFindingTables(m_service, m_text->text().trimmed(), folder, m_board),
                    [this](const Result<TableList> &found) { showFound(found); });
}

void PxWebDialog::showFound(const Result<TableList> &found)
{
    end();
    m_tables->clear();
    m_entries.clear();
    if (!m_folder.isEmpty())
        addEntry({.id = folderAbove(m_folder), .title = {}, .isFolder = true}, tr("‹ The folder above"));
    if (!found)
        return showTrouble(found.error());
    for (const ListedTable &entry : found->tables)
        addEntry(entry, entry.isFolder ? entry.title + u" ›"_s : entry.title);
    m_tables->setCurrentRow(0);
    if (found->tables.empty())
        m_state->setText(tr("No table has these words. Take fewer or shorter ones."));
    else if (!found->isComplete)
        m_state->setText(tr("There are more than could be looked at: add a word."));
}

void PxWebDialog::addEntry(const ListedTable &entry, const QString &text)
{
    auto *item = new QListWidgetItem(text, m_tables);
    const QString period =
        entry.firstPeriod.isEmpty() ? QString() : entry.firstPeriod + u'–' + entry.lastPeriod;
    QStringList told{entry.id, entry.title, period};
    told.removeAll(QString());
    item->setToolTip(told.join(u'\n'));
    m_entries.push_back(entry);
}

void PxWebDialog::openEntry(const QListWidgetItem *item)
{
    const ListedTable entry = m_entries[static_cast<std::size_t>(m_tables->row(item))];
    if (entry.isFolder)
        return lookInto(entry.id);
    if (entry.id == m_opened)
        return;
    clearTable();
    m_opened = entry.id;
    begin(Doing::Describing);
    m_describing.start(startDescribingTable(m_service, entry.id, m_board),
                       [this](const Result<DescribedTable> &described) { showTable(described); });
}

void PxWebDialog::clearTable()
{
    m_opened.clear();
    m_lists.clear();
    m_described = {};
    m_variables->setWidget(new QWidget(this));
    m_title->setText(tr("Search for a table and choose it: then its variables stand here."));
    m_cells->clear();
    m_canFetch = false;
}

void PxWebDialog::showTable(const Result<DescribedTable> &described)
{
    end();
    if (!described) {
        m_opened.clear();
        return showTrouble(described.error());
    }
    m_described = *described;
    const TableDescription &table = m_described.table;
    m_title->setText(table.title.isEmpty() ? table.id : table.title);
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    const ChosenPositions usual = usualChoice(table);
    for (std::size_t v = 0; v < table.variables.size(); ++v) {
        auto *list = new ValueList(table.variables[v], usual[v], content);
        connect(list, &ValueList::changed, this, &PxWebDialog::showCells);
        line->addWidget(list);
        m_lists.push_back(list);
    }
    line->addStretch(1);
    m_variables->setWidget(content);
    showCells();
}

ChosenPositions PxWebDialog::positions() const
{
    ChosenPositions positions;
    for (const ValueList *list : m_lists)
        positions.push_back(list->chosen());
    return positions;
}

void PxWebDialog::showCells()
{
    const std::vector<DescribedVariable> &variables = m_described.table.variables;
    const ChosenPositions chosen = positions();
    const auto cells = cellsAskedFor(chosen);
    const std::size_t atOnce = m_described.cellsAtOnce;
    m_canFetch = false;
    for (std::size_t v = 0; v < variables.size(); ++v) {
        if (chosen[v].empty() && !variables[v].mayBeLeftOut) {
            m_cells->setText(tr("Choose at least one value of %1.").arg(variables[v].variable.label));
            return showDoing();
        }
    }
    if (!cells || *cells > mostCellsOfRows(variables.size())) {
        m_cells->setText(tr("Too many cells to be imported at once: choose fewer values."));
        return showDoing();
    }
    m_canFetch = true;
    if (*cells <= atOnce)
        m_cells->setText(tr("%1 of at most %2 cells").arg(numberOf(*cells), numberOf(atOnce)));
    else
        m_cells->setText(tr("%1 cells, in at least %n questions of at most %2", nullptr,
                            static_cast<int>((*cells + atOnce - 1) / atOnce))
                             .arg(numberOf(*cells), numberOf(atOnce)));
    showDoing();
}

void PxWebDialog::fetch()
{
    auto query = queryOf(m_described.table, positions());
    if (!query)
        return showTrouble(query.error());
    begin(Doing::Fetching);
    m_fetching.start(startFetchingTable(m_service, std::move(*query), m_board),
                     [this](const Result<FetchedTable> &fetched) { takeFigures(fetched); });
}

void PxWebDialog::takeFigures(const Result<FetchedTable> &fetched)
{
    end();
    if (!fetched)
        return showTrouble(fetched.error());
    m_table = *fetched;
    accept();
}

void PxWebDialog::showTrouble(const Error &error)
{
    m_state->setText(troubleSentence(error));
}

void PxWebDialog::showDoing()
{
    const bool fetching = m_doing == Doing::Fetching;
    m_progress->setVisible(m_doing != Doing::Nothing);
    m_close->setText(m_doing == Doing::Nothing ? tr("Close") : tr("Stop"));
    m_fetch->setEnabled(m_canFetch && m_doing == Doing::Nothing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_address, m_text, m_find, m_tables, m_variables})
        part->setEnabled(!fetching);
}

void PxWebDialog::showProgress()
{
    using std::chrono::ceil;
    using std::chrono::seconds;
    const PxWebProgress progress = m_board->latest();
    // Until there are several questions nothing can be said of how far it is.
    m_progress->setRange(0, progress.total > 1 ? progress.total : 0);
    m_progress->setValue(progress.done);
    QString sentence = m_doing == Doing::Finding      ? tr("Looking for tables …")
                       : m_doing == Doing::Describing ? tr("Asking what the table holds …")
                                                      : tr("Fetching the figures …");
    if (progress.waiting.count() > 0)
        sentence +=
            u' ' +
            tr("The service takes more questions in %1 s.").arg(ceil<seconds>(progress.waiting).count());
    m_state->setText(sentence);
}

void PxWebDialog::reject()
{
    if (m_doing == Doing::Nothing)
        return QDialog::reject();
    m_finding.leave();
    m_describing.leave();
    m_fetching.leave();
    if (m_doing == Doing::Describing)
        m_opened.clear();
    end();
    m_state->setText(tr("Stopped. Nothing was changed."));
}

} // namespace lagesbild
