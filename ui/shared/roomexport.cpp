#include "ui/shared/roomexport.h"

#include "core/base/year.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExportText)
};

DocumentWords documentWords()
{
    const bool swedish = QLocale().language() == QLocale::Swedish;
    DocumentWords words;
    words.language = swedish ? u"sv-SE"_s : u"en-GB"_s;
    words.exampleMark = exampleMark();
    words.figuresSheet = ExportText::tr("Figures", "name of a sheet in a workbook");
    words.aboutSheet = ExportText::tr("About the figures", "name of a sheet in a workbook");
    words.chartSheet = ExportText::tr("Chart", "name of a sheet in a workbook");
    words.missingMeanings = ExportText::tr("What stands in place of a missing value");
    words.whiskerDown = ExportText::tr("uncertainty downwards", "follows the name of a series and a comma");
    words.whiskerUp = ExportText::tr("uncertainty upwards", "follows the name of a series and a comma");
    words.contents = ExportText::tr("Contents");
    words.skipToContent = ExportText::tr("Skip to the content");
    words.continued = ExportText::tr("%1 (%2 of %3)", "title of a slide that goes on, number, of how many");
    words.tableLeftOut = ExportText::tr(
        "The table is too long for slides: it is in the Excel export, and behind the chart's Edit Data.");
    words.definitions = ExportText::tr("Definitions");
    words.whatItIs = ExportText::tr("Term", "head of a column of what is explained");
    words.methods = ExportText::tr("Methods");
    words.figuresAsTable = ExportText::tr("The figures as a table");
    words.madeBy = ExportText::tr("Made with Lägesbild");
    words.coverLayout = ExportText::tr("Cover", "name of a slide layout");
    words.pageLayout = ExportText::tr("Figure with finding", "name of a slide layout");
    return words;
}

std::vector<PageNote> statusNotes()
{
    std::vector<PageNote> notes;
    for (const Status status : {Status::Missing, Status::NotApplicable, Status::Privacy, Status::Absent})
        notes.push_back({statusSymbol(status), statusSentence(status)});
    for (const Status status : {Status::Few, Status::Placeholder})
        notes.push_back({statusWord(status), statusSentence(status)});
    return notes;
}

QString unitText(const Indicator &indicator)
{
    const QString unit = unitHeading(indicator.unit);
    return unit.isEmpty() ? u"–"_s : unit;
}

} // namespace

PictureSheet sheetOf(const Page &page, const Look &look)
{
    return {.title = page.title,
            .subtitle = page.subtitle,
            .sentence = page.finding,
            .source = page.source,
            .spoken = page.chart ? page.chart->altText : page.table.title,
            .look = look};
}

void setPictures(RoomExport &result, PictureSheet sheet)
{
    result.figure = figureOf(sheet, figureWidth);
    result.picture = pictureOf(std::move(sheet));
}

Document documentOf(const Dataset &dataset, std::vector<Page> pages)
{
    Document document;
    document.title = pages.empty() ? QString() : pages.front().title;
    document.pages = std::move(pages);
    document.statuses = statusNotes();
    document.example = dataset.provenance().example;
    document.made = QDateTime::currentDateTime();
    document.words = documentWords();
    return document;
}

std::vector<Fact> factsOf(const Dataset &dataset, const Selection &selection, const Indicator *indicator,
                          std::optional<Year> year)
{
    return factsOf(dataset, selection, indicator,
                   year ? QString::number(toInt(*year)) : ExportText::tr("latest"),
                   genderName(selection.gender));
}

std::vector<Fact> factsOf(const Dataset &dataset, const Selection &selection, const Indicator *indicator,
                          const QString &years, const QString &genders)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Provenance &provenance = dataset.provenance();
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.push_back({label, text, {}});
    };
    if (indicator != nullptr) {
        add(ExportText::tr("Indicator"), indicator->title);
        add(ExportText::tr("Id"), QString::fromStdString(indicator->id.text()));
        add(ExportText::tr("Unit"), unitText(*indicator));
    } else if (const Collection *collection = catalogue.collection(selection.collection)) {
        add(ExportText::tr("Collection"), collection->title);
    }
    add(ExportText::tr("Year"), years);
    add(ExportText::tr("Gender"), genders);
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (focus != noArea) {
        add(ExportText::tr("Municipality"), catalogue.area(focus).name);
        if (const auto group = comparisonGroup(dataset, focus, selection.group, selection.year))
            add(ExportText::tr("Comparison group"), groupName(*group));
    }
    add(ExportText::tr("Data"), provenance.title);
    if (provenance.fetched.isValid())
        facts.push_back(
            {ExportText::tr("Fetched"), provenance.fetched.toString(Qt::ISODate), provenance.fetched});
    facts.push_back(
        {ExportText::tr("Exported"), QDate::currentDate().toString(Qt::ISODate), QDate::currentDate()});
    add(ExportText::tr("Link"), toLink(selection));
    return facts;
}

PageNote definitionNote(const Dataset &dataset, const Indicator &indicator)
{
    const QString definition = definitionText(dataset, indicator);
    return {ExportText::tr("Definition"), definition + u'\n' + definitionSourceText(indicator, definition),
            true};
}

PageNote groupNote(const Catalogue &catalogue, const ComparisonGroup &group)
{
    constexpr std::size_t mostNamed = 60;
    QString text = groupRemark(group);
    if (group.members.size() <= mostNamed) {
        QStringList names;
        for (const AreaIndex member : group.members)
            names << catalogue.area(member).name;
        text += u'\n' + names.join(u", "_s);
    }
    return {groupName(group), text};
}

TableCell valueCell(const Figure &figure, const Indicator &indicator)
{
    // A figure that may not be published has no value to begin with; should one slip in, it stops here.
    if (figure.value && figure.status != Status::Privacy)
        return {valueText(*figure.value, indicator), figure.value, formOf(indicator)};
    return {statusSymbol(figure.status), {}, {}};
}

TableCell numberCell(const std::optional<double> &value, const Indicator &indicator)
{
    return value ? TableCell{valueText(*value, indicator), value, formOf(indicator)} : TableCell();
}

TableCell personsCell(const Figure &figure)
{
    if (!figure.n || figure.status == Status::Privacy)
        return {};
    const QString number = numberText(*figure.n, 0);
    // About as many is no number to go on calculating with.
    return figure.nIsExact ? TableCell{number, figure.n, NumberForm{0, true}}
                           : TableCell{ExportText::tr("about %1").arg(number), {}, {}};
}

TableCell textCell(const QString &text)
{
    return {text, {}, {}};
}

TableCell boundCell(const std::optional<Interval> &interval, double Interval::*end,
                    const Indicator &indicator)
{
    if (!interval)
        return {};
    return {numberText((*interval).*end, shownDecimals(indicator)), (*interval).*end, formOf(indicator)};
}

NumberForm formOf(const Indicator &indicator)
{
    return {shownDecimals(indicator), true};
}

Rgb rgbOf(const QColor &colour)
{
    return {colour.rgb() & 0xFFFFFFU};
}

} // namespace lagesbild
