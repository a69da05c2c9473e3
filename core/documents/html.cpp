#include "core/documents/html.h"

#include "core/documents/slimsvg.h"

#include <QRegularExpression>
#include <QStringList>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

// Colours of docs/design.md; all text has a contrast of 4.5 or more. Wide things scroll inside themselves, so that
// the page never has to; a shadow tells on which side there is more, and the names of rows stay in sight. Cells have
// borders of their own: the background of one that stays in sight would hide a common one. Paper can't be scrolled:
// there all unfolds, tables get smaller and repeat their heads, and what can't be opened is left out.
const QString style = uR"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1f24;font:16px/1.5 Inter,"Segoe UI",Roboto,Arial,sans-serif}
a{color:#14548c}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #14548c;outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem}
.example{margin:0;padding:.5rem 1rem;text-align:center;font-weight:600;color:#1b1f24;background:repeating-linear-gradient(135deg,#fbf1d6 0 10px,#f2d38a 10px 16px)}
.example span{background:#fff;padding:.15rem .75rem;border-radius:4px}
header,main,nav,footer{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .25rem}
h2{font-size:1.4rem;line-height:1.25;margin:0 0 .25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
.quiet{color:#59616b;margin:.25rem 0;font-size:.9rem}
.finding{font-size:1.1rem;margin:.75rem 0;max-width:44rem}
nav ol{padding-left:1.5rem}
nav li{margin:.2rem 0}
section{border-top:1px solid #e2e5e9;padding:2rem 0 1rem}
figure{margin:1rem 0}
figcaption{color:#59616b;font-size:.85rem;margin-top:.5rem}
section>p,dd{max-width:44rem}
.scroll{overflow-x:auto;background:linear-gradient(90deg,#fff 40%,#fff0) 0 0/2.5rem 100% no-repeat local,linear-gradient(270deg,#fff 40%,#fff0) 100% 0/2.5rem 100% no-repeat local,linear-gradient(90deg,#1b1f2426,#1b1f2400) 0 0/.8rem 100% no-repeat,linear-gradient(270deg,#1b1f2426,#1b1f2400) 100% 0/.8rem 100% no-repeat}
.scroll svg{display:block;width:100%;height:auto;min-width:30rem;max-width:60rem}
svg text{font-family:Inter,"Segoe UI",Roboto,Arial,sans-serif}
table{border-collapse:separate;border-spacing:0;font-size:.9rem;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:left;color:#59616b;font-size:.85rem;padding:.25rem 0}
th,td{padding:.3rem .6rem;border-bottom:1px solid #e2e5e9;text-align:left;vertical-align:top}
thead th{border-bottom:1px solid #59616b;color:#59616b;font-weight:600}
.number{text-align:right;white-space:nowrap}
.missing{color:#59616b}
tbody th{font-weight:400;position:sticky;left:0;background:#fff;min-width:8rem}
tr.focus th,tr.focus td{background:#e6eff7;font-weight:600}
tr.heading th{font-weight:600;padding-top:1rem}
tr.heading span{position:sticky;left:.6rem;display:inline-block;max-width:80vw}
summary{cursor:pointer;color:#14548c;padding:.4rem 0}
dl{margin:.5rem 0}
dt{font-weight:600}
dd{margin:0 0 .5rem}
@media print{
body{font-size:11pt}
header,main,footer{max-width:none;padding:0}
.skip,nav,details:not([open]){display:none}
.scroll{overflow:visible;max-height:none;background:none}
.scroll svg{min-width:0;max-height:20cm}
table{font-size:.75em}
th,td{padding:.15rem .35rem}
tbody th{position:static;min-width:0}
tr.heading span{position:static;max-width:none}
thead{display:table-header-group}
figure,tr,h2,h2+p,h2+p+p,.finding{break-inside:avoid}
h1,h2,h2+p,h2+p+p,.finding,h3,caption,summary,dt,tr.heading{break-after:avoid}
p{orphans:3;widows:3}
}
)"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Lines of a text as paragraphs.
QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>%1</p>\n"_s.arg(escaped(line));
    return html;
}

QString cellHtml(const TableCell &cell, const TableColumn &column, bool isHead)
{
    QStringList classes;
    if (column.isNumber)
        classes << u"number"_s;
    if (column.isNumber && !cell.number)
        classes << u"missing"_s;
    const QString name = isHead ? u"th"_s : u"td"_s;
    const QString scope = isHead ? u" scope=\"row\""_s : QString();
    const QString kind = classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
    return u"<%1%2%3>%4</%1>"_s.arg(name, scope, kind, escaped(cell.text.trimmed()));
}

/// Names its row: the first cell that holds a text.
std::size_t headColumn(const Table &table)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].isNumber)
            return c;
    }
    return 0;
}

QString rowHtml(const Table &table, const TableRow &row, std::size_t head)
{
    if (row.isHeading)
        return u"<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"%1\"><span>%2</span></th></tr>\n"_s
            .arg(table.columns.size())
            .arg(escaped(row.cells.empty() ? QString() : row.cells.front().text));
    QString html = row.isFocus ? u"<tr class=\"focus\">"_s : u"<tr>"_s;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        html += cellHtml(c < row.cells.size() ? row.cells[c] : TableCell(), table.columns[c], c == head);
    return html + u"</tr>\n"_s;
}

QString tableHtml(const Table &all)
{
    const Table table = all.forPeople();
    // What scrolls must be reached by the keyboard.
    QString html = u"<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n"
                   "<caption>%1</caption>\n<thead><tr>"_s.arg(escaped(table.title));
    for (const TableColumn &column : table.columns)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(column.isNumber ? u" class=\"number\""_s : QString(),
                                                     escaped(column.title));
    html += u"</tr></thead>\n<tbody>\n"_s;
    const std::size_t head = headColumn(table);
    for (const TableRow &row : table.rows) {
        if (row.isHeading && &row != &table.rows.front())
            html += u"</tbody>\n<tbody>\n"_s;
        html += rowHtml(table, row, head);
    }
    return html + u"</tbody>\n</table>\n</div>\n"_s;
}

/// One indicator's views have the same title: in a document of many they must be told apart.
QString headingOf(const Page &page)
{
    return page.contentsTitle.isEmpty() ? page.title : page.contentsTitle;
}

QString figureHtml(const Page &page, const QString &id)
{
    return u"<figure>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%1\">\n%2\n</div>\n"
           "<figcaption>%3</figcaption>\n</figure>\n"_s.arg(
               escaped(headingOf(page)), QString::fromUtf8(inlineSvg(page.svg, id)), escaped(page.source));
}

/// @param definedAtTheEnd the document has a section for definitions, so the page needs not have them
QString pageHtml(const Page &page, int number, bool definedAtTheEnd, const DocumentWords &words)
{
    const QString id = u"vy%1"_s.arg(number);
    QString html =
        u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n"_s.arg(id, escaped(headingOf(page)));
    html += paragraphs(page.description);
    if (!page.subtitle.isEmpty())
        html += u"<p class=\"quiet\">%1</p>\n"_s.arg(escaped(page.subtitle));
    if (!page.finding.isEmpty())
        html += u"<p class=\"finding\">%1</p>\n"_s.arg(escaped(page.finding));
    const bool hasFigure = !page.svg.isEmpty();
    if (hasFigure)
        html += figureHtml(page, id);
    if (!page.table.isEmpty()) {
        const QString table = tableHtml(page.table);
        html += hasFigure ? u"<details>\n<summary>%1</summary>\n%2</details>\n"_s.arg(
                                escaped(words.figuresAsTable), table)
                          : table;
    }
    if (!hasFigure && !page.source.isEmpty())
        html += u"<p class=\"quiet\">%1</p>\n"_s.arg(escaped(page.source));
    for (const PageNote &note : page.notes) {
        if (!note.text.isEmpty() && !(note.isDefinition && definedAtTheEnd))
            html += u"<h3>%1</h3>\n%2"_s.arg(escaped(note.heading), paragraphs(note.text));
    }
    return html + u"</section>\n"_s;
}

/// What follows the pages.
struct Appendix {
    QString id;
    QString heading;
    const std::vector<PageNote> *notes = nullptr;
};

std::vector<Appendix> appendicesOf(const Document &document)
{
    const DocumentWords &words = document.words;
    std::vector<Appendix> appendices{{u"definitioner"_s, words.definitions, &document.definitions},
                                     {u"metod"_s, words.methods, &document.appendix},
                                     {u"saknas"_s, words.missingMeanings, &document.statuses}};
    std::erase_if(appendices, [](const Appendix &appendix) { return appendix.notes->empty(); });
    return appendices;
}

QString contentsHtml(const Document &document)
{
    const auto line = [](const QString &id, const QString &title) {
        return u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(id, escaped(title));
    };
    QString html = u"<nav aria-labelledby=\"innehall\">\n<h2 id=\"innehall\">%1</h2>\n<ol>\n"_s.arg(
        escaped(document.words.contents));
    int number = 0;
    for (const Page &page : document.pages)
        html += line(u"vy%1"_s.arg(++number), headingOf(page));
    for (const Appendix &appendix : appendicesOf(document))
        html += line(appendix.id, appendix.heading);
    return html + u"</ol>\n</nav>\n"_s;
}

QString notesHtml(const Appendix &appendix)
{
    QString html = u"<section>\n<h2 id=\"%1\">%2</h2>\n<dl>\n"_s.arg(appendix.id, escaped(appendix.heading));
    for (const PageNote &note : *appendix.notes)
        html += u"<dt>%1</dt>\n<dd>%2</dd>\n"_s.arg(escaped(note.heading), paragraphs(note.text));
    return html + u"</dl>\n</section>\n"_s;
}

} // namespace

QByteArray inlineSvg(const QByteArray &svg, const QString &id)
{
    QString text = QString::fromUtf8(svg);
    const qsizetype start = text.indexOf(u"<svg"_s);
    if (start < 0)
        return {};
    text.remove(0, start);
    slimSvg(text);
    static const QRegularExpression fixedSize(u"^(<svg[^>]*?) width=\"[^\"]*\" height=\"[^\"]*\""_s);
    text.replace(fixedSize, u"\\1"_s);
    // Patterns of one picture must not be taken for another's.
    static const QRegularExpression ids(u"(\\bid=\"|url\\(#|href=\"#)"_s);
    text.replace(ids, u"\\1%1-"_s.arg(id));
    const QString names = u"<svg role=\"img\" aria-labelledby=\"%1-t %1-d\""_s.arg(id);
    text.replace(0, 4, names);
    text.replace(text.indexOf(u"<title>"_s), 7, u"<title id=\"%1-t\">"_s.arg(id));
    text.replace(text.indexOf(u"<desc>"_s), 6, u"<desc id=\"%1-d\">"_s.arg(id));
    return text.trimmed().toUtf8();
}

QByteArray htmlOf(const Document &document)
{
    const DocumentWords &words = document.words;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(
                       words.language, escaped(document.title), style);
    html += u"<a class=\"skip\" href=\"#innehallet\">%1</a>\n"_s.arg(escaped(words.skipToContent));
    if (document.example)
        html += u"<p class=\"example\"><span>%1</span></p>\n"_s.arg(escaped(words.exampleMark));
    html += u"<header>\n<h1>%1</h1>\n<p class=\"quiet\">%2</p>\n</header>\n"_s.arg(
        escaped(document.title), escaped(document.subtitle));
    if (document.pages.size() > 1)
        html += contentsHtml(document);
    html += u"<main id=\"innehallet\">\n"_s;
    int number = 0;
    for (const Page &page : document.pages)
        html += pageHtml(page, ++number, !document.definitions.empty(), words);
    for (const Appendix &appendix : appendicesOf(document))
        html += notesHtml(appendix);
    html += u"</main>\n<footer>\n<p class=\"quiet\">%1</p>\n</footer>\n</body>\n</html>\n"_s.arg(
        escaped(words.madeBy));
    return html.toUtf8();
}

} // namespace lagesbild
