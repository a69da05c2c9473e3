#include "tests/app/cli.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class MapCommand : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray madeMap(const QString &name, const QStringList &more = {}) const
    {
        const CliAnswer answer =
            askMade(QStringList{u"map"_s, u"--indicator"_s, u"N3"_s, u"--out"_s, path(name)} + more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        EXPECT_EQ(answer.out + answer.err, QString());
        return contentOf(name);
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

/// All text of an SVG file; a failure of the running test when it is not well formed.
QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return text;
}

} // namespace

TEST_F(MapCommand, PaintsAnSvgThatReadsBack)
{
    const QString text = textOf(madeMap(u"karta.svg"_s, {u"--method"_s, u"equal"_s, u"--classes"_s, u"4"_s}));
    EXPECT_TRUE(text.contains(u"N3 kort"_s)) << "its title";
    EXPECT_TRUE(text.contains(u"2022"_s)) << "its year";
    EXPECT_TRUE(text.contains(u"70,0–90,0"_s)) << "a class of the legend";
    EXPECT_TRUE(text.contains(u"Källa: Kolada"_s)) << "its source";
}

TEST_F(MapCommand, PaintsTheChangeAndTwoIndicators)
{
    const QString change = textOf(madeMap(
        u"andring.svg"_s, {u"--indicator"_s, u"N1"_s, u"--layer"_s, u"change"_s, u"--since"_s, u"2018"_s}));
    EXPECT_TRUE(change.contains(u"N1 kort: förändring 2018–2022"_s)) << change.toStdString();
    EXPECT_TRUE(change.contains(u"Förändring, procentenheter"_s)) << "the legend's title";
    const QString two = textOf(
        madeMap(u"tva.svg"_s, {u"--layer"_s, u"bivariate"_s, u"--against"_s, u"N1"_s, u"--keep-small"_s}));
    EXPECT_TRUE(two.contains(u"N3 kort och N1 kort"_s)) << two.toStdString();
    EXPECT_TRUE(two.contains(u"Tredjedelar av vart och ett"_s)) << "the legend's title";
}

TEST_F(MapCommand, PaintsAMapPerYearAndTwoIndicatorsSideBySide)
{
    const QString years =
        textOf(madeMap(u"ar.svg"_s, {u"--indicator"_s, u"N1"_s, u"--plates"_s, u"years"_s}));
    for (const QString &text : {u"2018"_s, u"2022"_s, u"samma klasser alla år"_s})
        EXPECT_TRUE(years.contains(text)) << text.toStdString();
    const QString pair =
        textOf(madeMap(u"par.svg"_s, {u"--plates"_s, u"pair"_s, u"--against"_s, u"N1"_s, u"--keep-small"_s}));
    EXPECT_TRUE(pair.contains(u"N3 kort och N1 kort"_s)) << pair.toStdString();
    EXPECT_TRUE(pair.contains(u"N1 kort, 20"_s)) << "the title of the second map";
    for (const QStringList &wrong : {QStringList{u"--plates"_s, u"two"_s},
                                     QStringList{u"--plates"_s, u"years"_s, u"--layer"_s, u"change"_s}}) {
        const CliAnswer answer =
            askMade(QStringList{u"map"_s, u"--indicator"_s, u"N1"_s, u"--out"_s, path(u"fel.svg"_s)} + wrong);
        EXPECT_EQ(answer.exitCode, 2) << wrong.join(u' ').toStdString();
    }
}

TEST_F(MapCommand, PaintsAPictureOfTwoPixelsPerPoint)
{
    const QByteArray png = madeMap(u"karta.png"_s, {u"--tiles"_s});
    ASSERT_TRUE(png.startsWith("\x89PNG"));
    EXPECT_EQ(qFromBigEndian<quint32>(png.constData() + 16), 1640u);
    EXPECT_EQ(qFromBigEndian<quint32>(png.constData() + 20), 1920u);
}

TEST_F(MapCommand, PaintsAPdf)
{
    EXPECT_TRUE(madeMap(u"KARTA.PDF"_s).startsWith("%PDF-"));
}

TEST_F(MapCommand, NeedsAFileOfAKindItKnows)
{
    for (const QStringList &out : {QStringList{}, QStringList{u"--out"_s, path(u"karta.bmp"_s)}}) {
        const CliAnswer answer = askMade(QStringList{u"map"_s, u"--indicator"_s, u"N3"_s} + out);
        EXPECT_EQ(answer.exitCode, 2);
        EXPECT_TRUE(answer.err.contains(u".svg"_s)) << answer.err.toStdString();
    }
    const CliAnswer nowhere =
        askMade({u"map"_s, u"--indicator"_s, u"N3"_s, u"--out"_s, path(u"ingenstans/karta.svg"_s)});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_EQ(nowhere.err.count(u'\n'), 1) << nowhere.err.toStdString();
}

TEST_F(MapCommand, DrawsTheGuidesMapOfCounties)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer =
        runCli({u"map"_s, u"--indicator"_s, u"N00973"_s, u"--year"_s, u"2015"_s, u"--method"_s, u"guide"_s,
                u"--out"_s, path(u"karta1.svg"_s), u"--data"_s, realPackFile()});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QString text = textOf(contentOf(u"karta1.svg"_s));
    for (const QString &label : {u"20–24"_s, u"25–29"_s, u"30–34"_s, u"35–39"_s, u"40–45"_s})
        EXPECT_TRUE(text.contains(label)) << label.toStdString();
}

} // namespace lagesbild
