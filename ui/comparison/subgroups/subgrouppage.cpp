#include "ui/comparison/subgroups/subgrouppage.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/comparison/formtable.h"
#include "ui/comparison/subgroups/groupedview.h"
#include "ui/comparison/subgroups/subgrouptext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QScrollArea>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

FormCell valueCellOf(const std::optional<double> &value, const Indicator &shown)
{
    return value ? numberCell(valueText(*value, shown), *value) : FormCell{statusWord(Status::Absent), {}};
}

} // namespace

SubgroupPage::SubgroupPage(QWidget *parent) : FormPage(parent), m_view(new GroupedView)
{
    setObjectName(u"subgroupPage"_s);
    m_view->setObjectName(u"subgroups"_s);
    m_view->setAccessibleName(tr("Subgroups, as bars"));
    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(m_view);
    setPicture(scrolled, tr("Subgroups as a table"));
    sortTableBy(0, Qt::AscendingOrder);
    connect(m_view, &GroupedView::chosen, this, &SubgroupPage::choose);
}

/// A subgroup that is clicked becomes the indicator, or the gender, that every room is about.
void SubgroupPage::choose(int row)
{
    const SubgroupRow &chosen = m_shown.rows[static_cast<std::size_t>(row)];
    Selection next = selection();
    if (m_shown.kind == SubgroupKind::Gender)
        next.gender = chosen.gender;
    else
        next = withIndicator(next, chosen.indicator);
    if (next != selection())
        emit selectionChosen(next);
}

FormWords SubgroupPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    follow(selection);
    FormWords words;
    Result<Subgroups> shown = subgroups(dataset, selection);
    if (!shown) {
        words.message =
            shown.error().kind == ErrorKind::WrongUse
                ? tr("This indicator is not divided by women and men, and has no other subgroups.")
                : errorSentence(shown.error());
        return words;
    }
    m_shown = std::move(*shown);
    const Catalogue &catalogue = dataset.catalogue();
    words.group = m_shown.group;
    words.years = m_shown.years;
    words.year = m_shown.year;
    words.measure = subgroupMeasure(m_shown);
    words.subtitle = u" · "_s + QString::number(toInt(m_shown.year));
    if (m_shown.kind != SubgroupKind::Gender)
        words.subtitle += u" · "_s + genderName(m_shown.gender);
    if (std::ranges::none_of(m_shown.rows, &SubgroupRow::hasAny)) {
        words.message = tr("There are no figures of the subgroups in %1.").arg(toInt(m_shown.year));
        return words;
    }
    words.sentence = subgroupSentence(m_shown, catalogue);
    words.reading = subgroupReading(m_shown);
    words.computed = m_shown.kind == SubgroupKind::Age ? tr("Shares and mean") : tr("Mean");
    m_view->setScene(subgroupScene(m_shown, catalogue), words.sentence);
    showTable(catalogue);
    return words;
}

void SubgroupPage::showTable(const Catalogue &catalogue)
{
    const Indicator shown = shownAs(m_shown);
    std::vector<FormColumn> columns{{tr("Subgroup"), true}};
    columns.push_back({m_shown.focusName});
    columns.push_back({subgroupMeanName(m_shown)});
    if (!m_shown.focusIsCountry)
        columns.push_back({tr("The country")});
    columns.push_back({tr("Remark"), true});
    std::vector<FormTableRow> lines;
    double place = 0;
    for (const SubgroupRow &row : m_shown.rows) {
        FormTableRow line;
        line.remark = subgroupRemark(row);
        // The order of the picture, not of the alphabet: ages ascend.
        line.cells.push_back({subgroupName(row, m_shown, catalogue), place});
        ++place;
        line.cells.push_back(valueCellOf(row.focus.value, shown));
        line.cells.push_back(valueCellOf(row.groupMean.mean, shown));
        if (!m_shown.focusIsCountry)
            line.cells.push_back(valueCellOf(row.national, shown));
        line.cells.push_back(wordCell(line.remark));
        lines.push_back(std::move(line));
    }
    setTable(std::move(columns), std::move(lines));
}

void SubgroupPage::setLook(const Look &look)
{
    FormPage::setLook(look);
    m_view->setLook(look);
}

} // namespace lagesbild
