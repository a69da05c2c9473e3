#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QDialog>
#include <QTimer>

#include "core/jobs/pxwebjobs.h"
#include "ui/shared/joblink.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace lagesbild
{

class ValueList;

/// «Hämta från SCB»: the tables of a statistical service, searched or looked through; of the chosen one the values of
/// each variable that are wanted, with how many cells they make; and then its figures.
///
/// Accepted when the figures have come. All questions are asked in other threads and can be stopped.
class PxWebDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param address of the service to begin with
    explicit PxWebDialog(const QString &address, QWidget *parent = nullptr);
    ~PxWebDialog() override;

    void reject() override; ///< stops what is going on, and closes when nothing is

    /// What was fetched; null before.
    const FetchedTable &table() const { return m_table; }
    const QString &tableId() const { return m_described.table.id; }
    const QString &title() const { return m_described.table.title; }
    /// Of the service last asked.
    const QString &address() const { return m_asked; }

private:
    enum class Doing { Nothing, Finding, Describing, Fetching };

    void buildSearch();
    void buildTable();
    void begin(Doing doing);
    void end();
    void find();
    void lookInto(const QString &folder);
    void showFound(const Result<TableList> &found);
    void addEntry(const ListedTable &entry, const QString &text);
    void openEntry(const QListWidgetItem *item);
    void showTable(const Result<DescribedTable> &described);
    void clearTable();
    ChosenPositions positions() const;
    void showCells();
    void fetch();
    void takeFigures(const Result<FetchedTable> &fetched);
    void showTrouble(const Error &error);
    void showDoing();
    void showProgress();

    QString m_asked;
    QString m_folder; ///< of API v1, that is looked into
    std::shared_ptr<SharedPxWeb> m_service;
    std::shared_ptr<PxWebBoard> m_board;
    std::vector<ListedTable> m_entries; ///< as the rows of the list
    QString m_opened;                   ///< the table that is described, or asked about
    DescribedTable m_described;
    FetchedTable m_table;
    Doing m_doing = Doing::Nothing;
    bool m_canFetch = false; ///< what is chosen can be asked for
    QTimer m_ticker;
    JobLink<Result<TableList>> m_finding;
    JobLink<Result<DescribedTable>> m_describing;
    JobLink<Result<FetchedTable>> m_fetching;

    QComboBox *m_address;
    QLineEdit *m_text;
    QPushButton *m_find;
    QListWidget *m_tables;
    QLabel *m_title;
    QScrollArea *m_variables;
    std::vector<ValueList *> m_lists; ///< of the table's variables
    QLabel *m_cells;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_fetch;
    QPushButton *m_close;
};

} // namespace lagesbild
