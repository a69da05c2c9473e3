#include "core/sources/tables/workbook.h"

#include "core/pack/failure.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostColumns = 16384;
constexpr std::int64_t mostRows = 1'048'576;
constexpr std::size_t mostSheets = 1000;

Error malformed(const QString &part, const QString &why)
{
    return failure(ErrorKind::Malformed, {}, (part + u": "_s + why).toStdString());
}

/// The texts within the current element, of all <t> that are no reading aid.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int aids = 0;
    const QString own = xml.name().toString();
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (xml.name() == u"rPh")
                ++aids;
            if (xml.name() == u"t" && aids == 0) {
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                --depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            if (xml.name() == u"rPh")
                --aids;
        }
    }
    return text;
}

Result<std::vector<QString>> readSharedTexts(const WorkbookParts &parts)
{
    std::vector<QString> texts;
    const auto part = parts.find(u"xl/sharedStrings.xml"_s);
    if (part == parts.end())
        return texts;
    QXmlStreamReader xml(part->second);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            texts.push_back(richText(xml));
    }
    if (xml.hasError())
        return malformed(part->first, xml.errorString());
    return texts;
}

struct SheetEntry {
    QString name;
    QString part;
};

/// Relation id to part name.
std::map<QString, QString> readRelations(const WorkbookParts &parts)
{
    std::map<QString, QString> targets;
    const auto part = parts.find(u"xl/_rels/workbook.xml.rels"_s);
    if (part == parts.end())
        return targets;
    QXmlStreamReader xml(part->second);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        QString target = xml.attributes().value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        targets.emplace(xml.attributes().value("Id"_L1).toString(), target);
    }
    return targets;
}

Result<std::vector<SheetEntry>> readSheetList(const WorkbookParts &parts)
{
    const auto part = parts.find(u"xl/workbook.xml"_s);
    if (part == parts.end())
        return failure(ErrorKind::WrongKind, {}, "a zip file without a workbook in it");
    const std::map<QString, QString> relations = readRelations(parts);
    std::vector<SheetEntry> sheets;
    QXmlStreamReader xml(part->second);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        QString relation;
        QString name;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"id")
                relation = attribute.value().toString();
            else if (attribute.name() == u"name")
                name = attribute.value().toString();
        }
        const auto target = relations.find(relation);
        const QString guess = u"xl/worksheets/sheet%1.xml"_s.arg(sheets.size() + 1);
        sheets.push_back({name, target == relations.end() ? guess : target->second});
        if (sheets.size() > mostSheets)
            return malformed(part->first, u"more than a thousand sheets"_s);
    }
    if (xml.hasError())
        return malformed(part->first, xml.errorString());
    return sheets;
}

/// Column of "BK23", from 0; nothing when it is none.
std::optional<std::size_t> columnOf(QStringView reference)
{
    constexpr std::size_t letters = 26;
    std::size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i) {
        column = column * letters + static_cast<std::size_t>(reference[i].unicode() - u'A') + 1;
        if (column > mostColumns)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const std::vector<QString> &texts, std::size_t &cells)
        : m_xml(bytes), m_texts(texts), m_cells(cells)
    {
    }

    Result<TextTable> read(const QString &part)
    {
        TextTable table;
        table.typed = true;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                startRow(table);
            else if (m_xml.name() == u"c" && !readCell(table))
                return malformed(part, u"more cells than a table can have"_s);
        }
        if (m_xml.hasError())
            return malformed(part, m_xml.errorString());
        return table;
    }

private:
    void startRow(TextTable &table)
    {
        const std::int64_t last = table.rows.empty() ? 0 : table.rows.back().number;
        bool told = false;
        const std::int64_t number = m_xml.attributes().value("r"_L1).toLongLong(&told);
        const bool fits = told && number > last && number <= mostRows;
        TextRow row;
        row.number = fits ? number : last + 1;
        table.rows.push_back(std::move(row));
    }

    bool readCell(TextTable &table)
    {
        if (table.rows.empty())
            startRow(table);
        TextRow &row = table.rows.back();
        const auto told = columnOf(m_xml.attributes().value("r"_L1));
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const TextCell cell = cellOf(type, table);
        if (cell.isEmpty())
            return true;
        const std::size_t column = told.value_or(row.cells.size());
        if (column >= mostColumns)
            return false;
        if (column >= row.cells.size()) {
            m_cells += column + 1 - row.cells.size();
            if (m_cells > mostTableCells)
                return false;
            row.cells.resize(column + 1);
        }
        row.cells[column] = cell;
        return true;
    }

    /// Reads to the end of <c>.
    TextCell cellOf(const QString &type, TextTable &table)
    {
        QString value;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"c")
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"f")
                ++table.formulas;
            if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"is")
                value = richText(m_xml);
        }
        TextCell cell;
        if (type == u"s") {
            bool told = false;
            const std::size_t index = value.toULong(&told);
            cell.text = told && index < m_texts.size() ? m_texts[index] : QString();
            return cell;
        }
        cell.text = value;
        if (type.isEmpty() || type == u"n") {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (isNumber && std::isfinite(number))
                cell.number = number;
        }
        return cell;
    }

    QXmlStreamReader m_xml;
    const std::vector<QString> &m_texts;
    std::size_t &m_cells;
};

} // namespace

Result<std::vector<TextTable>> readXlsxParts(const WorkbookParts &parts)
{
    const auto entries = readSheetList(parts);
    if (!entries)
        return entries.error();
    const auto texts = readSharedTexts(parts);
    if (!texts)
        return texts.error();
    std::vector<TextTable> sheets;
    std::size_t cells = 0;
    for (const SheetEntry &entry : *entries) {
        const auto part = parts.find(entry.part);
        if (part == parts.end())
            continue; // a chart, or a relation that leads nowhere
        auto table = SheetReader(part->second, *texts, cells).read(entry.part);
        if (!table)
            return table.error();
        table->name = entry.name;
        if (std::ranges::any_of(table->rows, [](const TextRow &row) { return !row.cells.empty(); })) {
            findLayout(*table);
            sheets.push_back(std::move(*table));
        }
    }
    if (sheets.empty())
        return failure(ErrorKind::Malformed, {}, "a workbook without any filled cell");
    return sheets;
}

} // namespace lagesbild
