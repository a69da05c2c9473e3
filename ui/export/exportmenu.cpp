#include "ui/export/exportmenu.h"

#include "core/documents/slidetemplate.h"
#include "core/documents/xlsx.h"
#include "ui/export/copying.h"
#include "ui/export/printing.h"
#include "ui/export/reportdialog.h"
#include "ui/export/savingstrip.h"
#include "ui/export/templatetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

#include <algorithm>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString askForFile(QWidget *window, const QString &suggested, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file =
        QFileDialog::getSaveFileName(window, ExportMenu::tr("Export"), folder + u'/' + suggested, filter);
    const QString ending = QFileInfo(suggested).suffix();
    if (!file.isEmpty() && QFileInfo(file).suffix().toLower() != ending)
        file += u'.' + ending;
    return file;
}

void preview(QWidget *window, const Picture &picture, const std::function<void(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForPrint(printer, picture);
    QPrintPreviewDialog dialog(&printer, window);
    dialog.setWindowTitle(ExportMenu::tr("Print"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&print](QPrinter *asked) { print(*asked); });
    dialog.exec();
}

/// Said where Excel has no room for @p table; empty where it has.
QString csvQuestion(const LongTable &table)
{
    if (table.rows <= mostSheetRows && table.columns <= mostSheetColumns)
        return {};
    const auto count = [](std::size_t number) { return numberText(static_cast<double>(number), 0); };
    return ExportMenu::tr(
               "The table has %1 rows and %2 columns; Excel has room for %3 rows and %4 columns. Save it as "
               "CSV instead?")
        .arg(count(table.rows), count(table.columns), count(mostSheetRows), count(mostSheetColumns));
}

} // namespace

ExportSupplies usualSupplies(QWidget *window)
{
    ExportSupplies supplies;
    supplies.askForFile = [window](const QString &suggested, const QString &filter) {
        return askForFile(window, suggested, filter);
    };
    supplies.copy = [](std::unique_ptr<QMimeData> data) {
        QGuiApplication::clipboard()->setMimeData(data.release()); // which takes it over
    };
    supplies.preview = [window](const Picture &picture, const std::function<void(QPrinter &)> &print) {
        preview(window, picture, print);
    };
    supplies.askForTemplate = [window](const QString &last) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileDialog::getOpenFileName(
            window, ExportMenu::tr("Template for PowerPoint"), last.isEmpty() ? folder : last,
            ExportMenu::tr("PowerPoint presentations and templates (*.pptx *.potx *.pptm *.potm)"));
    };
    supplies.askForName = [window](const QString &suggested) {
        return QInputDialog::getText(window, ExportMenu::tr("Template for reports"),
                                     ExportMenu::tr("Name of the template:"), QLineEdit::Normal, suggested)
            .trimmed();
    };
    supplies.trouble = [window](const QString &sentence) {
        QMessageBox::warning(window, ExportMenu::tr("Export"), sentence);
    };
    supplies.agrees = [window](const QString &question) {
        return QMessageBox::question(window, ExportMenu::tr("Export"), question) == QMessageBox::Yes;
    };
    return supplies;
}

QString suggestedName(const RoomExport &content, const QString &ending)
{
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    constexpr qsizetype longest = 100;
    QString name = content.page.contentsTitle.isEmpty() ? content.page.title : content.page.contentsTitle;
    if (!name.contains(content.page.place))
        name = u"%1 – %2"_s.arg(content.page.place, name);
    std::ranges::replace_if(
        name, [](QChar c) { return forbidden.contains(c) || !c.isPrint(); }, u' ');
    return u"%1.%2"_s.arg(name.simplified().left(longest).trimmed(), ending);
}

QString reportName(const Dataset &dataset, const Selection &selection, const QString &ending)
{
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    RoomExport content;
    content.page.place = focus == noArea ? QString() : dataset.catalogue().area(focus).name;
    content.page.title = ExportMenu::tr("report", "in a file's name, after the municipality's");
    return suggestedName(content, ending);
}

QString fileFilter(const QString &ending)
{
    if (ending == "pptx"_L1)
        return ExportMenu::tr("PowerPoint presentation (*.pptx)");
    if (ending == "xlsx"_L1)
        return ExportMenu::tr("Excel workbook (*.xlsx)");
    if (ending == "csv"_L1)
        return ExportMenu::tr("Text with semicolons for Excel (*.csv)");
    if (ending == "html"_L1)
        return ExportMenu::tr("Web page (*.html)");
    if (ending == "pdf"_L1)
        return ExportMenu::tr("PDF document (*.pdf)");
    return ending == "svg"_L1 ? ExportMenu::tr("Vector picture (*.svg)") : ExportMenu::tr("Picture (*.png)");
}

ExportMenu::ExportMenu(ExportSupplies supplies, QWidget *parent)
    : QMenu(parent), m_supplies(std::move(supplies))
{
    setObjectName(u"exportMenu"_s);
    addSaving(tr("PowerPoint with editable chart …"), u"pptx"_s);
    addSaving(tr("PowerPoint, 4:3 …"), u"pptx"_s, {.slides = SlideFormat::Standard});
    m_again = addAction(QString());
    m_again->setObjectName(u"exportTemplateAgain"_s);
    connect(m_again, &QAction::triggered, this,
            [this] { save(u"pptx"_s, {.slideTemplate = m_supplies.lastTemplate}); });
    QAction *own = addAction(tr("PowerPoint from a template of your own …"));
    own->setObjectName(u"exportTemplate"_s);
    connect(own, &QAction::triggered, this, &ExportMenu::saveInTemplate);
    showTemplate();
    addSaving(tr("Excel …"), u"xlsx"_s);
    addSaving(tr("CSV for Excel …"), u"csv"_s);
    addSeparator();
    addSaving(tr("Picture, PNG …"), u"png"_s);
    addSaving(tr("Vector picture, SVG …"), u"svg"_s);
    addSaving(tr("PDF …"), u"pdf"_s);
    addSeparator();
    QAction *report = addAction(tr("Report …"));
    report->setObjectName(u"exportReport"_s);
    report->setVisible(m_supplies.exporter != nullptr);
    connect(report, &QAction::triggered, this, &ExportMenu::openReport);
    QAction *copying = addAction(tr("Copy chart and table"));
    copying->setObjectName(u"exportCopy"_s);
    copying->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copying, &QAction::triggered, this, &ExportMenu::copy);
    QAction *printing = addAction(tr("Print …"));
    printing->setObjectName(u"exportPrint"_s);
    printing->setShortcut(QKeySequence::Print);
    connect(printing, &QAction::triggered, this, &ExportMenu::print);
    connectStrip();
}

void ExportMenu::connectStrip()
{
    const SavingStrip *strip = m_supplies.strip;
    if (strip == nullptr)
        return;
    connect(strip, &SavingStrip::saved, this,
            [this](const QString &file) { m_supplies.tell(tr("Saved: %1").arg(file)); });
    connect(strip, &SavingStrip::stopped, this,
            [this] { m_supplies.tell(tr("Stopped. No file was written.")); });
    connect(strip, &SavingStrip::failed, this,
            [this](const QString &sentence) { m_supplies.trouble(sentence); });
}

void ExportMenu::addSaving(const QString &text, const QString &ending, const SaveOptions &options)
{
    QAction *action = addAction(text);
    const bool standard = options.slides == SlideFormat::Standard;
    action->setObjectName(u"export_"_s + ending + (standard ? u"43"_s : QString()));
    connect(action, &QAction::triggered, this, [this, ending, options] { save(ending, options); });
}

bool ExportMenu::beginLong(const QString &ending, const SaveOptions &options)
{
    if (!m_supplies.longTable || !takesLongTables(ending))
        return false;
    const Result<std::optional<LongTable>> table = m_supplies.longTable(m_supplies.selection());
    if (!table) {
        m_supplies.trouble(errorSentence(table.error()));
        return true;
    }
    if (!*table)
        return false;
    if (m_supplies.strip->isSaving()) {
        m_supplies.trouble(
            tr("A table is being saved already. Wait until it is done, or stop it, and try again."));
        return true;
    }
    const QString question = ending == "xlsx"_L1 ? csvQuestion(**table) : QString();
    if (question.isEmpty())
        saveLongTable(**table, ending, options);
    else if (m_supplies.agrees(question))
        saveLongTable(**table, u"csv"_s, options);
    return true;
}

void ExportMenu::saveLongTable(const LongTable &table, const QString &ending, const SaveOptions &options)
{
    RoomExport named;
    named.page.title = table.title;
    named.page.place = table.place;
    const QString file = m_supplies.askForFile(suggestedName(named, ending), fileFilter(ending));
    if (file.isEmpty())
        return;
    m_supplies.strip->save(file, [make = table.content, file, options](const Tick &tick) -> Outcome {
        const Result<LongContent> content = make();
        return content ? saveLong(*content, file, options, tick) : Outcome(content.error());
    });
}

/// Nothing leaves from damaged data: a figure that can't be read would look like one that is missing.
Result<RoomExport> ExportMenu::wholeContent() const
{
    Result<RoomExport> content = m_supplies.content();
    if (const std::optional<Error> damaged = m_supplies.dataset().firstError())
        return *damaged;
    return content;
}

void ExportMenu::save(const QString &ending, const SaveOptions &options)
{
    if (beginLong(ending, options))
        return;
    const Result<RoomExport> content = wholeContent();
    if (!content) {
        m_supplies.trouble(errorSentence(content.error()));
        return;
    }
    const QString file = m_supplies.askForFile(suggestedName(*content, ending), fileFilter(ending));
    if (file.isEmpty())
        return;
    const Outcome saved = saveExport(m_supplies.dataset(), *content, file, options);
    if (saved)
        m_supplies.tell(tr("Saved: %1").arg(file));
    else
        m_supplies.trouble(savingSentence(saved.error(), options));
}

void ExportMenu::saveInTemplate()
{
    const QString chosen = m_supplies.askForTemplate(m_supplies.lastTemplate);
    if (chosen.isEmpty())
        return;
    if (const Result<SlideTemplate> read = readSlideTemplate(chosen); !read) {
        m_supplies.trouble(templateSentence(read.error()));
        return;
    }
    m_supplies.lastTemplate = chosen;
    if (m_supplies.rememberTemplate)
        m_supplies.rememberTemplate(chosen);
    showTemplate();
    save(u"pptx"_s, {.slideTemplate = chosen});
}

void ExportMenu::openReport()
{
    auto *dialog = new ReportDialog(m_supplies, parentWidget());
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// One click for those who always use the same template.
void ExportMenu::showTemplate()
{
    m_again->setVisible(!m_supplies.lastTemplate.isEmpty());
    // An ampersand in the name is none of ours: it would mark a key.
    const QString name = QFileInfo(m_supplies.lastTemplate).completeBaseName().replace(u'&', u"&&"_s);
    m_again->setText(tr("PowerPoint from the template %1 …").arg(name));
}

bool ExportMenu::copy()
{
    const Result<RoomExport> content = wholeContent();
    if (!content) {
        m_supplies.trouble(errorSentence(content.error()));
        return false;
    }
    m_supplies.copy(copyOf(*content, m_supplies.dataset().provenance().example ? exampleMark() : QString()));
    m_supplies.tell(tr("Copied: paste as picture or table where you want it."));
    return true;
}

void ExportMenu::print()
{
    const Result<RoomExport> content = wholeContent();
    if (!content) {
        m_supplies.trouble(errorSentence(content.error()));
        return;
    }
    const Picture &picture = content->picture;
    m_supplies.preview(picture, [&picture](QPrinter &printer) { lagesbild::print(printer, picture); });
}

} // namespace lagesbild
