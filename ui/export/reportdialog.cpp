#include "ui/export/reportdialog.h"

#include "ui/shared/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int usualWidth = 620;
constexpr int usualHeight = 560;
constexpr int leastListHeight = 240;
constexpr int leastExtentLength = 24;          ///< letters
constexpr int templateRole = Qt::UserRole + 1; ///< position of a template; the usual reports have none
} // namespace

ReportDialog::ReportDialog(ExportSupplies supplies, QWidget *parent)
    : QDialog(parent),
      m_supplies(std::move(supplies)),
      m_selection(m_supplies.selection()),
      m_extent(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_kind(new QComboBox(this)),
      m_progress(new QProgressBar(this)),
      m_state(new QLabel(this)),
      m_keep(new QPushButton(tr("Save as template …"), this)),
      m_remove(new QPushButton(tr("Remove the template"), this)),
      m_make(new QPushButton(tr("Make the report …"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Report"));
    m_extent->setObjectName(u"reportExtent"_s);
    m_extent->setAccessibleName(tr("Extent"));
    m_extent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_extent->setMinimumContentsLength(leastExtentLength);
    m_keep->setObjectName(u"keepTemplate"_s);
    m_keep->setAutoDefault(false);
    m_keep->setVisible(m_supplies.rememberReportTemplates != nullptr);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_remove->setAutoDefault(false);
    if (m_supplies.reportTemplates)
        m_templates = m_supplies.reportTemplates();
    m_list->setObjectName(u"reportViews"_s);
    m_list->setAccessibleName(tr("Views in the report"));
    m_list->setMinimumHeight(leastListHeight);
    m_kind->setObjectName(u"reportKind"_s);
    m_kind->setAccessibleName(tr("Kind of file"));
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("How much of the report is made"));
    m_progress->hide();
    m_state->setObjectName(u"reportState"_s);
    m_state->setTextFormat(Qt::PlainText); // a template's name is any text
    m_state->setWordWrap(true);
    m_make->setObjectName(u"makeReport"_s);
    m_make->setDefault(true);
    m_close->setObjectName(u"closeReport"_s);
    m_close->setAutoDefault(false);
    m_kind->addItem(tr("PDF, to print"), u"pdf"_s);
    m_kind->addItem(tr("PowerPoint, to show and edit"), u"pptx"_s);
    if (!m_supplies.lastTemplate.isEmpty())
        m_kind->addItem(tr("PowerPoint from your template"), u"own.pptx"_s);
    m_kind->addItem(tr("Web page, to publish: accessible to all"), u"html"_s);
    showTemplates(-1);

    auto *all = new QPushButton(tr("Choose all"), this);
    auto *none = new QPushButton(tr("Choose none"), this);
    all->setObjectName(u"chooseAll"_s);
    none->setObjectName(u"chooseNone"_s);
    auto *choices = new QHBoxLayout;
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    choices->addWidget(m_kind);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    auto *hint =
        new QLabel(tr("Each view becomes a page with its finding, source and figures; contents, definitions "
                      "and methods are added."),
                   this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    auto *extents = new QHBoxLayout;
    extents->addWidget(m_extent, 1);
    extents->addWidget(m_keep);
    extents->addWidget(m_remove);
    column->addLayout(extents);
    column->addWidget(m_list, 1);
    column->addLayout(choices);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    resize(usualWidth, usualHeight);

    connect(m_extent, &QComboBox::currentIndexChanged, this, &ReportDialog::showViews);
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_make, &QPushButton::clicked, this, &ReportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ReportDialog::keepTemplate);
    connect(m_remove, &QPushButton::clicked, this, &ReportDialog::removeTemplate);
    connect(m_list, &QListWidget::itemChanged, this, [this] { setChoosable(true); });
    connect(&m_steps, &QTimer::timeout, this, &ReportDialog::makeNext);
}

ReportExtent ReportDialog::extent() const
{
    return static_cast<ReportExtent>(m_extent->currentData().toInt());
}

/// −1 for one of the usual reports.
int ReportDialog::chosenTemplate() const
{
    const QVariant position = m_extent->currentData(templateRole);
    return position.isValid() ? position.toInt() : -1;
}

/// The usual reports and the user's own; @p chosen as chosenTemplate() gives it.
void ReportDialog::showTemplates(int chosen)
{
    {
        const QSignalBlocker quiet(m_extent);
        m_extent->clear();
        m_extent->addItem(tr("Standard: what is asked for most"), static_cast<int>(ReportExtent::Standard));
        m_extent->addItem(tr("Detailed: every indicator, compared and over time"),
                          static_cast<int>(ReportExtent::Detailed));
        m_extent->addItem(tr("The guide: its diagrams and maps, each with what it shows"),
                          static_cast<int>(ReportExtent::Guide));
        for (int i = 0; i < static_cast<int>(m_templates.size()); ++i) {
            const ReportTemplate &each = m_templates[static_cast<std::size_t>(i)];
            m_extent->addItem(tr("Template: %1").arg(each.name), static_cast<int>(each.extent));
            m_extent->setItemData(m_extent->count() - 1, i, templateRole);
        }
        m_extent->setCurrentIndex(std::max(0, m_extent->findData(chosen, templateRole)));
    }
    showViews();
}

/// Its views and no others; those that are not offered, such as saved ones, come after the rest.
void ReportDialog::tickAsIn(const ReportTemplate &wanted)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Unchecked);
    for (const QString &link : wanted.links) {
        Result<Selection> view = parseLink(link);
        if (!view)
            continue; // of a later version, perhaps
        const auto offered = std::ranges::find_if(
            m_views, [&view](const PlannedView &other) { return areSameView(other.selection, *view); });
        if (offered != m_views.end()) {
            m_list->item(static_cast<int>(offered - m_views.begin()))->setCheckState(Qt::Checked);
            continue;
        }
        view->focus = m_selection.focus;
        addView(m_supplies.titleOf(*view), {*view}, true);
    }
}

void ReportDialog::keepTemplate()
{
    const int chosen = chosenTemplate();
    const QString name =
        m_supplies.askForName(chosen < 0 ? QString() : m_templates[static_cast<std::size_t>(chosen)].name);
    if (name.isEmpty())
        return;
    ReportTemplate kept{name, extent(), {}};
    for (const PlannedView &view : chosenViews())
        kept.links << toLink(view.selection);
    auto place = std::ranges::find(m_templates, name, &ReportTemplate::name);
    if (place == m_templates.end())
        place = m_templates.insert(place, std::move(kept));
    else
        *place = std::move(kept);
    m_supplies.rememberReportTemplates(m_templates);
    showTemplates(static_cast<int>(place - m_templates.begin()));
    showState(tr("Saved as the template %1.").arg(name));
}

void ReportDialog::removeTemplate()
{
    const int chosen = chosenTemplate();
    if (chosen < 0)
        return;
    m_templates.erase(m_templates.begin() + chosen);
    m_supplies.rememberReportTemplates(m_templates);
    showTemplates(-1);
}

/// What can be chosen and begun; nothing while a report is being made.
void ReportDialog::setChoosable(bool choosable)
{
    const bool any = !chosenViews().empty();
    m_extent->setEnabled(choosable);
    m_list->setEnabled(choosable);
    m_kind->setEnabled(choosable);
    m_keep->setEnabled(choosable && any);
    m_remove->setEnabled(choosable);
    m_remove->setVisible(chosenTemplate() >= 0);
    m_make->setEnabled(choosable && any);
}

/// The usual ones of the chosen extent, what is shown now, and what the user has saved; the last two are for the user
/// to choose.
void ReportDialog::showViews()
{
    const QSignalBlocker quiet(m_list); // its rows and m_views are of one length only when all are there
    m_list->clear();
    m_views.clear();
    const Result<ReportPlan> usual = usualReport(m_supplies.dataset(), m_selection, extent());
    if (usual) {
        for (const PlannedView &view : usual->views)
            addView(view.title.isEmpty() ? m_supplies.titleOf(view.selection) : view.title, view, true);
    }
    addView(tr("As shown now: %1").arg(m_supplies.titleOf(m_selection)), {m_selection}, !usual);
    for (const auto &[name, view] : m_supplies.savedViews())
        addView(tr("Saved view: %1").arg(name), {view}, false);
    if (const int chosen = chosenTemplate(); chosen >= 0)
        tickAsIn(m_templates[static_cast<std::size_t>(chosen)]);
    setChoosable(true);
}

void ReportDialog::addView(const QString &title, const PlannedView &view, bool chosen)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    m_views.push_back(view);
}

void ReportDialog::chooseAll(bool chosen)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

std::vector<PlannedView> ReportDialog::chosenViews() const
{
    std::vector<PlannedView> views;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            views.push_back(m_views[static_cast<std::size_t>(row)]);
    }
    return views;
}

void ReportDialog::start()
{
    const Dataset &dataset = m_supplies.dataset();
    Result<ReportPlan> plan = chosenReport(dataset, m_selection, chosenViews());
    if (!plan) {
        m_supplies.trouble(errorSentence(plan.error()));
        return;
    }
    const QString ending = m_kind->currentData().toString().section(u'.', -1);
    m_file = m_supplies.askForFile(reportName(dataset, m_selection, ending), fileFilter(ending));
    if (m_file.isEmpty())
        return;
    m_dataset = &dataset;
    m_maker.emplace(dataset, std::move(*plan), m_supplies.exporter);
    m_progress->setRange(0, m_maker->total());
    m_progress->setValue(0);
    m_progress->show();
    setChoosable(false);
    m_close->setText(tr("Stop"));
    showState(tr("The report is being made."));
    m_steps.start(0);
}

void ReportDialog::makeNext()
{
    // An update may have come to its end: what the report was begun from is gone.
    if (&m_supplies.dataset() != m_dataset) {
        stop();
        showState(tr("The data was replaced meanwhile: make the report anew."));
        return;
    }
    if (!m_maker->isDone()) {
        m_maker->makeNext();
        m_progress->setValue(m_maker->made());
        if (m_maker->isDone())
            showState(tr("The file is being written."));
        return; // so that the last words are seen before the file is written
    }
    save();
}

void ReportDialog::save()
{
    const bool own = m_kind->currentData().toString().startsWith(u"own."_s);
    const SaveOptions options{.slideTemplate = own ? m_supplies.lastTemplate : QString()};
    const Result<Report> report = std::move(*m_maker).report();
    stop();
    if (!report) {
        m_supplies.trouble(errorSentence(report.error()));
        return;
    }
    const Outcome saved =
        saveReport(*report, reportKindOf(m_file).value_or(ReportKind::Pdf), m_file, options);
    if (!saved) {
        m_supplies.trouble(savingSentence(saved.error(), options));
        return;
    }
    m_supplies.tell(tr("Saved: %1").arg(m_file));
    accept();
}

void ReportDialog::stop()
{
    m_steps.stop();
    m_maker.reset();
    m_progress->hide();
    setChoosable(true);
    m_close->setText(tr("Close"));
    showState({});
}

void ReportDialog::showState(const QString &sentence)
{
    m_state->setText(sentence);
}

void ReportDialog::reject()
{
    if (!m_maker) {
        QDialog::reject();
        return;
    }
    stop();
    showState(tr("Stopped. No file was written."));
}

} // namespace lagesbild
