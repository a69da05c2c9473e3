#include "ui/search/searchroom.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/search/indicatorpicker.h"
#include "ui/search/pivotbar.h"
#include "ui/search/pivottable.h"
#include "ui/search/searchpanel.h"
#include "ui/search/searchtext.h"
#include "ui/shared/copyguard.h"
#include "ui/shared/errortext.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/sourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Laid out in the same way, in whatever order.
bool isLaidOutAs(const FreeSearch &one, const FreeSearch &other)
{
    return one.rowDimensions() == other.rowDimensions() &&
           one.columnDimensions() == other.columnDimensions() && one.columnCount() == other.columnCount();
}

} // namespace

SearchRoom::SearchRoom(std::function<std::vector<OwnGroup>()> ownGroups, QWidget *parent)
    : RoomView(parent),
      m_sheet(new RoomSheet(this)),
      m_pages(new QStackedWidget(this)),
      m_picker(new IndicatorPicker(this)),
      m_bar(new PivotBar(this)),
      m_table(new PivotTable(this)),
      m_nothing(new QLabel(this)),
      m_tablePage(tablePage()),
      m_panel(new SearchPanel(m_sheet->panel(), std::move(ownGroups), this))
{
    m_picker->setObjectName(u"picker"_s);
    m_bar->setObjectName(u"pivotBar"_s);
    m_table->setObjectName(u"pivot"_s);
    m_table->setAccessibleName(tr("Figures of the search"));
    m_nothing->setObjectName(u"nothing"_s);
    m_pages->addWidget(m_picker);
    m_pages->addWidget(m_tablePage);
    m_sheet->setBody(m_pages);
    m_sheet->setTitle(tr("Free search"), {});
    connectParts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

QWidget *SearchRoom::tablePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(3, 0, 3, 0);
    tools->setSpacing(8);
    auto *caption = new QLabel(tr("Open the marked figure in"), page);
    tools->addWidget(caption);
    const std::pair<QString, Room> rooms[] = {
        {tr("Development"), Room::Trend}, {tr("Comparison"), Room::Comparison}, {tr("Map"), Room::Map}};
    const auto addTool = [&](const QString &text, const QString &name) {
        auto *button = new QToolButton(page);
        button->setText(text);
        button->setObjectName(name);
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons.push_back(button);
        return button;
    };
    for (const auto &[text, room] : rooms) {
        QToolButton *button = addTool(text, u"open-%1"_s.arg(QString::fromUtf8(keyOf(room))));
        tools->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, room = room] { openCurrent(room); });
    }
    tools->addStretch(1);
    QToolButton *copyButton = addTool(tr("Copy the table"), u"copyTable"_s);
    tools->addWidget(copyButton);
    connect(copyButton, &QToolButton::clicked, this, [this] { copy(true); });
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(3, 8, 3, 0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(tools);
    return page;
}

void SearchRoom::connectParts()
{
    connect(m_picker, &IndicatorPicker::basketChosen, this, [this](const std::vector<IndicatorId> &basket) {
        SearchOptions next = m_selection.search;
        next.indicators = basket;
        chooseOptions(next);
    });
    connect(m_picker, &IndicatorPicker::finished, this, [this] { showPicker(false); });
    connect(m_panel, &SearchPanel::indicatorsAsked, this, [this] {
        showPicker(true);
        m_picker->startTyping();
    });
    connect(m_panel, &SearchPanel::optionsChosen, this, &SearchRoom::chooseOptions);
    connect(m_bar, &PivotBar::layoutChosen, this,
            [this](const std::vector<Dimension> &rows, const std::vector<Dimension> &columns) {
                SearchOptions next = m_selection.search;
                next.rows = rows;
                next.columns = columns;
                next.sort.clear();
                chooseOptions(next);
            });
    connect(m_bar, &PivotBar::memberChosen, this, [this](Dimension dimension, const std::string &key) {
        Selection next = m_selection;
        if (dimension == Dimension::Indicator)
            next = withIndicator(next, IndicatorId(key));
        else if (dimension == Dimension::Area)
            next.focus = AreaId(key);
        else if (dimension == Dimension::Year)
            next.year = parseYear(key);
        else
            next.gender = parseGender(key).value_or(Gender::Total);
        emit selectionChosen(next);
    });
    connect(m_table, &PivotTable::columnSortAsked, this,
            [this](int column) { sortBy(m_table->pivot().search()->columnKey(column)); });
    connect(m_table, &PivotTable::nameSortAsked, this, [this] { sortBy("name"); });
    connect(m_table, &PivotTable::cellActivated, this,
            [this](int row, int column) { openAt(Room::Trend, row, column); });
    connect(m_table, &PivotTable::menuAsked, this, &SearchRoom::openMenu);
}

/// Greatest first, then least first, then as it was; names the other way round.
void SearchRoom::sortBy(const std::string &key)
{
    SearchOptions next = m_selection.search;
    const bool name = key == "name";
    if (next.sort != key) {
        next.sort = key;
        next.descending = !name;
    } else if (next.descending != name) {
        next.descending = name;
    } else {
        next.sort.clear();
        next.descending = false;
    }
    chooseOptions(next);
}

void SearchRoom::chooseOptions(const SearchOptions &options)
{
    Selection next = m_selection;
    next.search = options;
    emit selectionChosen(next);
}

void SearchRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    Result<FreeSearch> made = FreeSearch::of(dataset, selection);
    if (!made) {
        m_sheet->setSubtitle({}, {});
        m_sheet->setMessage(errorSentence(made.error()));
        m_panel->show(dataset, selection, nullptr);
        return;
    }
    m_sheet->setMessage({});
    const auto search = std::make_shared<const FreeSearch>(std::move(*made));
    const bool empty = selection.search.indicators.empty();
    m_picker->showSelection(dataset, selection);
    m_panel->show(dataset, selection, search->isEmpty() ? nullptr : search.get());
    if (empty && isVisible() && !m_picking)
        m_picker->startTyping();
    showTable(search);
    showPicker(m_picking || empty);
    emit sourceLineChanged();
}

void SearchRoom::showTable(const std::shared_ptr<const FreeSearch> &search)
{
    const bool empty = search->isEmpty();
    const QModelIndex stood = m_table->currentIndex();
    const bool stays = stood.isValid() && isLaidOutAs(*m_table->pivot().search(), *search);
    const int row = std::min(stood.row(), search->rowCount() - 1);
    const int column = stood.column();
    const int left = m_table->horizontalScrollBar()->value();
    m_bar->showSearch(*search, m_dataset->catalogue(), m_selection.search);
    m_table->showSearch(search, m_dataset->catalogue(), m_selection.search);
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(
        m_selection.search.areas.empty()
            ? tr("No areas are chosen. Add areas in the panel.")
            : tr("The chosen indicators have no figures for these years and genders. Choose other "
                 "years in the panel, or “latest” above."));
    for (QToolButton *button : m_buttons)
        button->setEnabled(!empty);
    if (!empty) {
        // Sorted anew, one stays where one was; at first one reads from the left, whatever is marked, also when the
        // table has not been seen yet.
        m_table->setAutoScroll(false);
        m_table->setCurrentIndex(stays ? m_table->pivot().index(row, column) : m_table->firstRowsEnd());
        m_table->setAutoScroll(true);
        m_table->horizontalScrollBar()->setValue(stays ? left : 0);
    }
    m_table->clearSelection();
    m_sheet->setSubtitle(empty ? QString() : searchSubtitle(*search), {});
    m_sheet->setSentence(empty ? QString() : searchSentence(*search));
}

void SearchRoom::showPicker(bool picking)
{
    m_picking = picking;
    const bool empty = m_selection.search.indicators.empty();
    m_pages->setCurrentWidget(picking ? static_cast<QWidget *>(m_picker) : m_tablePage);
    if (empty) {
        m_sheet->setSubtitle(tr("Any indicators, areas, years and genders in one table"), {});
        m_sheet->setSentence(
            tr("Begin with what you want to know: tick one or more indicators. They are then shown "
               "for the chosen municipality, those it is compared with and the country."));
    }
}

void SearchRoom::hideEvent(QHideEvent *event)
{
    m_picking = false;
    RoomView::hideEvent(event);
}

void SearchRoom::openCurrent(Room room)
{
    const QModelIndex current = m_table->currentIndex();
    openAt(room, current.isValid() ? current.row() : 0, current.isValid() ? current.column() : 0);
}

void SearchRoom::openAt(Room room, int row, int column)
{
    const FreeSearch &search = *m_table->pivot().search();
    const SearchPoint point = search.pointAt(row, column);
    const auto measured = [&](Dimension dimension) -> const SearchMember * {
        const SearchMember &member = search.memberAt(point, dimension);
        return member.kind == SearchMember::Kind::Measured ? &member : nullptr;
    };
    // Of something reckoned, the first that it was reckoned from.
    const SearchMember &indicator = search.memberAt(point, Dimension::Indicator);
    const int place = indicator.kind == SearchMember::Kind::Measured ? indicator.at : indicator.of;
    Selection next =
        leadingTo(m_selection, room, search.subject().indicators[static_cast<std::size_t>(place)]->id);
    if (const SearchMember *year = measured(Dimension::Year))
        next.year = Year{year->at};
    if (const SearchMember *gender = measured(Dimension::Gender))
        next.gender = static_cast<Gender>(gender->at);
    const SearchMember *area = measured(Dimension::Area);
    if (area != nullptr && area->at < m_dataset->catalogue().municipalityCount())
        next.focus = m_dataset->catalogue().area(area->at).id;
    next.group = groupOfSearch(*m_dataset, m_selection, next.focus);
    emit selectionChosen(next);
}

void SearchRoom::openMenu(int row, int column, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the marked figures"), this, [this] { copy(false); });
    menu->addAction(tr("Copy the table"), this, [this] { copy(true); });
    if (row >= 0 && column >= 0) {
        menu->addSeparator();
        menu->addAction(tr("Sort by this column"), this,
                        [this, column] { sortBy(m_table->pivot().search()->columnKey(column)); });
        menu->addSeparator();
        menu->addAction(tr("Development"), this, [=, this] { openAt(Room::Trend, row, column); });
        menu->addAction(tr("Comparison"), this, [=, this] { openAt(Room::Comparison, row, column); });
        menu->addAction(tr("Map"), this, [=, this] { openAt(Room::Map, row, column); });
    }
    menu->popup(position);
}

void SearchRoom::copy(bool whole)
{
    if (auto cells = m_table->copied(whole))
        copyFromScreen(*m_table, std::move(cells));
}

void SearchRoom::setLook(const Look &look)
{
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_picker->setLook(look);
    m_bar->setLook(look);
    m_table->setLook(look);
    m_panel->setLook(look);
    m_nothing->setFont(look.sized(14));
    for (QToolButton *button : m_buttons)
        button->setFont(look.sized(13));
    if (m_dataset != nullptr)
        showSelection(*m_dataset, m_selection);
}

QString SearchRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    const SearchOptions &options = m_selection.search;
    const bool own = !options.calculations.empty() || options.sum || options.mean || options.weightedMean;
    return sourceLineText(*m_dataset, options.indicators,
                          own ? tr("Calculations, sums and means") : QString());
}

} // namespace lagesbild
