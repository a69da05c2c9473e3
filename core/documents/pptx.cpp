#include "core/documents/pptx.h"

#include "core/documents/package.h"
#include "core/documents/pptxchart.h"
#include "core/documents/pptxmaster.h"
#include "core/documents/pptxslide.h"
#include "core/documents/slidetemplate.h"
#include "core/documents/writing.h"
#include "core/documents/xlsx.h"

#include <algorithm>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString presentationPath = u"ppt/presentation.xml"_s;
/// A longer table fills so many slides that nobody reads it there.
constexpr std::size_t mostTableRows = 80;

QString notesOf(const Page &page, bool tableLeftOut, const DocumentWords &words)
{
    QStringList parts;
    if (!page.description.isEmpty())
        parts << page.description;
    for (const PageNote &note : page.notes) {
        if (!note.text.isEmpty())
            parts << note.heading + u'\n' + note.text;
    }
    if (tableLeftOut)
        parts << words.tableLeftOut;
    return parts.join(u"\n\n"_s);
}

/// The slides of one page: its picture, then its table where it is short enough or there is no picture.
std::vector<Slide> slidesOf(const Page &page, const SlideDesign &design, const DocumentWords &words)
{
    const std::vector<const Chart *> charts = page.charts();
    const bool hasMap = page.map && !page.map->isEmpty();
    const bool hasPicture = !charts.empty() || hasMap;
    const bool hasTable = !page.table.isEmpty() && (!hasPicture || page.table.rows.size() <= mostTableRows);
    Slide slide{page.title, page.subtitle, page.finding, page.source};
    std::vector<Slide> slides;
    const auto continued = [&](std::size_t i, std::size_t count) {
        return i == 0 ? page.title
                      : words.continued.arg(page.title, QString::number(i + 1), QString::number(count));
    };
    const std::vector<MapPiece> maps = hasMap ? mapPieces(*page.map) : std::vector<MapPiece>();
    for (std::size_t i = 0; i < maps.size(); ++i) {
        slides.push_back(slide);
        slides.back().title = continued(i, maps.size());
        slides.back().map = &*page.map;
        slides.back().mapPiece = maps[i];
    }
    for (const Chart *chart : charts) {
        slides.push_back(slide);
        slides.back().chart = chart;
        if (!chart->title.isEmpty())
            slides.back().subtitle = chart->title;
        if (!chart->finding.isEmpty())
            slides.back().finding = chart->finding;
    }
    const auto table = std::make_shared<const Table>(page.table.forPeople());
    const std::vector<TablePiece> pieces =
        hasTable ? tablePieces(*table, design.grid.content, design.scale) : std::vector<TablePiece>();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        slides.push_back(slide);
        slides.back().table = table;
        slides.back().piece = pieces[i];
        slides.back().title = continued(i, pieces.size());
    }
    if (slides.empty())
        slides.push_back(slide);
    if (slides.front().table == nullptr)
        slides.front().description = page.description;
    slides.front().notes = notesOf(page, hasPicture && !hasTable && !page.table.isEmpty(), words);
    return slides;
}

/// Notes at the end of a report, as a table over as many slides as it needs.
std::vector<Slide> slidesOf(const QString &title, const std::vector<PageNote> &notes,
                            const SlideDesign &design, const Document &document)
{
    if (notes.empty())
        return {};
    const auto table = std::make_shared<Table>();
    table->title = title;
    table->columns = {{.title = document.words.whatItIs, .share = 1}, {.title = title, .share = 3}};
    for (const PageNote &note : notes)
        table->rows.push_back({{{note.heading, {}, {}}, {note.text.trimmed(), {}, {}}}});
    const std::vector<TablePiece> pieces = tablePieces(*table, design.grid.content, design.scale);
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        slides.push_back({title, document.title});
        slides.back().table = table;
        slides.back().piece = pieces[i];
        if (i > 0)
            slides.back().title =
                document.words.continued.arg(title, QString::number(i + 1), QString::number(pieces.size()));
    }
    return slides;
}

/// Where a report's pages begin, as a table of their titles.
Table contentsTable(const std::vector<std::pair<QString, std::size_t>> &starts, const DocumentWords &words)
{
    Table table;
    table.title = words.contents;
    table.columns = {{.title = words.contents, .share = 8}, {.isNumber = true, .share = 1}};
    for (const auto &[title, slide] : starts)
        table.rows.push_back({{{title, {}, {}}, {QString::number(slide), static_cast<double>(slide), {}}}});
    return table;
}

/// Builds a presentation part by part.
class Presentation
{
public:
    Presentation(const Document &document, SlideFormat format)
        : m_document(document),
          m_design(slideDesign(format)),
          m_parts(addMasters(m_package, m_design.grid, document.words))
    {
    }
    Presentation(const Document &document, const SlideTemplate &slides)
        : m_document(document),
          m_design(slides.design),
          m_masterId(slides.masterId),
          m_parts(addTemplate(m_package, slides))
    {
    }

    Result<QByteArray> made();

private:
    Outcome addSlides();
    Outcome addSlide(const Slide &slide);
    Outcome addChart(Slide &slide, const QString &path);
    void addNotes(const Slide &slide, const QString &path);
    void addPresentation();
    void addProperties();

    const Document &m_document;
    SlideDesign m_design;
    QString m_masterId = u"2147483648"_s;
    Package m_package;
    MasterParts m_parts;
    QStringList m_slides; ///< paths
    int m_charts = 0;
};

Outcome Presentation::addChart(Slide &slide, const QString &path)
{
    Result<QByteArray> workbook = chartWorkbook(*slide.chart, m_document.words);
    if (!workbook)
        return workbook.error();
    ++m_charts;
    const QString chartPath = u"ppt/charts/chart%1.xml"_s.arg(m_charts);
    const QString workbookPath = u"ppt/embeddings/Microsoft_Excel_Worksheet%1.xlsx"_s.arg(m_charts);
    m_package.add(workbookPath, officeTypeStem + u"spreadsheetml.sheet"_s, std::move(*workbook));
    const QString workbookId = m_package.relate(chartPath, workbookPath, u"package"_s);
    m_package.add(chartPath, officeTypeStem + u"drawingml.chart+xml"_s,
                  chartXml(*slide.chart, m_document.words, workbookId, chartDesign(slide, m_design)));
    slide.chartId = m_package.relate(path, chartPath, u"chart"_s);
    return done();
}

void Presentation::addNotes(const Slide &slide, const QString &path)
{
    const QString notesPath = u"ppt/notesSlides/notesSlide%1.xml"_s.arg(m_slides.size());
    m_package.add(notesPath, officeTypeStem + u"presentationml.notesSlide+xml"_s,
                  notesXml(slide.notes, m_document.words));
    m_package.relate(notesPath, m_parts.notesMaster, u"notesMaster"_s);
    m_package.relate(notesPath, path, u"slide"_s);
    m_package.relate(path, notesPath, u"notesSlide"_s);
}

Outcome Presentation::addSlide(const Slide &slide)
{
    const int number = static_cast<int>(m_slides.size()) + 1;
    const QString path = u"ppt/slides/slide%1.xml"_s.arg(number);
    m_slides << path;
    Slide placed = slide;
    m_package.relate(path, slide.isCover ? m_parts.coverLayout : m_parts.pageLayout, u"slideLayout"_s);
    if (slide.chart != nullptr) {
        if (Outcome added = addChart(placed, path); !added)
            return added;
    }
    if (!slide.notes.isEmpty())
        addNotes(slide, path);
    m_package.add(path, officeTypeStem + u"presentationml.slide+xml"_s,
                  slideXml(placed, m_design, m_document, number));
    return done();
}

Outcome Presentation::addSlides()
{
    std::vector<Slide> slides;
    std::vector<std::pair<QString, std::size_t>> starts;
    for (const Page &page : m_document.pages) {
        starts.emplace_back(page.contentsTitle.isEmpty() ? page.title : page.contentsTitle, slides.size());
        std::ranges::move(slidesOf(page, m_design, m_document.words), std::back_inserter(slides));
    }
    if (m_document.hasCover) {
        const DocumentWords &words = m_document.words;
        for (const auto &[title, notes] : {std::pair(words.definitions, &m_document.definitions),
                                           {words.methods, &m_document.appendix},
                                           {words.missingMeanings, &m_document.statuses}}) {
            if (notes->empty())
                continue;
            starts.emplace_back(title, slides.size());
            std::ranges::move(slidesOf(title, *notes, m_design, m_document), std::back_inserter(slides));
        }
        const std::size_t before =
            1 + tablePieces(contentsTable(starts, m_document.words), m_design.grid.content, m_design.scale)
                    .size();
        for (auto &[title, slide] : starts)
            slide += before + 1;
        const auto contents = std::make_shared<const Table>(contentsTable(starts, m_document.words));
        std::vector<Slide> front{{m_document.title, m_document.subtitle}};
        front.front().isCover = true;
        for (const TablePiece &piece : tablePieces(*contents, m_design.grid.content, m_design.scale)) {
            front.push_back({m_document.words.contents, m_document.title});
            front.back().table = contents;
            front.back().piece = piece;
        }
        slides.insert(slides.begin(), front.begin(), front.end());
    }
    for (const Slide &slide : slides) {
        if (Outcome added = addSlide(slide); !added)
            return added;
    }
    return done();
}

void Presentation::addPresentation()
{
    const QString masterId = m_package.relate(presentationPath, m_parts.master, u"slideMaster"_s);
    const QString notesId = m_package.relate(presentationPath, m_parts.notesMaster, u"notesMaster"_s);
    m_package.relate(presentationPath, m_parts.theme, u"theme"_s);
    QStringList slideIds;
    for (const QString &slide : std::as_const(m_slides))
        slideIds << m_package.relate(presentationPath, slide, u"slide"_s);
    m_package.add(
        presentationPath, officeTypeStem + u"presentationml.presentation.main+xml"_s,
        Xml::document(u"p:presentation"_s,
                      {{u"xmlns:a"_s, drawingNamespace},
                       {u"xmlns:r"_s, relationNamespace},
                       {u"xmlns:p"_s, presentationNamespace}},
                      [&](Xml &xml) {
                          xml.element(u"p:sldMasterIdLst"_s, [&] {
                              xml.empty(u"p:sldMasterId"_s, {{u"id"_s, m_masterId}, {u"r:id"_s, masterId}});
                          });
                          xml.element(u"p:notesMasterIdLst"_s, [&] {
                              xml.empty(u"p:notesMasterId"_s, {{u"r:id"_s, notesId}});
                          });
                          xml.element(u"p:sldIdLst"_s, [&] {
                              constexpr qsizetype firstId = 256;
                              for (qsizetype i = 0; i < slideIds.size(); ++i)
                                  xml.empty(u"p:sldId"_s, {{u"id"_s, QString::number(firstId + i)},
                                                           {u"r:id"_s, slideIds[i]}});
                          });
                          xml.empty(u"p:sldSz"_s, {{u"cx"_s, QString::number(m_design.grid.width)},
                                                   {u"cy"_s, QString::number(m_design.grid.height)},
                                                   {u"type"_s, m_design.sizeName}});
                          xml.empty(u"p:notesSz"_s, {{u"cx"_s, u"6858000"_s}, {u"cy"_s, u"9144000"_s}});
                      }));
    m_package.relate({}, presentationPath, u"officeDocument"_s);
}

void Presentation::addProperties()
{
    const QString core = u"docProps/core.xml"_s;
    const QString app = u"docProps/app.xml"_s;
    const QString now = m_document.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    m_package.add(
        core, u"application/vnd.openxmlformats-package.core-properties+xml"_s,
        Xml::document(
            u"cp:coreProperties"_s,
            {{u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
             {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
             {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
             {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}},
            [&](Xml &xml) {
                xml.textElement(u"dc:title"_s, m_document.title);
                xml.textElement(u"dc:description"_s, m_document.words.madeBy);
                xml.textElement(u"dc:language"_s, m_document.words.language);
                for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
                    if (m_document.made.isValid())
                        xml.element(name, {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}}, [&] { xml.text(now); });
                }
            }));
    m_package.add(
        app, officeTypeStem + u"extended-properties+xml"_s,
        Xml::document(
            u"Properties"_s,
            {{u"xmlns"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}},
            [&](Xml &xml) {
                xml.textElement(u"Application"_s, u"Lägesbild"_s);
                xml.textElement(u"Slides"_s, QString::number(m_slides.size()));
            }));
    m_package.relate({}, core, u"metadata/core-properties"_s);
    m_package.relate({}, app, u"extended-properties"_s);
}

Result<QByteArray> Presentation::made()
{
    if (const Outcome added = addSlides(); !added)
        return added.error();
    addPresentation();
    addProperties();
    return m_package.zipped();
}

} // namespace

Result<QByteArray> pptxOf(const Document &document, SlideFormat format)
{
    return Presentation(document, format).made();
}

Result<QByteArray> pptxOf(const Document &document, const SlideTemplate &slides)
{
    return Presentation(document, slides).made();
}

namespace
{

Outcome writeMade(const Result<QByteArray> &content, const QString &file)
{
    if (content)
        return writeWhole(file, *content);
    // A temporary file that could not be written is not what the user asked for.
    Error error = content.error();
    error.place = file.toStdString();
    return error;
}

} // namespace

Outcome writePptx(const Document &document, SlideFormat format, const QString &file)
{
    return writeMade(pptxOf(document, format), file);
}

Outcome writePptx(const Document &document, const SlideTemplate &slides, const QString &file)
{
    return writeMade(pptxOf(document, slides), file);
}

} // namespace lagesbild
