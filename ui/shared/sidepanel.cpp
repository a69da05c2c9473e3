#include "ui/shared/sidepanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int leftMargin = 20;
constexpr int rightMargin = 24;
constexpr int betweenParts = 16;
} // namespace

SidePanel::SidePanel(QWidget *parent) : QScrollArea(parent), m_content(new QWidget(this))
{
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(leftMargin, 16, rightMargin, 16);
    m_column = new QVBoxLayout;
    m_column->setSpacing(4);
    outer->addLayout(m_column);
    outer->addStretch();
}

QLabel *SidePanel::addCaption(const QString &text)
{
    return add(text, Kind::Caption);
}

QLabel *SidePanel::addHeading(const QString &text)
{
    return add(text, Kind::Heading);
}

QLabel *SidePanel::addParagraph(const QString &objectName)
{
    QLabel *label = add({}, Kind::Paragraph);
    label->setObjectName(objectName);
    return label;
}

QLabel *SidePanel::addRemark(const QString &objectName)
{
    QLabel *label = add({}, Kind::Remark);
    label->setObjectName(objectName);
    return label;
}

void SidePanel::addControl(QWidget *control)
{
    m_column->addWidget(control);
}

void SidePanel::addGap()
{
    m_column->addSpacing(betweenParts);
}

QLabel *SidePanel::add(const QString &text, Kind kind)
{
    auto *label = new QLabel(text, m_content);
    label->setWordWrap(true);
    const bool reading = kind == Kind::Paragraph || kind == Kind::Remark;
    label->setTextFormat(Qt::PlainText);
    if (reading)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    if (kind == Kind::Heading)
        m_column->addSpacing(2);
    m_entries.push_back({label, kind});
    if (m_look.colours.text.isValid()) // no look yet: setLook() dresses all
        dress(m_entries.back());
    return label;
}

void SidePanel::dress(const Entry &entry) const
{
    const bool quiet = entry.kind == Kind::Caption || entry.kind == Kind::Remark;
    QPalette palette = entry.label->palette();
    palette.setColor(QPalette::WindowText, quiet ? m_look.colours.secondary : m_look.colours.text);
    palette.setColor(QPalette::Link, m_look.colours.text);
    entry.label->setPalette(palette);
    if (entry.kind == Kind::Heading)
        entry.label->setFont(m_look.sized(13, QFont::DemiBold));
    else
        entry.label->setFont(m_look.sized(entry.kind == Kind::Paragraph ? 13 : 12));
}

void SidePanel::setLook(const Look &look)
{
    m_look = look;
    const QPalette palette = widgetPalette(look);
    setPalette(palette);
    m_content->setPalette(palette);
    m_content->setAutoFillBackground(true);
    viewport()->setAutoFillBackground(true);
    for (const Entry &entry : m_entries)
        dress(entry);
}

void setParagraph(QLabel &label, const QString &text)
{
    QString html;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p style=\"margin:0 0 5px 0;line-height:135%\">%1</p>"_s.arg(part.toHtmlEscaped());
    label.setTextFormat(Qt::RichText);
    label.setText(html);
    label.setVisible(!text.isEmpty());
}

} // namespace lagesbild
