#include "core/documents/slimsvg.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString slimmed(QString svg)
{
    slimSvg(svg);
    return svg;
}

/// As Qt's generator paints two bars, one after the other.
const QString bars = uR"svg(<svg viewBox="0 0 9 9">
<g fill="none" stroke="black" stroke-width="1" fill-rule="evenodd" stroke-linecap="square" stroke-linejoin="bevel" >

<g fill="#868f9a" fill-opacity="1" stroke="none">
<rect x="1.23456" y="2" width="3.5" height="4.9999"/>
</g>

<g fill="#868f9a" fill-opacity="1" stroke="none">
<path fill-rule="evenodd" d="M1,2 L3,4"/>
</g>

<g fill="#14548c" fill-opacity="0.5" stroke="none">
<path fill-rule="evenodd" d="M5,6 L7,8"/>
</g>
</g>
</svg>)svg"_s;

} // namespace

TEST(SlimSvg, LeavesOutWhatChangesNothing)
{
    const QString slim = slimmed(uR"svg(<svg width="9mm" height="9mm" viewBox="0 0 9 9">
<title>Titel</title><desc>I ord</desc>
<g fill="none" stroke="#000000" transform="matrix(1,0,0,1,0,0)"
font-family="Sans Serif" font-size="12" font-weight="400" font-style="normal" 
>
</g>

<g fill="#14548c" fill-opacity="0.5" transform="matrix(1,0,0,1,3,4)"
font-family="Inter" font-size="11" font-weight="700" font-style="normal" 
>
<path vector-effect="none" d="M1,2 L3,4"/>
<text fill-opacity="1" font-family="Inter" font-size="11" font-weight="700" font-style="normal" 
 >400</text>
</g>
</svg>)svg"_s);
    EXPECT_EQ(slim.count(u"<g "_s), 1) << slim.toStdString();
    EXPECT_EQ(slim.count(u"</g>"_s), 1);
    EXPECT_FALSE(slim.contains(u"vector-effect"_s));
    EXPECT_TRUE(slim.contains(
        u"<g fill=\"#14548c\" fill-opacity=\"0.5\" transform=\"matrix(1,0,0,1,3,4)\">\n<path d=\"M1 2l2 2\"/>"_s))
        << slim.toStdString();
    EXPECT_TRUE(slim.contains(
        u"<text fill-opacity=\"1\" font-family=\"Inter\" font-size=\"11\" font-weight=\"700\""_s))
        << "texts keep their font, and an opacity that their group has not";
}

TEST(SlimSvg, SaysOnceWhatNeighboursHaveInCommon)
{
    const QString slim = slimmed(bars);
    EXPECT_EQ(slim.count(u"<g fill=\"#868f9a\" stroke=\"none\">"_s), 1) << slim.toStdString();
    EXPECT_EQ(slim.count(u"<g fill=\"#14548c\" fill-opacity=\"0.5\" stroke=\"none\">"_s), 1);
    EXPECT_EQ(slim.count(u"<g "_s), slim.count(u"</g>"_s));
    EXPECT_EQ(slim.count(u"fill-rule"_s), 1) << "the outermost group says it for all";
    EXPECT_TRUE(slim.contains(u"<rect x=\"1.23\" y=\"2\" width=\"3.5\" height=\"4.99\"/>"_s))
        << slim.toStdString();
}

TEST(SlimSvg, WritesPathsFromPointToPoint)
{
    EXPECT_EQ(tightPath(u"M10,20 L10.04,20.02 L13.26,19.5 L13.26,25 "_s), u"M10 20l3.3-.5 0 5.5"_s);
    EXPECT_EQ(tightPath(u"M0,0 L1,1 M-5,2 L-5,3"_s), u"M0 0l1 1M-5 2l0 1"_s);
    EXPECT_EQ(tightPath(u"M89,35 C89,33.9 90,33 91,33 L91,34"_s), u"M89 35c0-1.1 1-2 2-2l0 1"_s);
}

TEST(SlimSvg, DoesNotDriftOverManyPoints)
{
    QString path = u"M0,0"_s;
    for (int i = 1; i <= 1000; ++i)
        path += u" L%1,%2"_s.arg(QString::number(i * 0.333), QString::number(i % 2));
    double x = 0;
    const QStringList numbers =
        tightPath(path).section(u'l', 1).replace(u"-"_s, u" -"_s).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < numbers.size(); i += 2)
        x += numbers[i].toDouble();
    EXPECT_NEAR(x, 333, 0.0501);
}

TEST(SlimSvg, KeepsDotsAndWhatItDoesNotKnow)
{
    EXPECT_EQ(tightPath(u"M4,4 L4.001,4"_s), u"M4 4l0 0"_s) << "a dot, where the ends of lines are round";
    EXPECT_EQ(tightPath(u"M4,4 h3"_s), u"M4,4 h3"_s);
    EXPECT_EQ(tightPath(u"M4 4"_s), u"M4 4"_s);
    EXPECT_EQ(tightPath(QString()), QString());
}

} // namespace lagesbild
