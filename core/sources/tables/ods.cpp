#include "core/sources/tables/workbook.h"

#include "core/pack/failure.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostColumns = 16384;
constexpr int mostRows = 1'048'576;

/// An attribute by its name without prefix.
QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// "number-columns-repeated" and the like: 1 where it is not told.
int repetitionOf(const QXmlStreamReader &xml, QStringView name, int most)
{
    bool told = false;
    const int count = attributeOf(xml, name).toInt(&told);
    return told ? std::clamp(count, 1, most) : 1;
}

class ContentReader
{
public:
    explicit ContentReader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<std::vector<TextTable>> read()
    {
        std::vector<TextTable> sheets;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != u"table")
                continue;
            TextTable table;
            table.typed = true;
            table.name = attributeOf(m_xml, u"name");
            if (!readTable(table))
                return failure(ErrorKind::Malformed, {}, "content.xml: more cells than a table can have");
            if (std::ranges::any_of(table.rows, [](const TextRow &row) { return !row.cells.empty(); })) {
                findLayout(table);
                sheets.push_back(std::move(table));
            }
        }
        if (m_xml.hasError())
            return failure(ErrorKind::Malformed, {}, "content.xml: " + m_xml.errorString().toStdString());
        if (sheets.empty())
            return failure(ErrorKind::Malformed, {}, "a spreadsheet without any filled cell");
        return sheets;
    }

private:
    bool readTable(TextTable &table)
    {
        int row = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"table")
                return true;
            if (token != QXmlStreamReader::StartElement || m_xml.name() != u"table-row")
                continue;
            const int repeated = repetitionOf(m_xml, u"number-rows-repeated", mostRows);
            TextRow read;
            if (!readRow(read, table))
                return false;
            // Rows that repeat without holding anything only fill the sheet.
            const int copies = read.cells.empty() ? 0 : repeated;
            for (int i = 0; i < copies; ++i) {
                m_cells += read.cells.size();
                if (m_cells > mostTableCells || row + i >= mostRows)
                    return false;
                read.number = row + i + 1;
                table.rows.push_back(read);
            }
            row = std::min(row + repeated, mostRows);
        }
        return true;
    }

    bool readRow(TextRow &row, TextTable &table)
    {
        std::size_t column = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"table-row")
                return true;
            const bool isCell = m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell";
            if (token != QXmlStreamReader::StartElement || !isCell)
                continue;
            const auto repeated =
                static_cast<std::size_t>(repetitionOf(m_xml, u"number-columns-repeated", mostColumns));
            const TextCell cell = readCell(table);
            if (!cell.isEmpty()) {
                if (column + repeated > static_cast<std::size_t>(mostColumns))
                    return false;
                row.cells.resize(column);
                row.cells.insert(row.cells.end(), repeated, cell);
            }
            column = std::min(column + repeated, static_cast<std::size_t>(mostColumns));
        }
        return true;
    }

    /// Reads to the end of the cell.
    TextCell readCell(TextTable &table)
    {
        const QString type = attributeOf(m_xml, u"value-type");
        const QString value = attributeOf(m_xml, u"value");
        const QString date = attributeOf(m_xml, u"date-value");
        if (!attributeOf(m_xml, u"formula").isEmpty())
            ++table.formulas;
        const QString name = m_xml.name().toString();
        QString text;
        int depth = 1;
        int notes = 0;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                notes += m_xml.name() == u"annotation" ? 1 : 0;
                if (m_xml.name() == u"p" && !text.isEmpty() && notes == 0)
                    text += u' ';
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
                notes -= m_xml.name() == u"annotation" ? 1 : 0;
            } else if (token == QXmlStreamReader::Characters && notes == 0 && !m_xml.isWhitespace()) {
                text += m_xml.text();
            }
        }
        TextCell cell;
        cell.text = date.isEmpty() ? text : date;
        const bool numeric = type == u"float" || type == u"percentage" || type == u"currency";
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (numeric && isNumber && std::isfinite(number))
            cell.number = number;
        return cell;
    }

    QXmlStreamReader m_xml;
    std::size_t m_cells = 0;
};

} // namespace

Result<std::vector<TextTable>> readOdsParts(const WorkbookParts &parts)
{
    const auto content = parts.find(u"content.xml"_s);
    if (content == parts.end())
        return failure(ErrorKind::WrongKind, {}, "a zip file without a spreadsheet in it");
    return ContentReader(content->second).read();
}

} // namespace lagesbild
