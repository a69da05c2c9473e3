#include "tests/app/cli.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ReportCommand : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QByteArray made(const QString &name, const QStringList &more = {}) const
    {
        const CliAnswer answer = askMade(QStringList{u"report"_s, u"--municipality"_s, u"1001"_s,
                                                     u"--group"_s, u"county"_s, u"--out"_s, path(name)} +
                                         more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        return contentOf(name);
    }

    QTemporaryDir m_folder;
};

/// The page as a tree; its only void elements are meta, which is no problem once closed.
QDomElement htmlTree(QByteArray html)
{
    html.replace("<!DOCTYPE html>", "");
    html.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"/>");
    html.replace("initial-scale=1\">", "initial-scale=1\"/>");
    QDomDocument document;
    QString error;
    int line = 0;
    EXPECT_TRUE(document.setContent(html, &error, &line)) << error.toStdString() << " in line " << line;
    return document.documentElement();
}

} // namespace

TEST_F(ReportCommand, MakesAPageThatNeedsNothingElse)
{
    const QByteArray html = made(u"rapport.html"_s);
    for (const char *outside : {"<script", "<link", "src=", "url(h", "@import"})
        EXPECT_FALSE(html.contains(outside)) << outside;
    const QDomElement page = htmlTree(html);
    EXPECT_EQ(page.attribute(u"lang"_s), u"sv-SE"_s);
    EXPECT_EQ(elements(page, u"h1"_s).size(), 1u);
    EXPECT_EQ(elements(page, u"main"_s).size(), 1u);
    // N1 and N3 in comparison and development, and the overview, which is a table only.
    EXPECT_EQ(elements(page, u"figure"_s).size(), elements(page, u"figcaption"_s).size());
    EXPECT_EQ(elements(page, u"figure"_s).size(), 4u);
    EXPECT_EQ(elements(page, u"table"_s).size(), 5u);
    for (const QDomElement &table : elements(page, u"table"_s)) {
        EXPECT_FALSE(element(table, u"caption"_s).text().isEmpty());
        EXPECT_FALSE(elements(table, u"th"_s).empty());
    }
}

TEST_F(ReportCommand, ShowsEveryIndicatorWhereItIsToBeDetailed)
{
    const QDomElement page = htmlTree(made(u"rapport.html"_s, {u"--extent"_s, u"detailed"_s}));
    // Comparison and development of N1 to N4, also of those that are neither good nor bad.
    EXPECT_EQ(elements(page, u"figure"_s).size(), 8u);
    EXPECT_EQ(made(u"a.html"_s, {u"--extent"_s, u"standard"_s}), made(u"b.html"_s));
}

TEST_F(ReportCommand, IsOfAboutFortyViewsAndLessThanThreeMegabytes)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer = runCli({u"report"_s, u"--municipality"_s, u"1880"_s, u"--out"_s,
                                     path(u"rapport.html"_s), u"--data"_s, realPackFile()});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QByteArray html = contentOf(u"rapport.html"_s);
    EXPECT_LT(html.size(), 3'000'000);
    EXPECT_GE(html.count("<section aria-labelledby"), 36);
    EXPECT_LE(html.count("<section aria-labelledby"), 46);
    for (const char *heading : {"<h2 id=\"vy2\">", "Etableringsuppdraget för nyanlända</h2>",
                                "Liknande kommuner</h2>", "Demografisk försörjningskvot, karta</h2>"})
        EXPECT_TRUE(html.contains(heading)) << heading;
}

TEST_F(ReportCommand, SaysEveryPictureInWordsUnderIdsOfItsOwn)
{
    const QDomElement page = htmlTree(made(u"rapport.html"_s));
    QStringList ids;
    for (const QDomElement &svg : elements(page, u"svg"_s)) {
        EXPECT_EQ(svg.attribute(u"role"_s), u"img"_s);
        EXPECT_TRUE(svg.hasAttribute(u"viewBox"_s));
        EXPECT_FALSE(svg.hasAttribute(u"width"_s)) << "it takes the width there is";
        const QDomElement title = element(svg, u"title"_s);
        const QDomElement description = element(svg, u"desc"_s);
        EXPECT_FALSE(title.text().isEmpty());
        EXPECT_FALSE(description.text().isEmpty());
        EXPECT_EQ(svg.attribute(u"aria-labelledby"_s),
                  title.attribute(u"id"_s) + u' ' + description.attribute(u"id"_s));
        EXPECT_FALSE(ids.contains(title.attribute(u"id"_s)));
        ids << title.attribute(u"id"_s);
    }
    EXPECT_FALSE(ids.isEmpty());
}

TEST_F(ReportCommand, LeadsFromTheContentsToEveryView)
{
    const QDomElement page = htmlTree(made(u"rapport.html"_s));
    QStringList targets;
    for (const QDomElement &section : elements(page, u"h2"_s))
        targets << u'#' + section.attribute(u"id"_s);
    const std::vector<QDomElement> links = elements(element(page, u"nav"_s), u"a"_s);
    EXPECT_EQ(links.size(), 8u) << "five views; definitions, methods and what stands for missing values";
    QStringList titles;
    for (const QDomElement &link : links) {
        EXPECT_TRUE(targets.contains(link.attribute(u"href"_s))) << link.text().toStdString();
        titles << link.text();
    }
    QStringList headings;
    for (const QDomElement &heading : elements(page, u"h2"_s))
        headings << heading.text();
    EXPECT_EQ(headings, QStringList{u"Innehåll"_s} + titles) << "a link says what its target is called";
    EXPECT_EQ(headings.removeDuplicates(), 0) << "and views of one indicator are told apart";
}

TEST_F(ReportCommand, TellsOnPaperWhereDefinitionsAndMethodsBegin)
{
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        GTEST_SKIP() << "needs pdftotext";
    ASSERT_FALSE(made(u"rapport.pdf"_s).isEmpty());
    QProcess process;
    process.start(pdftotext, {u"-layout"_s, path(u"rapport.pdf"_s), u"-"_s});
    ASSERT_TRUE(process.waitForFinished());
    const QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    for (const QString &title :
         {u"Definitioner"_s, u"Metod"_s, u"Vad som står i stället för ett värde som saknas"_s}) {
        const QRegularExpression line(u"^\\s*%1\\s+(\\d+)$"_s.arg(title),
                                      QRegularExpression::MultilineOption);
        const QRegularExpressionMatch found = line.match(pages.first());
        ASSERT_TRUE(found.hasMatch()) << pages.first().toStdString();
        EXPECT_TRUE(pages.value(found.captured(1).toInt() - 1).contains(title)) << title.toStdString();
    }
}

TEST_F(ReportCommand, MakesAPresentationAndPaper)
{
    EXPECT_EQ(OfficeFile(made(u"rapport.pptx"_s)).faults(), QStringList());
    EXPECT_TRUE(made(u"rapport.pdf"_s).startsWith("%PDF-"));
}

TEST_F(ReportCommand, MakesOneForEachMunicipalityAskedFor)
{
    const CliAnswer answer = askMade({u"report"_s, u"--municipalities"_s, u"1001,1003"_s, u"--group"_s,
                                      u"county"_s, u"--out"_s, path(u"{code} {name}.html"_s)});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files),
              (QStringList{u"1001 Östra.html"_s, u"1003 Åby.html"_s}));
    EXPECT_TRUE(contentOf(u"1003 Åby.html"_s).contains("<h1>Åby: Integration</h1>"));
}

TEST_F(ReportCommand, TellsHowFarItHasCome)
{
    const CliAnswer answer = askMade({u"report"_s, u"--municipalities"_s, u"1001,1003"_s, u"--group"_s,
                                      u"county"_s, u"--out"_s, path(u"{code}.html"_s)});
    EXPECT_EQ(answer.err, u"1/2 Östra\n2/2 Åby\n"_s);
}

TEST_F(ReportCommand, ShowsTheViewsThatAreChosenOfEveryMunicipality)
{
    const CliAnswer answer =
        askMade({u"report"_s, u"--municipalities"_s, u"1001,1002"_s, u"--out"_s, path(u"{code}.html"_s),
                 u"--link"_s, u"lagesbild:compare?municipality=1003&indicator=N3&group=county"_s, u"--link"_s,
                 u"lagesbild:trend?municipality=1003&indicator=N1&group=county"_s});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    for (const auto &[file, name] : {std::pair(u"1001.html"_s, "Östra"), {u"1002.html"_s, "Ale"}}) {
        const QByteArray html = contentOf(file);
        EXPECT_EQ(html.count("<section aria-labelledby"), 2);
        EXPECT_LT(html.indexOf("N3 kort"), html.indexOf("N1 kort")) << "in their order";
        EXPECT_TRUE(html.contains(QByteArray("<h1>") + name + ": rapport</h1>"))
            << html.left(4000).constData();
    }
    const CliAnswer wrong = askMade({u"report"_s, u"--municipality"_s, u"1001"_s, u"--out"_s,
                                     path(u"a.html"_s), u"--link"_s, u"lagesbild:nowhere"_s});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_EQ(wrong.err.count(u'\n'), 1) << wrong.err.toStdString();
}

TEST_F(ReportCommand, DefinesEverythingOnceAtTheEnd)
{
    const QDomElement page = htmlTree(made(u"rapport.html"_s));
    QStringList terms;
    for (const QDomElement &term : elements(page, u"dt"_s))
        terms << term.text();
    EXPECT_EQ(terms.count(u"N1 kort"_s), 1);
    EXPECT_EQ(terms.count(u"N3 kort"_s), 1);
    EXPECT_TRUE(terms.contains(u"Trend"_s)) << "and how it is computed";
    for (const QDomElement &heading : elements(page, u"h3"_s))
        EXPECT_NE(heading.text(), u"Definition"_s);
    QString slides;
    const OfficeFile file(made(u"rapport.pptx"_s));
    for (const QString &path : file.paths()) {
        if (path.startsWith(u"ppt/slides/slide"_s))
            slides += file.root(path).text();
    }
    EXPECT_TRUE(slides.contains(u"Definitioner"_s));
}

TEST_F(ReportCommand, ShowsTheGuidesPicturesBesideWhatTheyShow)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer = runCli({u"report"_s, u"--municipality"_s, u"1880"_s, u"--extent"_s, u"guide"_s,
                                     u"--out"_s, path(u"guiden.html"_s), u"--data"_s, realPackFile()});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QDomElement page = htmlTree(contentOf(u"guiden.html"_s));
    EXPECT_EQ(element(page, u"h1"_s).text(), u"Örebro: guidens diagram och kartor"_s);
    QStringList headings;
    for (const QDomElement &section : elements(page, u"section"_s)) {
        if (!section.hasAttribute(u"aria-labelledby"_s))
            continue; // definitions and methods
        const QString heading = element(section, u"h2"_s).text();
        headings << heading.section(u':', 0, 0);
        EXPECT_EQ(elements(section, u"figure"_s).size(), 1u) << heading.toStdString();
        EXPECT_FALSE(element(section, u"figcaption"_s).text().isEmpty()) << heading.toStdString();
        // The description and the year, then what is measured and the finding.
        EXPECT_GE(elements(section, u"p"_s).size(), 4u) << heading.toStdString();
    }
    EXPECT_EQ(headings, (QStringList{u"Diagram 1"_s, u"Diagram 2"_s, u"Diagram 3"_s, u"Diagram 4"_s,
                                     u"Diagram 5"_s, u"Diagram 6"_s, u"Diagram 7"_s, u"Diagram 8"_s,
                                     u"Diagram 9"_s, u"Karta 1"_s, u"Karta 2"_s, u"Karta 3"_s}));
    const QString text = page.text();
    EXPECT_EQ(text.count(u"Går inte att rita"_s), 3) << "parts of diagrams 4, 7 and 9";
    EXPECT_TRUE(text.contains(u"här 2020: närmaste år med värden"_s));
}

TEST_F(ReportCommand, SaysOfEachOfTheGuidesPicturesWhyItIsNotThere)
{
    const QByteArray html = made(u"guiden.html"_s, {u"--extent"_s, u"guide"_s});
    EXPECT_FALSE(html.contains("<svg"));
    EXPECT_EQ(html.count("<section aria-labelledby"), 12);
    EXPECT_EQ(html.count("Går inte att rita: uppgifterna som finns här saknar värden för"), 12);
    EXPECT_TRUE(html.contains("lagesbild-cli update"));
    EXPECT_EQ(OfficeFile(made(u"guiden.pptx"_s, {u"--extent"_s, u"guide"_s})).faults(), QStringList());
    EXPECT_TRUE(made(u"guiden.pdf"_s, {u"--extent"_s, u"guide"_s}).startsWith("%PDF-"));
}

TEST_F(ReportCommand, LeavesTheOldReportWhenTheDiskIsFull)
{
    ASSERT_FALSE(made(u"å ä ö.html"_s).isEmpty());
    const QByteArray before = contentOf(u"å ä ö.html"_s);
    for (const QString &name : {u"å ä ö.html"_s, u"ny.pptx"_s, u"ny.pdf"_s}) {
        const SmallDisk disk(2048); // the program that is started inherits it
        const CliAnswer answer = askMade(
            {u"report"_s, u"--municipality"_s, u"1001"_s, u"--group"_s, u"county"_s, u"--out"_s, path(name)});
        EXPECT_EQ(answer.exitCode, 3) << name.toStdString();
        EXPECT_EQ(answer.err.count(u"lagesbild-cli: "_s), 1) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"disken är full"_s)) << answer.err.toStdString();
    }
    EXPECT_EQ(contentOf(u"å ä ö.html"_s), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"å ä ö.html"_s})
        << "nothing half is left";
}

TEST_F(ReportCommand, SaysInOneLineWhatIsWrong)
{
    const std::vector<QStringList> calls{
        {u"--municipality"_s, u"1001"_s, u"--out"_s, path(u"rapport.doc"_s)},
        {u"--out"_s, path(u"rapport.html"_s)},
        {u"--municipalities"_s, u"1001,1003"_s, u"--out"_s, path(u"rapport.html"_s)},
        {u"--municipality"_s, u"1001"_s, u"--out"_s, path(u"saknas/rapport.html"_s)},
        {u"--municipality"_s, u"1001"_s, u"--out"_s, path(u"a.html"_s), u"--extent"_s, u"all"_s},
        {u"--municipality"_s, u"1001"_s, u"--out"_s, path(QString(300, u'å') + u".pdf"_s)}};
    for (const QStringList &options : calls) {
        const CliAnswer answer = askMade(QStringList{u"report"_s, u"--group"_s, u"county"_s} + options);
        EXPECT_EQ(answer.exitCode, 2) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    }
}

} // namespace lagesbild
