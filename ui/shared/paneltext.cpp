#include "ui/shared/paneltext.h"

#include "core/data/ownindicator.h"
#include "ui/shared/selectiontext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PanelText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PanelText)
};

constexpr std::size_t mostListed = 60;

} // namespace

QString measureText(const Indicator &indicator)
{
    if (indicator.shortTitle != indicator.title)
        return indicator.title;
    const QString unit = unitHeading(indicator.unit);
    if (isOwn(indicator.id))
        return unit.isEmpty() ? PanelText::tr("Own figures") : PanelText::tr("%1, own figures").arg(unit);
    return unit.isEmpty() ? QString::fromStdString(indicator.id.text()) : unit;
}

QString definitionText(const Dataset &dataset, const Indicator &indicator)
{
    const QString text = dataset.description(indicator.id).trimmed();
    return text.isEmpty() ? PanelText::tr("The data has no description of this indicator.") : text;
}

QString definitionSourceText(const Indicator &indicator, const QString &definition)
{
    const QString id = QString::fromStdString(indicator.id.text());
    if (indicator.source.isEmpty() || definition.contains(indicator.source))
        return PanelText::tr("Indicator %1.", "id of an indicator").arg(id);
    return PanelText::tr("Source: %1. %2.", "source, id of an indicator").arg(indicator.source, id);
}

QString groupRemark(const ComparisonGroup &group)
{
    if (group.choice != GroupChoice::Similar)
        return PanelText::tr("%n municipality/ies", nullptr, static_cast<int>(group.members.size()));
    if (!group.peerYear)
        return PanelText::tr("No year has all the figures needed to find similar municipalities.");
    return PanelText::tr("Kolada's method (recovered), computed for %1. The most similar first.")
        .arg(toInt(*group.peerYear));
}

QString membersHtml(const ComparisonGroup &group, const Catalogue &catalogue, const Look &look)
{
    if (group.members.size() > mostListed)
        return {};
    std::vector<AreaIndex> members = group.members;
    if (group.choice != GroupChoice::Similar) { // which come the most similar first
        const QCollator swedish{QLocale(QLocale::Swedish)};
        std::ranges::sort(members, [&](AreaIndex a, AreaIndex b) {
            return swedish.compare(catalogue.area(a).name, catalogue.area(b).name) < 0;
        });
    }
    QStringList lines;
    for (const AreaIndex member : members) {
        const Area &area = catalogue.area(member);
        lines << u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
            QString::fromStdString(area.id.text()), look.colours.text.name(), area.name.toHtmlEscaped());
    }
    return u"<p style=\"line-height:150%\">"_s + lines.join(u"<br>"_s) + u"</p>"_s;
}

} // namespace lagesbild
