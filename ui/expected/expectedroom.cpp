#include "ui/expected/expectedroom.h"

#include "core/analysis/clusters.h"
#include "ui/expected/detailsview.h"
#include "ui/expected/deviationview.h"
#include "ui/expected/expectedpage.h"
#include "ui/expected/expectedpanel.h"
#include "ui/expected/expectedscatter.h"
#include "ui/expected/expectedtable.h"
#include "ui/expected/expectedtext.h"
#include "ui/expected/modeldialog.h"
#include "ui/expected/similartable.h"
#include "ui/shared/charts/scatterview.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figureorder.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/textcolour.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenPictures = 16;
constexpr int betweenColumns = 24;
constexpr int barsShare = 9; // of the height, beside the two pictures below
constexpr int belowShare = 11;
constexpr int similarWidth = 396;
constexpr int similarWidthWithMarks = 468;
constexpr int lineUp = 8; ///< table cells' padding: words above the table line up with those in it

} // namespace

QString similarText(const ExpectedAnswer &answer, const Indicator &response)
{
    if (answer.focusRow() == nullptr)
        return ExpectedRoom::tr("Needs a municipality that is in the model.");
    if (!answer.similar)
        return ExpectedRoom::tr("Neither high nor low is better here, so nobody does better.");
    if (answer.similar->near == 0)
        return ExpectedRoom::tr("No municipality has nearly the same expected value.");
    const QString reach = differenceText(answer.similar->reach, response);
    if (answer.similar->better.empty())
        return ExpectedRoom::tr(
            "None of %n municipality/ies with nearly the same expected value does better.", nullptr,
            answer.similar->near);
    return ExpectedRoom::tr("%1 of %2 with an expected value within %3 do better",
                            "how many; of how many; a distance")
        .arg(answer.similar->better.size())
        .arg(answer.similar->near)
        .arg(reach.mid(reach.startsWith(u'+') ? 1 : 0));
}

ExpectedRoom::ExpectedRoom(ReadOutlines readMunicipalities, QWidget *parent)
    : RoomView(parent),
      m_readOutlines(std::move(readMunicipalities)),
      m_sheet(new RoomSheet(this)),
      m_pages(new QStackedWidget(this)),
      m_bars(new DeviationView(this)),
      m_scatter(new ScatterView(this)),
      m_beside(new QWidget(this)),
      m_similarHeading(new QLabel(tr("Similar circumstances, better result"), this)),
      m_similarWords(new QLabel(this)),
      m_similarTable(new FigureTable(this)),
      m_similar(new SimilarTable(this)),
      m_compare(new QPushButton(this)),
      m_table(new FigureTable(this)),
      m_model(new ExpectedTable(this)),
      m_order(new FigureOrder(this)),
      m_details(new DetailsView(this)),
      m_panel(new ExpectedPanel(m_sheet->panel(), this))
{
    m_bars->setObjectName(u"deviations"_s);
    m_scatter->setObjectName(u"scatter"_s);
    m_similarWords->setObjectName(u"similarWords"_s);
    m_similarTable->setObjectName(u"similar"_s);
    m_compare->setObjectName(u"compare"_s);
    m_table->setObjectName(u"table"_s);
    m_details->setObjectName(u"details"_s);
    m_pages->addWidget(picturePage());
    m_pages->addWidget(tablePage());
    m_pages->addWidget(m_details);
    m_sheet->setBody(m_pages);
    connectViews();
    connectPanel();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

ExpectedRoom::~ExpectedRoom()
{
    // A picture that loses the focus says that nothing is pointed at: it must go while its room is still one.
    delete m_sheet;
}

QWidget *ExpectedRoom::picturePage()
{
    m_similarTable->setModel(m_similar);
    m_similarTable->setAccessibleName(m_similarHeading->text());
    m_similarTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_similarTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_similarTable->horizontalHeader()->setSectionResizeMode(SimilarTable::NameColumn, QHeaderView::Stretch);
    m_similarWords->setWordWrap(true);
    m_similarHeading->setContentsMargins(lineUp, 0, 0, 0);
    m_similarWords->setContentsMargins(lineUp, 0, 0, 4);

    auto *similar = new QVBoxLayout;
    similar->setSpacing(2);
    similar->addWidget(m_similarHeading);
    similar->addWidget(m_similarWords);
    similar->addWidget(m_similarTable, 100); // as far as its rows go
    auto *button = new QHBoxLayout;
    button->setContentsMargins(lineUp, 4, 0, 0);
    button->addWidget(m_compare);
    button->addStretch(1);
    similar->addLayout(button);
    similar->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(betweenColumns);
    below->addWidget(m_scatter, 1);
    similar->setContentsMargins(0, 0, 0, 0);
    m_beside->setLayout(similar);
    below->addWidget(m_beside);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenPictures);
    column->addWidget(m_bars, barsShare);
    column->addLayout(below, belowShare);
    return page;
}

QWidget *ExpectedRoom::tablePage()
{
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Expected values of all municipalities"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    return m_table;
}

void ExpectedRoom::connectViews()
{
    for (MarkPicture *picture : {static_cast<MarkPicture *>(m_bars), static_cast<MarkPicture *>(m_scatter)}) {
        connect(picture, &MarkPicture::chosen, this, &ExpectedRoom::chooseArea);
        connect(picture, &MarkPicture::pointedAt, this, &ExpectedRoom::point);
    }
    connect(m_similarTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        chooseArea(AreaId(index.data(SimilarTable::CodeRole).toString().toStdString()));
    });
    connect(m_similarTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                point(AreaId(current.data(SimilarTable::CodeRole).toString().toStdString()));
            });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        chooseArea(AreaId(index.data(ExpectedTable::CodeRole).toString().toStdString()));
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        choose([this](Selection &next) {
            std::string codes;
            for (const SimilarBetter &each : m_similar->rows())
                codes += (codes.empty() ? "" : ",") + each.code.text();
            next.room = Room::Comparison;
            next.comparison = ComparisonForm::Bars;
            next.indicator = m_answer->model.response;
            next.year = m_answer->year;
            next.group = codes;
        });
    });
    connect(m_details, &DetailsView::areaChosen, this, &ExpectedRoom::chooseArea);
    connect(m_details, &DetailsView::yearChosen, this,
            [this](Year year) { choose([year](Selection &next) { next.year = year; }); });
}

void ExpectedRoom::connectPanel()
{
    connect(m_panel, &ExpectedPanel::optionsChosen, this, [this](const ExpectedOptions &options) {
        choose([&options](Selection &next) { next.expected = options; });
    });
    connect(m_panel, &ExpectedPanel::whatIfPassed, this, [this](const std::vector<double> &values) {
        Selection passing = m_selection;
        passing.expected.whatIf = values;
        if (const auto answer = expectedValues(*m_dataset, passing))
            m_panel->showPrediction(*m_dataset, *answer);
    });
    connect(m_panel, &ExpectedPanel::yearPassed, this, [this](Year year) {
        Selection passing = m_selection;
        passing.year = year;
        showModel(passing);
    });
    connect(m_panel, &ExpectedPanel::yearChosen, this,
            [this](Year year) { choose([year](Selection &next) { next.year = year; }); });
    connect(m_panel, &ExpectedPanel::modelAsked, this, &ExpectedRoom::askForModel);
    connect(m_panel, &ExpectedPanel::mapAsked, this, [this] {
        if (!m_answer)
            return;
        choose([this](Selection &next) {
            next.room = Room::Map;
            next.map.layer = MapLayer::Deviation;
            next.indicator = m_answer->model.response;
            next.year = m_answer->year;
        });
    });
}

void ExpectedRoom::askForModel()
{
    if (!m_answer)
        return;
    auto *dialog = new ModelDialog(*m_dataset, m_selection.expected, m_answer->model, this);
    dialog->setObjectName(u"modelDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { choose([dialog](Selection &next) { next.expected = dialog->options(); }); });
    dialog->open();
}

void ExpectedRoom::choose(const std::function<void(Selection &)> &change)
{
    Selection next = m_selection;
    change(next);
    if (next != m_selection)
        emit selectionChosen(next);
}

void ExpectedRoom::chooseArea(const AreaId &area)
{
    choose([&area](Selection &next) {
        next.focus = area;
        next.expected.whatIf.clear(); // they were moved from another municipality's figures
    });
}

void ExpectedRoom::point(const AreaId &area)
{
    highlight(area);
    emit areaPointedAt(area);
}

void ExpectedRoom::highlight(const AreaId &area)
{
    m_bars->setHighlighted(area);
    m_scatter->setHighlighted(area);
}

void ExpectedRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    if (!m_neighbours)
        m_neighbours =
            m_readOutlines ? municipalityNeighbours(dataset.catalogue(), m_readOutlines()) : Neighbours();
    showModel(selection);
    emit sourceLineChanged();
}

void ExpectedRoom::showModel(const Selection &selection)
{
    Result<ExpectedAnswer> answer = expectedValues(*m_dataset, selection, *m_neighbours);
    if (answer) {
        m_answer = std::move(*answer);
        showAnswer(*m_answer, selection);
        return;
    }
    m_answer.reset();
    m_sheet->setTitle(tr("Expected value"), {});
    m_sheet->setSubtitle({}, {});
    m_sheet->setMessage(errorSentence(answer.error()));
}

void ExpectedRoom::showAnswer(const ExpectedAnswer &answer, const Selection &selection)
{
    const Catalogue &catalogue = m_dataset->catalogue();
    const Indicator &response = *catalogue.indicator(answer.model.response);
    m_sheet->setTitle(tr("%1: actual and expected", "an indicator").arg(response.shortTitle), response.title);
    QString rest = u" · %1"_s.arg(toInt(answer.year));
    if (!answer.refusal)
        rest += u" · "_s + municipalitiesText(answer.fit.n);
    if (answer.gender != Gender::Total)
        rest += u" · "_s + genderName(answer.gender);
    m_sheet->setSubtitle(circumstancesText(answer, catalogue), rest);
    m_panel->showAnswer(*m_dataset, answer, selection);
    if (answer.refusal) {
        m_sheet->setMessage(sentencesOf(refusalWords(answer, catalogue)));
        return;
    }
    m_sheet->setMessage({});
    m_sheet->setSentence(deviationSentence(answer, catalogue, selection.focus));
    const QString year = yearSentence(answer, catalogue);
    m_sheet->setRemark(year.isEmpty() ? fitSentence(answer) : fitSentence(answer) + u' ' + year);
    m_pages->setCurrentIndex(static_cast<int>(selection.expected.view));
    showPictures();
    showSimilar();
    if (selection.expected.view == ExpectedView::Table)
        showTable();
    if (selection.expected.view == ExpectedView::Details)
        m_details->showAnswer(answer, expectedOverYears(*m_dataset, selection), catalogue);
}

void ExpectedRoom::showPictures()
{
    const Indicator &response = *m_dataset->catalogue().indicator(m_answer->model.response);
    m_bars->setScene(deviationScene(*m_answer, response));
    m_scatter->setScene(expectedScatter(*m_answer, response, m_look));
}

void ExpectedRoom::showSimilar()
{
    const Indicator &response = *m_dataset->catalogue().indicator(m_answer->model.response);
    std::vector<SimilarBetter> better;
    if (m_answer->similar)
        better = m_answer->similar->better;
    const bool any = !better.empty();
    m_similarWords->setText(similarText(*m_answer, response));
    if (better.size() > static_cast<std::size_t>(namedSimilar))
        better.resize(namedSimilar);
    const bool marks = std::ranges::any_of(
        better, [](const SimilarBetter &each) { return each.isNeighbour || each.sameCounty; });
    m_similar->setRows(std::move(better), response);
    m_similarTable->setColumnHidden(SimilarTable::MarkColumn, !marks);
    m_beside->setFixedWidth(marks ? similarWidthWithMarks : similarWidth);
    const int rows = m_similar->rowCount() * m_similarTable->verticalHeader()->defaultSectionSize();
    m_similarTable->setMaximumHeight(m_similarTable->horizontalHeader()->sizeHint().height() + rows + 2);
    m_similarTable->setVisible(any);
    m_compare->setVisible(any);
    m_compare->setText(tr("Compare with these %n", nullptr, m_similar->rowCount()));
}

void ExpectedRoom::showTable()
{
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = m_table->horizontalHeader()->sortIndicatorOrder();
    const int before = m_model->columnCount();
    m_model->setAnswer(*m_answer, m_dataset->catalogue());
    if (before == 0 || sorted >= m_model->columnCount())
        m_table->sortByColumn(m_model->placeOf(ExpectedTable::Column::Deviation), Qt::DescendingOrder);
    else
        m_table->sortByColumn(sorted, order);
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (index.data(ExpectedTable::CodeRole).toString().toStdString() == m_selection.focus.text())
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    m_table->horizontalScrollBar()->setValue(0); // the row is wanted in the middle, not the column
}

void ExpectedRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_bars->setLook(look);
    m_scatter->setLook(look);
    m_similarHeading->setFont(look.sized(13, QFont::DemiBold));
    m_similarWords->setFont(look.sized(12));
    setTextColour(*m_similarHeading, look.colours.text);
    setTextColour(*m_similarWords, look.colours.secondary);
    m_similarTable->setLook(look);
    m_similar->setLook(look);
    m_compare->setFont(look.sized(12));
    m_table->setLook(look);
    m_model->setLook(look);
    m_details->setLook(look);
    m_panel->setLook(look);
    if (m_answer)
        showAnswer(*m_answer, m_selection); // the colours of the points are in the scene
}

QString ExpectedRoom::sourceLine() const
{
    if (m_dataset == nullptr || !m_answer)
        return {};
    return expectedSourceLine(*m_dataset, *m_answer);
}

} // namespace lagesbild
