#include "ui/map/focuscard.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

FocusCard::FocusCard(QWidget *parent)
    : Card(parent),
      m_name(new QLabel(this)),
      m_value(new QLabel(this)),
      m_lines(new QLabel(this)),
      m_others(new QGridLayout)
{
    setObjectName(u"focusCard"_s);
    m_name->setObjectName(u"focusName"_s);
    m_value->setObjectName(u"focusValue"_s);
    m_lines->setObjectName(u"focusLines"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(5);
    for (QLabel *label : {m_name, m_value, m_lines}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_others->setHorizontalSpacing(8);
    m_others->setVerticalSpacing(3);
    m_others->setColumnStretch(0, 1);
    layout->addLayout(m_others);
}

void FocusCard::setLook(const Look &look)
{
    Card::setLook(look);
    m_name->setFont(look.sized(15, QFont::DemiBold));
    m_value->setFont(look.sized(13, QFont::DemiBold));
    m_lines->setFont(look.sized(12));
    QPalette quiet = m_lines->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_lines->setPalette(quiet);
}

void FocusCard::setContent(const FocusContent &content)
{
    m_name->setText(content.name);
    m_value->setText(content.value);
    m_value->setVisible(!content.value.isEmpty());
    m_lines->setText(content.lines.join(u'\n'));
    m_lines->setVisible(!content.lines.isEmpty());
    while (QLayoutItem *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[name, value] : content.others)
        addOther(name, value);
}

void FocusCard::addOther(const QString &name, const QString &value)
{
    const int row = m_others->count() / 2;
    auto *nameLabel = new QLabel(name, this);
    nameLabel->setWordWrap(true);
    auto *valueLabel = new QLabel(value, this);
    nameLabel->setFont(m_lines->font());
    valueLabel->setFont(look().sizedNumbers(12));
    for (QLabel *label : {nameLabel, valueLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setPalette(m_lines->palette());
        label->show();
    }
    m_others->addWidget(nameLabel, row, 0);
    m_others->addWidget(valueLabel, row, 1, Qt::AlignRight | Qt::AlignTop);
}

void FocusCard::showOthers(bool shown)
{
    for (int i = 0; i < m_others->count(); ++i)
        m_others->itemAt(i)->widget()->setVisible(shown);
    m_others->invalidate();
}

void FocusCard::fitInto(const QSize &size)
{
    const auto fits = [&] { return heightForWidth(size.width()) <= size.height(); };
    showOthers(true);
    m_lines->setVisible(!m_lines->text().isEmpty());
    if (!fits() && !m_value->text().isEmpty()) // without a value of its own the card is about the others
        showOthers(false);
    if (!fits())
        m_lines->hide();
}

} // namespace lagesbild
