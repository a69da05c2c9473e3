#pragma once

#include "core/sources/owndata/figureimport.h"
#include "core/sources/tables/tablefile.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lagesbild
{

class Dataset;
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

    /// Reads @p file; a file that can't be read shows why in place of the preview.
    void open(const QString &file, const Dataset &dataset);
    /// Lets go of the file and the data set, which may go away.
    void forget();
    const QString &file() const { return m_file; }
    /// What would be imported now; nothing when nothing can be.
    std::optional<ImportResult> result() const;
    /// Asks where to save the refused rows; empty: not at all.
    void setAskForTarget(std::function<QString(const QString &suggested)> ask)
    {
        m_askForTarget = std::move(ask);
    }
    /// While the import runs nothing can be changed.
    void setBusy(bool busy);
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
    void chooseTable(int index);
    void tryMapping();
    void showResult(const Result<ImportResult> &result);
    void showRefused(const ImportResult &result);
    void askForRole(int column, const QPoint &where);
    void setRole(int column, ColumnRole role);
    void setRowDefaults();
    void saveRefused();

    QString m_file;
    const Dataset *m_dataset = nullptr;
    std::optional<TableFile> m_content;
    TextTable m_table;
    ImportMapping m_mapping;
    std::optional<ImportResult> m_result;
    std::function<QString(const QString &)> m_askForTarget;
    Look m_look;

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
    IndicatorForm *m_form = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace lagesbild
