#include "ui/export/guidetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace lagesbild
{

namespace
{

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::GuideText)
};

QString diagramName(int number)
{
    switch (number) {
    case 1:
        return GuideText::tr("Received per 1,000 inhabitants, municipality by municipality");
    case 2:
        return GuideText::tr("How beginners of sfi have fared");
    case 3:
        return GuideText::tr("Passed sfi, municipality by municipality");
    case 4:
        return GuideText::tr("What those do who have left sfi");
    case 5:
        return GuideText::tr("Work or studies after etableringsuppdraget, municipality by municipality");
    case 6:
        return GuideText::tr("Work, studies or neither after etableringsuppdraget");
    case 7:
        return GuideText::tr("Refugees and others at work");
    case 8:
        return GuideText::tr("Refugees at work against what is expected");
    default:
        return GuideText::tr("Ages of refugees and of others");
    }
}

QString mapName(int number)
{
    switch (number) {
    case 1:
        return GuideText::tr("Work or studies after etableringsuppdraget, county by county");
    case 2:
        return GuideText::tr("How many each person of working age supports");
    default:
        return GuideText::tr("Born abroad, among staff and among inhabitants");
    }
}

QString diagramDescription(int number)
{
    switch (number) {
    case 1:
        return GuideText::tr("Every municipality is a thin bar: how many refugees it has received in two "
                             "years for each thousand inhabitants, from the fewest to the most.");
    case 2:
        return GuideText::tr("Those who began sfi two years before, in three parts: they have passed the "
                             "highest course of their study path, go on, or have left without passing it.");
    case 3:
        return GuideText::tr("How large a share of the beginners have passed their study path after two to "
                             "three years, in every municipality, with least, greatest and mean. What the "
                             "guide calls the mean is the country's value.");
    case 4:
        return GuideText::tr("Whether those who have left sfi without passing are at work, study, or do "
                             "neither.");
    case 5:
        return GuideText::tr("How large a share of those who left etableringsuppdraget were at work or "
                             "studied 90 days later, in every municipality where at least ten persons left.");
    case 6:
        return GuideText::tr("All in the country who left etableringsuppdraget, in three parts: at work, "
                             "studying, neither. The chosen municipality stands beside them here.");
    case 7:
        return GuideText::tr("The share at work from 20 to 64 years, among those who came as refugees or as "
                             "their relatives beside other groups.");
    case 8:
        return GuideText::tr("How far the share of refugees at work lies from what the conditions of each "
                             "municipality let one expect, from the farthest under to the farthest over.");
    default:
        return GuideText::tr("How refugees, and how the rest of the population, are divided by age.");
    }
}

QString mapDescription(int number)
{
    switch (number) {
    case 1:
        return GuideText::tr("The counties in five classes, by how large a share were at work or studied 90 "
                             "days after etableringsuppdraget. Too few persons have left it in Gotland.");
    case 2:
        return GuideText::tr("How many children, young and old people there are for each person of 20 to 64 "
                             "years. The guide's text doesn't give the limits of the classes: these are "
                             "computed from the values.");
    default:
        return GuideText::tr("The share born abroad among the municipality's staff divided by that among its "
                             "inhabitants, in three classes; 1 where both are alike. The shares that the "
                             "guide's text gives are those of 2014.");
    }
}

QString yearSentence(const GuideFigure &figure, std::optional<Year> shown)
{
    const QString here = shown ? QString::number(toInt(*shown)) : QString();
    if (!figure.guideYear)
        return shown ? GuideText::tr("The guide gives no year; here it is %1.").arg(here) : QString();
    const QString there = QString::number(toInt(*figure.guideYear));
    if (!shown)
        return GuideText::tr("In the guide it is of %1.").arg(there);
    if (figure.guideYear == shown)
        return GuideText::tr("The guide's year, %1, is also the year here.").arg(there);
    return GuideText::tr("In the guide %1, here %2: the nearest year with values.").arg(there, here);
}

QString gapSentence(GuideGap gap)
{
    switch (gap) {
    case GuideGap::None:
        break;
    case GuideGap::WorkAndStudyApart:
        return GuideText::tr("Can't be drawn: work and studies apart. Kolada has no values of N18412 and "
                             "N18414, only of both together, which are shown. What is needed is their "
                             "values, from Kolada or imported as own figures.");
    case GuideGap::OthersBefore2020:
        return GuideText::tr("Can't be drawn for the guide's year: those beside the refugees. Kolada's "
                             "values of all born abroad (N02268) and of everyone (N02267) begin 2020. What "
                             "is needed is earlier ones.");
    case GuideGap::AgesOfRefugees:
        return GuideText::tr("Can't be drawn: the refugees' ages, which are not in Kolada. The ages of all "
                             "inhabitants are shown. What is needed is SCB's table of refugees by age, "
                             "imported as own figures.");
    }
    return {};
}

} // namespace

QString guideFigureTitle(const GuideFigure &figure)
{
    const QString number = QString::number(figure.number);
    return figure.kind == GuideFigureKind::Diagram
               ? GuideText::tr("Diagram %1: %2", "of the guide: number, name")
                     .arg(number, diagramName(figure.number))
               : GuideText::tr("Map %1: %2", "of the guide: number, name")
                     .arg(number, mapName(figure.number));
}

QString guideFigureDescription(const GuideFigure &figure, std::optional<Year> shown)
{
    const bool isDiagram = figure.kind == GuideFigureKind::Diagram;
    QStringList paragraphs{isDiagram ? diagramDescription(figure.number) : mapDescription(figure.number),
                           yearSentence(figure, shown), shown ? gapSentence(figure.gap) : QString()};
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

} // namespace lagesbild
