#include "ui/export/copying.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// As a spreadsheet in the user's language reads it: no groups, no unit.
QString pointText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString cellText(const TableCell &cell)
{
    QString text = cell.number ? pointText(*cell.number) : cell.text.trimmed();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString cellHtml(const TableCell &cell, bool isNumber)
{
    if (!cell.number)
        return u"<td%1>%2</td>"_s.arg(isNumber ? u" align=\"right\""_s : QString(),
                                      cell.text.trimmed().toHtmlEscaped());
    // LibreOffice Calc takes the number from sdval, whatever the text looks like.
    const QString plain = QString::number(*cell.number, 'f', QLocale::FloatingPointShortest);
    return u"<td align=\"right\" sdval=\"%1\">%2</td>"_s.arg(plain, pointText(*cell.number));
}

} // namespace

QString tableHtmlOf(const Page &page)
{
    QString html = u"<html><head><meta charset=\"utf-8\"><title>%1</title></head><body><table>"_s.arg(
        page.title.toHtmlEscaped());
    QStringList caption;
    for (const QString &part : {page.title, page.subtitle, page.source}) {
        if (!part.isEmpty())
            caption << part;
    }
    html += u"<caption>%1</caption><thead><tr>"_s.arg(caption.join(u" · "_s).toHtmlEscaped());
    for (const TableColumn &column : page.table.columns)
        html += u"<th%1>%2</th>"_s.arg(column.isNumber ? u" align=\"right\""_s : u" align=\"left\""_s,
                                       column.title.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_s;
    for (const TableRow &row : page.table.rows) {
        html += u"<tr>"_s;
        if (row.isHeading)
            html += u"<td colspan=\"%1\"><b>%2</b></td>"_s.arg(page.table.columns.size())
                        .arg(row.cells.empty() ? QString() : row.cells.front().text.toHtmlEscaped());
        for (std::size_t c = 0; c < row.cells.size() && !row.isHeading; ++c)
            html += cellHtml(row.cells[c], page.table.columns[c].isNumber);
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table></body></html>"_s;
}

QString plainTextOf(const Page &page)
{
    QStringList lines;
    for (const QString &line : {page.title, page.subtitle, page.finding}) {
        if (!line.isEmpty())
            lines << line;
    }
    lines << QString();
    const auto addLine = [&lines](const auto &texts) {
        QStringList fields;
        for (const auto &text : texts)
            fields << text;
        lines << fields.join(u'\t');
    };
    QStringList titles;
    for (const TableColumn &column : page.table.columns)
        titles << column.title;
    addLine(titles);
    for (const TableRow &row : page.table.rows) {
        QStringList fields;
        for (const TableCell &cell : row.cells)
            fields << cellText(cell);
        addLine(fields);
    }
    lines << QString() << page.source;
    return lines.join(u'\n');
}

std::unique_ptr<QMimeData> copyOf(const RoomExport &content, const QString &exampleMark)
{
    auto data = std::make_unique<QMimeData>();
    QImage image;
    image.loadFromData(fileOf(content.picture, PictureKind::Png), "PNG");
    data->setImageData(image);
    data->setData(u"image/svg+xml"_s, fileOf(content.picture, PictureKind::Svg));
    Page page = content.page;
    if (!exampleMark.isEmpty())
        page.title = u"%1 (%2)"_s.arg(page.title, exampleMark);
    data->setHtml(tableHtmlOf(page));
    data->setText(plainTextOf(page));
    return data;
}

} // namespace lagesbild
