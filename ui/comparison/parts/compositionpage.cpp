#include "ui/comparison/parts/compositionpage.h"

#include "core/analysis/wholes.h"
#include "ui/comparison/formtable.h"
#include "ui/comparison/parts/compositiontext.h"
#include "ui/comparison/parts/stackview.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/selectiontext.h"

#include <QScrollArea>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Why there is no whole, and of what there are.
QString refusal(const Error &error, const Catalogue &catalogue)
{
    if (error.kind != ErrorKind::WrongUse)
        return errorSentence(error);
    QStringList others;
    for (const IndicatorId &id : indicatorsWithParts()) {
        const Indicator *indicator = catalogue.indicator(id);
        if (indicator != nullptr && indicator->hasValues)
            others << indicator->shortTitle;
    }
    const QString why =
        CompositionPage::tr("This indicator is no part of a whole whose other parts are known.");
    return others.isEmpty()
               ? why
               : why + u"\n\n"_s +
                     CompositionPage::tr("There are parts of a whole for: %1.").arg(others.join(u"; "_s));
}

FormTableRow rowOf(const CompositionRow &row, const Composition &composition, const Catalogue &catalogue,
                   bool intervals)
{
    const bool years = composition.along == PartsAlong::Years;
    FormTableRow line{.area = row.code, .strong = years ? row.year == composition.year : row.isFocus};
    const QString year = QString::number(toInt(row.year));
    line.cells = {years ? numberCell(year, toInt(row.year)) : wordCell(row.name)};
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const Indicator &indicator = *catalogue.indicator(composition.parts[i]);
        const Figure &part = row.parts[i];
        line.cells.push_back(part.value ? numberCell(valueText(*part.value, indicator), *part.value)
                                        : FormCell{statusWord(part.status), {}});
        if (!intervals)
            continue;
        line.cells.push_back(
            part.interval ? numberCell(intervalText(part.interval->low, part.interval->high, indicator),
                                       part.interval->low)
                          : FormCell());
    }
    Figure persons{.n = row.n, .nIsExact = row.nIsExact};
    line.cells.push_back(row.n ? numberCell(personsText(persons, Unit::Percent), *row.n) : FormCell());
    line.cells.push_back(wordCell(row.isWhole() ? statusWord(row.status) : reasonAgainst(row)));
    line.remark = reasonAgainst(row);
    return line;
}

} // namespace

CompositionPage::CompositionPage(QWidget *parent)
    : FormPage(parent), m_view(new StackView), m_along(new Segmented(2, this))
{
    setObjectName(u"partsPage"_s);
    m_view->setObjectName(u"parts"_s);
    m_view->setAccessibleName(tr("Parts of a whole, as bars"));
    m_along->setObjectName(u"along"_s);
    m_along->setChoices(tr("What stands beside each other"), {tr("Years"), tr("Municipalities")});
    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(m_view);
    setPicture(scrolled, tr("Parts of a whole as a table"));
    sortTableBy(0, Qt::AscendingOrder);
    addOption(m_along);
    connect(m_along, &Segmented::choiceMade, this, [this](int choice) {
        Selection next = selection();
        next.parts = choice == 0 ? PartsAlong::Years : PartsAlong::Areas;
        emit selectionChosen(next);
    });
    connect(m_view, &StackView::chosen, this, &CompositionPage::choose);
    connect(m_view, &StackView::pointedAt, this, &CompositionPage::point);
}

void CompositionPage::choose(int bar)
{
    const StackBar &chosen = m_view->scene().bars[static_cast<std::size_t>(bar)];
    if (selection().parts == PartsAlong::Areas) {
        emit areaChosen(chosen.area);
        return;
    }
    Selection next = selection();
    next.year = chosen.year;
    if (next.year != selection().year)
        emit selectionChosen(next);
}

void CompositionPage::point(int bar)
{
    if (selection().parts == PartsAlong::Areas)
        emit pointedAt(bar < 0 ? AreaId() : m_view->scene().bars[static_cast<std::size_t>(bar)].area);
}

FormWords CompositionPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    follow(selection);
    m_along->setChosen(selection.parts == PartsAlong::Years ? 0 : 1);
    const Catalogue &catalogue = dataset.catalogue();
    const Result<Composition> shown = composition(dataset, selection);
    FormWords words;
    if (!shown) {
        words.message = refusal(shown.error(), catalogue);
        return words;
    }
    words.group = shown->group;
    words.years = shown->years;
    words.year = shown->year;
    const bool years = shown->along == PartsAlong::Years && !shown->rows.empty();
    words.subtitle = years ? u" · %1–%2 · %3"_s.arg(toInt(shown->rows.front().year))
                                 .arg(toInt(shown->rows.back().year))
                                 .arg(genderName(shown->gender))
                           : u" · %1 · %2"_s.arg(toInt(shown->year)).arg(genderName(shown->gender));
    if (shown->rows.empty()) {
        words.message = tr("%1 has no figures of this in any year.").arg(shown->focus->name);
        return words;
    }
    words.sentence = compositionSentence(*shown, catalogue);
    words.reading = compositionReading(*shown);
    const bool intervals = hasIntervals(*shown);
    const bool derived = std::ranges::any_of(shown->parts, [&](const IndicatorId &part) {
        return catalogue.indicator(part)->formula.has_value();
    });
    if (intervals)
        words.method = tr("95 % interval (Wilson).");
    if (derived)
        words.computed = tr("Parts that are not published, and intervals");
    m_view->setScene(compositionScene(*shown, catalogue), words.sentence);
    showTable(*shown, catalogue);
    return words;
}

void CompositionPage::showTable(const Composition &composition, const Catalogue &catalogue)
{
    const bool intervals = hasIntervals(composition);
    const bool years = composition.along == PartsAlong::Years;
    std::vector<FormColumn> columns{{years ? tr("Year") : tr("Municipality"), true}};
    for (const IndicatorId &part : composition.parts) {
        columns.push_back({partName(part, catalogue)});
        if (intervals)
            columns.push_back({tr("Uncertainty")});
    }
    columns.push_back({tr("Persons")});
    columns.push_back({tr("Remark"), true});
    std::vector<FormTableRow> lines;
    for (const CompositionRow &row : composition.rows)
        lines.push_back(rowOf(row, composition, catalogue, intervals));
    setTable(std::move(columns), std::move(lines));
}

void CompositionPage::highlight(const AreaId &area)
{
    m_view->setHighlighted(area);
}

void CompositionPage::setLook(const Look &look)
{
    FormPage::setLook(look);
    m_view->setLook(look);
    m_along->setLook(look);
}

} // namespace lagesbild
