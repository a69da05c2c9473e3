#pragma once

#include <QWidget>

#include "core/jobs/importjobs.h"
#include "ui/shared/joblink.h"
#include "ui/shared/look.h"

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lagesbild
{

class FigureTable;
class IndicatorForm;
class PreviewModel;
class RefusedModel;
class RoomSheet;

/// A file of figures before it is imported: its first rows with what each column is taken for, rows that can't be
/// taken, and what the indicators are to be called. Every guess can be corrected.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Reads @p file; a file that can't be read shows why in place of the preview. The catalogue is copied.
    void open(const QString &file, const Catalogue &catalogue);
    /// The same with a table that was fetched; @p name stands in place of the file's.
    void showTable(std::shared_ptr<const TableFile> content, const QString &name, const QString &title,
                   const Catalogue &catalogue);
    /// Lets go of the file.
    void forget();
    /// A file is being read, or its rows are being tried.
    bool isReading() const
    {
        return m_reading.isRunning() || m_tryingTable.isRunning() || m_trying.isRunning();
    }
    const QString &file() const { return m_file; }
    /// What would be imported now; nothing when nothing can be.
    std::optional<ImportResult> result() const;
    /// Asks where to save the refused rows; empty: not at all.
    void setAskForTarget(std::function<QString(const QString &suggested)> ask)
    {
        m_askForTarget = std::move(ask);
    }
    /// While a pack is being written nothing can be changed; @p doing stands on the button, empty: what it does else.
    void setBusy(bool busy, const QString &doing);
    /// Says why the import failed.
    void showTrouble(const QString &sentence);
    void setLook(const Look &look);

signals:
    void importAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBody();
    void buildPanel();
    void buildChoices();
    void begin(const QString &file, const QString &title, const Catalogue &catalogue);
    void showFile();
    void chooseTable(int index);
    void tryMapping();
    void showResult(const Result<ImportResult> &result);
    void showChoices(bool anyRepeated, bool anyMonths);
    void chooseSeveral();
    void showImportable();
    void stopReading();
    void showRefused(const ImportResult &result);
    void askForRole(int column, const QPoint &where);
    void setRole(int column, ColumnRole role);
    void fitColumn(int column, int least);
    void setRowDefaults();
    void saveRefused();

    QString m_file;
    std::shared_ptr<const Catalogue> m_catalogue;
    FiguresFile m_content;
    std::shared_ptr<const TextTable> m_table; ///< shown; null: none
    ImportMapping m_mapping;
    std::optional<ImportResult> m_result;
    std::function<QString(const QString &)> m_askForTarget;
    Look m_look;
    bool m_busy = false;
    JobLink<Result<FiguresFile>> m_reading;
    JobLink<TriedTable> m_tryingTable;
    JobLink<Result<ImportResult>> m_trying;

    RoomSheet *m_sheet;
    FigureTable *m_preview;
    PreviewModel *m_previewModel;
    QLabel *m_refusedHeading;
    FigureTable *m_refused;
    RefusedModel *m_refusedModel;
    QPushButton *m_save;
    QComboBox *m_tables = nullptr;
    QLabel *m_tablesCaption = nullptr;
    QLineEdit *m_area = nullptr;
    QLineEdit *m_year = nullptr;
    QComboBox *m_dash = nullptr;
    QLabel *m_repeatedCaption = nullptr;
    QComboBox *m_repeated = nullptr;
    QLabel *m_weightCaption = nullptr;
    QComboBox *m_weight = nullptr;
    QLabel *m_monthsCaption = nullptr;
    QComboBox *m_months = nullptr;
    IndicatorForm *m_form = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace lagesbild
