#include "app/cli/detailwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DetailWords)
};

/// The details a person meets with, as core words them, %1 … for what differs; the narrower before the wider.
constexpr std::array<const char *, 52> details{
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "an empty file"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no such file"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a folder"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "Permission denied"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "longer than a gigabyte"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no text file and no table format that is known"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "text without columns: no delimiter makes a table of it"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a header without rows below it"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords",
                      "a workbook of Excel 97-2003 (.xls): save it as .xlsx or .csv"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a PDF document, which holds no table to read"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a database: a data pack is opened, not imported"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a gzip file: unpack it first"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a web page, not a table"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "an XML file, not a table"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no zip file: %1"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a zip file, but no workbook"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a zip file without a workbook in it"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a zip file without a spreadsheet in it"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a workbook without any filled cell"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a spreadsheet without any filled cell"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "part %1 is broken or too large"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a PX file without the keyword DATA: it has no figures"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords",
                      "DATA has %1 cells where the variables make %2, and the file is cut off"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "DATA has %1 cells where the variables make %2"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords",
                      "after a quoted text of %1 comes neither a comma nor a semicolon: a quote is astray"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "dimension %1 says size %2 and has %3 categories"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "value has %1 cells where the dimensions make %2"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "JSON, but no statistics: it has %1"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "JSON: %1"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords",
                      "no column tells the municipality, and none is given for all rows"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no column holds values"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a list of links to tables, without figures"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a description of a table, without figures"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "more cells than can be imported at once"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "database or disk is full"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "No space left on device"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "nothing may be written in its folder"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "the folder does not exist"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "it is a folder"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "went silent"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "went silent, %1 times"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a web page came instead of figures, %1 times"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "sends from one address to the next without end"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "sends to an address without encryption"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "addresses beyond this computer must begin with https"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "not the address of a service"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no such collection in Kolada"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "no update was begun"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "not one figure about what was asked for"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "an empty answer about indicators that have figures"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "a catalogue without municipalities or indicators"),
    QT_TRANSLATE_NOOP("lagesbild::DetailWords", "cancelled"),
};

/// What stands at the places %1 … of @p pattern; no match where the rest differs.
QRegularExpressionMatch matchOf(const QString &detail, const char *pattern)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QString expression;
    qsizetype from = 0;
    const QString text = QString::fromUtf8(pattern);
    auto places = place.globalMatch(text);
    while (places.hasNext()) {
        const QRegularExpressionMatch found = places.next();
        expression += QRegularExpression::escape(text.mid(from, found.capturedStart() - from)) + u"(.*?)"_s;
        from = found.capturedEnd();
    }
    expression += QRegularExpression::escape(text.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(detail);
}

} // namespace

QString detailWords(const std::string &detail)
{
    const QString text = QString::fromStdString(detail);
    for (const char *pattern : details) {
        const QRegularExpressionMatch match = matchOf(text, pattern);
        if (!match.hasMatch())
            continue;
        QString words = DetailWords::tr(pattern);
        // From the last, so that what is filled in is not taken for a place.
        for (int i = match.lastCapturedIndex(); i >= 1; --i)
            words.replace(u'%' + QString::number(i), match.captured(i));
        return words;
    }
    return text;
}

} // namespace lagesbild
