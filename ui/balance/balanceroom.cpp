#include "ui/balance/balanceroom.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/balance/balancescenes.h"
#include "ui/balance/balancetext.h"
#include "ui/balance/rowbarsview.h"
#include "ui/shared/charts/developmentview.h"
#include "ui/shared/charts/rankedview.h"
#include "ui/shared/errortext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/segmented.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/yearslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenParts = 20;
constexpr int betweenColumns = 28;
constexpr int chartHeight = 196;
constexpr int rankedRoom = 180;
/// Pictures draw their focus frame this much outside their content.
constexpr int frame = 3;

/// A heading with air above, which goes when it is hidden.
QLabel *addPart(SidePanel &panel, const QString &heading)
{
    constexpr int above = 12;
    QLabel *label = panel.addHeading(heading);
    label->setContentsMargins(0, above, 0, 0);
    return label;
}

} // namespace

BalanceRoom::BalanceRoom(QWidget *parent)
    : RoomView(parent),
      m_sheet(new RoomSheet(this)),
      m_scroll(new QScrollArea(this)),
      m_parts(new RowBarsView(this)),
      m_classes(new RowBarsView(this)),
      m_trendHeading(new QLabel(tr("Development"), this)),
      m_trend(new QLabel(this)),
      m_development(new DevelopmentView(this)),
      m_ranked(new RankedView(this)),
      m_staff(new RowBarsView(this)),
      m_openComparison(new QPushButton(tr("Open the comparison"), this)),
      m_openTrend(new QPushButton(tr("Open the development"), this)),
      m_openMap(new QPushButton(tr("Show on the map"), this)),
      m_kind(new Segmented(2, this)),
      m_years(new YearSlider(this))
{
    m_parts->setObjectName(u"parts"_s);
    m_classes->setObjectName(u"classes"_s);
    m_trend->setObjectName(u"trend"_s);
    m_development->setObjectName(u"development"_s);
    m_ranked->setObjectName(u"ranked"_s);
    m_staff->setObjectName(u"staff"_s);
    m_openComparison->setObjectName(u"openComparison"_s);
    m_openTrend->setObjectName(u"openTrend"_s);
    m_openMap->setObjectName(u"openMap"_s);
    m_kind->setObjectName(u"kind"_s);
    m_years->setObjectName(u"years"_s);
    m_sheet->setBody(makeBody());
    buildPanel();
    connectViews();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

BalanceRoom::~BalanceRoom()
{
    // A picture that loses the focus says that nothing is pointed at: it must go while its room is still one.
    delete m_sheet;
}

QWidget *BalanceRoom::makeBody()
{
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenParts);
    auto *top = new QHBoxLayout;
    top->setSpacing(betweenColumns);
    top->addWidget(m_parts, 3, Qt::AlignTop);
    top->addWidget(m_classes, 2, Qt::AlignTop);
    column->addLayout(top);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(frame, 0, frame, 0);
    heading->setSpacing(12);
    heading->addWidget(m_trendHeading);
    heading->addWidget(m_trend, 1);
    auto *development = new QVBoxLayout;
    development->setSpacing(4);
    development->addLayout(heading);
    development->addWidget(m_development);
    m_development->setFixedHeight(chartHeight);
    column->addLayout(development);
    column->addWidget(m_staff);
    m_ranked->setFixedHeight(rankedRoom);
    column->addWidget(m_ranked);

    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(frame, 0, frame, 8);
    actions->setSpacing(8);
    for (QPushButton *button : {m_openComparison, m_openTrend, m_openMap})
        actions->addWidget(button);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addStretch(1);

    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void BalanceRoom::buildPanel()
{
    SidePanel &panel = m_sheet->panel();
    panel.addCaption(tr("Show"));
    m_kind->setChoices(tr("Ratio"), {tr("Balance", "the ratio"), tr("Dependency ratio")});
    panel.addControl(m_kind);
    panel.addGap();
    panel.addCaption(tr("Year"));
    panel.addControl(m_years);
    m_personsHeading = addPart(panel, tr("What would make the balance 1?"));
    m_persons = panel.addParagraph(u"persons"_s);
    addPart(panel, tr("Computed and published"));
    m_agreement = panel.addParagraph(u"agreement"_s);
    addPart(panel, tr("How to read this"));
    m_reading = panel.addParagraph(u"reading"_s);
    addPart(panel, tr("Definition"));
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

void BalanceRoom::connectViews()
{
    connect(m_kind, &Segmented::choiceMade, this, [this](int choice) {
        Selection next = m_selection;
        next.balance = static_cast<BalanceKind>(choice);
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
    connect(m_ranked, &RankedView::chosen, this, &BalanceRoom::chooseArea);
    connect(m_ranked, &RankedView::pointedAt, this, &BalanceRoom::point);
    connect(m_development, &DevelopmentView::chosen, this, &BalanceRoom::chooseArea);
    connect(m_development, &DevelopmentView::pointedAt, this, &BalanceRoom::point);
    connect(m_members, &QLabel::linkActivated, this,
            [this](const QString &code) { chooseArea(AreaId(code.toStdString())); });
    connect(m_openComparison, &QPushButton::clicked, this, [this] { openRoom(Room::Comparison); });
    connect(m_openTrend, &QPushButton::clicked, this, [this] { openRoom(Room::Trend); });
    connect(m_openMap, &QPushButton::clicked, this, [this] { openRoom(Room::Map); });
}

void BalanceRoom::chooseArea(const AreaId &area)
{
    if (area == m_selection.focus)
        return;
    Selection next = m_selection;
    next.focus = area;
    emit selectionChosen(next);
}

/// With the same ratio, which is there for women and men together only.
void BalanceRoom::openRoom(Room room)
{
    Selection next = leadingTo(m_selection, room, publishedRatio(m_selection.balance));
    next.gender = Gender::Total;
    emit selectionChosen(next);
}

void BalanceRoom::point(const AreaId &area)
{
    highlight(area);
    emit areaPointedAt(area);
}

void BalanceRoom::highlight(const AreaId &area)
{
    m_ranked->setHighlighted(area);
    m_development->setHighlighted(area);
}

void BalanceRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    showRows(dataset, selection);
    emit sourceLineChanged();
}

void BalanceRoom::showRows(const Dataset &dataset, const Selection &selection)
{
    m_kind->setChosen(static_cast<int>(selection.balance));
    std::optional<Error> error;
    if (selection.balance == BalanceKind::Balance) {
        const Result<Balance> answer = balance(dataset, selection);
        if (answer)
            showBalance(dataset, *answer);
        else
            error = answer.error();
    } else {
        const Result<Dependency> answer = dependency(dataset, selection);
        if (answer)
            showDependency(dataset, *answer);
        else
            error = answer.error();
    }
    if (!error)
        return;
    m_sheet->setTitle(
        selection.balance == BalanceKind::Balance ? tr("Balance", "the ratio") : tr("Dependency ratio"), {});
    m_sheet->setSubtitle({}, {});
    m_sheet->setMessage(errorSentence(*error));
}

void BalanceRoom::showBalance(const Dataset &dataset, const Balance &answer)
{
    m_dataset = &dataset;
    const Catalogue &catalogue = dataset.catalogue();
    m_sheet->setSentence(balanceSentence(answer, catalogue));
    m_parts->setBars(balanceParts(answer, catalogue, m_look));
    m_staff->hide();
    m_personsHeading->show();
    setParagraph(*m_persons, personsText(answer));
    showStanding(dataset, answer.standing);
    showPanel(answer.standing, balanceReading());
}

void BalanceRoom::showDependency(const Dataset &dataset, const Dependency &answer)
{
    m_dataset = &dataset;
    const Catalogue &catalogue = dataset.catalogue();
    m_sheet->setSentence(dependencySentence(answer, catalogue));
    m_parts->setBars(dependencyParts(answer, catalogue, m_look));
    m_staff->setBars(staffBars(answer, catalogue, m_look));
    m_staff->setVisible(m_staff->markCount() > 0);
    m_personsHeading->hide();
    setParagraph(*m_persons, {});
    showStanding(dataset, answer.standing);
    showPanel(answer.standing, dependencyReading());
}

void BalanceRoom::showStanding(const Dataset &dataset, const RatioStanding &standing)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(standing.comparison.indicator);
    m_sheet->setMessage({});
    m_sheet->setTitle(indicator.shortTitle, indicator.title);
    m_sheet->setSubtitle(measureText(indicator), u" · %1"_s.arg(toInt(standing.comparison.year)));
    m_classes->setBars(classBars(standing, catalogue, m_look));
    m_trend->setText(trendText(standing.development));
    m_development->setDevelopment(standing.development, indicator, m_look);
    const RankedScene ranked = rankedScene(standing.comparison, indicator);
    m_ranked->setScene(ranked);
    m_ranked->setVisible(ranked.bars.size() > 1);
    m_years->setYears(standing.comparison.years, standing.comparison.year);
}

void BalanceRoom::showPanel(const RatioStanding &standing, const QString &reading)
{
    const Indicator &indicator = *m_dataset->catalogue().indicator(standing.comparison.indicator);
    setParagraph(*m_agreement, agreementText(standing));
    setParagraph(*m_reading, reading);
    const QString definition = definitionText(*m_dataset, indicator);
    setParagraph(*m_definition, definition);
    setParagraph(*m_definitionSource, definitionSourceText(indicator, definition));
    const ComparisonGroup &group = standing.comparison.group;
    m_groupHeading->setText(groupName(group));
    setParagraph(*m_groupRemark, groupRemark(group));
    m_members->setText(membersHtml(group, m_dataset->catalogue(), m_look));
    m_members->setVisible(!m_members->text().isEmpty());
}

void BalanceRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_scroll->setPalette(widgetPalette(look));
    for (RowBarsView *view : {m_parts, m_classes, m_staff})
        view->setLook(look);
    m_ranked->setLook(look);
    m_kind->setLook(look);
    m_years->setLook(look);
    m_trendHeading->setFont(look.sized(13, QFont::DemiBold));
    m_trend->setFont(look.sized(12));
    QPalette quiet = m_trend->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_trend->setPalette(quiet);
    for (QPushButton *button : {m_openComparison, m_openTrend, m_openMap})
        button->setFont(look.sized(13));
    if (m_dataset != nullptr)
        showSelection(*m_dataset, m_selection);
}

QString BalanceRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    return sourceLineText(m_dataset->provenance(), tr("Computed ratios, classes, means, place and trend"));
}

} // namespace lagesbild
