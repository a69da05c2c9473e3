#include "ui/search/searchpanel.h"

#include "ui/search/searchchoices.h"
#include "ui/search/searchtext.h"
#include "ui/search/taglist.h"
#include "ui/shared/checkline.h"
#include "ui/shared/segmented.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sidepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array yearKinds{SearchYears::Kind::Rolling, SearchYears::Kind::Fixed,
                               SearchYears::Kind::Added};
constexpr std::array rollingCounts{1, 2, 3, 5, 7, 10, 15, 20};

/// @p options with @p dimension in the table: the filter would show only one of its members.
SearchOptions laidOut(SearchOptions options, Dimension dimension)
{
    const auto stands = [dimension](const std::vector<Dimension> &side) {
        return std::ranges::find(side, dimension) != side.end();
    };
    if (!stands(options.rows) && !stands(options.columns)) {
        options.columns.push_back(dimension);
        options.sort.clear(); // the columns have other names now
    }
    return options;
}

template <class Value>
std::vector<Value> without(std::vector<Value> values, int at)
{
    if (at >= 0 && at < static_cast<int>(values.size()))
        values.erase(values.begin() + at);
    return values;
}

} // namespace

SearchPanel::SearchPanel(SidePanel &panel, std::function<std::vector<OwnGroup>()> ownGroups, QObject *parent)
    : QObject(parent),
      m_panel(panel),
      m_ownGroups(std::move(ownGroups)),
      m_indicators(new TagList(&panel)),
      m_areas(new TagList(&panel)),
      m_calculations(new TagList(&panel)),
      m_yearKind(new Segmented(3, &panel)),
      m_firstYear(new QComboBox(&panel)),
      m_lastYear(new QComboBox(&panel)),
      m_popup(new SearchPopup(&panel))
{
    m_indicators->setObjectName(u"indicatorTags"_s);
    m_areas->setObjectName(u"areaTags"_s);
    m_calculations->setObjectName(u"calculationTags"_s);
    m_indicatorCaption = panel.addHeading({});
    panel.addControl(m_indicators);
    QToolButton *find = makeButton(tr("Add indicators …"), u"addIndicators"_s);
    addRow({find});
    connect(find, &QToolButton::clicked, this, &SearchPanel::indicatorsAsked);
    connect(m_indicators, &TagList::removed, this, [this](int tag) {
        SearchOptions next = m_selection.search;
        next.indicators = without(next.indicators, tag);
        emitChanged(next);
    });
    panel.addGap();
    buildAreas();
    panel.addGap();
    buildYears();
    panel.addGap();
    buildGenders();
    panel.addGap();
    buildReckoning();
}

QToolButton *SearchPanel::makeButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(&m_panel);
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons.push_back(button);
    return button;
}

/// Buttons beside one another, from the left.
void SearchPanel::addRow(const std::vector<QToolButton *> &buttons)
{
    auto *line = new QWidget(&m_panel);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    for (QToolButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    m_panel.addControl(line);
}

CheckLine *SearchPanel::addCheck(const QString &text, const QString &name, bool SearchOptions::*option)
{
    auto *line = new CheckLine(text, &m_panel);
    line->setObjectName(name);
    m_panel.addControl(line);
    m_checks.emplace_back(line, option);
    connect(line, &QCheckBox::clicked, this, [this, option](bool on) {
        SearchOptions next = m_selection.search;
        next.*option = on;
        emitChanged(next);
    });
    return line;
}

void SearchPanel::buildAreas()
{
    m_panel.addHeading(tr("Areas"));
    m_panel.addControl(m_areas);
    connect(m_areas, &TagList::removed, this, [this](int tag) {
        SearchOptions next = m_selection.search;
        next.areas = without(next.areas, tag);
        emitChanged(next);
    });
    QToolButton *more = makeButton(tr("Add areas …"), u"addAreas"_s);
    QToolButton *similar = makeButton(tr("Similar municipalities"), u"similar"_s);
    addRow({more, similar});
    connect(more, &QToolButton::clicked, this, &SearchPanel::openAreas);
    auto *menu = new QMenu(similar);
    menu->addAction(tr("Replace the areas with the chosen municipality and the similar ones"), this,
                    [this] { takeSimilar(true); })
        ->setObjectName(u"replaceWithSimilar"_s);
    menu->addAction(tr("Complete the areas with the similar ones"), this, [this] { takeSimilar(false); })
        ->setObjectName(u"completeWithSimilar"_s);
    similar->setMenu(menu);
    similar->setPopupMode(QToolButton::InstantPopup);
}

void SearchPanel::buildYears()
{
    m_panel.addHeading(tr("Years"));
    m_panel.addControl(m_yearKind);
    m_yearKind->setObjectName(u"yearKind"_s);
    m_yearKind->setChoices(tr("Which years"), {tr("The last"), tr("Fixed"), tr("From")});
    m_firstYear->setObjectName(u"firstYear"_s);
    m_lastYear->setObjectName(u"lastYear"_s);
    m_firstYear->setAccessibleName(tr("First year, or how many"));
    m_lastYear->setAccessibleName(tr("Last year"));
    auto *line = new QWidget(&m_panel);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_firstYear);
    row->addWidget(m_lastYear);
    row->addStretch(1);
    m_panel.addControl(line);
    m_yearRemark = m_panel.addRemark(u"yearRemark"_s);
    connect(m_yearKind, &Segmented::choiceMade, this,
            [this](int choice) { chooseYears(yearKinds[static_cast<std::size_t>(choice)]); });
    for (QComboBox *picker : {m_firstYear, m_lastYear})
        connect(picker, &QComboBox::activated, this, [this] { chooseYears(m_selection.search.years.kind); });
}

void SearchPanel::buildGenders()
{
    m_panel.addHeading(tr("Gender"));
    for (const Gender gender : allGenders) {
        auto *line = new CheckLine(genderName(gender), &m_panel);
        line->setObjectName(u"gender-%1"_s.arg(QLatin1Char(letterOf(gender))));
        m_panel.addControl(line);
        m_genders[static_cast<std::size_t>(gender)] = line;
        connect(line, &QCheckBox::clicked, this, [this] {
            SearchOptions next = m_selection.search;
            next.genders.clear();
            for (const Gender each : allGenders) {
                if (m_genders[static_cast<std::size_t>(each)]->isChecked())
                    next.genders.push_back(each);
            }
            emitChanged(next.genders.size() > 1 ? laidOut(next, Dimension::Gender) : next);
        });
    }
}

void SearchPanel::buildReckoning()
{
    m_panel.addHeading(tr("Calculations"));
    m_panel.addControl(m_calculations);
    connect(m_calculations, &TagList::removed, this, [this](int tag) {
        SearchOptions next = m_selection.search;
        next.calculations = without(next.calculations, tag);
        emitChanged(next);
    });
    m_addCalculation = makeButton(tr("Add a calculation"), u"addCalculation"_s);
    addRow({m_addCalculation});
    m_addCalculation->setMenu(new QMenu(m_addCalculation));
    m_addCalculation->setPopupMode(QToolButton::InstantPopup);
    m_panel.addGap();
    m_panel.addHeading(tr("Of the municipalities together"));
    addCheck(tr("Sum (of counts only)"), u"sum"_s, &SearchOptions::sum);
    addCheck(tr("Unweighted mean"), u"mean"_s, &SearchOptions::mean);
    addCheck(tr("Mean weighted by the persons behind"), u"weightedMean"_s, &SearchOptions::weightedMean);
    m_panel.addGap();
    m_panel.addHeading(tr("Colour"));
    addCheck(tr("Place among all municipalities"), u"colours"_s, &SearchOptions::colours);
    m_panel.addRemark(u"colourRemark"_s)
        ->setText(tr("▲ best quarter, ■ middle, ▼ worst quarter, for indicators where high or low is better. "
                     "○ few persons or a suspected placeholder."));
}

void SearchPanel::setLook(const Look &look)
{
    for (TagList *list : {m_indicators, m_areas, m_calculations})
        list->setLook(look);
    m_yearKind->setLook(look);
    for (CheckLine *line : m_genders)
        line->setLook(look);
    for (const auto &[line, option] : m_checks)
        line->setLook(look);
    for (QToolButton *button : m_buttons)
        button->setFont(look.sized(13));
    for (QComboBox *picker : {m_firstYear, m_lastYear})
        picker->setFont(look.sized(13));
    m_popup->setLook(look);
}

void SearchPanel::show(const Dataset &dataset, const Selection &selection, const FreeSearch *search)
{
    m_dataset = &dataset;
    m_selection = selection;
    const SearchOptions &options = selection.search;
    const Catalogue &catalogue = dataset.catalogue();
    m_indicatorCaption->setText(
        options.indicators.empty() ? tr("Indicators") : tr("Indicators (%1)").arg(options.indicators.size()));
    QStringList tags;
    for (const IndicatorId &id : options.indicators) {
        const Indicator *indicator = catalogue.indicator(id);
        tags << (indicator == nullptr ? QString::fromStdString(id.text()) : indicator->shortTitle);
    }
    m_indicators->setTags(tags);
    tags.clear();
    for (const std::string &area : options.areas)
        tags << areaChoiceName(dataset, selection, area);
    m_areas->setTags(tags);
    tags.clear();
    for (const SearchCalculation &calculation : options.calculations)
        tags << calculationName(catalogue, calculation);
    m_calculations->setTags(tags);
    m_years = yearsOfSearch(dataset, selection);
    showYears();
    const std::vector<Gender> genders = gendersOfSearch(selection);
    for (const Gender gender : allGenders)
        m_genders[static_cast<std::size_t>(gender)]->setChecked(std::ranges::find(genders, gender) !=
                                                                genders.end());
    for (const auto &[line, option] : m_checks)
        line->setChecked(options.*option);
    m_addCalculation->setEnabled(search != nullptr);
    if (search != nullptr) {
        fillCalculations(*m_addCalculation->menu(), *search, catalogue,
                         [this](const SearchCalculation &chosen) {
                             SearchOptions next = m_selection.search;
                             if (std::ranges::find(next.calculations, chosen) == next.calculations.end())
                                 next.calculations.push_back(chosen);
                             emitChanged(laidOut(next, chosen.dimension));
                         });
    }
}

void SearchPanel::showYears()
{
    const SearchYears &years = m_selection.search.years;
    const QSignalBlocker silentFirst(m_firstYear);
    const QSignalBlocker silentLast(m_lastYear);
    m_yearKind->setChosen(static_cast<int>(std::ranges::find(yearKinds, years.kind) - yearKinds.begin()));
    m_firstYear->clear();
    m_lastYear->clear();
    const bool rolling = years.kind == SearchYears::Kind::Rolling;
    if (rolling) {
        for (const int count : rollingCounts)
            m_firstYear->addItem(tr("%Ln year(s)", nullptr, count), count);
        if (m_firstYear->findData(years.count) < 0)
            m_firstYear->addItem(tr("%Ln year(s)", nullptr, years.count), years.count);
        m_firstYear->setCurrentIndex(m_firstYear->findData(years.count));
    } else {
        std::vector<Year> offered = m_years;
        for (const Year year : {years.first, years.last}) {
            if (std::ranges::find(offered, year) == offered.end())
                offered.push_back(year);
        }
        std::ranges::sort(offered);
        for (const Year year : offered) {
            m_firstYear->addItem(QString::number(toInt(year)), toInt(year));
            m_lastYear->addItem(QString::number(toInt(year)), toInt(year));
        }
        m_firstYear->setCurrentIndex(m_firstYear->findData(toInt(years.first)));
        m_lastYear->setCurrentIndex(m_lastYear->findData(toInt(years.last)));
    }
    m_lastYear->setVisible(years.kind == SearchYears::Kind::Fixed);
    m_yearRemark->setText(rolling ? tr("Moves on as new years come, up to the year chosen above.")
                          : years.kind == SearchYears::Kind::Added
                              ? tr("New years are added as they come, up to the year chosen above.")
                              : tr("The same years for ever."));
}

void SearchPanel::chooseYears(SearchYears::Kind kind)
{
    SearchOptions next = m_selection.search;
    SearchYears &years = next.years;
    if (kind != years.kind) {
        // What is shown now is where one goes on from.
        if (years.kind == SearchYears::Kind::Rolling && !m_years.empty()) {
            years.first =
                m_years[m_years.size() - std::min(m_years.size(), static_cast<std::size_t>(years.count))];
            years.last = m_years.back();
        }
        years.kind = kind;
    } else if (kind == SearchYears::Kind::Rolling) {
        years.count = m_firstYear->currentData().toInt();
    } else {
        years.first = Year{m_firstYear->currentData().toInt()};
        years.last = Year{m_lastYear->currentData().toInt()};
    }
    if (years.last < years.first)
        years.last = years.first;
    emitChanged(next);
}

void SearchPanel::openAreas()
{
    m_popup->open(m_panel.findChild<QToolButton *>(u"addAreas"_s), tr("Municipality, group or region"),
                  [this](const QString &text) {
                      return areaItems(*m_dataset, m_selection,
                                       m_ownGroups ? m_ownGroups() : std::vector<OwnGroup>(), text,
                                       [this](const std::string &choice) { addArea(choice); });
                  });
}

void SearchPanel::addArea(const std::string &choice)
{
    SearchOptions next = m_selection.search;
    if (std::ranges::find(next.areas, choice) == next.areas.end())
        next.areas.push_back(choice);
    emitChanged(next);
}

void SearchPanel::takeSimilar(bool replace)
{
    SearchOptions next = m_selection.search;
    if (replace)
        next.areas = {"focus", "similar"};
    else if (std::ranges::find(next.areas, "similar") == next.areas.end())
        next.areas.emplace_back("similar");
    emitChanged(next);
}

void SearchPanel::emitChanged(const SearchOptions &options)
{
    emit optionsChosen(options);
}

} // namespace lagesbild
