#include "ui/shared/detailtext.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/questions/swedish.h"
#include "tests/ui/shared/detailsources.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <set>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The words of every pattern between its places.
std::set<QString> allPieces()
{
    std::set<QString> pieces;
    for (const auto &patterns : {detailPatterns(), detailFrames()}) {
        for (const char *pattern : patterns) {
            const QStringList parts = QString::fromUtf8(pattern).split(u'%');
            pieces.insert(parts.front());
            for (qsizetype i = 1; i < parts.size(); ++i)
                pieces.insert(parts[i].mid(1));
        }
    }
    return pieces;
}

QString withExamples(QString text)
{
    return text.replace(u"%1"_s, u"A"_s).replace(u"%2"_s, u"B"_s).replace(u"%3"_s, u"C"_s);
}

/// One word is a name (of a part, a key, an option) or is tested by its sentence.
bool isSentence(const QString &literal)
{
    return literal.trimmed().contains(u' ');
}

QString swedishOf(const char *detail)
{
    return detailText(detail);
}

} // namespace

TEST(DetailSources, AreFoundInCode)
{
    const QString code = uR"(
        Error malformed(std::string why);
        return malformed("part " + name + " is "
                         "broken"); // "not this"
        return failure(ErrorKind::NotFound, file, x.size() > 1'000 ? "too (long" : "gone");
        Error error{.kind = ErrorKind::WrongUse, .detail = "can't be", .place = u"here"_s};
        found.reason = "no areas in it";
        return failure(kind, QCoreApplication::translate("Place", "elsewhere"), "written");
        say("something else");
    )"_s;
    const QStringList expected{u"part "_s,   u" is broken"_s, u"too (long"_s,     u"gone"_s,
                               u"written"_s, u"can't be"_s,   u"no areas in it"_s};
    EXPECT_EQ(detailLiterals(code).join(u'|').toStdString(), expected.join(u'|').toStdString());
}

TEST(DetailText, HasWordsForEveryDetailOfTheCode)
{
    const std::set<QString> pieces = allPieces();
    const Swedish swedish;
    int sentences = 0;
    for (const auto &[place, text] : allDetailLiterals()) {
        if (!isSentence(text))
            continue;
        ++sentences;
        const bool isWhole = swedishOf(text.toUtf8().constData()) != text;
        EXPECT_TRUE(isWhole || pieces.contains(text) || pieces.contains(u": "_s + text))
            << place.toStdString() << ": add it to ui/shared/detailpatterns.cpp: " << text.toStdString();
    }
    EXPECT_GT(sentences, 250) << "the details are looked for where they are no more";
}

TEST(DetailText, TakesEachDetailForWhatItIs)
{
    const Swedish swedish;
    for (const auto &patterns : {detailPatterns(), detailFrames()}) {
        for (const char *pattern : patterns) {
            const QString expected =
                withExamples(QCoreApplication::translate("lagesbild::DetailText", pattern));
            EXPECT_EQ(detailText(withExamples(QString::fromUtf8(pattern)).toStdString()).toStdString(),
                      expected.toStdString())
                << "an earlier pattern is wider than " << pattern;
        }
    }
}

TEST(DetailText, IsAsItIsInEnglish)
{
    for (const auto &patterns : {detailPatterns(), detailFrames()}) {
        for (const char *pattern : patterns) {
            const std::string detail = withExamples(QString::fromUtf8(pattern)).toStdString();
            EXPECT_EQ(detailText(detail).toStdString(), detail);
        }
    }
    EXPECT_EQ(detailText("HTTP 429, asked to wait 5 s, 3 times"), u"HTTP 429, asked to wait 5 s, 3 times"_s);
}

TEST(DetailText, IsSwedish)
{
    const Swedish swedish;
    const std::pair<const char *, const char *> sentences[] = {
        {"an empty file", "filen är tom"},
        {"3000 bytes long, should be 2678784", "3000 byte lång, ska vara 2678784"},
        {"figures of N00973 do not fit their checksum",
         "uppgifterna om N00973 stämmer inte med sin kontrollsumma"},
        {"no column holds values", "ingen kolumn har värden"},
        {"no column value", "kolumnen value saknas"},
        {"DATA has 7 cells where the variables make 8, and the file is cut off",
         "DATA har 7 celler där variablerna ger 8, och filen är avkortad"},
        {"dimension Tid says size 2 and has 3 categories",
         "dimensionen Tid anger storleken 2 men har 3 kategorier"},
        {"a workbook of Excel 97-2003 (.xls): save it as .xlsx or .csv",
         "en arbetsbok från Excel 97–2003 (.xls): spara den som .xlsx eller .csv"},
        {"a PDF document, which holds no table to read",
         "ett PDF-dokument, som inte har någon tabell att läsa"},
        {"a database: a data pack is opened, not imported",
         "en databas: ett datapaket öppnas, det importeras inte"},
        {"a gzip file: unpack it first", "en gzip-fil: packa upp den först"},
        {"a web page, not a table", "en webbsida, ingen tabell"},
        {"an XML file, not a table", "en XML-fil, ingen tabell"},
        {"JSON, but no statistics: it has apis", "JSON, men ingen statistik: filen har apis"},
        {"gender can't be Q", "gender kan inte vara Q"},
        {"not_slides", "ingen PowerPoint-presentation"},
        {"cancelled", "på begäran"},
    };
    for (const auto &[english, expected] : sentences)
        EXPECT_EQ(swedishOf(english).toStdString(), expected);
}

TEST(DetailText, IsSwedishWithinWhatIsSaidAroundIt)
{
    const Swedish swedish;
    EXPECT_EQ(swedishOf("gzip: cut off"), u"gzip: avkortad"_s);
    EXPECT_EQ(swedishOf("Connection refused, 5 times"), u"anslutningen nekades, 5 gånger"_s);
    EXPECT_EQ(swedishOf("Host a.invalid not found, 5 times"), u"servern a.invalid finns inte, 5 gånger"_s);
    EXPECT_EQ(swedishOf("HTTP 429, asked to wait 5 s, 3 times"),
              u"HTTP 429, ombedd att vänta 5 s, 3 gånger"_s);
    EXPECT_EQ(swedishOf("not what was asked for: a variable is missing"),
              u"inte det som efterfrågades: en variabel saknas"_s);
    EXPECT_EQ(swedishOf("a section that belongs to nothing"), u"ett avsnitt som inte hör till något"_s);
    EXPECT_EQ(swedishOf("xl/workbook.xml: more than a thousand sheets"),
              u"xl/workbook.xml: fler än tusen blad"_s);
}

TEST(DetailText, LeavesWhatIsPutInAsItIs)
{
    const Swedish swedish;
    EXPECT_EQ(swedishOf("no column %2 and %1"), u"kolumnen %2 and %1 saknas"_s);
    EXPECT_EQ(swedishOf("a service says this, or that"), u"a service says this, or that"_s);
    EXPECT_EQ(swedishOf("gzip: a library says this"), u"gzip: a library says this"_s);
    EXPECT_EQ(swedishOf(""), QString());
}

} // namespace lagesbild
