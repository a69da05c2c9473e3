#include "ui/questions/notestext.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/questions/swedish.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

NotesSheet sheet()
{
    const AreaId orebro("1880");
    return {.municipality = u"Örebro kommun"_s,
            .day = QDate(2026, 11, 25),
            .notes = {
                {.municipality = orebro,
                 .topic = QuestionTopic::Sfi,
                 .prompt = u"sfi-b"_s,
                 .text = u"Två <rader>\nom & om"_s},
                {.kind = NoteKind::Action,
                 .municipality = orebro,
                 .topic = QuestionTopic::Sfi,
                 .text = u"Följ upp"_s,
                 .step = WheelStep::Check},
                {.kind = NoteKind::Action,
                 .municipality = orebro,
                 .topic = QuestionTopic::Sfi,
                 .text = u"Träffa vuxenutbildningen"_s,
                 .step = WheelStep::Plan,
                 .responsible = u"Åsa Öst"_s,
                 .due = QDate(2027, 3, 1)},
                {.municipality = orebro,
                 .topic = QuestionTopic::Demography,
                 .prompt = u"demography-a"_s,
                 .text = u"Uppåt"_s},
            }};
}

} // namespace

TEST(NotesText, GoesAreaByAreaAndStepByStep)
{
    const Swedish swedish;
    EXPECT_EQ(notesAsText(sheet()), u"Anteckningar och uppföljning för Örebro kommun\n"
                                    "Utskrivet 2026-11-25 från Lägesbild.\n"
                                    "\n"
                                    "Utbildning i svenska för invandrare (sfi)\n"
                                    "-----------------------------------------\n"
                                    "\n"
                                    "Vilka är de som går kvar i sfi i två år utan att komma vidare?\n"
                                    "Två <rader>\nom & om\n"
                                    "\n"
                                    "Åtgärder\n"
                                    "- Planera: Träffa vuxenutbildningen (Åsa Öst, 2027-03-01)\n"
                                    "- Följa upp: Följ upp\n"
                                    "\n"
                                    "Demografi och bostäder\n"
                                    "----------------------\n"
                                    "\n"
                                    "Vart tror vi att försörjningskvoten är på väg?\n"
                                    "Uppåt\n"_s);
}

TEST(NotesText, AsAPageEscapesWhatPeopleWrite)
{
    const Swedish swedish;
    const QString page = notesAsHtml(sheet());
    EXPECT_TRUE(page.contains(u"<p>Två &lt;rader&gt;<br>om &amp; om</p>"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(
        u"<tr><td>Planera</td><td>Träffa vuxenutbildningen</td><td>Åsa Öst</td><td>2027-03-01</td></tr>"_s));
    EXPECT_TRUE(page.contains(u"<html lang=\"sv"_s));
    EXPECT_LT(page.indexOf(u"Planera"_s), page.indexOf(u"Följa upp"_s));
}

TEST(NotesText, ExampleDataFollowsAndNothingIsSaidToBeNothing)
{
    const Swedish swedish;
    NotesSheet empty = sheet();
    empty.notes.clear();
    empty.example = true;
    EXPECT_TRUE(notesAsText(empty).contains(u"Antecknat bredvid exempeldata – påhittade värden."_s));
    EXPECT_TRUE(notesAsText(empty).contains(u"Inget har antecknats än."_s));
    EXPECT_TRUE(notesAsHtml(empty).contains(u"Inget har antecknats än."_s));
}

} // namespace lagesbild
