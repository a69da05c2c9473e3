#include "ui/export/reportpaper.h"

#include "ui/shared/look.h"
#include "ui/shared/picturesheet.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

// All in points.
constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 42;
constexpr double innerWidth = pageWidth - 2 * margin;
constexpr double footHeight = 20;
constexpr double bandHeight = 18;
constexpr double rowHeight = 14;
constexpr double most = pageHeight - margin - footHeight;
constexpr std::size_t mostTableRows = 60;

/// Writes a report from the top of one sheet of paper to the foot of the next.
class Paper
{
public:
    Paper(QPainter &painter, QPdfWriter &writer, const Document &document)
        : m_painter(painter), m_writer(writer), m_document(document), m_look(makeLook(Theme::Light))
    {
    }

    void writeCover(const std::vector<int> &pageNumbers);
    int writeView(const Page &page, const Picture &picture);
    /// The pages on which its parts begin, as contentsTail() names them.
    std::vector<int> writeAppendix();
    int pageNumber() const { return m_number; }
    void startPage();

private:
    QStringList contentsTail() const;
    QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    void write(const QString &text, const QFont &font, const QColor &colour, double gap = 4);
    void writePicture(const Picture &picture);
    void writeNote(const PageNote &note);
    void writeTable(const Table &table);
    void writeRow(const Table &table, const TableRow &row, const std::vector<double> &widths);
    std::vector<double> widthsOf(const Table &table) const;
    void writeCells(const std::vector<QString> &texts, const Table &table, const std::vector<double> &widths,
                    const QFont &font, const QColor &colour);
    void need(double height);

    QPainter &m_painter;
    QPdfWriter &m_writer;
    const Document &m_document;
    Look m_look;
    double m_y = margin;
    int m_number = 0;
};

QFont Paper::font(double points, QFont::Weight weight) const
{
    // The painter's unit is the point, so a size in pixels is one in points.
    QFont font = m_look.numberFont;
    font.setFamily(m_look.font.family());
    font.setPixelSize(static_cast<int>(std::lround(points)));
    font.setWeight(weight);
    return font;
}

void Paper::startPage()
{
    if (m_number > 0)
        m_writer.newPage();
    ++m_number;
    m_y = margin;
    if (m_document.example) {
        paintExampleBand(m_painter, QRectF(0, 0, pageWidth, bandHeight), m_look);
        m_y = margin + 4;
    }
    m_painter.setFont(font(8));
    m_painter.setPen(m_look.colours.secondary);
    const QRectF foot(margin, pageHeight - margin + 4, innerWidth, footHeight);
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_document.title);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, QString::number(m_number));
}

void Paper::need(double height)
{
    if (m_y + height > most)
        startPage();
}

void Paper::write(const QString &text, const QFont &font, const QColor &colour, double gap)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRectF room(margin, m_y, innerWidth, 4000);
        const double height =
            std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, line).height());
        need(std::min(height, most - margin));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(margin, m_y, innerWidth, height + 2), Qt::TextWordWrap, line);
        m_y += height + gap;
    }
}

void Paper::writeCover(const std::vector<int> &pageNumbers)
{
    startPage();
    m_y += 40;
    write(m_document.title, font(26, QFont::DemiBold), m_look.colours.text);
    write(m_document.subtitle, font(12), m_look.colours.secondary);
    m_y += 24;
    write(m_document.words.contents, font(14, QFont::DemiBold), m_look.colours.text, 6);
    QStringList titles;
    for (const Page &page : m_document.pages)
        titles << (page.contentsTitle.isEmpty() ? page.title : page.contentsTitle);
    titles << contentsTail();
    const QFont small = font(9);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        need(rowHeight);
        m_painter.setFont(small);
        m_painter.setPen(m_look.colours.text);
        const QRectF line(margin, m_y, innerWidth, rowHeight);
        m_painter.drawText(line.adjusted(0, 0, -40, 0), Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(small).elidedText(titles[i], Qt::ElideMiddle, innerWidth - 40));
        const auto place = static_cast<std::size_t>(i);
        if (place < pageNumbers.size())
            m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(pageNumbers[place]));
        m_y += rowHeight;
    }
}

QStringList Paper::contentsTail() const
{
    QStringList titles;
    if (!m_document.definitions.empty())
        titles << m_document.words.definitions;
    return titles << m_document.words.methods << m_document.words.missingMeanings;
}

void Paper::writeNote(const PageNote &note)
{
    if (note.text.isEmpty())
        return;
    need(40);
    write(note.heading, font(10, QFont::DemiBold), m_look.colours.text, 2);
    write(note.text, font(9), m_look.colours.text, 2);
    m_y += 6;
}

std::vector<double> Paper::widthsOf(const Table &table) const
{
    const double whole =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const TableColumn &column) { return sum + column.share; });
    std::vector<double> widths;
    for (const TableColumn &column : table.columns)
        widths.push_back(innerWidth * column.share / whole);
    return widths;
}

void Paper::writeCells(const std::vector<QString> &texts, const Table &table,
                       const std::vector<double> &widths, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    double x = margin;
    for (std::size_t c = 0; c < texts.size(); ++c) {
        const QRectF cell = QRectF(x, m_y, widths[c], rowHeight).adjusted(2, 0, -3, 0);
        const auto side = table.columns[c].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(cell, side | Qt::AlignVCenter,
                           metrics.elidedText(texts[c], Qt::ElideRight, cell.width()));
        x += widths[c];
    }
}

void Paper::writeRow(const Table &table, const TableRow &row, const std::vector<double> &widths)
{
    if (row.isFocus)
        m_painter.fillRect(QRectF(margin, m_y, innerWidth, rowHeight), m_look.colours.accentField);
    if (row.isHeading) {
        m_painter.setFont(font(8, QFont::DemiBold));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(QRectF(margin + 2, m_y, innerWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                           row.cells.empty() ? QString() : row.cells.front().text);
    } else {
        std::vector<QString> texts;
        for (const TableCell &cell : row.cells)
            texts.push_back(cell.text);
        writeCells(texts, table, widths, font(8, row.isFocus ? QFont::DemiBold : QFont::Normal),
                   m_look.colours.text);
    }
    m_y += rowHeight;
    m_painter.setPen(QPen(m_look.colours.line, 0.5));
    m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + innerWidth, m_y));
}

void Paper::writeTable(const Table &all)
{
    const Table table = all.forPeople();
    const std::vector<double> widths = widthsOf(table);
    std::vector<QString> titles;
    for (const TableColumn &column : table.columns)
        titles.push_back(column.title);
    const auto writeHead = [&] {
        writeCells(titles, table, widths, font(8, QFont::DemiBold), m_look.colours.secondary);
        m_y += rowHeight;
    };
    need(4 * rowHeight);
    writeHead();
    for (const TableRow &row : table.rows) {
        if (m_y + rowHeight > most) {
            startPage();
            writeHead(); // what goes on is read there
        }
        writeRow(table, row, widths);
    }
    m_y += 10;
}

void Paper::writePicture(const Picture &picture)
{
    const double room = most - m_y;
    const double scale = std::min(innerWidth / picture.size.width(), room / picture.size.height());
    m_painter.save();
    m_painter.translate(margin + (innerWidth - picture.size.width() * scale) / 2, m_y);
    m_painter.scale(scale, scale);
    picture.paint(m_painter);
    m_painter.restore();
    m_y += picture.size.height() * scale + 10;
}

int Paper::writeView(const Page &page, const Picture &picture)
{
    startPage();
    const int number = m_number;
    if (!page.description.isEmpty()) {
        write(page.title, font(16, QFont::DemiBold), m_look.colours.text, 6);
        write(page.description, font(10), m_look.colours.text, 3);
        m_y += 8;
    }
    // A picture says its finding itself.
    if (picture.paint)
        writePicture(picture);
    else
        write(page.finding, font(11), m_look.colours.text, 10);
    for (const PageNote &note : page.notes) {
        if (!note.isDefinition || m_document.definitions.empty())
            writeNote(note);
    }
    if (!page.table.isEmpty() && page.table.rows.size() <= mostTableRows && (page.chart || page.map))
        writeTable(page.table);
    return number;
}

std::vector<int> Paper::writeAppendix()
{
    std::vector<int> numbers;
    const auto begin = [&](const QString &heading, double size, double gap) {
        write(heading, font(size, QFont::DemiBold), m_look.colours.text, gap);
        numbers.push_back(m_number);
    };
    startPage();
    if (!m_document.definitions.empty()) {
        begin(m_document.words.definitions, 16, 8);
        for (const PageNote &definition : m_document.definitions)
            writeNote(definition);
        m_y += 12;
        need(60);
    }
    begin(m_document.words.methods, 16, 8);
    for (const PageNote &note : m_document.appendix)
        writeNote(note);
    m_y += 8;
    begin(m_document.words.missingMeanings, 12, 6);
    for (const PageNote &status : m_document.statuses)
        write(status.heading + u"  "_s + status.text, font(9), m_look.colours.text, 3);
    m_y += 8;
    write(m_document.words.madeBy, font(9), m_look.colours.secondary);
    return numbers;
}

std::vector<int> written(const Report &report, const std::vector<int> &pageNumbers, QByteArray *file)
{
    constexpr int resolution = 1200;
    constexpr double pointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.document.title);
    writer.setCreator(u"Lägesbild"_s);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QSizeF(pageWidth, pageHeight), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    Paper paper(painter, writer, report.document);
    paper.writeCover(pageNumbers);
    std::vector<int> numbers;
    for (std::size_t i = 0; i < report.document.pages.size(); ++i)
        numbers.push_back(paper.writeView(report.document.pages[i], report.pictures[i]));
    const std::vector<int> appendix = paper.writeAppendix();
    numbers.insert(numbers.end(), appendix.begin(), appendix.end());
    painter.end();
    *file = buffer.data();
    return numbers;
}

} // namespace

QByteArray paperOf(const Report &report)
{
    // Where views begin is known once they are written, so the contents come from a first time through.
    QByteArray file;
    Report quick = report;
    for (Picture &picture : quick.pictures) {
        if (picture.paint)
            picture.paint = [](QPainter &) {};
    }
    const std::vector<int> numbers = written(quick, {}, &file);
    written(report, numbers, &file);
    return file;
}

} // namespace lagesbild
