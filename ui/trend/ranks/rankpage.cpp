#include "ui/trend/ranks/rankpage.h"

#include "core/analysis/rankdevelopment.h"
#include "core/analysis/subject.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/selectiontext.h"
#include "ui/trend/ranks/rankexport.h"
#include "ui/trend/ranks/ranktable.h"
#include "ui/trend/ranks/ranktext.h"
#include "ui/trend/ranks/rankview.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

RankPage::RankPage(QWidget *parent)
    : TrendFormPage(parent),
      m_view(new RankView(this)),
      m_table(new FigureTable(this)),
      m_model(new RankTable(this))
{
    setObjectName(u"rankPage"_s);
    m_view->setObjectName(u"ranks"_s);
    m_table->setObjectName(u"rankTable"_s);
    m_table->setHeaderLines(2);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Places as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(112);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_view, 5);
    column->addWidget(m_table, 3);
    connect(m_view, &RankView::chosen, this, &TrendFormPage::areaChosen);
    connect(m_view, &RankView::pointedAt, this, &TrendFormPage::pointedAt);
}

TrendFormWords RankPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    TrendFormWords words;
    const Result<RankDevelopment> ranks = rankDevelopment(dataset, selection);
    if (!ranks) {
        const Indicator *indicator = dataset.catalogue().indicator(selection.indicator);
        words.title = indicator != nullptr ? indicator->shortTitle : tr("Development");
        words.message = errorSentence(ranks.error());
        return words;
    }
    const Indicator &indicator = *dataset.catalogue().indicator(ranks->indicator);
    words.title = indicator.shortTitle;
    words.wholeTitle = indicator.title;
    words.indicator = &indicator;
    words.group = ranks->group;
    words.source = rankSourceLine(dataset, indicator.id);
    if (ranks->mostRanked == 0) {
        words.message = tr("In no year do two of these municipalities have a figure that can be ranked. "
                           "Choose another comparison group.");
        return words;
    }
    words.measure = measureText(indicator);
    words.subtitle = u" · %1–%2 · %3"_s.arg(toInt(ranks->firstYear))
                         .arg(toInt(ranks->lastYear))
                         .arg(genderName(selection.gender));
    words.sentence =
        rankSentence(*ranks, dataset.catalogue().area(dataset.catalogue().indexOf(selection.focus)).name);
    words.reading = rankReading(*ranks);
    m_view->setScene(rankScene(*ranks, indicator));
    m_model->setRanks(*ranks, indicator);
    return words;
}

void RankPage::setLook(const Look &look)
{
    m_view->setLook(look);
    m_table->setLook(look);
    m_model->setLook(look);
}

void RankPage::highlight(const AreaId &area)
{
    m_view->setHighlighted(area);
}

} // namespace lagesbild
