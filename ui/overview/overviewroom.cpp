#include "ui/overview/overviewroom.h"

#include "core/analysis/clusters.h"
#include "core/analysis/indicatorchoice.h"
#include "ui/overview/infopanel.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/standingsummary.h"
#include "ui/shared/errortext.h"
#include "ui/shared/textcolour.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

OverviewRoom::OverviewRoom(QWidget *parent)
    : RoomView(parent),
      m_table(new OverviewTable(&m_model, this)),
      m_info(new InfoPanel(this)),
      m_title(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_trends(new QLabel(this)),
      m_summary(new StandingSummary(this)),
      m_filter(new QToolButton(this))
{
    m_filter->setObjectName(u"overviewFilter"_s);
    m_filter->setText(tr("Show"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setAutoRaise(true);
    m_filter->setMenu(new QMenu(m_filter));
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &OverviewRoom::fillFilterMenu);
    m_counts->setTextInteractionFlags(Qt::NoTextInteraction);
    m_info->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->setContentsMargins(16, 12, 16, 4);
    head->addWidget(m_title);
    head->addWidget(m_counts);
    head->addWidget(m_trends);
    head->addStretch(1);
    head->addWidget(m_summary);
    head->addWidget(m_filter);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(head);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(10, 0, 10, 0);
    table->addWidget(m_table);
    left->addLayout(table, 1);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(m_info);

    connect(m_table, &OverviewTable::opened, this, [this](Room room, const IndicatorId &indicator) {
        emit selectionChosen(leadingTo(m_selection, room, indicator));
    });
    connect(m_table, &OverviewTable::infoAsked, this, &OverviewRoom::showInfo);
    connect(m_table, &OverviewTable::columnLayoutChanged, this, &OverviewRoom::columnLayoutChanged);
    connect(m_table, &OverviewTable::betterAsked, this, &OverviewRoom::compareWithBetter);
    connect(m_info, &InfoPanel::compareAsked, this,
            [this](const QString &codes) { compareWith(m_explained, codes.toStdString()); });
    connect(m_info, &InfoPanel::closed, m_info, &QWidget::hide);
    setFocusProxy(m_table);
}

void OverviewRoom::setLook(const Look &look)
{
    m_look = look;
    m_title->setFont(look.sized(16, QFont::DemiBold));
    for (QLabel *label : {m_counts, m_trends}) {
        label->setFont(look.sized(12));
        setTextColour(*label, look.colours.secondary);
    }
    m_summary->setLook(look);
    m_table->setLook(look);
    m_info->setLook(look);
}

void OverviewRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    if (m_dataset != &dataset)
        m_neighbours.reset();
    m_dataset = &dataset;
    m_selection = selection;
    Result<Overview> rows = lagesbild::overview(dataset, selection);
    if (!rows) {
        m_title->setText(errorSentence(rows.error()));
        m_model.setOverview({}, dataset.catalogue(), selection.overview);
        return;
    }
    m_table->setGendersShown(selection.trend.byGender);
    m_model.setOverview(std::move(*rows), dataset.catalogue(), selection.overview);
    const Collection *collection = dataset.catalogue().collection(selection.collection);
    m_title->setText(collection->title);
    showCounts();
    if (m_info->isVisibleTo(this))
        showInfo(m_explained); // who does better depends on who is chosen
    emit sourceLineChanged();
}

void OverviewRoom::showCounts()
{
    const Overview &all = m_model.overview();
    const auto indicators = std::ranges::count_if(
        all.rows, [](const OverviewRow &row) { return row.state == RowState::Figures; });
    const auto empty = std::ranges::count_if(
        all.rows, [](const OverviewRow &row) { return row.state != RowState::Figures && !row.variant; });
    QStringList parts{tr("%n indicator(s) with figures", nullptr, static_cast<int>(indicators))};
    if (empty > 0)
        parts << tr("%n without", nullptr, static_cast<int>(empty));
    m_counts->setText(parts.join(u" · "_s));
    m_trends->setText(all.judged == 0 ? QString()
                                      : tr("· %1 increasing, %2 decreasing of %3 judged")
                                            .arg(all.increasing)
                                            .arg(all.decreasing)
                                            .arg(all.judged));
    m_trends->setToolTip(
        tr("Trends over the last six figures. About one in twenty would be found by chance alone."));
    m_summary->setCounts(all.areas);
}

QString OverviewRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    return overviewSourceLine(*m_dataset, m_selection.collection);
}

void OverviewRoom::choose(const Selection &selection)
{
    if (selection != m_selection)
        emit selectionChosen(selection);
}

void OverviewRoom::fillFilterMenu()
{
    QMenu *menu = m_filter->menu();
    menu->clear();
    const auto addChoices = [&](const QString &heading, auto options, auto member) {
        menu->addSection(heading);
        auto *group = new QActionGroup(menu);
        for (const auto &[value, text] : options) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_selection.overview.*member == value);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, member, value = value] {
                Selection next = m_selection;
                next.overview.*member = value;
                choose(next);
            });
        }
    };
    addChoices(tr("Kind of measure"),
               std::vector<std::pair<Measure, QString>>{{Measure::Unknown, tr("All kinds")},
                                                        {Measure::Volume, tr("Volume")},
                                                        {Measure::Quality, tr("Quality")},
                                                        {Measure::Result, tr("Results")}},
               &OverviewOptions::measure);
    addChoices(tr("Time"),
               std::vector<std::pair<Term, QString>>{{Term::Unknown, tr("Short and long term")},
                                                     {Term::Short, tr("Short term")},
                                                     {Term::Long, tr("Long term")}},
               &OverviewOptions::term);
    menu->addSeparator();
    QAction *splits = menu->addAction(tr("Splits by age and sector without figures"));
    splits->setCheckable(true);
    splits->setChecked(m_selection.overview.emptySplits);
    connect(splits, &QAction::triggered, this, [this](bool shown) {
        Selection next = m_selection;
        next.overview.emptySplits = shown;
        choose(next);
    });
}

const Neighbours &OverviewRoom::neighbours()
{
    if (!m_neighbours)
        m_neighbours =
            m_outlines ? municipalityNeighbours(m_dataset->catalogue(), m_outlines()) : Neighbours();
    return *m_neighbours;
}

Result<BetterPeers> OverviewRoom::betterThan(const IndicatorId &indicator)
{
    Selection asked = m_selection;
    asked.indicator = indicator;
    return betterPeers(*m_dataset, asked, neighbours());
}

void OverviewRoom::showInfo(const IndicatorId &id)
{
    const Indicator *indicator = m_dataset->catalogue().indicator(id);
    if (indicator == nullptr)
        return;
    m_explained = id;
    const Result<BetterPeers> better = betterThan(id);
    m_info->showIndicator(*m_dataset, *indicator, better ? std::optional(*better) : std::nullopt);
    m_info->show();
}

void OverviewRoom::compareWith(const IndicatorId &indicator, const std::string &group)
{
    Selection next = leadingTo(m_selection, Room::Comparison, indicator);
    next.group = group;
    next.comparison = ComparisonForm::Bars;
    emit selectionChosen(next);
}

/// Where nobody does better there is nothing to compare with: the panel says so.
void OverviewRoom::compareWithBetter(const IndicatorId &indicator)
{
    const Result<BetterPeers> better = betterThan(indicator);
    if (better && !better->peers.empty())
        compareWith(indicator, better->group());
    else
        showInfo(indicator);
}

} // namespace lagesbild
