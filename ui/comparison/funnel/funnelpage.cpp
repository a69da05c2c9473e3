#include "ui/comparison/funnel/funnelpage.h"

#include "ui/comparison/formtable.h"
#include "ui/comparison/funnel/funnelscene.h"
#include "ui/comparison/funnel/funnelsentence.h"
#include "ui/comparison/points/pointview.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/selectiontext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Why there is no funnel, and what there are funnels of.
QString refusal(const Error &error, const Dataset &dataset, const Indicator &indicator)
{
    if (error.kind != ErrorKind::WrongUse)
        return errorSentence(error);
    QStringList others;
    for (const Indicator &other : dataset.catalogue().indicators()) {
        const bool known = other.denominator && other.denominator->kind == Denominator::Kind::Exact;
        if (known && other.unit == Unit::Percent && other.hasValues)
            others << other.shortTitle;
    }
    const QString why =
        indicator.unit != Unit::Percent
            ? FunnelPage::tr("A funnel shows shares of persons, and this indicator is none.")
            : FunnelPage::tr(
                  "Uncertainty unknown: how many persons stand behind this share is not in the data, "
                  "and without that there is no funnel.");
    return others.isEmpty()
               ? why
               : why + u"\n\n"_s + FunnelPage::tr("There is one for: %1.").arg(others.join(u"; "_s));
}

FormTableRow rowOf(const FunnelRow &row, const Funnel &funnel, const Indicator &indicator)
{
    const Interval &limits = (funnel.options.adjusted ? row.adjusted : row.limits).at95;
    FormTableRow line{.area = row.code, .strong = row.isFocus};
    line.cells = {wordCell(row.name),
                  numberCell(valueText(row.value, indicator), row.value),
                  numberCell(numberText(row.n, 0), row.n),
                  numberCell(intervalText(row.interval.low, row.interval.high, indicator), row.interval.low),
                  numberCell(intervalText(limits.low, limits.high, indicator), limits.low),
                  numberCell(valueText(row.shrunken, indicator), row.shrunken),
                  wordCell(positionText(row))};
    return line;
}

} // namespace

FunnelPage::FunnelPage(QWidget *parent) : FormPage(parent), m_view(new PointView(this))
{
    setObjectName(u"funnelPage"_s);
    m_view->setObjectName(u"funnel"_s);
    m_view->setAccessibleName(tr("Funnel of municipalities by persons and value"));
    setPicture(m_view, tr("Funnel as a table"));
    sortTableBy(0, Qt::AscendingOrder);
    addFlag(
        u"adjusted"_s, tr("Widen the limits by real differences"),
        [](auto &s) -> auto & { return s.funnel.adjusted; });
    addFlag(
        u"shrunken"_s, tr("Draw values towards the whole"),
        [](auto &s) -> auto & { return s.funnel.shrunken; });
    connect(m_view, &PointView::chosen, this, &FormPage::areaChosen);
    connect(m_view, &PointView::pointedAt, this, &FormPage::pointedAt);
}

FormWords FunnelPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    follow(selection);
    const Result<Funnel> rows = funnel(dataset, selection);
    options()->setEnabled(rows.has_value());
    FormWords words;
    if (!rows) {
        const Indicator *indicator = dataset.catalogue().indicator(selection.indicator);
        words.message =
            indicator == nullptr ? errorSentence(rows.error()) : refusal(rows.error(), dataset, *indicator);
        return words;
    }
    const Indicator &indicator = *dataset.catalogue().indicator(rows->indicator);
    words.group = rows->group;
    words.years = rows->years;
    words.year = rows->year;
    words.subtitle = u" · %1 · %2"_s.arg(toInt(rows->year)).arg(genderName(rows->gender));
    if (rows->rows.empty()) {
        const QString why = rows->outsideShares > 0
                                ? tr("Every value in %1 lies below 0 or above 100 per cent and is no share "
                                     "of persons. Choose another year.")
                                : tr("No municipality has a value in %1. Choose another year.");
        words.message = why.arg(toInt(rows->year));
        return words;
    }
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    words.sentence = funnelSentence(*rows, indicator, dataset.catalogue().area(focus).name);
    words.reading = funnelReading(*rows);
    words.computed = tr("Limits, intervals and shrunken values");
    words.method = tr("Limits of chance at 95 and 99.8 %.");
    m_view->setScene(funnelScene(*rows, indicator), words.sentence);
    showTable(*rows, indicator);
    return words;
}

void FunnelPage::showTable(const Funnel &funnel, const Indicator &indicator)
{
    std::vector<FormTableRow> lines;
    for (const FunnelRow &row : funnel.rows)
        lines.push_back(rowOf(row, funnel, indicator));
    setTable({{tr("Municipality"), true},
              {tr("Value")},
              {tr("Persons")},
              {tr("Uncertainty")},
              {tr("By chance")},
              {tr("Shrunken")},
              {tr("Position"), true}},
             std::move(lines));
}

void FunnelPage::highlight(const AreaId &area)
{
    m_view->setHighlighted(area);
}

void FunnelPage::setLook(const Look &look)
{
    FormPage::setLook(look);
    m_view->setLook(look);
}

} // namespace lagesbild
