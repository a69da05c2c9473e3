#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace lagesbild
{

/// A colour as 0xRRGGBB.
struct Rgb {
    std::uint32_t value = 0;

    bool operator==(const Rgb &) const = default;
};

/// How the numbers of a column or chart are shown; they themselves keep all their digits.
struct NumberForm {
    int decimals = -1;   ///< −1: as many as needed, at most two
    bool grouped = true; ///< thousands apart; years are not

    bool operator==(const NumberForm &) const = default;
};

/// One cell of a table: what people read and, where it is one, the number itself.
struct TableCell {
    QString text;
    std::optional<double> number;
    std::optional<NumberForm> form; ///< none: the column's

    bool operator==(const TableCell &) const = default;
};

struct TableColumn {
    QString title;
    bool isNumber = false; ///< to the right; its cells are numbers where they have any
    NumberForm form;
    double share = 1;      ///< of the width, beside the other columns
    bool dataOnly = false; ///< for workbooks and csv: on slides and in reports it would be in the way
};

struct TableRow {
    std::vector<TableCell> cells; ///< one per column; a heading has one only
    bool isHeading = false;       ///< stands over the rows that follow
    bool isFocus = false;
};

struct Table {
    QString title;        ///< for screen readers
    QString headingTitle; ///< what the headings between rows are, where they become a column: «Område»
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    bool isEmpty() const { return rows.empty(); }
    /// Without the columns that are for data only.
    Table forPeople() const;
};

enum class ChartKind {
    Bars,    ///< horizontal, the first category on top
    Ranked,  ///< many thin upright bars
    Lines,   ///< over years; a missing value is a gap
    Stacked, ///< parts of a whole, upright or lying
    Scatter, ///< points, and lines through points
};

/// A mark that looks different from the others of its series.
struct PointLook {
    int index = 0;
    Rgb colour;
    bool hollow = false; ///< few persons, or a suspected placeholder
    bool named = false;  ///< Ranked: the one of all the thin bars that has its name and value beside it;
                         ///< Scatter: the one whose name goes before the others'
    double opacity = 1;  ///< Scatter: of the fill; below 1 the edge is drawn too
    double diameter = 0; ///< Scatter: points, 2 … 72; 0: as all that stand out
};

/// How far chance may have moved a value: distances from it, both ≥ 0.
struct Whisker {
    double down = 0;
    double up = 0;
};

/// One row of numbers in a chart.
struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> positions; ///< Scatter: the other axis
    std::vector<std::optional<Whisker>> whiskers; ///< empty: none at all
    std::vector<PointLook> looks;                 ///< ascending by index
    Rgb colour;
    double width = 2; ///< of lines, points
    bool dashed = false;
    bool isLine = false;      ///< Ranked, Scatter: a line among bars or points
    bool namesPoints = false; ///< Scatter: writes pointNames beside the points
    QStringList pointNames;
    bool labelled = false; ///< Bars, Stacked: values beside the bars; lines: name and value at the end
};

/// A circle beside a chart: what points of its size stand for.
struct SizeMark {
    double diameter = 0; ///< points
    QString text;
};

/// A chart that stays one: numbers, and how they are to be drawn.
struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title;   ///< of a page's further charts: stands in place of the page's subtitle
    QString finding; ///< likewise; empty: the page's
    QString altText;
    QString categoryTitle; ///< what the categories are: «Kommun», «År»
    QString valueTitle;    ///< what the values are: «Procent»
    QString positionTitle; ///< Scatter: what the other axis is
    NumberForm form;
    NumberForm positionForm; ///< Scatter
    QString sizeTitle;       ///< Scatter: what the areas of its points tell
    QStringList categories;
    std::vector<ChartSeries> series;
    std::vector<std::optional<double>> sizes; ///< Scatter: one per category; empty: areas tell nothing
    std::vector<SizeMark> sizeMarks;          ///< Scatter: some of them, from left to right

    std::optional<double> low; ///< ends of the value axis; none: left to the program that shows it
    std::optional<double> high;
    std::optional<double> step;
    std::optional<double> positionLow; ///< Scatter: ends of the other axis
    std::optional<double> positionHigh;
    bool positionsLogarithmic = false; ///< Scatter: equal lengths of the other axis are equal factors
    bool lying = false;                ///< Stacked: rows from the top, not columns from the left
    bool fromTop = false;              ///< Lines: the least value on top, as places stand
    bool showsLegend = false;

    bool isEmpty() const { return series.empty(); }
};

enum class ShapePattern { None, Missing, Few };

/// One region of a map.
struct MapShape {
    QString name;
    QString altText;                         ///< «Örebro: 31,1 %»
    std::vector<std::vector<QPointF>> rings; ///< even-odd; x to the right, y down, in any unit
    Rgb fill;
    ShapePattern pattern = ShapePattern::None;
    bool isFocus = false;
};

struct LegendEntry {
    QString text;
    QString count;
    Rgb fill;
    ShapePattern pattern = ShapePattern::None;
};

/// One of several maps beside each other.
struct MapPart {
    QString title; ///< over it: «2019»
    QString altText;
    std::vector<MapShape> shapes;
};

/// A map as shapes that can be taken apart.
struct MapDrawing {
    QString name; ///< of the group
    QString altText;
    QRectF box; ///< around all rings
    std::vector<MapShape> shapes;
    std::vector<MapPart> parts; ///< in place of shapes: several maps, each in the box, with the one legend
    QString legendTitle;
    std::vector<LegendEntry> legend;
    QStringList notes; ///< under the legend

    bool isEmpty() const { return shapes.empty() && parts.empty(); }
};

/// A text under a heading of its own.
struct PageNote {
    QString heading;
    QString text;
    bool isDefinition = false; ///< of what the page measures; a report gathers them at its end
};

/// What a page is about, for the workbook's sheet about the figures.
struct Fact {
    QString label;
    QString text;
    QDate date; ///< valid: the fact is this day, and text says the same
};

/// One view as it leaves the program: slide, workbook, page of a report.
struct Page {
    QString title;
    QString place; ///< whose figures: «Örebro»
    QString subtitle;
    QString finding; ///< the one sentence that says what the picture shows
    std::optional<Chart> chart;
    std::vector<Chart> moreCharts; ///< further ones, each on a slide and a sheet of its own
    std::optional<MapDrawing> map;
    Table table;
    QString source;
    std::vector<PageNote> notes;
    std::vector<Fact> facts;
    QString contentsTitle; ///< in a table of contents, where title alone says too little; may be empty
    QByteArray svg;        ///< the picture without title and source, for the web; may be empty
    QString description;   ///< what there is to be seen, over the picture, a paragraph a line; may be empty

    /// All charts that have something to show, the first first.
    std::vector<const Chart *> charts() const;
};

/// The few words that writers put in themselves; ui speaks them.
struct DocumentWords {
    QString language = QStringLiteral("sv-SE");
    QString exampleMark;     ///< «Exempeldata – påhittade värden»
    QString figuresSheet;    ///< «Uppgifter»
    QString aboutSheet;      ///< «Om uppgifterna»
    QString chartSheet;      ///< «Diagram»
    QString missingMeanings; ///< heading over the statuses
    QString whiskerDown;     ///< «osäkerhet nedåt»
    QString whiskerUp;
    QString contents;       ///< «Innehåll»
    QString skipToContent;  ///< «Hoppa till innehållet»
    QString continued;      ///< «%1 (forts. %2 av %3)»
    QString tableLeftOut;   ///< said where a table is too long for slides
    QString definitions;    ///< «Definitioner»
    QString methods;        ///< «Metod»
    QString figuresAsTable; ///< «Visa som tabell»
    QString whatItIs;       ///< «Begrepp»: heads the column of what is defined or explained
    QString madeBy;         ///< «Gjord med Lägesbild»
    QString coverLayout;    ///< names of a presentation's layouts: «Titelbild»
    QString pageLayout;     ///< «Figur med slutsats»
};

/// Pages to go into one file.
struct Document {
    QString title;
    QString subtitle;
    std::vector<Page> pages;
    std::vector<PageNote> statuses;    ///< what stands in place of missing values, and why
    std::vector<PageNote> definitions; ///< of a report: everything it measures, each once
    std::vector<PageNote> appendix;    ///< methods, for reports
    bool example = false;              ///< marked as invented everywhere
    bool hasCover = false;             ///< a report: title page and contents before the pages
    QDateTime made;
    DocumentWords words;
};

} // namespace lagesbild
