#include "ui/comparison/comparisonroom.h"

#include "core/analysis/subject.h"
#include "ui/comparison/comparisonsentence.h"
#include "ui/comparison/comparisontable.h"
#include "ui/comparison/funnel/funnelpage.h"
#include "ui/comparison/parts/compositionpage.h"
#include "ui/comparison/scatter/associationpage.h"
#include "ui/comparison/subgroups/subgrouppage.h"
#include "ui/shared/charts/barview.h"
#include "ui/shared/charts/rankedview.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/segmented.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sentence.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/yearslider.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The forms there are, in the order of their buttons and pages.
constexpr std::array forms{ComparisonForm::Bars,  ComparisonForm::All,     ComparisonForm::Funnel,
                           ComparisonForm::Parts, ComparisonForm::Scatter, ComparisonForm::Subgroups,
                           ComparisonForm::Table};

/// Place of @p form among the buttons.
int placeOf(ComparisonForm form)
{
    const auto found = std::ranges::find(forms, form);
    return found == forms.end() ? 0 : static_cast<int>(found - forms.begin());
}

constexpr int betweenPictures = 16;
constexpr int mostStripHeight = 340;

/// Places its pictures from the top; what room is left over stays empty at the foot.
QWidget *stacked(std::initializer_list<std::pair<QWidget *, int>> pictures, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenPictures);
    for (const auto &[picture, stretch] : pictures)
        column->addWidget(picture, stretch);
    column->addStretch(0);
    return page;
}

} // namespace

ComparisonRoom::ComparisonRoom(QWidget *parent)
    : RoomView(parent),
      m_sheet(new RoomSheet(this)),
      m_pictures(new QStackedWidget(this)),
      m_bars(new BarView(this)),
      m_strip(new RankedView(this)),
      m_ranked(new RankedView(this)),
      m_table(new FigureTable(this)),
      m_tableSummary(new QLabel(this)),
      m_model(new ComparisonTable(this)),
      m_order(new ComparisonOrder(this)),
      m_form(new Segmented(2, this)),
      m_years(new YearSlider(this))
{
    m_bars->setObjectName(u"bars"_s);
    m_strip->setObjectName(u"strip"_s);
    m_ranked->setObjectName(u"ranked"_s);
    m_table->setObjectName(u"table"_s);
    m_tableSummary->setObjectName(u"tableSummary"_s);
    m_form->setObjectName(u"form"_s);
    m_years->setObjectName(u"years"_s);
    m_strip->setMaximumHeight(mostStripHeight);
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComparisonTable::PlaceColumn, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Comparison as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_pictures->addWidget(stacked({{m_bars, 0}, {m_strip, 0}}, this));
    m_pictures->addWidget(stacked({{m_ranked, 1}}, this));
    m_pages = {{ComparisonForm::Funnel, new FunnelPage(this)},
               {ComparisonForm::Parts, new CompositionPage(this)},
               {ComparisonForm::Scatter, new AssociationPage(this)},
               {ComparisonForm::Subgroups, new SubgroupPage(this)}};
    for (const auto &[form, page] : m_pages)
        m_pictures->addWidget(page);
    m_pictures->addWidget(stacked({{m_table, 1}, {m_tableSummary, 0}}, this));
    m_tableSummary->setContentsMargins(3, 0, 3, 0);
    m_tableSummary->setWordWrap(true);
    m_sheet->setBody(m_pictures);
    buildPanel();
    connectViews();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

ComparisonRoom::~ComparisonRoom()
{
    // A picture that loses the focus says that nothing is pointed at: it must go while its room is still one.
    delete m_sheet;
}

void ComparisonRoom::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    panel.addCaption(tr("Show"));
    panel.addControl(m_form);
    m_form->setChoices(tr("Form of the comparison"),
                       {tr("Bars"), tr("All municipalities"), tr("Funnel"), tr("Parts of a whole"),
                        tr("Association"), tr("Subgroups"), tr("Table")});
    for (const auto &[form, page] : m_pages)
        panel.addControl(page->options());
    panel.addGap();
    m_yearCaption = panel.addCaption(tr("Year"));
    panel.addControl(m_years);
    panel.addGap();
    m_readingHeading = panel.addHeading(tr("How to read this"));
    m_reading = panel.addParagraph(u"reading"_s);
    panel.addGap();
    m_definitionHeading = panel.addHeading(tr("Definition"));
    m_definition = panel.addParagraph(u"definition"_s);
    m_definitionSource = panel.addRemark(u"definitionSource"_s);
    panel.addGap();
    m_groupHeading = panel.addHeading({});
    m_groupHeading->setObjectName(u"groupHeading"_s);
    m_groupRemark = panel.addRemark(u"groupRemark"_s);
    m_members = panel.addParagraph(u"members"_s);
    m_members->setTextFormat(Qt::RichText);
    m_members->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void ComparisonRoom::connectViews()
{
    connect(m_form, &Segmented::choiceMade, this, [this](int choice) {
        Selection next = m_selection;
        next.comparison = forms[static_cast<std::size_t>(choice)];
        emit selectionChosen(next);
    });
    connect(m_years, &YearSlider::yearPassed, this, [this](Year year) {
        Selection passing = m_selection;
        passing.year = year;
        showRows(*m_dataset, passing);
    });
    connect(m_years, &YearSlider::yearChosen, this, [this](Year year) {
        Selection next = m_selection;
        next.year = year;
        emit selectionChosen(next);
    });
    connect(m_bars, &BarView::chosen, this, &ComparisonRoom::chooseArea);
    connect(m_bars, &BarView::pointedAt, this, &ComparisonRoom::point);
    for (RankedView *view : {m_strip, m_ranked}) {
        connect(view, &RankedView::chosen, this, &ComparisonRoom::chooseArea);
        connect(view, &RankedView::pointedAt, this, &ComparisonRoom::point);
    }
    for (const auto &[form, page] : m_pages) {
        connect(page, &FormPage::areaChosen, this, &ComparisonRoom::chooseArea);
        connect(page, &FormPage::pointedAt, this, &ComparisonRoom::point);
        connect(page, &FormPage::selectionChosen, this, &RoomView::selectionChosen);
    }
    connect(m_members, &QLabel::linkActivated, this,
            [this](const QString &code) { chooseArea(AreaId(code.toStdString())); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        chooseArea(AreaId(index.data(ComparisonTable::CodeRole).toString().toStdString()));
    });
}

void ComparisonRoom::chooseArea(const AreaId &area)
{
    if (area == m_selection.focus)
        return;
    Selection next = m_selection;
    next.focus = area;
    emit selectionChosen(next);
}

void ComparisonRoom::point(const AreaId &area)
{
    highlight(area);
    emit areaPointedAt(area);
}

void ComparisonRoom::highlight(const AreaId &area)
{
    m_bars->setHighlighted(area);
    m_strip->setHighlighted(area);
    m_ranked->setHighlighted(area);
    for (const auto &[form, page] : m_pages)
        page->highlight(area);
}

void ComparisonRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    showRows(dataset, selection);
    emit sourceLineChanged();
}

FormPage *ComparisonRoom::pageOf(ComparisonForm form) const
{
    const auto found = m_pages.find(form);
    return found == m_pages.end() ? nullptr : found->second;
}

void ComparisonRoom::showRows(const Dataset &dataset, const Selection &selection)
{
    const Indicator *indicator = dataset.catalogue().indicator(selection.indicator);
    if (indicator != nullptr && !indicator->hasValues) {
        showNothing(indicator, noValuesSentence());
        return;
    }
    FormPage *page = pageOf(selection.comparison);
    if (page != nullptr && indicator != nullptr) {
        showPage(*page, dataset, selection);
        return;
    }
    const Result<Comparison> rows = comparison(dataset, selection);
    if (rows) {
        showComparison(dataset, selection, *rows);
        return;
    }
    showNothing(indicator, errorSentence(rows.error()));
}

/// The panel tells no more than what is known without figures; before the first ones it would show made up years.
void ComparisonRoom::showNothing(const Indicator *indicator, const QString &why)
{
    m_sheet->setTitle(indicator != nullptr ? indicator->shortTitle : tr("Comparison"),
                      indicator != nullptr ? indicator->title : QString());
    m_sheet->setSubtitle({}, {});
    m_sheet->setMessage(why);
    m_computed.clear();
    m_method.clear();
    showForm(m_selection.comparison);
    showYears({}, {});
    m_readingHeading->hide();
    setParagraph(*m_reading, {});
    const QString definition = indicator != nullptr ? definitionText(*m_dataset, *indicator) : QString();
    m_definitionHeading->setVisible(indicator != nullptr);
    setParagraph(*m_definition, definition);
    setParagraph(*m_definitionSource,
                 indicator != nullptr ? definitionSourceText(*indicator, definition) : QString());
    m_groupHeading->clear();
    setParagraph(*m_groupRemark, {});
    m_members->hide();
}

void ComparisonRoom::showYears(const std::vector<Year> &years, Year chosen)
{
    m_yearCaption->setVisible(!years.empty());
    m_years->setVisible(!years.empty());
    if (!years.empty())
        m_years->setYears(years, chosen);
}

void ComparisonRoom::showPage(FormPage &page, const Dataset &dataset, const Selection &selection)
{
    const Indicator &indicator = *dataset.catalogue().indicator(selection.indicator);
    FormWords words = page.showSelection(dataset, selection);
    if (!words.message.isEmpty()) {
        // The panel still leads on to other years and forms.
        if (Result<Comparison> rows = comparison(dataset, selection)) {
            words.group = std::move(rows->group);
            words.years = std::move(rows->years);
            words.year = rows->year;
        }
    }
    m_sheet->setTitle(indicator.shortTitle, indicator.title);
    m_sheet->setSubtitle(words.measure.isEmpty() ? measureText(indicator) : words.measure, words.subtitle);
    m_sheet->setSentence(words.sentence);
    m_sheet->setMessage(words.message);
    m_computed = words.computed;
    m_method = words.method;
    showForm(selection.comparison);
    showYears(words.years, words.year);
    showPanel(words.reading, indicator, words.group);
}

void ComparisonRoom::showForm(ComparisonForm form)
{
    m_form->setChosen(placeOf(form));
    FormPage *shown = pageOf(form);
    for (const auto &[each, page] : m_pages)
        page->options()->setVisible(page == shown);
    if (shown != nullptr)
        m_pictures->setCurrentWidget(shown);
    else
        m_pictures->setCurrentIndex(placeOf(form));
}

void ComparisonRoom::showComparison(const Dataset &dataset, const Selection &selection,
                                    const Comparison &rows)
{
    const Indicator *indicator = dataset.catalogue().indicator(rows.indicator);
    Q_ASSERT_X(indicator != nullptr, "ComparisonRoom", "rows are of an indicator of the data set");
    m_dataset = &dataset;
    m_sheet->setMessage({});
    m_sheet->setTitle(indicator->shortTitle, indicator->title);
    m_sheet->setSubtitle(measureText(*indicator),
                         u" · %1 · %2"_s.arg(toInt(rows.year)).arg(genderName(rows.gender)));
    m_sheet->setSentence(comparisonSentence(rows, *indicator));
    const bool hasInterval = std::ranges::any_of(
        rows.bars, [](const ComparisonRow &row) { return row.figure.interval.has_value(); });
    m_computed = hasInterval ? tr("Mean, interval and place") : tr("Mean and place");
    m_method = hasInterval ? tr("95 % interval (Wilson).") : QString();

    m_bars->setScene(barScene(rows, *indicator));
    m_bars->setMaximumHeight(m_bars->sizeHint().height());
    const RankedScene ranked = rankedScene(rows, *indicator);
    m_strip->setScene(ranked);
    m_strip->setVisible(ranked.bars.size() > 1);
    m_ranked->setScene(ranked);
    m_model->setRows(rows.bars, *indicator);
    const bool hasPlaceRange =
        std::ranges::any_of(rows.bars, [](const ComparisonRow &row) { return row.placeRange.has_value(); });
    m_table->setColumnHidden(ComparisonTable::PlaceRangeColumn, !hasPlaceRange);
    m_tableSummary->setText(summaryText(rows, *indicator));
    showForm(selection.comparison);
    showYears(rows.years, rows.year);
    showPanel(readingText(rows, *indicator), *indicator, rows.group);
}

void ComparisonRoom::showPanel(const QString &reading, const Indicator &indicator,
                               const ComparisonGroup &group)
{
    m_readingHeading->setVisible(!reading.isEmpty());
    setParagraph(*m_reading, reading);
    m_definitionHeading->show();
    const QString definition = definitionText(*m_dataset, indicator);
    setParagraph(*m_definition, definition);
    setParagraph(*m_definitionSource, definitionSourceText(indicator, definition));
    m_groupHeading->setText(groupName(group));
    setParagraph(*m_groupRemark, groupRemark(group));
    m_members->setText(membersHtml(group, m_dataset->catalogue(), m_look));
    m_members->setVisible(!m_members->text().isEmpty());
}

void ComparisonRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_bars->setLook(look);
    m_strip->setLook(look);
    m_ranked->setLook(look);
    for (const auto &[form, page] : m_pages)
        page->setLook(look);
    m_table->setLook(look);
    m_tableSummary->setFont(look.sized(12));
    m_model->setLook(look);
    m_form->setLook(look);
    m_years->setLook(look);
}

QString ComparisonRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    const Result<Subject> subject = subjectOf(*m_dataset, m_selection);
    std::vector<IndicatorId> shown{subject ? subject->indicator->id : m_selection.indicator};
    if (m_selection.comparison == ComparisonForm::Scatter)
        shown.push_back(m_selection.scatter.other);
    const QString source = sourceLineText(*m_dataset, shown, m_computed);
    return m_method.isEmpty() ? source : source + u' ' + m_method;
}

} // namespace lagesbild
