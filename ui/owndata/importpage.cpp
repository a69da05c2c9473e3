#include "ui/owndata/importpage.h"

#include "core/sources/owndata/placenames.h"
#include "ui/owndata/importtext.h"
#include "ui/owndata/indicatorform.h"
#include "ui/owndata/previewmodel.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/sidepanel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array offeredRoles{ColumnRole::Area,   ColumnRole::Year,      ColumnRole::Gender,
                                  ColumnRole::Value,  ColumnRole::Indicator, ColumnRole::Split,
                                  ColumnRole::Ignored};
constexpr int leastColumnWidth = 72;

FigureTable *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new FigureTable(parent);
    table->setObjectName(objectName);
    table->setModel(model);
    return table;
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent),
      m_sheet(new RoomSheet(this)),
      m_previewModel(new PreviewModel(this)),
      m_refusedModel(new RefusedModel(this))
{
    buildBody();
    buildPanel();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

ImportPage::~ImportPage()
{
    stopReading();
}

/// Nobody waits for the end of a large file: the jobs have copies of what they need.
void ImportPage::stopReading()
{
    m_reading.leave();
    m_tryingTable.leave();
    m_trying.leave();
}

void ImportPage::buildBody()
{
    auto *body = new QWidget(this);
    m_preview = makeTable(u"preview"_s, m_previewModel, body);
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_preview->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_preview->verticalHeader()->show();
    QHeaderView *header = m_preview->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsClickable(true);
    constexpr int twoLines = 48;
    header->setFixedHeight(twoLines);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        askForRole(column,
                   header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
    });

    m_refusedHeading = new QLabel(body);
    m_refusedHeading->setObjectName(u"refusedHeading"_s);
    m_save = new QPushButton(tr("Save the rows …"), body);
    m_save->setObjectName(u"saveRefused"_s);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveRefused);
    m_refused = makeTable(u"refused"_s, m_refusedModel, body);
    m_refused->setAccessibleName(tr("Rows that can't be taken"));
    m_refused->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_refused->horizontalHeader()->setStretchLastSection(true);
    constexpr int fewRows = 148;
    m_refused->setMaximumHeight(fewRows);

    auto *line = new QHBoxLayout;
    line->addWidget(m_refusedHeading);
    line->addStretch();
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_preview, 1);
    column->addLayout(line);
    column->addWidget(m_refused);
    m_sheet->setBody(body);
}

void ImportPage::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    m_facts = panel.addRemark(u"facts"_s);
    m_tablesCaption = panel.addCaption(tr("Sheet or table"));
    m_tables = new QComboBox(this);
    m_tables->setObjectName(u"tables"_s);
    panel.addControl(m_tables);
    connect(m_tables, &QComboBox::activated, this, &ImportPage::chooseTable);

    panel.addCaption(tr("Municipality of all rows, where no column tells it"));
    m_area = new QLineEdit(this);
    m_area->setObjectName(u"areaOfAll"_s);
    m_area->setPlaceholderText(tr("Name or code"));
    panel.addControl(m_area);
    panel.addCaption(tr("Year of all rows, where no column tells it"));
    m_year = new QLineEdit(this);
    m_year->setObjectName(u"yearOfAll"_s);
    m_year->setPlaceholderText(tr("Such as 2025"));
    panel.addControl(m_year);
    for (QLineEdit *field : {m_area, m_year})
        connect(field, &QLineEdit::editingFinished, this, &ImportPage::setRowDefaults);
    panel.addCaption(tr("A dash (-) in the file means"));
    m_dash = new QComboBox(this);
    m_dash->setObjectName(u"dash"_s);
    m_dash->addItems({tr("The figure is missing"), tr("Exactly zero")});
    panel.addControl(m_dash);
    connect(m_dash, &QComboBox::activated, this, [this](int choice) {
        m_mapping.dashIsZero = choice == 1;
        tryMapping();
    });

    buildChoices();

    panel.addGap();
    panel.addHeading(tr("The indicator"));
    m_form = new IndicatorForm(this);
    panel.addControl(m_form);
    connect(m_form, &IndicatorForm::changed, this, &ImportPage::showImportable);
    panel.addGap();
    m_trouble = panel.addParagraph(u"trouble"_s);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancel"_s);
    panel.addControl(m_import);
    panel.addControl(m_cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importAsked);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::closed);
}

/// Shown only where a file asks for them.
void ImportPage::buildChoices()
{
    SidePanel &panel = m_sheet->panel();
    const auto add = [this, &panel](QLabel *&caption, const QString &text, QComboBox *&choice,
                                    const QString &objectName, const QStringList &items) {
        caption = panel.addCaption(text);
        choice = new QComboBox(this);
        choice->setObjectName(objectName);
        choice->setAccessibleName(text);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->addItems(items);
        panel.addControl(choice);
        connect(choice, &QComboBox::activated, this, &ImportPage::chooseSeveral);
    };
    // In the order of RepeatedUse and MonthUse.
    add(m_repeatedCaption, tr("Several rows for one municipality and year"), m_repeated, u"repeated"_s,
        {tr("Are not taken"), tr("Their sum"), tr("Their mean")});
    add(m_weightCaption, tr("The mean is weighted by"), m_weight, u"weight"_s, {});
    add(m_monthsCaption, tr("Months or quarters of a whole year"), m_months, u"months"_s,
        {tr("Are not taken"), tr("Their sum"), tr("Their mean"), tr("The last one")});
    showChoices(false, false);
}

void ImportPage::showChoices(bool anyRepeated, bool anyMonths)
{
    const bool isMean = m_mapping.repeated == RepeatedUse::Mean;
    const bool repeated = anyRepeated || m_mapping.repeated != RepeatedUse::Refuse;
    const bool months = anyMonths || m_mapping.months != MonthUse::Refuse;
    for (QWidget *part : {static_cast<QWidget *>(m_repeatedCaption), static_cast<QWidget *>(m_repeated)})
        part->setVisible(repeated);
    for (QWidget *part : {static_cast<QWidget *>(m_weightCaption), static_cast<QWidget *>(m_weight)})
        part->setVisible(isMean);
    for (QWidget *part : {static_cast<QWidget *>(m_monthsCaption), static_cast<QWidget *>(m_months)})
        part->setVisible(months);
}

void ImportPage::chooseSeveral()
{
    m_mapping.repeated = static_cast<RepeatedUse>(m_repeated->currentIndex());
    m_mapping.months = static_cast<MonthUse>(m_months->currentIndex());
    const bool isMean = m_mapping.repeated == RepeatedUse::Mean;
    m_mapping.weight = isMean ? m_weight->currentData().toString() : QString();
    tryMapping();
}

void ImportPage::begin(const QString &file, const QString &title, const Catalogue &catalogue)
{
    forget();
    m_file = file;
    m_catalogue = std::make_shared<const Catalogue>(catalogue);
    m_area->clear();
    m_year->clear();
    m_dash->setCurrentIndex(0);
    m_repeated->setCurrentIndex(0);
    m_months->setCurrentIndex(0);
    showChoices(false, false);
    m_tables->clear();
    setParagraph(*m_trouble, {});
    setParagraph(*m_facts, {});
    m_sheet->setTitle(title, file);
    m_sheet->setSubtitle({}, {});
}

void ImportPage::open(const QString &file, const Catalogue &catalogue)
{
    begin(file, QFileInfo(file).fileName(), catalogue);
    m_sheet->setMessage(tr("Reading the file …"));
    m_reading.start(startReadingFigures(file, m_catalogue), [this](const Result<FiguresFile> &read) {
        if (!read)
            return m_sheet->setMessage(errorSentence(read.error()) + u' ' + unreadableHint(read.error()));
        m_content = *read;
        showFile();
    });
}

void ImportPage::showTable(std::shared_ptr<const TableFile> content, const QString &name,
                           const QString &title, const Catalogue &catalogue)
{
    begin(name, title, catalogue);
    m_content = {std::move(content), 0};
    showFile();
}

void ImportPage::forget()
{
    stopReading();
    m_previewModel->setTable(nullptr, {});
    m_refusedModel->setRows({});
    m_form->setIndicators({}, nullptr);
    m_mapping = {};
    m_result.reset();
    m_table.reset();
    m_content = {};
    showImportable();
}

void ImportPage::showFile()
{
    m_sheet->setMessage({});
    const std::vector<FileTable> &tables = m_content.content->tables;
    for (std::size_t i = 0; i < tables.size(); ++i)
        m_tables->addItem(tableName(tables[i], static_cast<int>(i)));
    m_tables->setVisible(tables.size() > 1);
    m_tablesCaption->setVisible(tables.size() > 1);
    m_tables->setCurrentIndex(m_content.best);
    chooseTable(m_content.best);
}

void ImportPage::chooseTable(int index)
{
    m_trying.leave();
    m_tryingTable.leave();
    m_result.reset();
    m_mapping.weight.clear(); // a column of the table before
    showImportable();
    m_tryingTable.start(startTryingTable(m_content, index, m_mapping, m_catalogue),
                        [this](const TriedTable &tried) {
                            m_previewModel->setTable(nullptr, {});
                            m_table = tried.rows;
                            m_mapping = tried.mapping;
                            setParagraph(*m_facts, factsText(*m_content.content, *m_table));
                            m_previewModel->setTable(m_table.get(), m_mapping);
                            for (int column = 0; column < m_previewModel->columnCount(); ++column)
                                fitColumn(column, leastColumnWidth);
                            m_weight->clear();
                            m_weight->addItem(tr("Nothing: every row counts the same"));
                            for (std::size_t i = 0; i < m_table->columnCount; ++i)
                                m_weight->addItem(m_table->header(i), QString::number(i + 1));
                            showResult(tried.result);
                        });
}

void ImportPage::setRowDefaults()
{
    if (m_table == nullptr)
        return;
    const auto place = PlaceNames(*m_catalogue).find(m_area->text());
    const AreaId area = place ? m_catalogue->area(place->area).id : AreaId();
    const std::optional<Year> year = parseYear(m_year->text().trimmed().toStdString());
    if (area == m_mapping.area && year == m_mapping.year)
        return; // the field was only left
    m_mapping.area = area;
    m_mapping.year = year;
    tryMapping();
}

void ImportPage::tryMapping()
{
    if (m_table == nullptr)
        return;
    m_trying.leave();
    m_result.reset();
    showImportable();
    m_previewModel->setTable(m_table.get(), m_mapping);
    m_trying.start(startTryingRows(m_table, m_mapping, m_catalogue),
                   [this](const Result<ImportResult> &result) { showResult(result); });
}

void ImportPage::showResult(const Result<ImportResult> &result)
{
    m_result = result ? std::optional(*result) : std::nullopt;
    m_sheet->setSentence(result ? resultSentence(*result) : mappingSentence(result.error()));
    if (result) {
        std::vector<OwnIndicator> found;
        for (const ImportedIndicator &imported : result->indicators)
            found.push_back(imported.own);
        m_form->setIndicators(found, m_catalogue.get());
    }
    showChoices(result && result->mostRepeated > 1,
                !result && QString::fromStdString(result.error().detail).contains(u"--months"));
    showRefused(result ? *result : ImportResult());
    showImportable();
}

/// Only what was understood, and is wanted, can be imported, and not while a pack is being written.
void ImportPage::showImportable()
{
    const bool isWanted = std::ranges::any_of(m_form->indicators(), &OwnIndicator::take);
    m_import->setEnabled(!m_busy && m_result && m_result->taken > 0 && isWanted);
    m_form->setEnabled(!m_busy && !m_form->indicators().empty());
}

void ImportPage::showRefused(const ImportResult &result)
{
    m_previewModel->setRefused(result.refused);
    m_refusedModel->setRows(result.refused);
    const bool any = result.refusedCount > 0;
    m_refusedHeading->setText(tr("%n row(s) can't be taken", nullptr, static_cast<int>(result.refusedCount)));
    m_refusedHeading->setVisible(any);
    m_refused->setVisible(any);
    m_save->setVisible(any);
}

std::optional<ImportResult> ImportPage::result() const
{
    if (!m_result)
        return std::nullopt;
    ImportResult result = *m_result;
    for (std::size_t i = 0; i < result.indicators.size() && i < m_form->indicators().size(); ++i)
        result.indicators[i].own = m_form->indicators()[i];
    return result;
}

void ImportPage::askForRole(int column, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"roles"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ColumnRole current = m_mapping.columns[static_cast<std::size_t>(column)].role;
    for (const ColumnRole role : offeredRoles) {
        QAction *action = menu->addAction(roleName({role, {}, {}, {}}));
        action->setCheckable(true);
        action->setChecked(role == current);
        connect(action, &QAction::triggered, this, [this, column, role] { setRole(column, role); });
    }
    menu->popup(where);
}

void ImportPage::setRole(int column, ColumnRole role)
{
    ColumnUse &use = m_mapping.columns[static_cast<std::size_t>(column)];
    const bool single = role == ColumnRole::Area || role == ColumnRole::Year || role == ColumnRole::Gender ||
                        role == ColumnRole::Indicator;
    for (ColumnUse &other : m_mapping.columns) {
        if (single && other.role == role)
            other = {};
    }
    use = role == ColumnRole::Value ? valueColumn(m_table->header(static_cast<std::size_t>(column)))
                                    : ColumnUse{role, {}, {}, {}};
    tryMapping();
    fitColumn(column, m_preview->horizontalHeader()->sectionSize(column));
}

/// As wide as heading and cells ask for, but no wider than that the next column is in sight: the tooltip has it whole.
void ImportPage::fitColumn(int column, int least)
{
    constexpr int widest = 320;
    QHeaderView *header = m_preview->horizontalHeader();
    m_preview->resizeColumnToContents(column);
    header->resizeSection(column, std::max(least, std::min(header->sectionSize(column), widest)));
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = m_preview->currentIndex();
    if (event->key() == Qt::Key_F2 && current.isValid()) {
        askForRole(current.column(),
                   m_preview->viewport()->mapToGlobal(m_preview->visualRect(current).bottomLeft()));
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImportPage::saveRefused()
{
    const QString suggested = QFileInfo(m_file).completeBaseName() + u'-' + tr("refused") + u".csv"_s;
    const QString target = m_askForTarget ? m_askForTarget(suggested) : QString();
    if (target.isEmpty())
        return;
    const QByteArray bytes = refusedCsv(m_refusedModel->rows());
    QSaveFile file(target);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!saved)
        showTrouble(
            errorSentence({ErrorKind::NotWritable, file.errorString().toStdString(), target.toStdString()}));
}

void ImportPage::setBusy(bool busy, const QString &doing)
{
    m_busy = busy;
    m_import->setText(doing.isEmpty() ? tr("Import") : doing);
    m_preview->setEnabled(!busy);
    showImportable();
}

void ImportPage::showTrouble(const QString &sentence)
{
    setParagraph(*m_trouble, sentence);
}

void ImportPage::setLook(const Look &look)
{
    m_look = look;
    m_sheet->setLook(look);
    m_preview->setLook(look);
    m_refused->setLook(look);
    m_previewModel->setLook(look);
    m_refusedHeading->setFont(look.sized(13, QFont::DemiBold));
    if (m_result)
        m_previewModel->setRefused(m_result->refused);
}

} // namespace lagesbild
