#include "ui/overview/infopanel.h"

#include "ui/overview/bettertext.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct InfoText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::InfoText)
};

constexpr int panelWidth = 340;

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return InfoText::tr("High is counted as better.");
    case Direction::LowIsBetter:
        return InfoText::tr("Low is counted as better.");
    case Direction::Target:
        return InfoText::tr("Near 1 is counted as even.");
    case Direction::Neutral:
        break;
    }
    return InfoText::tr("Neither high nor low is counted as better.");
}

QString measureText(const Indicator &indicator)
{
    switch (indicator.measure) {
    case Measure::Volume:
        return InfoText::tr("Measure of volume");
    case Measure::Quality:
        return InfoText::tr("Measure of quality");
    case Measure::Result:
        return indicator.term == Term::Long    ? InfoText::tr("Measure of results in the long term")
               : indicator.term == Term::Short ? InfoText::tr("Measure of results in the short term")
                                               : InfoText::tr("Measure of results");
    case Measure::Unknown:
        break;
    }
    return {};
}

QString personsText(const Dataset &dataset, const Indicator &indicator)
{
    if (!indicator.denominator)
        return indicator.unit == Unit::Percent ? InfoText::tr("The number of persons behind the share is not "
                                                              "in the data, so its uncertainty is unknown.")
                                               : QString();
    const Indicator *persons = dataset.catalogue().indicator(indicator.denominator->indicator);
    const QString name = persons == nullptr ? QString() : persons->title;
    switch (indicator.denominator->kind) {
    case Denominator::Kind::Exact:
        return InfoText::tr("Persons behind the share: %1.").arg(name);
    case Denominator::Kind::YearBefore:
        return InfoText::tr("Per inhabitant on 31 December the year before: %1.").arg(name);
    case Denominator::Kind::Proxy:
        return InfoText::tr("About as many persons as: %1. The exact number is not in the data.").arg(name);
    }
    return {};
}

QString formulaText(const Indicator &indicator)
{
    if (!indicator.formula)
        return {};
    QStringList parts;
    for (const IndicatorId &part : indicator.formula->parts)
        parts << QString::fromStdString(part.text());
    switch (indicator.formula->kind) {
    case Formula::Kind::Difference:
        return InfoText::tr("Own calculation: %1.").arg(parts.join(u" − "_s));
    case Formula::Kind::RestOfHundred:
        return InfoText::tr("Own calculation: %1.").arg(u"100 − "_s + parts.join(u" − "_s));
    case Formula::Kind::Ratio:
        return InfoText::tr("Own calculation: %1.").arg(parts.join(u" / "_s));
    case Formula::Kind::TwoYears:
        return InfoText::tr("Own calculation: %1 of the year and the year before.").arg(parts.front());
    case Formula::Kind::TwoYearsPer1000:
        return InfoText::tr("Own calculation: %1 of the year and the year before, per 1,000 of %2.")
            .arg(parts.front(), parts.back());
    }
    return {};
}

QString paragraph(const QString &heading, const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            kept << text.toHtmlEscaped();
    }
    if (kept.isEmpty())
        return {};
    return u"<p style='margin-top:14px;margin-bottom:2px'><b>%1</b></p><p style='margin-top:0'>%2</p>"_s.arg(
        heading.toHtmlEscaped(), kept.join(u"<br>"_s));
}

} // namespace

QString infoHtml(const Dataset &dataset, const Indicator &indicator, const Look &look)
{
    const QString id = QString::fromStdString(indicator.id.text());
    QString html = u"<p style='font-size:16px'><b>%1</b></p>"_s.arg(indicator.shortTitle.toHtmlEscaped());
    html += u"<p style='color:%1;margin-top:0'>%2 · %3</p>"_s.arg(look.colours.secondary.name(),
                                                                  indicator.title.toHtmlEscaped(), id);
    html +=
        paragraph(InfoText::tr("Definition"), {dataset.description(indicator.id), formulaText(indicator)});
    const QString unit = unitName(indicator.unit);
    html +=
        paragraph(InfoText::tr("How to read it"),
                  {unit.isEmpty() ? QString() : InfoText::tr("Unit: %1.").arg(unit), measureText(indicator),
                   directionText(indicator.direction), personsText(dataset, indicator)});
    html +=
        paragraph(InfoText::tr("Where it comes from"),
                  {indicator.source.isEmpty() ? QString() : InfoText::tr("Source: %1.").arg(indicator.source),
                   indicator.publicationDate.isEmpty()
                       ? QString()
                       : InfoText::tr("Next published: %1, for %2.")
                             .arg(indicator.publicationDate, indicator.publicationPeriod),
                   indicator.withdrawn ? InfoText::tr("Withdrawn from Kolada's catalogue.") : QString()});
    html += paragraph(
        InfoText::tr("Place and colour"),
        {InfoText::tr(
            "Place among municipalities with a figure the same year; those with fewer than ten persons "
            "are left out. The colour tells better or worse than others, not good or bad.")});
    return html;
}

InfoPanel::InfoPanel(QWidget *parent)
    : QScrollArea(parent), m_text(new QLabel), m_better(new QLabel), m_close(new QToolButton)
{
    setObjectName(u"infoPanel"_s);
    setFixedWidth(panelWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_better->setObjectName(u"better"_s);
    m_better->setWordWrap(true);
    m_better->setTextFormat(Qt::RichText);
    m_better->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_better, &QLabel::linkActivated, this, &InfoPanel::compareAsked);
    m_close->setText(tr("Close"));
    m_close->setAutoRaise(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 12, 16, 16);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    layout->addWidget(m_text);
    layout->addWidget(m_better);
    layout->addStretch(1);
    setWidget(content);
    connect(m_close, &QToolButton::clicked, this, &InfoPanel::closed);
}

void InfoPanel::setLook(const Look &look)
{
    m_look = look;
    m_text->setFont(look.font);
    m_better->setFont(look.font);
}

void InfoPanel::showIndicator(const Dataset &dataset, const Indicator &indicator,
                              const std::optional<BetterPeers> &better)
{
    m_text->setText(infoHtml(dataset, indicator, m_look));
    m_text->setAccessibleName(indicator.title);
    m_better->setText(better ? betterHtml(*better, indicator, m_look) : QString());
    m_better->setVisible(better.has_value());
    ensureVisible(0, 0);
}

} // namespace lagesbild
