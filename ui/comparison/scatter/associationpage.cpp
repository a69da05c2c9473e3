#include "ui/comparison/scatter/associationpage.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/comparison/formtable.h"
#include "ui/comparison/points/pointview.h"
#include "ui/comparison/scatter/associationscene.h"
#include "ui/comparison/scatter/associationtext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/indicatorbox.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QPushButton>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

FormTableRow rowOf(const AssociationRow &row, const Association &association, const AssociationPair &pair)
{
    FormTableRow line{.area = row.code, .strong = row.isFocus};
    line.cells = {wordCell(row.name), numberCell(valueText(*row.value.value, pair.value), *row.value.value),
                  numberCell(valueText(*row.along.value, pair.along), *row.along.value)};
    if (association.line) {
        const double deviation = *row.value.value - association.line->at(*row.along.value);
        line.cells.push_back(numberCell(differenceText(deviation, pair.value), deviation));
    }
    if (association.inhabitantsYear && row.inhabitants.value) {
        line.cells.push_back(numberCell(numberText(*row.inhabitants.value, 0), *row.inhabitants.value));
    } else if (association.inhabitantsYear) {
        line.cells.push_back({statusSymbol(row.inhabitants.status), {}});
        line.remark = statusSentence(row.inhabitants.status);
    }
    line.cells.push_back(wordCell(mainGroupName(row.mainGroup)));
    return line;
}

} // namespace

AssociationPage::AssociationPage(QWidget *parent)
    : FormPage(parent),
      m_view(new PointView(this)),
      m_other(new IndicatorBox(this)),
      m_swap(new QPushButton(tr("Swap the axes"), this))
{
    setObjectName(u"scatterPage"_s);
    m_view->setObjectName(u"scatter"_s);
    m_view->setAccessibleName(tr("Municipalities by two indicators"));
    setPicture(m_view, tr("Two indicators as a table"));
    sortTableBy(0, Qt::AscendingOrder);
    buildOptions();
    connect(m_view, &PointView::chosen, this, &FormPage::areaChosen);
    connect(m_view, &PointView::pointedAt, this, &FormPage::pointedAt);
}

void AssociationPage::buildOptions()
{
    m_other->setObjectName(u"other"_s);
    m_other->setAccessibleName(tr("Indicator to set against it"));
    m_swap->setObjectName(u"swap"_s);
    addOption(m_other);
    addOption(m_swap);
    addFlag(
        u"line"_s, tr("The line nearest to the points"), [](auto &s) -> auto & { return s.scatter.line; });
    connect(m_other, &IndicatorBox::indicatorChosen, this, [this](const IndicatorId &indicator) {
        Selection next = selection();
        next.scatter.other = indicator;
        emit selectionChosen(next);
    });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        Selection next = withIndicator(selection(), m_shownOther);
        next.scatter.other = selection().indicator;
        emit selectionChosen(next);
    });
}

FormWords AssociationPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    follow(selection);
    const Catalogue &catalogue = dataset.catalogue();
    const Result<Association> shown = association(dataset, selection);
    FormWords words;
    m_shownOther = shown ? shown->other : selection.scatter.other;
    m_swap->setEnabled(shown.has_value());
    m_other->offer(dataset, selection, m_shownOther);
    if (!shown) {
        words.message = errorSentence(shown.error());
        return words;
    }
    const AssociationPair pair{*catalogue.indicator(shown->indicator), *catalogue.indicator(shown->other)};
    words.group = shown->group;
    words.years = shown->years;
    words.year = shown->year;
    words.subtitle = u" · %1 · %2"_s.arg(toInt(shown->year)).arg(genderName(shown->gender));
    if (shown->rows.empty()) {
        words.message = tr("No municipality has both figures in %1. Choose another year or indicator.")
                            .arg(toInt(shown->year));
        return words;
    }
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    words.sentence = associationSentence(*shown, pair, catalogue.area(focus).name);
    words.reading = associationReading(*shown);
    words.computed = tr("Line and r");
    PointScene scene = associationScene(*shown, pair, selection.scatter.line);
    const QString described = u"%1 %2"_s.arg(words.sentence, associationLegend(scene));
    m_view->setScene(std::move(scene), described);
    showTable(*shown, pair);
    return words;
}

void AssociationPage::showTable(const Association &association, const AssociationPair &pair)
{
    std::vector<FormColumn> columns{
        {tr("Municipality"), true}, {pair.value.shortTitle}, {pair.along.shortTitle}};
    if (association.line)
        columns.push_back({tr("From the line")});
    if (association.inhabitantsYear)
        columns.push_back({tr("Inhabitants, %1").arg(toInt(*association.inhabitantsYear))});
    columns.push_back({tr("Municipality group"), true});
    std::vector<FormTableRow> lines;
    for (const AssociationRow &row : association.rows)
        lines.push_back(rowOf(row, association, pair));
    setTable(std::move(columns), std::move(lines));
}

void AssociationPage::highlight(const AreaId &area)
{
    m_view->setHighlighted(area);
}

void AssociationPage::setLook(const Look &look)
{
    FormPage::setLook(look);
    m_view->setLook(look);
    m_other->setFont(look.sized(13));
    m_swap->setFont(look.sized(13));
}

} // namespace lagesbild
