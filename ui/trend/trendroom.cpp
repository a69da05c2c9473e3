#include "ui/trend/trendroom.h"

#include "core/analysis/subject.h"
#include "ui/shared/charts/developmentview.h"
#include "ui/shared/checkline.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/segmented.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sentence.h"
#include "ui/shared/sidepanel.h"
#include "ui/trend/developmenttable.h"
#include "ui/trend/indicators/multiplespage.h"
#include "ui/trend/ranks/rankpage.h"
#include "ui/trend/trendpage.h"
#include "ui/trend/trendsentence.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The forms there are, in the order of their buttons.
constexpr std::array forms{TrendForm::Lines, TrendForm::Ranks, TrendForm::Indicators};

/// Whether @p form can show what @p option adds.
bool applies(bool TrendOptions::*option, TrendForm form)
{
    return form == TrendForm::Lines || (form == TrendForm::Indicators && option == &TrendOptions::national);
}

} // namespace

TrendRoom::TrendRoom(QWidget *parent)
    : RoomView(parent),
      m_sheet(new RoomSheet(this)),
      m_pictures(new QStackedWidget(this)),
      m_form(new Segmented(3, this)),
      m_view(new DevelopmentView(this)),
      m_table(new FigureTable(this)),
      m_model(new DevelopmentTable(this))
{
    m_form->setObjectName(u"form"_s);
    m_view->setObjectName(u"chart"_s);
    m_table->setHeaderLines(2); // all columns without scrolling at 1280 pixels
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Development as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(112);

    m_pictures->addWidget(linesPage());
    m_pages = {{TrendForm::Ranks, new RankPage(this)}, {TrendForm::Indicators, new MultiplesPage(this)}};
    for (const auto &[form, page] : m_pages)
        m_pictures->addWidget(page);
    m_sheet->setBody(m_pictures);
    buildPanel();
    connectPages();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

QWidget *TrendRoom::linesPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_view, 5);
    column->addWidget(m_table, 3);
    return page;
}

void TrendRoom::connectPages()
{
    connect(m_form, &Segmented::choiceMade, this, [this](int choice) {
        Selection next = m_selection;
        next.trend.form = forms[static_cast<std::size_t>(choice)];
        emit selectionChosen(next);
    });
    connect(m_view, &DevelopmentView::chosen, this, &TrendRoom::chooseArea);
    connect(m_view, &DevelopmentView::pointedAt, this, &RoomView::areaPointedAt);
    connect(m_view, &DevelopmentView::yearPointedAt, this,
            [this](Year year) { m_table->scrollTo(m_model->index(m_model->rowOf(year), 0)); });
    for (const auto &[form, page] : m_pages) {
        connect(page, &TrendFormPage::areaChosen, this, &TrendRoom::chooseArea);
        connect(page, &TrendFormPage::pointedAt, this, &RoomView::areaPointedAt);
        connect(page, &TrendFormPage::selectionChosen, this, &RoomView::selectionChosen);
    }
}

TrendRoom::~TrendRoom()
{
    // A picture that loses the focus says that nothing is pointed at: it must go while its room is still one.
    delete m_sheet;
}

void TrendRoom::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    panel.addCaption(tr("Show"));
    panel.addControl(m_form);
    m_form->setChoices(tr("Form of the development"),
                       {tr("Lines"), tr("Place", "form of the development"), tr("All indicators")});
    panel.addGap();
    addOption(0, u"showNational"_s, tr("The country"), &TrendOptions::national);
    addOption(1, u"showMean"_s, tr("Unweighted mean of the group"), &TrendOptions::mean);
    addOption(2, u"showBand"_s, tr("Spread within the group"), &TrendOptions::band);
    addOption(3, u"showMembers"_s, tr("The municipalities of the group"), &TrendOptions::members);
    addOption(4, u"showGenders"_s, tr("Women and men"), &TrendOptions::byGender);
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
    connect(m_members, &QLabel::linkActivated, this,
            [this](const QString &code) { chooseArea(AreaId(code.toStdString())); });
}

void TrendRoom::addOption(std::size_t place, const QString &objectName, const QString &text,
                          bool TrendOptions::*member)
{
    auto *box = new CheckLine(text, this);
    box->setObjectName(objectName);
    m_options[place] = box;
    m_optionMembers[place] = member;
    m_sheet->panel().addControl(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        Selection next = m_selection;
        next.trend.*member = on;
        emit selectionChosen(next);
    });
}

void TrendRoom::chooseArea(const AreaId &area)
{
    if (area == m_selection.focus)
        return;
    Selection next = m_selection;
    next.focus = area;
    emit selectionChosen(next);
}

void TrendRoom::highlight(const AreaId &area)
{
    m_view->setHighlighted(area);
    for (const auto &[form, page] : m_pages)
        page->highlight(area);
}

TrendFormPage *TrendRoom::pageOf(TrendForm form) const
{
    const auto found = m_pages.find(form);
    return found == m_pages.end() ? nullptr : found->second;
}

void TrendRoom::showForm(TrendForm form)
{
    m_form->setChosen(static_cast<int>(std::ranges::find(forms, form) - forms.begin()));
    for (std::size_t i = 0; i < optionCount; ++i)
        m_options[i]->setVisible(applies(m_optionMembers[i], form));
    if (TrendFormPage *page = pageOf(form))
        m_pictures->setCurrentWidget(page);
    else
        m_pictures->setCurrentIndex(0);
}

void TrendRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    showForm(selection.trend.form);
    if (TrendFormPage *page = pageOf(selection.trend.form)) {
        showPage(*page, dataset, selection);
        return;
    }
    const Result<Development> rows = development(dataset, selection);
    if (rows) {
        showDevelopment(dataset, selection, *rows);
        return;
    }
    const Indicator *indicator = dataset.catalogue().indicator(selection.indicator);
    m_sheet->setTitle(indicator != nullptr ? indicator->shortTitle : tr("Development"),
                      indicator != nullptr ? indicator->title : QString());
    m_sheet->setSubtitle({}, {});
    const bool isEmpty = indicator != nullptr && !indicator->hasValues;
    m_sheet->setMessage(isEmpty ? noValuesSentence() : errorSentence(rows.error()));
    if (indicator != nullptr)
        showOptions(selection, *indicator);
    showPanel({}, indicator, nullptr);
    emit sourceLineChanged();
}

void TrendRoom::showPage(TrendFormPage &page, const Dataset &dataset, const Selection &selection)
{
    const TrendFormWords words = page.showSelection(dataset, selection);
    m_sheet->setTitle(words.title, words.wholeTitle);
    m_sheet->setSubtitle(words.measure, words.subtitle);
    m_sheet->setSentence(words.sentence);
    m_sheet->setMessage(words.message);
    m_pageSource = words.source;
    for (std::size_t i = 0; i < optionCount; ++i) {
        const QSignalBlocker silent(m_options[i]);
        m_options[i]->setChecked(selection.trend.*m_optionMembers[i]);
    }
    showPanel(words.reading, words.indicator, words.group ? &*words.group : nullptr);
    emit sourceLineChanged();
}

void TrendRoom::showDevelopment(const Dataset &dataset, const Selection &selection, const Development &rows)
{
    const Indicator *indicator = dataset.catalogue().indicator(rows.indicator);
    Q_ASSERT_X(indicator != nullptr, "TrendRoom", "rows are of an indicator of the data set");
    m_dataset = &dataset;
    m_selection = selection;
    m_sheet->setMessage({});
    m_sheet->setTitle(indicator->shortTitle, indicator->title);
    const bool split =
        std::ranges::any_of(rows.lines,
                            [](const TrendLine &line) {
                                return line.kind == LineKind::Focus && line.gender == Gender::Women;
                            }) &&
        selection.trend.byGender;
    m_sheet->setSubtitle(measureText(*indicator),
                         u" · %1–%2 · %3"_s.arg(toInt(rows.firstYear))
                             .arg(toInt(rows.lastYear))
                             .arg(split ? tr("Women and men") : genderName(selection.gender)));
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    const QString name = focus == noArea ? QString() : dataset.catalogue().area(focus).name;
    m_sheet->setSentence(developmentSentence(rows, *indicator, name, selection.gender));
    m_view->setDevelopment(rows, *indicator, m_look);
    m_model->setDevelopment(rows, *indicator);
    showOptions(selection, *indicator);
    showPanel(developmentReading(rows, *indicator), indicator, &rows.group);
    emit sourceLineChanged();
}

void TrendRoom::showOptions(const Selection &selection, const Indicator &indicator)
{
    for (std::size_t i = 0; i < optionCount; ++i) {
        const QSignalBlocker silent(m_options[i]);
        m_options[i]->setChecked(selection.trend.*m_optionMembers[i]);
    }
    CheckLine *genders = m_options.back();
    genders->setEnabled(indicator.byGender);
    genders->setToolTip(indicator.byGender ? QString() : tr("This indicator is not divided by gender."));
}

void TrendRoom::showPanel(const QString &reading, const Indicator *indicator, const ComparisonGroup *group)
{
    m_readingHeading->setVisible(!reading.isEmpty());
    setParagraph(*m_reading, reading);
    const QString definition = indicator == nullptr ? QString() : definitionText(*m_dataset, *indicator);
    m_definitionHeading->setVisible(indicator != nullptr);
    setParagraph(*m_definition, definition);
    setParagraph(*m_definitionSource,
                 indicator == nullptr ? QString() : definitionSourceText(*indicator, definition));
    m_groupHeading->setVisible(group != nullptr);
    m_groupHeading->setText(group == nullptr ? QString() : groupName(*group));
    setParagraph(*m_groupRemark, group == nullptr ? QString() : groupRemark(*group));
    m_members->setText(group == nullptr ? QString() : membersHtml(*group, m_dataset->catalogue(), m_look));
    m_members->setVisible(!m_members->text().isEmpty());
}

void TrendRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_table->setLook(look);
    m_model->setLook(look);
    m_form->setLook(look);
    for (const auto &[form, page] : m_pages)
        page->setLook(look);
    for (CheckLine *box : m_options)
        box->setLook(look);
    if (m_dataset != nullptr)
        showSelection(*m_dataset, m_selection);
}

QString TrendRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    if (m_selection.trend.form != TrendForm::Lines)
        return m_pageSource;
    const Result<Subject> subject = subjectOf(*m_dataset, m_selection);
    return trendSourceLine(*m_dataset, subject ? subject->indicator->id : m_selection.indicator);
}

} // namespace lagesbild
