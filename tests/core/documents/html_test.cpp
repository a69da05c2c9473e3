#include "core/documents/html.h"

#include "tests/core/documents/madedocument.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray svg = R"svg(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg><svg width="190mm" height="100mm" viewBox="0 0 720 400" xmlns="http://www.w3.org/2000/svg">
<title>Titel</title><desc>I ord</desc><pattern id="p1"/><rect fill="url(#p1)" width="10" height="5"/></svg>
)svg";

} // namespace

TEST(Html, TakesAPictureInWithoutPrologueAndSize)
{
    const QString inlined = QString::fromUtf8(inlineSvg(svg, u"vy3"_s));
    EXPECT_TRUE(inlined.startsWith(u"<svg role=\"img\" aria-labelledby=\"vy3-t vy3-d\" viewBox="_s))
        << inlined.toStdString();
    EXPECT_TRUE(inlined.contains(u"<title id=\"vy3-t\">Titel</title>"_s));
    EXPECT_TRUE(inlined.contains(u"<desc id=\"vy3-d\">I ord</desc>"_s));
    EXPECT_TRUE(inlined.contains(u" width=\"10\" height=\"5\"/>"_s)) << "sizes inside stay";
    EXPECT_TRUE(inlined.contains(u"<pattern id=\"vy3-p1\"/><rect fill=\"url(#vy3-p1)\""_s));
    EXPECT_EQ(inlineSvg("no picture", u"a"_s), QByteArray());
}

TEST(Html, EscapesWhatPeopleWrite)
{
    const QString html = QString::fromUtf8(htmlOf(documentOf({barPage()})));
    EXPECT_TRUE(html.contains(u"<h2 id=\"vy1\">Staplar å ä ö &lt;&amp;&quot;&gt;</h2>"_s));
    EXPECT_TRUE(html.contains(u"medel &lt;32 %"_s));
    EXPECT_FALSE(html.contains(u"<&"_s));
}

TEST(Html, SaysWhatThereIsToBeSeenBeforeWhatIsFound)
{
    Page page = barPage();
    EXPECT_FALSE(htmlOf(documentOf({page})).contains("</h2>\n<p>"));
    page.description = u"Varje <stapel> är en kommun.\nI guiden 2015."_s;
    EXPECT_TRUE(htmlOf(documentOf({page}))
                    .contains("</h2>\n<p>Varje &lt;stapel&gt; är en kommun.</p>\n<p>I guiden 2015.</p>\n"));
    page.source.clear();
    EXPECT_FALSE(htmlOf(documentOf({page})).contains("<p class=\"quiet\"></p>")) << "no empty line";
}

TEST(Html, ShowsATableInTheOpenWithoutAPictureAndFoldedWithOne)
{
    Page page = barPage();
    EXPECT_FALSE(htmlOf(documentOf({page})).contains("<details>"));
    page.svg = svg;
    const QByteArray html = htmlOf(documentOf({page}));
    EXPECT_TRUE(html.contains("<details>"));
    EXPECT_TRUE(html.contains("<figcaption>Källa: Kolada.</figcaption>"));
}

TEST(Html, UnfoldsOnPaperWhatIsScrolledOnScreen)
{
    const QString html = QString::fromUtf8(htmlOf(documentOf({barPage()})));
    const QString paper = html.section(u"@media print{"_s, 1).section(u"</style>"_s, 0, 0);
    for (const QString &rule :
         {u".scroll{overflow:visible;max-height:none;"_s, u"thead{display:table-header-group}"_s,
          u"figure,tr,"_s, u"{break-inside:avoid}"_s, u"h1,h2,"_s, u"{break-after:avoid}"_s})
        EXPECT_TRUE(paper.contains(rule)) << rule.toStdString() << " is not in " << paper.toStdString();
    EXPECT_EQ(html.count(u"<thead>"_s), html.count(u"<table>"_s)) << "a head to repeat";
}

TEST(Html, TellsRowsByTheirNamesAndMissingFromNumbers)
{
    const QString html = QString::fromUtf8(htmlOf(documentOf({barPage()})));
    EXPECT_TRUE(html.contains(
        u"<tr class=\"focus\"><th scope=\"row\">Örebro</th><td class=\"number\">31,1 %</td></tr>"_s))
        << html.toStdString();
    EXPECT_TRUE(html.contains(u"<td class=\"number missing\">..</td>"_s));
    EXPECT_FALSE(html.contains(u"1880"_s)) << "columns for data are no columns for people";
}

TEST(Html, MarksInventedFigures)
{
    Document document = documentOf({barPage()});
    EXPECT_FALSE(htmlOf(document).contains("class=\"example\""));
    document.example = true;
    EXPECT_TRUE(htmlOf(document).contains("Exempeldata – påhittade värden"));
}

TEST(Html, LeadsToEveryPageWhenThereAreSeveral)
{
    EXPECT_FALSE(htmlOf(documentOf({barPage()})).contains("<nav"));
    const QByteArray html = htmlOf(documentOf({barPage(), linePage()}));
    EXPECT_TRUE(html.contains("<a href=\"#vy2\">Linjer</a>"));
}

TEST(Html, LeadsToWhatFollowsThePages)
{
    Document document = documentOf({barPage(), linePage()});
    document.definitions = {{u"Andel"_s, u"Del av hundra."_s}};
    document.appendix.clear();
    const QByteArray html = htmlOf(document);
    EXPECT_TRUE(html.contains("<li><a href=\"#definitioner\">Definitioner</a></li>"));
    EXPECT_TRUE(html.contains("<h2 id=\"definitioner\">Definitioner</h2>"));
    EXPECT_TRUE(html.contains("<h2 id=\"saknas\">"));
    EXPECT_FALSE(html.contains("\"#metod\"")) << "no way to what is not there";
}

TEST(Html, TellsViewsOfOneIndicatorApart)
{
    Page bars = barPage();
    Page lines = linePage();
    lines.title = bars.title;
    bars.contentsTitle = u"Jämförelse"_s;
    lines.contentsTitle = u"Utveckling"_s;
    const QByteArray html = htmlOf(documentOf({bars, lines}));
    EXPECT_TRUE(html.contains("<a href=\"#vy1\">Jämförelse</a>"));
    EXPECT_TRUE(html.contains("<h2 id=\"vy1\">Jämförelse</h2>"));
    EXPECT_TRUE(html.contains("<h2 id=\"vy2\">Utveckling</h2>"));
}

} // namespace lagesbild
