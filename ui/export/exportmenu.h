#pragma once

#include "ui/export/reportplan.h"
#include "ui/export/saving.h"

#include <QMenu>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QMimeData;
class QPrinter;

namespace lagesbild
{

class SavingStrip;

/// What the export menu asks of its surroundings, so that tests can answer.
struct ExportSupplies {
    std::function<Result<RoomExport>()> content; ///< what is shown now
    std::function<const Dataset &()> dataset;    ///< what it was made of
    /// The file to write to, for a suggested name and a filter as file dialogs take it; empty: the user thought better
    std::function<QString(const QString &suggested, const QString &filter)> askForFile;
    std::function<void(std::unique_ptr<QMimeData>)> copy;
    /// Shows a preview that calls @p print with each printer it makes.
    std::function<void(const Picture &, const std::function<void(QPrinter &)> &print)> preview;
    std::function<void(const QString &sentence)> tell;    ///< it is done, and where
    std::function<void(const QString &sentence)> trouble; ///< it could not be done, and what to do
    /// A presentation to take the look from, @p last being the one chosen before; empty: the user thought better
    std::function<QString(const QString &last)> askForTemplate;
    QString lastTemplate;                                      ///< of an earlier session; empty: none
    std::function<void(const QString &file)> rememberTemplate; ///< for the next session; may be empty

    // For tables of any length, which are saved in the background.
    /// What a view shows as such a table; empty for a view whose content is all; without it there are none.
    std::function<Result<std::optional<LongTable>>(const Selection &)> longTable;
    SavingStrip *strip = nullptr;                        ///< outlives the menu's use of it
    std::function<bool(const QString &question)> agrees; ///< to csv, where Excel has no room

    // For reports; without an exporter there are none.
    std::function<Result<RoomExport>(const Selection &)> exporter; ///< what any view shows
    std::function<Selection()> selection;                          ///< what is chosen now
    std::function<QString(const Selection &)> titleOf;             ///< what a view is called
    std::function<std::vector<std::pair<QString, Selection>>()> savedViews;
    std::function<std::vector<ReportTemplate>()> reportTemplates; ///< may be empty
    std::function<void(const std::vector<ReportTemplate> &templates)> rememberReportTemplates; ///< likewise
    /// The name of a template, @p suggested at first; empty: the user thought better
    std::function<QString(const QString &suggested)> askForName;
};

/// The dialogs, clipboard and messages of the running program, as children of @p window.
ExportSupplies usualSupplies(QWidget *window);

/// «Exportera»: everything that can leave the program from the room that is shown.
class ExportMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ExportMenu(ExportSupplies supplies, QWidget *parent = nullptr);

    /// Whether it was done; if not, the user was told why.
    bool copy();
    void print();
    /// Saves as the kind of file that ends in @p ending.
    void save(const QString &ending, const SaveOptions &options = {});
    /// PowerPoint in the look of a presentation that is asked for.
    void saveInTemplate();
    /// Lets views be chosen and makes a report of them.
    void openReport();

private:
    /// Whether what is shown is a table of any length that this kind of file takes: then it is taken care of.
    bool beginLong(const QString &ending, const SaveOptions &options);
    void saveLongTable(const LongTable &table, const QString &ending, const SaveOptions &options);
    void connectStrip();
    void showTemplate();
    void addSaving(const QString &text, const QString &ending, const SaveOptions &options = {});
    Result<RoomExport> wholeContent() const;

    ExportSupplies m_supplies;
    QAction *m_again; ///< the template chosen last, once more
};

/// «Örebro – Kommunmottagna 2015.pptx»: a name every system takes.
QString suggestedName(const RoomExport &content, const QString &ending);
/// «Örebro – rapport.pdf»
QString reportName(const Dataset &dataset, const Selection &selection, const QString &ending);
/// The kinds of file with this ending, as file dialogs take them.
QString fileFilter(const QString &ending);

} // namespace lagesbild
