#include "ui/expected/detailsview.h"

#include "ui/expected/detailstext.h"
#include "ui/shared/figuretable.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tableInset = 3; ///< the tables line up with the words above them
constexpr int tableWidth = 780;

/// As high as its rows, so that the page scrolls and not the table.
void fitToRows(FigureTable &table)
{
    const int rows = table.model()->rowCount() * table.verticalHeader()->defaultSectionSize();
    table.setFixedHeight(rows + table.horizontalHeader()->sizeHint().height() + 4);
    table.resizeColumnsToContents();
}

} // namespace

DetailsView::DetailsView(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_content->setMaximumWidth(tableWidth);
    m_column->setContentsMargins(tableInset, 0, tableInset, 0);
    m_column->setSpacing(4);
    m_fit = addPart(tr("Coefficients and fit"), u"coefficients"_s);
    m_influence = addPart(tr("Who moves the line"), u"influence"_s);
    m_years = addPart(tr("Year by year"), u"yearTable"_s);
    m_column->addStretch(1);
    connect(m_years.table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit yearChosen(m_yearOfRow[static_cast<std::size_t>(index.row())]);
    });
    connect(m_influence.table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit areaChosen(m_areaOfRow[static_cast<std::size_t>(index.row())]);
    });
}

DetailsView::Part DetailsView::addPart(const QString &heading, const QString &name)
{
    Part part;
    part.heading = new QLabel(heading, m_content);
    part.words = new QLabel(m_content);
    part.words->setObjectName(name + u"Words"_s);
    part.words->setWordWrap(true);
    part.words->setTextFormat(Qt::PlainText);
    part.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    part.table = new FigureTable(m_content);
    part.table->setObjectName(name);
    part.table->setAccessibleName(heading);
    part.table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.table->horizontalHeader()->setMinimumSectionSize(70);
    part.model = new FactsTable(part.table);
    part.table->setModel(part.model);
    m_column->addWidget(part.heading);
    m_column->addWidget(part.words);
    m_column->addWidget(part.table);
    m_column->addSpacing(20);
    return part;
}

void DetailsView::fill(const Part &part, const QString &words, const Facts &facts)
{
    part.words->setText(words);
    part.words->setVisible(!words.isEmpty());
    part.model->setFacts(facts);
    fitToRows(*part.table);
    for (QWidget *each : {static_cast<QWidget *>(part.heading), static_cast<QWidget *>(part.table)})
        each->setVisible(!facts.rows.empty());
}

void DetailsView::showAnswer(const ExpectedAnswer &answer, const std::vector<ExpectedYear> &years,
                             const Catalogue &catalogue)
{
    const Indicator &response = *catalogue.indicator(answer.model.response);
    QStringList fit{fitFactsText(answer, response)};
    for (const QString &more : {collinearText(answer, catalogue), officialSentence(answer, response)}) {
        if (!more.isEmpty())
            fit << more;
    }
    fill(m_fit, fit.join(u'\n'), coefficientFacts(answer, catalogue));
    m_fit.heading->show();
    m_areaOfRow.clear();
    for (const Influence &each : answer.influences)
        m_areaOfRow.push_back(each.code);
    fill(m_influence, influenceSentence(answer, response), influenceFacts(answer, response));
    m_yearOfRow.clear();
    for (const ExpectedYear &year : years)
        m_yearOfRow.push_back(year.year);
    fill(m_years, {}, yearFacts(years, answer.year, response));
}

void DetailsView::setLook(const Look &look)
{
    const QPalette palette = widgetPalette(look);
    setPalette(palette);
    m_content->setPalette(palette);
    m_content->setAutoFillBackground(true);
    viewport()->setAutoFillBackground(true);
    for (const Part &part : {m_fit, m_influence, m_years}) {
        part.heading->setFont(look.sized(13, QFont::DemiBold));
        part.words->setFont(look.sized(13));
        part.table->setLook(look);
        part.model->setLook(look);
    }
}

} // namespace lagesbild
