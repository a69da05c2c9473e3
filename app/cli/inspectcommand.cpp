#include "app/cli/cells.h"
#include "app/cli/command.h"
#include "core/sources/tables/tablefacts.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct InspectWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::InspectCommand)
};

Cell cornerCell(const TableFacts::Corner &corner)
{
    if (const auto *number = std::get_if<double>(&corner))
        return *number;
    const auto *text = std::get_if<QString>(&corner);
    return text == nullptr ? Cell() : Cell(*text);
}

QJsonArray variableFacts(const TableFacts &facts)
{
    QJsonArray list;
    for (const TableFacts::Variable &variable : facts.variables) {
        QJsonObject entry{{u"code"_s, variable.code},
                          {u"label"_s, variable.label},
                          {u"size"_s, qint64(variable.size)},
                          {u"role"_s, QString::fromLatin1(keyOf(variable.role).data())}};
        if (variable.role == VariableRole::None)
            entry[u"role"_s] = QJsonValue();
        if (variable.numbers) {
            entry[u"numbers"_s] = qint64(*variable.numbers);
            entry[u"sum"_s] = variable.sum;
        }
        list.append(entry);
    }
    return list;
}

QJsonObject countsFact(const std::map<QString, std::int64_t> &counts)
{
    QJsonObject object;
    for (const auto &[symbol, count] : counts)
        object[symbol] = qint64(count);
    return object;
}

/// What only a statistical table tells.
void addCubeFacts(Meta &meta, const TableCube &cube)
{
    QJsonArray refused;
    for (const RefusedRow &row : cube.refused)
        refused.append(
            QJsonObject{{u"row"_s, qint64(row.row)}, {u"reason"_s, row.reason}, {u"text"_s, row.text}});
    QJsonArray remarks;
    for (const QString &remark : cube.remarks)
        remarks.append(remark);
    QJsonObject meanings;
    for (const auto &[symbol, meaning] : cube.meanings)
        meanings[symbol] = meaning;
    QJsonArray languages;
    for (const std::string &language : cube.languages)
        languages.append(QString::fromStdString(language));
    meta.emplace_back(u"refused"_s, refused);
    meta.emplace_back(u"source"_s, Cell(cube.source));
    meta.emplace_back(u"updated"_s, Cell(cube.updated));
    meta.emplace_back(u"unit"_s, Cell(cube.unit));
    meta.emplace_back(u"decimals"_s, cube.decimals < 0 ? Cell() : Cell(qint64(cube.decimals)));
    meta.emplace_back(u"languages"_s, languages);
    meta.emplace_back(u"meanings"_s, meanings);
    meta.emplace_back(u"flags"_s, countsFact(cube.flags));
    meta.emplace_back(u"filled"_s, Cell(qint64(cube.filled)));
    meta.emplace_back(u"figures"_s, Cell(cube.hasFigures()));
    meta.emplace_back(u"remarks"_s, remarks);
}

qint64 linesAfter(const TextTable &table)
{
    qint64 lines = 0;
    for (std::size_t i = table.layout.rowsEnd; i < table.rows.size(); ++i)
        lines += table.rows[i].filledCount() > 0 ? 1 : 0;
    return lines;
}

/// What only rows of cells tell. A row wider or narrower than most is not refused: what it lacks is empty.
void addRowFacts(Meta &meta, const TextTable &table)
{
    const bool hasRows = table.layout.headerFirst < table.rows.size();
    meta.emplace_back(u"refused"_s, QJsonArray());
    if (!table.delimiter.isNull()) {
        meta.emplace_back(u"delimiter"_s, Cell(QString(table.delimiter)));
        meta.emplace_back(u"decimal"_s, Cell(table.decimalSign == DecimalSign::Comma ? u","_s : u"."_s));
    }
    meta.emplace_back(u"preamble_lines"_s,
                      Cell(hasRows ? qint64(table.rows[table.layout.headerFirst].number) - 1 : qint64(0)));
    meta.emplace_back(u"header_lines"_s, Cell(qint64(table.layout.headerEnd - table.layout.headerFirst)));
    meta.emplace_back(u"columns"_s, Cell(qint64(table.columnCount)));
    meta.emplace_back(u"data_rows"_s, Cell(qint64(table.layout.dataCount())));
    meta.emplace_back(u"footer_lines"_s, Cell(linesAfter(table)));
}

QJsonObject tableFact(const FileTable &table)
{
    const TableFacts facts = factsOf(table);
    QJsonObject entry{{u"title"_s, facts.title},
                      {u"cells"_s, qint64(facts.cells)},
                      {u"numeric"_s, qint64(facts.numeric)},
                      {u"sum"_s, facts.sum}};
    if (const auto *sheet = std::get_if<TextTable>(&table); sheet != nullptr && sheet->typed) {
        const SheetFacts whole = sheetFactsOf(*sheet);
        entry[u"name"_s] = sheet->name;
        entry[u"sheet_numbers"_s] = qint64(whole.numbers);
        entry[u"sheet_texts"_s] = qint64(whole.texts);
        entry[u"sheet_sum"_s] = whole.sum;
        entry[u"formulas"_s] = qint64(sheet->formulas);
    }
    entry[u"missing"_s] = countsFact(facts.missing);
    return entry;
}

void addFileFacts(Meta &meta, const TableFile &file)
{
    QJsonArray tables;
    for (const FileTable &table : file.tables)
        tables.append(tableFact(table));
    QJsonArray links;
    for (const TableLink &link : file.links)
        links.append(QJsonObject{{u"label"_s, link.label}, {u"address"_s, link.address}});
    meta.emplace_back(u"tables"_s, tables);
    if (!file.links.empty())
        meta.emplace_back(u"links"_s, links);
}

void addTableFacts(Meta &meta, const TableFacts &facts)
{
    meta.emplace_back(u"title"_s, Cell(facts.title));
    meta.emplace_back(u"variables"_s, variableFacts(facts));
    meta.emplace_back(u"cells"_s, Cell(qint64(facts.cells)));
    meta.emplace_back(u"numeric"_s, Cell(qint64(facts.numeric)));
    meta.emplace_back(u"missing"_s, countsFact(facts.missing));
    meta.emplace_back(u"first"_s, cornerCell(facts.first));
    meta.emplace_back(u"last"_s, cornerCell(facts.last));
    meta.emplace_back(u"sum"_s, Cell(facts.sum));
}

QString roleText(VariableRole role)
{
    switch (role) {
    case VariableRole::Time:
        return InspectWords::tr("time");
    case VariableRole::Geo:
        return InspectWords::tr("place");
    case VariableRole::Contents:
        return InspectWords::tr("contents");
    case VariableRole::Gender:
        return InspectWords::tr("gender");
    case VariableRole::None:
        break;
    }
    return {};
}

/// The most important facts as lines, for people.
QStringList linesFor(const TableFile &file, const TableFacts &facts)
{
    QStringList lines;
    if (!facts.title.isEmpty())
        lines << facts.title;
    lines << InspectWords::tr("%1, %2").arg(QString::fromStdString(file.format),
                                            QString::fromStdString(file.encoding));
    lines << InspectWords::tr("%1 cells, %2 of them numbers")
                 .arg(QLocale().toString(qint64(facts.cells)), QLocale().toString(qint64(facts.numeric)));
    for (const auto &[symbol, count] : facts.missing)
        lines << InspectWords::tr("“%1”: %2").arg(symbol, QLocale().toString(qint64(count)));
    if (file.tables.size() > 1)
        lines << InspectWords::tr("%n tables; this is one of them, --table takes another", nullptr,
                                  static_cast<int>(file.tables.size()));
    lines << QString();
    return lines;
}

OutputTable tableOf(const TableFile &file, const FileTable *chosen, bool forPeople)
{
    const TableFacts facts = chosen == nullptr ? TableFacts() : factsOf(*chosen);
    OutputTable table;
    table.columns = forPeople ? std::vector<OutputTable::Column>{{.name = InspectWords::tr("Variable")},
                                                                 {.name = InspectWords::tr("Code")},
                                                                 {.name = InspectWords::tr("Values")},
                                                                 {.name = InspectWords::tr("Role")}}
                              : columnsCalled({u"label"_s, u"code"_s, u"size"_s, u"role"_s});
    for (const TableFacts::Variable &variable : facts.variables)
        table.rows.push_back({variable.label, variable.code, qint64(variable.size),
                              forPeople ? Cell(roleText(variable.role)) : cellOf(keyOf(variable.role))});
    for (const TableLink &link : file.links)
        table.rows.push_back({link.label, link.address, Cell(), Cell()});
    table.meta = {{u"format"_s, QString::fromStdString(file.format)},
                  {u"encoding"_s, QString::fromStdString(file.encoding)}};
    addTableFacts(table.meta, facts);
    if (const auto *cube = chosen == nullptr ? nullptr : std::get_if<TableCube>(chosen))
        addCubeFacts(table.meta, *cube);
    else if (const auto *rows = chosen == nullptr ? nullptr : std::get_if<TextTable>(chosen))
        addRowFacts(table.meta, *rows);
    else
        table.meta.emplace_back(u"refused"_s, QJsonArray());
    addFileFacts(table.meta, file);
    table.before = linesFor(file, facts);
    return table;
}

/// The table of that number (from 1) or name; the first when none is named; null when there is no such.
const FileTable *chosenTable(const TableFile &file, const QString &name)
{
    if (name.isEmpty())
        return file.tables.empty() ? nullptr : &file.tables.front();
    bool isNumber = false;
    const std::size_t number = name.toULong(&isNumber);
    if (isNumber && number >= 1 && number <= file.tables.size())
        return &file.tables[number - 1];
    for (const FileTable &table : file.tables) {
        const auto *sheet = std::get_if<TextTable>(&table);
        if (sheet != nullptr && sheet->name == name)
            return &table;
    }
    return nullptr;
}

ExitCode run(const Invocation &invocation)
{
    const QStringList files = invocation.options.positionalArguments();
    if (files.size() != 1)
        return reportWrongUse(InspectWords::tr("inspect needs one FILE"));
    const std::string language = invocation.options.value(u"texts"_s).toStdString();
    const auto file = readTableFile(files.front(), language);
    if (!file)
        return report(file.error());
    const QString name = invocation.options.value(u"table"_s);
    const FileTable *chosen = chosenTable(*file, name);
    if (chosen == nullptr && !name.isEmpty())
        return reportNothingFound(InspectWords::tr("the file has no table %1").arg(name),
                                  InspectWords::tr("without --table the first is taken"));
    return answer(tableOf(*file, chosen, invocation.output.format == OutputFormat::Table), invocation);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(InspectWords::tr("FILE"),
                                 InspectWords::tr("PX, JSON-stat, CSV, TSV, XLSX or ODS."));
    parser.addOptions(
        {{u"table"_s, InspectWords::tr("Number or name of the table or sheet (default: the first)."),
          InspectWords::tr("TABLE")},
         {u"texts"_s,
          InspectWords::tr("Language of a PX file's texts, such as sv (default: the file's own)."),
          InspectWords::tr("LANGUAGE")}});
}

} // namespace

Command inspectCommand()
{
    return {u"inspect"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "Tells what a file of figures holds, before importing it."),
            addOptions,
            run,
            CommandKind::Text,
            LooseWords::Taken};
}

} // namespace lagesbild
