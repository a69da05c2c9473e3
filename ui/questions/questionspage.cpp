#include "ui/questions/questionspage.h"

#include "core/analysis/question.h"
#include "ui/questions/answersentence.h"
#include "ui/questions/questiontext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The room's own words, where they are the same.
struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::QuestionsRoom)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::QuestionsPage)
};

constexpr double sheetWidth = 820;
constexpr double pageGap = 16;
constexpr double belowHeading = 8;

/// One question mark and what the figures say.
struct Answered {
    QString question;
    QString answer;
    QString link; ///< to the view where one sees it
};

/// The questions of one area.
struct Section {
    QString heading;
    std::vector<Answered> answers;
};

Outcome addSection(std::vector<Section> &sections, const Dataset &dataset, const Selection &selection,
                   QuestionTopic topic, const QString &heading)
{
    Section section{heading, {}};
    for (const GuideQuestion &question : questionsOf(topic)) {
        const auto parts = questionAnswer(dataset, selection, question);
        if (!parts)
            return parts.error();
        for (const PartAnswer &part : *parts)
            section.answers.push_back(
                {partQuestion(part.part), answerSentence(part, dataset, selection.focus), toLink(part.view)});
    }
    sections.push_back(std::move(section));
    return done();
}

Table tableOf(const std::vector<Section> &sections)
{
    Table table;
    table.title = PageText::tr("Questions and answers as a table");
    table.headingTitle = RoomText::tr("Area");
    table.columns = {{.title = PageText::tr("Question"), .share = 1},
                     {.title = PageText::tr("Answer"), .share = 2},
                     {.title = PageText::tr("Link"), .dataOnly = true}};
    for (const Section &section : sections) {
        TableRow heading;
        heading.isHeading = true;
        heading.cells = {textCell(section.heading)};
        table.rows.push_back(std::move(heading));
        for (const Answered &one : section.answers) {
            TableRow row;
            row.cells = {textCell(one.question), textCell(one.answer), textCell(one.link)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// A wrapped text; paints when there is a painter, and gives its height.
double write(QPainter *painter, const QRectF &box, double y, const QFont &font, const QColor &colour,
             const QString &text)
{
    constexpr double anyHeight = 4000;
    const QRectF room(box.left(), box.top() + y, box.width(), anyHeight);
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, Qt::TextWordWrap, text);
    }
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
}

/// Questions and answers below each other; gives the height they need.
double lay(QPainter *painter, const std::vector<Section> &sections, const QRectF &box, const Look &look)
{
    const Colours &colours = look.colours;
    double y = 0;
    for (const Section &section : sections) {
        y += write(painter, box, y, look.sized(17, QFont::DemiBold), colours.text, section.heading) +
             belowHeading;
        for (const Answered &one : section.answers) {
            y += write(painter, box, y, look.sized(13, QFont::DemiBold), colours.text, one.question) + 2;
            y += write(painter, box, y, look.sized(13), colours.text, one.answer) + pageGap;
        }
    }
    return y;
}

void addExample(Page &page, QuestionTopic topic)
{
    const LocalExample example = exampleOf(topic);
    if (!example.text.isEmpty())
        page.notes.push_back({example.heading, example.text + u'\n' + exampleSource()});
}

} // namespace

Result<RoomExport> questionsExport(const Dataset &dataset, const Selection &asked)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(asked.focus);
    if (focus == noArea)
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no such municipality", .place = asked.focus.text()};
    Selection selection = asked;
    if (selection.indicator.isEmpty())
        selection.indicator = leadingIndicator(QuestionTopic::Reception);
    const Indicator *indicator = catalogue.indicator(selection.indicator);
    const QString name =
        indicator == nullptr ? QString::fromStdString(selection.indicator.text()) : indicator->shortTitle;
    const QuestionTopic topic = topicOf(selection.indicator);
    const bool guided = topic != QuestionTopic::AnyIndicator;
    std::vector<Section> sections;
    if (guided) {
        if (const Outcome added = addSection(sections, dataset, selection, topic, topicHeading(topic));
            !added)
            return added.error();
    }
    if (const Outcome added = addSection(sections, dataset, selection, QuestionTopic::AnyIndicator,
                                         RoomText::tr("Four questions on: %1").arg(name));
        !added)
        return added.error();

    const Look look = makeLook(Theme::Light);
    RoomExport result;
    Page &page = result.page;
    page.title = guided ? topicHeading(topic) : name;
    page.subtitle = u"%1 · %2 · %3"_s.arg(RoomText::tr("Questions"), catalogue.area(focus).longName,
                                          selection.year ? QString::number(toInt(*selection.year))
                                                         : RoomText::tr("the latest year of each indicator"));
    // The first answer is that to the area's leading question.
    page.finding = sections.front().answers.front().answer;
    page.table = tableOf(sections);
    page.source = sourceLineText(dataset.provenance(), indicator,
                                 RoomText::tr("Comparisons, shares and trends", "computed by us"));
    page.notes = {
        {RoomText::tr("How to read this"),
         RoomText::tr(
             "The answers are made from the figures, for women and men together.\n"
             "A number is said to rise or fall only when a test of the last six values shows it.\n"
             "Shares of fewer than 10 persons are neither compared nor said to change.\n"
             "Similar municipalities are the seven nearest by Kolada's method, whatever you compare with "
             "otherwise.")}};
    if (indicator != nullptr)
        page.notes.push_back(definitionNote(dataset, *indicator));
    addExample(page, topic);
    page.facts = factsOf(dataset, selection, indicator, selection.year);
    page.contentsTitle = PageText::tr("Questions: %1", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.width = sheetWidth;
    sheet.sentence.clear(); // it stands under its question
    constexpr double margins = 56;
    sheet.parts.push_back(
        {lay(nullptr, sections, QRectF(0, 0, sheetWidth - margins, 0), look),
         [sections, look](QPainter &painter, const QRectF &box) { lay(&painter, sections, box, look); }});
    result.picture = pictureOf(std::move(sheet));
    return result;
}

} // namespace lagesbild
