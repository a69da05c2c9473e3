#include "ui/expected/whatifbox.h"

#include "ui/expected/amountslider.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/textcolour.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct WhatIfText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::WhatIfText)
};

constexpr double shareStep = 0.1;
constexpr int stepsPerPoint = 10;
constexpr int stepsOfOthers = 200;

/// What a slider of @p input goes over: as far as municipalities lie, and no share past what is left of the whole.
double greatestOf(const WhatIfInput &input)
{
    return std::max(input.least, std::min(input.greatest, std::max(input.most, input.value)));
}

} // namespace

/// A quiet field with round corners behind what matters most.
class AnswerField : public QWidget
{
public:
    using QWidget::QWidget;
    void setGround(const QColor &ground)
    {
        m_ground = ground;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(rect(), 6, 6);
    }

private:
    QColor m_ground;
};

QString whatIfObstacleText(const ExpectedAnswer &answer)
{
    switch (answer.whatIf.obstacle) {
    case WhatIfObstacle::WeakFit:
        return WhatIfText::tr(
                   "The model explains only %1 per cent of the differences in %2: too little to say "
                   "anything about other circumstances.")
            .arg(numberText(100 * std::max(0.0, answer.fit.r2), 0))
            .arg(toInt(answer.year));
    case WhatIfObstacle::OfficialModel:
        return WhatIfText::tr("How the published model weighs the inputs together is not published.");
    case WhatIfObstacle::None:
        break;
    }
    return {};
}

QString whatIfIntervalText(const WhatIf &whatIf, const Indicator &response)
{
    const QString mean = WhatIfText::tr("%1 on average for such municipalities", "a 95 per cent interval")
                             .arg(intervalText(whatIf.interval.low, whatIf.interval.high, response));
    const QString one = WhatIfText::tr("%1 for a single one", "a 95 per cent interval")
                            .arg(intervalText(whatIf.intervalOfOne.low, whatIf.intervalOfOne.high, response));
    return mean + u'\n' + one;
}

WhatIfBox::WhatIfBox(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_rows(new QVBoxLayout),
      m_field(new AnswerField(this)),
      m_caption(new QLabel(tr("Expected value"), m_field)),
      m_predicted(new QLabel(m_field)),
      m_interval(new QLabel(m_field)),
      m_reason(new QLabel(this)),
      m_reset(new QPushButton(tr("Back to the municipality's own"), this))
{
    m_predicted->setObjectName(u"predicted"_s);
    m_interval->setObjectName(u"predictedInterval"_s);
    m_reason->setObjectName(u"whatIfReason"_s);
    m_reset->setObjectName(u"whatIfReset"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_rows->setSpacing(2);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_field);
    m_column->addWidget(m_reset, 0, Qt::AlignLeft);
    auto *field = new QVBoxLayout(m_field);
    field->setContentsMargins(16, 10, 16, 12);
    field->setSpacing(2);
    field->addWidget(m_caption);
    field->addWidget(m_predicted);
    field->addWidget(m_interval);
    for (QLabel *label : {m_interval, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_field->setObjectName(u"predictedField"_s);
    connect(m_reset, &QPushButton::clicked, this, [this] { emit inputsChosen({}); });
}

WhatIfBox::Line WhatIfBox::makeLine(std::size_t place)
{
    Line line;
    line.box = new QWidget(this);
    line.name = new QLabel(line.box);
    line.value = new QLabel(line.box);
    line.slider = new AmountSlider(line.box);
    line.slider->setObjectName(u"whatIf%1"_s.arg(place));
    line.value->setObjectName(u"whatIfValue%1"_s.arg(place));
    auto *heading = new QHBoxLayout;
    heading->addWidget(line.name, 1);
    heading->addWidget(line.value);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(line.slider);
    m_rows->addWidget(line.box);
    connect(line.slider, &AmountSlider::amountPassed, this,
            [this, place](double amount) { emit inputsPassed(valuesWith(place, amount)); });
    connect(line.slider, &AmountSlider::amountChosen, this,
            [this, place](double amount) { emit inputsChosen(valuesWith(place, amount)); });
    if (m_look.colours.text.isValid())
        dress(line);
    return line;
}

std::vector<double> WhatIfBox::valuesWith(std::size_t place, double amount) const
{
    std::vector<double> values;
    for (const WhatIfInput &input : m_inputs)
        values.push_back(input.value);
    values[place] = std::min(amount, std::max(m_inputs[place].most, 0.0));
    return values;
}

void WhatIfBox::showAnswer(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    while (m_lines.size() < answer.whatIf.inputs.size())
        m_lines.push_back(makeLine(m_lines.size()));
    const bool off = answer.whatIf.obstacle != WhatIfObstacle::None;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        line.box->setVisible(i < answer.whatIf.inputs.size());
        if (!line.box->isVisibleTo(this))
            continue;
        const WhatIfInput &input = answer.whatIf.inputs[i];
        const Indicator &indicator = *catalogue.indicator(input.indicator);
        const double greatest = greatestOf(input);
        const double step =
            input.isShare ? shareStep : std::max(1e-9, (greatest - input.least) / stepsOfOthers);
        line.slider->setAmounts(input.least, greatest, step,
                                input.isShare ? stepsPerPoint : stepsOfOthers / 50);
        line.slider->setAmount(input.value);
        line.slider->setOwn(input.own);
        line.slider->setEnabled(!off);
        line.slider->setToolTip(whatIfObstacleText(answer));
        line.slider->setAccessibleName(indicator.shortTitle);
        line.name->setText(indicator.shortTitle);
        line.name->setToolTip(indicator.title);
    }
    m_reason->setText(whatIfObstacleText(answer));
    m_reason->setVisible(off);
    m_reset->setVisible(answer.whatIf.isMoved && !off);
    showPrediction(answer, catalogue);
}

void WhatIfBox::showPrediction(const ExpectedAnswer &answer, const Catalogue &catalogue)
{
    m_inputs = answer.whatIf.inputs;
    for (std::size_t i = 0; i < m_inputs.size() && i < m_lines.size(); ++i) {
        const Indicator &indicator = *catalogue.indicator(m_inputs[i].indicator);
        const QString value = valueText(m_inputs[i].value, indicator);
        m_lines[i].value->setText(
            m_inputs[i].own ? value : tr("%1 (median)", "stands in for a missing figure").arg(value));
        m_lines[i].slider->setAccessibleDescription(value);
    }
    const Indicator &response = *catalogue.indicator(answer.model.response);
    m_field->setVisible(answer.whatIf.value.has_value());
    if (!answer.whatIf.value)
        return;
    m_predicted->setText(valueText(*answer.whatIf.value, response));
    m_interval->setText(whatIfIntervalText(answer.whatIf, response));
}

void WhatIfBox::dress(const Line &line) const
{
    line.name->setFont(m_look.sized(13));
    line.value->setFont(m_look.sizedNumbers(13, QFont::DemiBold));
    setTextColour(*line.name, m_look.colours.text);
    setTextColour(*line.value, m_look.colours.text);
    line.slider->setLook(m_look);
}

void WhatIfBox::setLook(const Look &look)
{
    m_look = look;
    for (const Line &line : m_lines)
        dress(line);
    m_caption->setFont(look.sized(12));
    m_predicted->setFont(look.sizedNumbers(22, QFont::DemiBold));
    m_interval->setFont(look.sized(12));
    m_reason->setFont(look.sized(12));
    m_reset->setFont(look.sized(12));
    setTextColour(*m_caption, look.colours.secondary);
    setTextColour(*m_predicted, look.colours.text);
    setTextColour(*m_interval, look.colours.text);
    setTextColour(*m_reason, look.colours.secondary);
    m_field->setGround(look.colours.accentField);
}

} // namespace lagesbild
