#include "ui/peers/variablelist.h"

#include "ui/shared/checkline.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/qualitative.h"
#include "ui/shared/statustext.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int swatchSize = 12;
constexpr int weightWidth = 104;
constexpr int weightDecimals = 6;
constexpr double greatestWeight = 1000000;
} // namespace

/// A number from 0 that shows no more decimals than it has; its steps follow its size.
class WeightBox : public QDoubleSpinBox
{
public:
    explicit WeightBox(QWidget *parent) : QDoubleSpinBox(parent)
    {
        setDecimals(weightDecimals);
        setRange(0, greatestWeight);
        setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        setKeyboardTracking(false);
        setAlignment(Qt::AlignRight);
        setFixedWidth(weightWidth);
        setGroupSeparatorShown(false);
    }

protected:
    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QString text = plain.toString(value, 'f', weightDecimals);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(plain.decimalPoint()))
            text.chop(1);
        return text;
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the panel scrolls, no weight moves
};

VariableList::VariableList(QWidget *parent)
    : QWidget(parent),
      m_rowsLayout(new QVBoxLayout),
      m_offers(new QComboBox(this)),
      m_even(new QPushButton(tr("Even weights"), this))
{
    m_offers->setObjectName(u"offers"_s);
    m_offers->setAccessibleName(tr("Add a variable"));
    m_offers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offers->setMinimumContentsLength(10);
    m_even->setObjectName(u"evenWeights"_s);
    m_even->setToolTip(tr("Every variable counts alike, measured in standard deviations"));
    m_rowsLayout->setSpacing(8);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_offers, 1);
    foot->addWidget(m_even);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_rowsLayout);
    column->addLayout(foot);
    connect(m_offers, &QComboBox::activated, this, &VariableList::addVariable);
    connect(m_even, &QPushButton::clicked, this, &VariableList::evenWeightsAsked);
}

VariableList::Row VariableList::makeRow(std::size_t place)
{
    Row row;
    row.box = new QWidget(this);
    row.box->setObjectName(u"variable%1"_s.arg(place));
    row.swatch = new QWidget(row.box);
    row.swatch->setFixedSize(swatchSize, swatchSize);
    row.swatch->setAutoFillBackground(true);
    row.name = new QLabel(row.box);
    row.name->setWordWrap(true);
    row.name->setTextFormat(Qt::PlainText);
    row.value = new QLabel(row.box);
    row.value->setTextFormat(Qt::PlainText);
    row.weight = new WeightBox(row.box);
    row.weight->setObjectName(u"weight"_s);
    row.logarithm = new CheckLine(tr("Logarithm"), row.box);
    row.logarithm->setObjectName(u"logarithm"_s);
    row.logarithm->setToolTip(tr("Proportions count, not differences: twice as many is as far from 1 000 as "
                                 "from 100 000"));
    row.remove = new QToolButton(row.box);
    row.remove->setObjectName(u"remove"_s);
    row.remove->setText(u"×"_s);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(row.swatch, 0, 0, Qt::AlignVCenter);
    grid->addWidget(row.name, 0, 1);
    auto *change = new QHBoxLayout;
    change->setSpacing(4);
    change->addWidget(row.weight);
    change->addWidget(row.remove);
    grid->addLayout(change, 0, 2);
    grid->addWidget(row.value, 1, 1);
    grid->addWidget(row.logarithm, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(row.weight, &QDoubleSpinBox::valueChanged, this,
            [this, place](double weight) { changeWeight(place, weight); });
    connect(row.logarithm, &QCheckBox::toggled, this, [this, place](bool on) { changeLogarithm(place, on); });
    connect(row.remove, &QToolButton::clicked, this, [this, place] { removeVariable(place); });
    m_rowsLayout->addWidget(row.box);
    dress(row, place);
    return row;
}

void VariableList::fillRow(Row &row, const PeerVariable &variable, std::size_t place,
                           const Catalogue &catalogue)
{
    const Indicator &indicator = *catalogue.indicator(variable.indicator);
    row.name->setText(indicator.shortTitle);
    row.name->setToolTip(indicator.title);
    row.value->setText(tr("%1: %2", "municipality, its value")
                           .arg(m_focusName, variable.focusValue ? valueText(*variable.focusValue, indicator)
                                                                 : statusSymbol(Status::Absent)));
    const QSignalBlocker silentWeight(row.weight);
    const QSignalBlocker silentLogarithm(row.logarithm);
    row.weight->setValue(variable.weight);
    row.weight->setAccessibleName(tr("Weight of %1").arg(indicator.shortTitle));
    row.logarithm->setChecked(variable.logarithmic);
    row.logarithm->setVisible(m_own);
    row.logarithm->setAccessibleName(tr("Logarithm of %1").arg(indicator.shortTitle));
    row.remove->setVisible(m_own && m_variables.size() > 1);
    row.remove->setToolTip(tr("Take away %1").arg(indicator.shortTitle));
    row.remove->setAccessibleName(row.remove->toolTip());
    dress(row, place);
}

void VariableList::setVariables(const SimilarAreas &similar, const Dataset &dataset,
                                const CollectionId &collection)
{
    const Catalogue &catalogue = dataset.catalogue();
    m_own = similar.method == PeerMethod::Own;
    m_focusName = catalogue.area(similar.focus).name;
    m_variables.clear();
    for (const PeerVariable &variable : similar.variables)
        m_variables.push_back({variable.indicator, variable.weight, variable.logarithmic});
    while (m_rows.size() > m_variables.size()) {
        // It may be its own button that took it away.
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_variables.size())
        m_rows.push_back(makeRow(m_rows.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        fillRow(m_rows[i], similar.variables[i], i, catalogue);
    fillOffers(dataset, collection);
}

void VariableList::fillOffers(const Dataset &dataset, const CollectionId &id)
{
    m_offers->clear();
    m_offers->addItem(tr("Add a variable …"));
    m_offers->setEnabled(m_variables.size() < mostVariables);
    const Collection *collection = dataset.catalogue().collection(id);
    if (collection == nullptr)
        return;
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            const Indicator *indicator = dataset.catalogue().indicator(entry.indicator);
            const bool used = std::ranges::find(m_variables, entry.indicator, &WeightedVariable::indicator) !=
                              m_variables.end();
            if (indicator == nullptr || !indicator->hasValues || used)
                continue;
            m_offers->addItem(indicator->shortTitle, QString::fromStdString(indicator->id.text()));
            m_offers->setItemData(m_offers->count() - 1, indicator->title, Qt::ToolTipRole);
        }
    }
}

void VariableList::changeWeight(std::size_t place, double weight)
{
    std::vector<WeightedVariable> variables = m_variables;
    variables[place].weight = weight;
    emit variablesChosen(variables);
}

void VariableList::changeLogarithm(std::size_t place, bool on)
{
    std::vector<WeightedVariable> variables = m_variables;
    variables[place].logarithmic = on;
    emit variablesChosen(variables);
}

void VariableList::removeVariable(std::size_t place)
{
    std::vector<WeightedVariable> variables = m_variables;
    variables.erase(variables.begin() + static_cast<std::ptrdiff_t>(place));
    emit variablesChosen(variables);
}

void VariableList::addVariable(int offer)
{
    const QString id = m_offers->itemData(offer).toString();
    if (id.isEmpty())
        return;
    std::vector<WeightedVariable> variables = m_variables;
    variables.push_back({IndicatorId(id.toStdString())});
    emit variablesChosen(variables);
}

void VariableList::dress(const Row &row, std::size_t place) const
{
    if (!m_look.colours.text.isValid())
        return; // no look yet: setLook() dresses all
    QPalette swatch;
    swatch.setColor(QPalette::Window, qualitativeColours(m_look.theme, static_cast<int>(place) + 1).back());
    row.swatch->setPalette(swatch);
    row.name->setFont(m_look.sized(13));
    row.value->setFont(m_look.sized(12));
    QPalette quiet = row.value->palette();
    quiet.setColor(QPalette::WindowText, m_look.colours.secondary);
    row.value->setPalette(quiet);
    row.weight->setFont(m_look.sizedNumbers(13));
    row.logarithm->setLook(m_look);
}

void VariableList::setLook(const Look &look)
{
    m_look = look;
    m_offers->setFont(look.sized(13));
    m_even->setFont(look.sized(13));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        dress(m_rows[i], i);
}

} // namespace lagesbild
