#include "ui/trend/indicators/multiplespage.h"

#include "core/analysis/collectiondevelopment.h"
#include "ui/shared/errortext.h"
#include "ui/shared/selectiontext.h"
#include "ui/trend/indicators/multiplesexport.h"
#include "ui/trend/indicators/multiplestext.h"
#include "ui/trend/indicators/multiplesview.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

MultiplesPage::MultiplesPage(QWidget *parent)
    : TrendFormPage(parent), m_scrolled(new QScrollArea(this)), m_view(new MultiplesView)
{
    setObjectName(u"multiplesPage"_s);
    m_view->setObjectName(u"multiples"_s);
    m_scrolled->setFrameShape(QFrame::NoFrame);
    m_scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrolled->setFocusPolicy(Qt::NoFocus);
    m_scrolled->setWidgetResizable(true);
    m_scrolled->setWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scrolled);
    connect(m_view, &MultiplesView::chosen, this, &MultiplesPage::open);
    connect(m_view, &MultiplesView::reached, this, [this](const QRect &cell) {
        m_scrolled->ensureVisible(cell.center().x(), cell.center().y(), cell.width() / 2, cell.height() / 2);
    });
}

void MultiplesPage::open(const IndicatorId &indicator)
{
    Selection next = m_selection;
    next.indicator = indicator;
    next.trend.form = TrendForm::Lines;
    emit selectionChosen(next);
}

TrendFormWords MultiplesPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_selection = selection;
    TrendFormWords words;
    words.title = tr("All indicators");
    words.source = multiplesSourceLine(dataset, selection.collection);
    const Result<CollectionDevelopment> shown = collectionDevelopment(dataset, selection);
    if (!shown) {
        words.message = errorSentence(shown.error());
        return words;
    }
    const Catalogue &catalogue = dataset.catalogue();
    const QString name = catalogue.area(catalogue.indexOf(selection.focus)).name;
    const Collection *collection = catalogue.collection(selection.collection);
    words.wholeTitle = collection->title;
    if (shown->indicators.empty()) {
        words.message = tr("No indicator of %1 has values for %2. Choose another collection or municipality.",
                           "collection, municipality")
                            .arg(collection->title, name);
        return words;
    }
    words.measure = collection->title;
    words.subtitle = u" · %1–%2 · %3"_s.arg(toInt(shown->firstYear))
                         .arg(toInt(shown->lastYear))
                         .arg(genderName(selection.gender));
    words.sentence = multiplesSentence(*shown, name);
    words.reading =
        multiplesReading(*shown, catalogue) + u'\n' + tr("Click a picture to see that indicator as lines.");
    m_view->setScene(multiplesScene(*shown, catalogue, selection.indicator), words.sentence);
    return words;
}

void MultiplesPage::setLook(const Look &look)
{
    const QPalette palette = widgetPalette(look);
    m_scrolled->setPalette(palette);
    m_view->setPalette(palette);
    m_view->setLook(look);
}

} // namespace lagesbild
