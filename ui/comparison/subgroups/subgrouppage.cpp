#include "ui/comparison/subgroups/subgrouppage.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/comparison/formtable.h"
#include "ui/comparison/subgroups/groupedview.h"
#include "ui/comparison/subgroups/pyramidtext.h"
#include "ui/comparison/subgroups/pyramidview.h"
#include "ui/comparison/subgroups/subgrouptext.h"
#include "ui/shared/checkline.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int barsPicture = 0;
constexpr int pyramidPicture = 1;

FormCell valueCellOf(const std::optional<double> &value, const Indicator &shown)
{
    return value ? numberCell(valueText(*value, shown), *value) : FormCell{statusWord(Status::Absent), {}};
}

FormCell pyramidCellOf(const Figure &figure, const QString &text)
{
    return figure.value ? numberCell(text, *figure.value) : FormCell{statusWord(figure.status), {}};
}

QScrollArea *scrolled(QWidget *picture, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(picture);
    return area;
}

} // namespace

SubgroupPage::SubgroupPage(QWidget *parent)
    : FormPage(parent),
      m_pictures(new QStackedWidget(this)),
      m_view(new GroupedView),
      m_pyramidView(new PyramidView)
{
    setObjectName(u"subgroupPage"_s);
    m_view->setObjectName(u"subgroups"_s);
    m_view->setAccessibleName(tr("Subgroups, as bars"));
    m_pyramidView->setObjectName(u"pyramid"_s);
    m_pyramidView->setAccessibleName(tr("Population pyramid"));
    m_pictures->addWidget(scrolled(m_view, m_pictures));
    m_pictures->addWidget(scrolled(m_pyramidView, m_pictures));
    setPicture(m_pictures, tr("Subgroups as a table"));
    sortTableBy(0, Qt::AscendingOrder);
    addFlag(
        u"byGender"_s, tr("Women and men"), [](auto &s) -> auto & { return s.trend.byGender; });
    m_byGender = options()->findChild<CheckLine *>(u"byGender"_s);
    connect(m_view, &GroupedView::chosen, this, &SubgroupPage::choose);
    connect(m_pyramidView, &PyramidView::chosen, this, &SubgroupPage::chooseAge);
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

/// As a subgroup; an age that the data set lacks leads nowhere.
void SubgroupPage::chooseAge(int mark)
{
    const IndicatorId &age = m_pyramidView->scene().rowOf(mark).indicator;
    if (!age.isEmpty() && age != selection().indicator)
        emit selectionChosen(withIndicator(selection(), age));
}

FormWords SubgroupPage::showSelection(const Dataset &dataset, const Selection &selection)
{
    follow(selection);
    Result<Pyramid> byGender = pyramid(dataset, selection);
    m_byGender->setVisible(byGender.has_value());
    if (byGender && selection.trend.byGender)
        return showPyramid(std::move(*byGender));
    Result<Subgroups> shown = subgroups(dataset, selection);
    if (shown)
        return showBars(std::move(*shown), dataset.catalogue());
    FormWords words;
    words.message = shown.error().kind == ErrorKind::WrongUse
                        ? tr("This indicator is not divided by women and men, and has no other subgroups.")
                        : errorSentence(shown.error());
    return words;
}

FormWords SubgroupPage::showBars(Subgroups shown, const Catalogue &catalogue)
{
    m_shown = std::move(shown);
    m_pictures->setCurrentIndex(barsPicture);
    FormWords words;
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

FormWords SubgroupPage::showPyramid(Pyramid shown)
{
    m_pyramid = std::move(shown);
    m_pictures->setCurrentIndex(pyramidPicture);
    FormWords words;
    words.group = m_pyramid.group;
    words.years = m_pyramid.years;
    words.year = m_pyramid.year;
    words.measure = pyramidMeasure();
    words.subtitle = u" · "_s + QString::number(toInt(m_pyramid.year));
    if (!m_pyramid.hasAny()) {
        words.message = tr("There are no figures of the subgroups in %1.").arg(toInt(m_pyramid.year));
        return words;
    }
    words.sentence = pyramidSentence(m_pyramid);
    words.reading = pyramidReading(m_pyramid);
    words.computed = m_pyramid.focusIsCountry ? tr("Shares and mean") : tr("Shares");
    m_pyramidView->setScene(pyramidScene(m_pyramid), words.sentence);
    showPyramidTable();
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

/// Youngest first, as the other table of ages.
void SubgroupPage::showPyramidTable()
{
    const bool hasReference = m_pyramid.hasReference();
    const QString reference = pyramidReferenceName(m_pyramid);
    std::vector<FormColumn> columns{{tr("Age"), true},
                                    {tr("Women")},
                                    {tr("Men")},
                                    {tr("Women, share of all")},
                                    {tr("Men, share of all")}};
    if (hasReference) {
        columns.push_back({tr("%1, women", "whom it is held against").arg(reference)});
        columns.push_back({tr("%1, men", "whom it is held against").arg(reference)});
    }
    columns.push_back({tr("Remark"), true});
    std::vector<FormTableRow> lines;
    for (const PyramidClass &ages : m_pyramid.classes) {
        FormTableRow line;
        line.remark = pyramidRemark(ages);
        line.cells.push_back({ageName(ages), ages.from});
        const std::array bars{&ages.women, &ages.men};
        for (const PyramidBar *bar : bars)
            line.cells.push_back(pyramidCellOf(bar->persons, numberText(bar->persons.value.value_or(0), 0)));
        for (const PyramidBar *bar : bars)
            line.cells.push_back(pyramidCellOf(bar->share, pyramidShareText(bar->share.value.value_or(0))));
        for (const PyramidBar *bar : bars) {
            const std::optional<double> &share = bar->referenceShare;
            if (hasReference)
                line.cells.push_back(share ? numberCell(pyramidShareText(*share), *share)
                                           : FormCell{statusWord(Status::Absent), {}});
        }
        line.cells.push_back(wordCell(line.remark));
        lines.push_back(std::move(line));
    }
    setTable(std::move(columns), std::move(lines));
}

void SubgroupPage::setLook(const Look &look)
{
    FormPage::setLook(look);
    m_view->setLook(look);
    m_pyramidView->setLook(look);
}

} // namespace lagesbild
