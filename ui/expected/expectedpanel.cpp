#include "ui/expected/expectedpanel.h"

#include "ui/expected/expectedtext.h"
#include "ui/expected/whatifbox.h"
#include "ui/shared/checkline.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/yearslider.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPersons = 10'000'000;
constexpr int mostExcludedNamed = 12;

/// Whether the interval of a coefficient has zero inside.
bool isUnsure(const ExpectedTerm &term)
{
    return term.interval.low <= 0 && term.interval.high >= 0;
}

} // namespace

QString effectsHtml(const ExpectedAnswer &answer, const Catalogue &catalogue, const Look &look)
{
    const Indicator &response = *catalogue.indicator(answer.model.response);
    QString rows;
    for (const ExpectedTerm &term : answer.fit.terms) {
        if (term.indicator.isEmpty())
            continue;
        const QString colour = (isUnsure(term) ? look.colours.secondary : look.colours.text).name();
        rows += u"<tr><td style=\"padding:3px 8px 3px 0;color:%1\">%2</td>"
                "<td align=\"right\" style=\"padding:3px 0;color:%1\">%3</td></tr>"_s.arg(
                    colour, stepText(term, catalogue).toHtmlEscaped(), effectText(term, response));
    }
    return rows.isEmpty()
               ? QString()
               : u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s + rows + u"</table>"_s;
}

ExpectedPanel::ExpectedPanel(SidePanel &panel, QObject *parent)
    : QObject(parent),
      m_panel(panel),
      m_view(new Segmented(3)),
      m_years(new YearSlider),
      m_map(new QPushButton),
      m_whatIf(new WhatIfBox),
      m_details(new QPushButton),
      m_change(new QPushButton),
      m_robust(new CheckLine),
      m_fixed(new CheckLine),
      m_official(new CheckLine),
      m_persons(new QLineEdit)
{
    addLooking();
    panel.addGap();
    addWhatIf();
    panel.addGap();
    addEffects();
    panel.addGap();
    addModel();
}

template <class Change>
void ExpectedPanel::choose(Change change)
{
    ExpectedOptions next = m_options;
    change(next);
    if (next != m_options)
        emit optionsChosen(next);
}

void ExpectedPanel::addLooking()
{
    m_view->setObjectName(u"view"_s);
    m_years->setObjectName(u"years"_s);
    m_panel.addCaption(tr("Show"));
    m_view->setChoices(tr("What the room shows"), {tr("Picture"), tr("Table"), tr("Details")});
    m_panel.addControl(m_view);
    m_panel.addGap();
    m_panel.addCaption(tr("Year"));
    m_panel.addControl(m_years);
    connect(m_view, &Segmented::choiceMade, this, [this](int choice) {
        choose([choice](ExpectedOptions &options) { options.view = static_cast<ExpectedView>(choice); });
    });
    connect(m_years, &YearSlider::yearPassed, this, &ExpectedPanel::yearPassed);
    connect(m_years, &YearSlider::yearChosen, this, &ExpectedPanel::yearChosen);
    m_map->setObjectName(u"showOnMap"_s);
    m_map->setText(tr("Show on the map"));
    m_panel.addControl(m_map);
    connect(m_map, &QPushButton::clicked, this, &ExpectedPanel::mapAsked);
}

void ExpectedPanel::addWhatIf()
{
    m_whatIfHeading = m_panel.addHeading(tr("If the circumstances were other"));
    m_panel.addControl(m_whatIf);
    m_whatIfRemark = m_panel.addRemark(u"whatIfRemark"_s);
    m_whatIfRemark->setText(
        tr("An association, not an effect: what is usual where circumstances are such, not what "
           "would happen if they changed."));
    connect(m_whatIf, &WhatIfBox::inputsPassed, this, &ExpectedPanel::whatIfPassed);
    connect(m_whatIf, &WhatIfBox::inputsChosen, this, [this](const std::vector<double> &values) {
        choose([&values](ExpectedOptions &options) { options.whatIf = values; });
    });
}

void ExpectedPanel::addEffects()
{
    m_effectsHeading = m_panel.addHeading(tr("What moves the expected value"));
    m_effects = m_panel.addParagraph(u"effects"_s);
    m_effects->setTextFormat(Qt::RichText);
    m_effectsRemark = m_panel.addRemark(u"effectsRemark"_s);
    m_effectsRemark->setText(tr("Grey: may as well be nothing at all."));
    m_details->setObjectName(u"detailsLink"_s);
    m_details->setText(tr("Show figures, uncertainty and influence"));
    m_panel.addControl(m_details);
    connect(m_details, &QPushButton::clicked, this,
            [this] { choose([](ExpectedOptions &options) { options.view = ExpectedView::Details; }); });
}

void ExpectedPanel::addModel()
{
    m_panel.addHeading(tr("The model"));
    m_model = m_panel.addParagraph(u"model"_s);
    m_change->setObjectName(u"changeModel"_s);
    m_change->setText(tr("Change the model …"));
    m_panel.addControl(m_change);
    m_robust->setObjectName(u"robust"_s);
    m_robust->setText(tr("Municipalities far from the others count for less"));
    m_fixed->setObjectName(u"fixedClasses"_s);
    m_official->setObjectName(u"official"_s);
    m_official->setText(tr("The published values (N00485, N00486)"));
    for (CheckLine *line : {m_robust, m_fixed, m_official})
        m_panel.addControl(line);
    connect(m_change, &QPushButton::clicked, this, &ExpectedPanel::modelAsked);
    connect(m_robust, &QAbstractButton::clicked, this,
            [this](bool on) { choose([on](ExpectedOptions &options) { options.robust = on; }); });
    connect(m_fixed, &QAbstractButton::clicked, this,
            [this](bool on) { choose([on](ExpectedOptions &options) { options.fixedClasses = on; }); });
    connect(m_official, &QAbstractButton::clicked, this,
            [this](bool on) { choose([on](ExpectedOptions &options) { options.official = on; }); });
    m_panel.addGap();
    m_chanceHeading = m_panel.addHeading(tr("How sure is it?"));
    m_chance = m_panel.addParagraph(u"chance"_s);
    m_personsCaption = m_panel.addCaption({});
    m_persons->setObjectName(u"persons"_s);
    m_persons->setValidator(new QIntValidator(1, mostPersons, m_persons));
    m_persons->setPlaceholderText(tr("number of persons, if you know it"));
    m_panel.addControl(m_persons);
    connect(m_persons, &QLineEdit::editingFinished, this, &ExpectedPanel::choosePersons);
    m_panel.addGap();
    m_excluded = m_panel.addRemark(u"excluded"_s);
}

void ExpectedPanel::choosePersons()
{
    const double persons = m_persons->text().toDouble();
    choose([&](ExpectedOptions &options) {
        options.persons = persons > 0 ? std::optional(KnownPersons{m_focus, persons}) : std::nullopt;
    });
}

void ExpectedPanel::showAnswer(const Dataset &dataset, const ExpectedAnswer &answer,
                               const Selection &selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    m_options = selection.expected;
    m_focus = selection.focus;
    m_view->setChosen(static_cast<int>(m_options.view));
    m_years->setYears(answer.years, answer.year);
    const bool refused = answer.refusal.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_whatIfHeading), static_cast<QWidget *>(m_whatIf)})
        part->setVisible(!refused);
    m_whatIfRemark->setVisible(!refused && answer.whatIf.obstacle == WhatIfObstacle::None);
    if (!refused)
        m_whatIf->showAnswer(answer, catalogue);
    showEffects(catalogue, answer);
    showModel(catalogue, answer);
    showPersons(catalogue, answer);
}

void ExpectedPanel::showPrediction(const Dataset &dataset, const ExpectedAnswer &answer)
{
    m_whatIf->showPrediction(answer, dataset.catalogue());
}

void ExpectedPanel::showEffects(const Catalogue &catalogue, const ExpectedAnswer &answer)
{
    m_effects->setText(answer.refusal ? QString() : effectsHtml(answer, catalogue, m_look));
    const bool any = !m_effects->text().isEmpty();
    const bool unsure = any && std::ranges::any_of(answer.fit.terms, [](const ExpectedTerm &term) {
                            return !term.indicator.isEmpty() && isUnsure(term);
                        });
    m_effectsHeading->setVisible(any);
    m_effects->setVisible(any);
    m_effectsRemark->setVisible(unsure);
    m_map->setEnabled(!answer.refusal);
    m_details->setVisible(!answer.refusal && m_options.view != ExpectedView::Details);
}

void ExpectedPanel::showModel(const Catalogue &catalogue, const ExpectedAnswer &answer)
{
    const QString response = catalogue.indicator(answer.model.response)->shortTitle;
    QStringList lines;
    if (answer.method == ExpectedMethod::Official)
        lines << tr("The expected values that are published for %1. Which figures they rest on is known, but "
                    "not how "
                    "they are weighed together.")
                     .arg(response);
    else
        lines << tr("%1, explained by: %2.", "response and inputs")
                     .arg(response, shortTitles(answer.model.inputs, catalogue).join(u"; "_s));
    if (!answer.model.weights.isEmpty())
        lines
            << tr("Municipalities count by: %1.").arg(catalogue.indicator(answer.model.weights)->shortTitle);
    if (!answer.withoutGender.empty())
        lines << tr("For women and men together: %1.")
                     .arg(shortTitles(answer.withoutGender, catalogue).join(u"; "_s));
    setParagraph(*m_model, lines.join(u'\n'));
    m_fixed->setText(catalogue.indicator(answer.model.response)->unit == Unit::Percent
                         ? tr("Classes at 3 and 6 percentage points")
                         : tr("Classes at 3 and 6"));
    m_robust->setChecked(m_options.robust);
    m_fixed->setChecked(m_options.fixedClasses);
    m_official->setChecked(answer.method == ExpectedMethod::Official);
    m_official->setEnabled(answer.officialExists);
    m_official->setToolTip(answer.officialExists ? QString() : tr("There are none for this indicator."));
    m_robust->setEnabled(answer.method != ExpectedMethod::Official);

    QStringList left;
    for (const ExcludedMunicipality &area : answer.excluded) {
        if (left.size() < mostExcludedNamed)
            left << area.name;
    }
    QString excluded;
    if (!left.isEmpty()) {
        const int count = static_cast<int>(answer.excluded.size());
        excluded =
            count > left.size()
                ? tr("%n municipality/ies lack figures and are not in the model; the table names them.",
                     nullptr, count)
                : tr("Not in the model, for lack of figures: %1.").arg(left.join(u", "_s));
    }
    setParagraph(*m_excluded, excluded);
}

void ExpectedPanel::showPersons(const Catalogue &catalogue, const ExpectedAnswer &answer)
{
    const bool isShare = catalogue.indicator(answer.model.response)->unit == Unit::Percent;
    const ExpectedRow *focus = isShare ? answer.focusRow() : nullptr;
    m_chanceHeading->setVisible(focus != nullptr);
    setParagraph(*m_chance, focus == nullptr ? QString() : chanceSentence(*focus));
    const bool isOurs = answer.method != ExpectedMethod::Official;
    const auto &given = m_options.persons;
    const bool isGiven = given && given->area == m_focus;
    const bool canGive = focus != nullptr && isOurs && (isGiven || !focus->persons);
    m_personsCaption->setVisible(canGive);
    m_persons->setVisible(canGive);
    if (!canGive)
        return;
    m_personsCaption->setText(tr("Persons behind %1's figure").arg(focus->name));
    m_persons->setAccessibleName(m_personsCaption->text());
    if (!m_persons->hasFocus())
        m_persons->setText(isGiven ? QString::number(std::lround(given->persons)) : QString());
}

void ExpectedPanel::setLook(const Look &look)
{
    m_look = look;
    m_view->setLook(look);
    m_years->setLook(look);
    m_whatIf->setLook(look);
    for (CheckLine *line : {m_robust, m_fixed, m_official})
        line->setLook(look);
    for (QPushButton *button : {m_map, m_details, m_change})
        button->setFont(look.sized(12));
    m_persons->setFont(look.sized(13));
}

} // namespace lagesbild
