#include "ui/owndata/importpage.h"

#include "core/data/dataset.h"
#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/mappingguess.h"
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

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array offeredRoles{ColumnRole::Area,   ColumnRole::Year,      ColumnRole::Gender,
                                  ColumnRole::Value,  ColumnRole::Indicator, ColumnRole::Split,
                                  ColumnRole::Ignored};

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

ImportPage::~ImportPage() = default;

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
    constexpr int columnWidth = 136;
    header->setDefaultSectionSize(columnWidth);
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

    panel.addGap();
    panel.addHeading(tr("The indicator"));
    m_form = new IndicatorForm(this);
    panel.addControl(m_form);
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

void ImportPage::open(const QString &file, const Dataset &dataset)
{
    m_file = file;
    m_dataset = &dataset;
    m_content.reset();
    m_result.reset();
    m_mapping = {};
    m_area->clear();
    m_year->clear();
    m_dash->setCurrentIndex(0);
    m_form->setIndicators({}, nullptr);
    setParagraph(*m_trouble, {});
    m_sheet->setTitle(QFileInfo(file).fileName(), file);
    m_sheet->setSubtitle({}, {});
    auto read = readTableFile(file, "sv");
    if (!read || read->tables.empty()) {
        const Error error =
            read ? Error{ErrorKind::Malformed, "only links to tables", file.toStdString()} : read.error();
        m_sheet->setMessage(errorSentence(error) + u' ' + unreadableHint(error));
        m_import->setEnabled(false);
        return;
    }
    m_content = std::move(*read);
    m_sheet->setMessage({});
    m_tables->clear();
    for (std::size_t i = 0; i < m_content->tables.size(); ++i)
        m_tables->addItem(tableName(m_content->tables[i], static_cast<int>(i)));
    const bool several = m_content->tables.size() > 1;
    m_tables->setVisible(several);
    m_tablesCaption->setVisible(several);
    const auto best = importTables(*m_content, std::nullopt, dataset.catalogue());
    const int index = best ? best->mapping.table.toInt() - 1 : 0;
    m_tables->setCurrentIndex(index);
    chooseTable(index);
}

void ImportPage::forget()
{
    m_previewModel->setTable(nullptr, {});
    m_content.reset();
    m_result.reset();
    m_dataset = nullptr;
}

void ImportPage::chooseTable(int index)
{
    const FileTable &chosen = m_content->tables[static_cast<std::size_t>(index)];
    m_previewModel->setTable(nullptr, {});
    if (const auto *cube = std::get_if<TableCube>(&chosen)) {
        auto rows = rowsOf(*cube);
        m_table = rows ? std::move(*rows) : TextTable();
    } else {
        m_table = std::get<TextTable>(chosen);
    }
    setParagraph(*m_facts, factsText(*m_content, m_table));
    m_mapping.columns = guessMapping(m_table, PlaceNames(m_dataset->catalogue())).columns;
    tryMapping();
}

void ImportPage::setRowDefaults()
{
    if (m_dataset == nullptr || !m_content)
        return;
    const auto place = PlaceNames(m_dataset->catalogue()).find(m_area->text());
    m_mapping.area = place ? m_dataset->catalogue().area(place->area).id : AreaId();
    m_mapping.year = parseYear(m_year->text().trimmed().toStdString());
    tryMapping();
}

void ImportPage::tryMapping()
{
    m_mapping.layout = m_table.layout;
    m_previewModel->setTable(&m_table, m_mapping);
    showResult(importRows(m_table, m_mapping, m_dataset->catalogue()));
}

void ImportPage::showResult(const Result<ImportResult> &result)
{
    m_result = result ? std::optional(*result) : std::nullopt;
    m_sheet->setSentence(result ? resultSentence(*result) : mappingSentence(result.error()));
    m_import->setEnabled(result && result->taken > 0);
    std::vector<OwnIndicator> found;
    if (result) {
        for (const ImportedIndicator &imported : result->indicators)
            found.push_back(imported.own);
    }
    m_form->setIndicators(found, &m_dataset->catalogue());
    showRefused(result ? *result : ImportResult());
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
    use = role == ColumnRole::Value ? valueColumn(m_table.header(static_cast<std::size_t>(column)))
                                    : ColumnUse{role, {}, {}, {}};
    tryMapping();
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

void ImportPage::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_import->setText(busy ? tr("Importing …") : tr("Import"));
    m_cancel->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_preview->setEnabled(!busy);
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
