#include "ui/owndata/indicatorform.h"

#include "core/stats/suppression.h"
#include "ui/shared/selectiontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array allUnits{Unit::None,  Unit::Percent,      Unit::Count,  Unit::Per1000,
                              Unit::Ratio, Unit::SquareMetres, Unit::Kronor, Unit::PercentagePoints};
constexpr std::array allDirections{Direction::Neutral, Direction::HighIsBetter, Direction::LowIsBetter,
                                   Direction::Target};

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return IndicatorForm::tr("Higher is better");
    case Direction::LowIsBetter:
        return IndicatorForm::tr("Lower is better");
    case Direction::Target:
        return IndicatorForm::tr("Better the nearer to 1");
    case Direction::Neutral:
        break;
    }
    return IndicatorForm::tr("Neither is better");
}

} // namespace

IndicatorForm::IndicatorForm(QWidget *parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_take(new QCheckBox(tr("Take this indicator"), this)),
      m_title(new QLineEdit(this)),
      m_unit(new QComboBox(this)),
      m_suppression(new QLabel(this)),
      m_direction(new QComboBox(this)),
      m_denominator(new QLineEdit(this)),
      m_denominatorName(new QLabel(this)),
      m_description(new QPlainTextEdit(this))
{
    m_choice->setObjectName(u"indicatorChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_choice->setAccessibleName(tr("Indicator of the file"));
    m_take->setObjectName(u"takeIndicator"_s);
    m_title->setObjectName(u"indicatorTitle"_s);
    m_unit->setObjectName(u"indicatorUnit"_s);
    m_suppression->setObjectName(u"indicatorSuppression"_s);
    m_suppression->setWordWrap(true);
    m_suppression->setText(
        tr("Persons? In everything that is exported, counts below %1 are hidden, and as many "
           "others as would give them away. For other things than persons choose «No unit».")
            .arg(suppressionThreshold));
    m_direction->setObjectName(u"indicatorDirection"_s);
    m_denominator->setObjectName(u"indicatorDenominator"_s);
    m_denominator->setPlaceholderText(tr("Id, such as N01951"));
    m_denominatorName->setWordWrap(true);
    m_denominatorName->hide();
    m_description->setObjectName(u"indicatorDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(64);
    for (const Unit unit : allUnits) {
        const QString name = unitHeading(unit);
        m_unit->addItem(name.isEmpty() ? tr("No unit") : name);
    }
    for (const Direction direction : allDirections)
        m_direction->addItem(directionText(direction));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    form->addRow(m_choice);
    form->addRow(m_take);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(m_suppression);
    form->addRow(tr("D&irection"), m_direction);
    form->addRow(tr("Persons &behind it"), m_denominator);
    form->addRow(m_denominatorName);
    form->addRow(tr("D&escription"), m_description);

    connect(m_choice, &QComboBox::activated, this, &IndicatorForm::show);
    connect(m_take, &QCheckBox::toggled, this, &IndicatorForm::store);
    connect(m_title, &QLineEdit::textEdited, this, &IndicatorForm::store);
    connect(m_unit, &QComboBox::activated, this, &IndicatorForm::store);
    connect(m_direction, &QComboBox::activated, this, &IndicatorForm::store);
    connect(m_denominator, &QLineEdit::textEdited, this, &IndicatorForm::store);
    connect(m_description, &QPlainTextEdit::textChanged, this, &IndicatorForm::store);
}

void IndicatorForm::setIndicators(const std::vector<OwnIndicator> &found, const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    const std::vector<OwnIndicator> said = std::move(m_indicators);
    m_indicators = found;
    for (OwnIndicator &indicator : m_indicators) {
        const auto before = std::ranges::find(said, indicator.found, &OwnIndicator::found);
        if (before != said.end())
            indicator = *before;
    }
    const int index =
        std::clamp(m_choice->currentIndex(), 0, std::max(0, static_cast<int>(m_indicators.size()) - 1));
    m_choice->clear();
    for (const OwnIndicator &indicator : m_indicators)
        m_choice->addItem(indicator.title);
    m_choice->setVisible(m_indicators.size() > 1);
    m_take->setVisible(m_indicators.size() > 1);
    setEnabled(!m_indicators.empty());
    if (!m_indicators.empty())
        show(index);
}

void IndicatorForm::show(int index)
{
    const OwnIndicator &indicator = m_indicators[static_cast<std::size_t>(index)];
    m_showing = true;
    m_choice->setCurrentIndex(index);
    m_take->setChecked(indicator.take);
    m_title->setText(indicator.title);
    m_title->setCursorPosition(0);
    m_unit->setCurrentIndex(static_cast<int>(std::ranges::find(allUnits, indicator.unit) - allUnits.begin()));
    m_direction->setCurrentIndex(
        static_cast<int>(std::ranges::find(allDirections, indicator.direction) - allDirections.begin()));
    m_denominator->setText(
        indicator.denominator ? QString::fromStdString(indicator.denominator->indicator.text()) : QString());
    m_description->setPlainText(indicator.description);
    m_showing = false;
    checkDenominator();
    showSuppression();
}

void IndicatorForm::store()
{
    if (m_showing || m_choice->currentIndex() < 0)
        return;
    OwnIndicator &indicator = m_indicators[static_cast<std::size_t>(m_choice->currentIndex())];
    indicator.take = m_take->isChecked();
    indicator.title = m_title->text().simplified();
    if (indicator.title.isEmpty())
        indicator.title = indicator.found;
    indicator.unit = allUnits[static_cast<std::size_t>(m_unit->currentIndex())];
    indicator.decimals = decimalsOf(indicator.unit);
    indicator.direction = allDirections[static_cast<std::size_t>(m_direction->currentIndex())];
    indicator.description = m_description->toPlainText().trimmed();
    m_choice->setItemText(m_choice->currentIndex(), indicator.title);
    checkDenominator();
    showSuppression();
    const IndicatorId id(m_denominator->text().trimmed().toStdString());
    const bool known = m_catalogue != nullptr && m_catalogue->indicator(id) != nullptr;
    indicator.denominator = known ? std::optional(Denominator{id, Denominator::Kind::Exact}) : std::nullopt;
    emit changed();
}

/// Only counts can be of few persons in themselves; of shares the denominator tells.
void IndicatorForm::showSuppression()
{
    m_suppression->setVisible(allUnits[static_cast<std::size_t>(m_unit->currentIndex())] == Unit::Count);
}

void IndicatorForm::checkDenominator()
{
    const QString text = m_denominator->text().trimmed();
    const Indicator *known =
        m_catalogue == nullptr ? nullptr : m_catalogue->indicator(IndicatorId(text.toStdString()));
    m_denominatorName->setVisible(!text.isEmpty());
    m_denominatorName->setText(known == nullptr ? tr("No indicator has that id.") : known->title);
}

} // namespace lagesbild
