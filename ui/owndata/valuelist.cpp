#include "ui/owndata/valuelist.h"

#include "core/sources/pxweb/valuechoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int listWidth = 220;
/// As many can be looked over without a filter.
constexpr int few = 10;

/// «0114 Upplands Väsby» for a place, otherwise what the value is called.
QString textOf(const CubeCategory &value, VariableRole role)
{
    const bool withCode =
        role == VariableRole::Geo && value.code != value.label && !value.label.startsWith(value.code);
    return withCode ? value.code + u' ' + value.label : value.label;
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ValueList::ValueList(DescribedVariable described, const std::vector<std::size_t> &chosen, QWidget *parent)
    : QWidget(parent),
      m_described(std::move(described)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_all(new QPushButton(tr("All"), this)),
      m_none(new QPushButton(tr("None"), this)),
      m_count(new QLabel(this))
{
    const CubeVariable &variable = m_described.variable;
    const QString name = withCapital(variable.label);
    setFixedWidth(listWidth);
    auto *caption = new QLabel(name, this);
    caption->setWordWrap(true);
    caption->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(u"filter_"_s + variable.code);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the values of %1").arg(name));
    m_filter->setVisible(static_cast<int>(variable.categories.size()) > few);
    m_list->setObjectName(u"values_"_s + variable.code);
    m_list->setAccessibleName(tr("Values of %1").arg(name));
    m_list->setUniformItemSizes(true);
    m_all->setObjectName(u"all_"_s + variable.code);
    m_none->setObjectName(u"none_"_s + variable.code);
    m_count->setObjectName(u"count_"_s + variable.code);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    if (variable.role == VariableRole::Time)
        addLatest(*line, static_cast<int>(chosen.size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(caption);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    column->addWidget(m_count);
    fill(chosen);

    connect(m_filter, &QLineEdit::textChanged, this, &ValueList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showCount();
        emit changed();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { chooseShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { chooseShown(false); });
}

void ValueList::fill(const std::vector<std::size_t> &chosen)
{
    const CubeVariable &variable = m_described.variable;
    for (const CubeCategory &value : variable.categories) {
        auto *item = new QListWidgetItem(textOf(value, variable.role), m_list);
        item->setToolTip(value.code == value.label ? value.label : value.code + u' ' + value.label);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    choose(chosen);
    if (!chosen.empty()) {
        m_list->setCurrentRow(static_cast<int>(chosen.front()));
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtTop);
    }
}

void ValueList::addLatest(QHBoxLayout &line, int chosen)
{
    auto *latest = new QSpinBox(this);
    latest->setObjectName(u"latest_"_s + m_described.variable.code);
    latest->setRange(1, std::max(1, static_cast<int>(m_described.variable.categories.size())));
    latest->setValue(chosen);
    latest->setPrefix(tr("Latest "));
    latest->setAccessibleName(tr("How many of the latest"));
    line.addWidget(latest);
    connect(latest, &QSpinBox::valueChanged, this, [this](int count) {
        if (const auto positions = chooseValues(m_described.variable, u"TOP(%1)"_s.arg(count))) {
            choose(*positions);
            emit changed();
        }
    });
}

std::vector<std::size_t> ValueList::chosen() const
{
    std::vector<std::size_t> positions;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            positions.push_back(static_cast<std::size_t>(row));
    }
    return positions;
}

void ValueList::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
    }
}

/// These and no others.
void ValueList::choose(const std::vector<std::size_t> &positions)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Unchecked);
    for (const std::size_t position : positions)
        m_list->item(static_cast<int>(position))->setCheckState(Qt::Checked);
    showCount();
}

void ValueList::chooseShown(bool chosen)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    showCount();
    emit changed();
}

void ValueList::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    if (count > 0)
        m_count->setText(
            tr("%1 of %2 chosen").arg(QLocale().toString(count), QLocale().toString(m_list->count())));
    else
        m_count->setText(m_described.mayBeLeftOut ? tr("None chosen: all together")
                                                  : tr("Choose at least one"));
}

} // namespace lagesbild
