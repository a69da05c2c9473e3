#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QDialog>
#include <QTimer>

#include "ui/export/exportmenu.h"
#include "ui/export/report.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace lagesbild
{

/// «Rapport»: which views go into a report of the chosen municipality and what kind of file it becomes; made view by
/// view, so that it can be stopped at any time.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(ExportSupplies supplies, QWidget *parent = nullptr);

    void reject() override; ///< stops what is going on, and closes when nothing is

private:
    ReportExtent extent() const;
    int chosenTemplate() const;
    void showTemplates(int chosen);
    void tickAsIn(const ReportTemplate &wanted);
    void keepTemplate();
    void removeTemplate();
    void setChoosable(bool choosable);
    void showViews();
    void addView(const QString &title, const PlannedView &view, bool chosen);
    void chooseAll(bool chosen);
    std::vector<PlannedView> chosenViews() const;
    void start();
    void makeNext();
    void save();
    void stop();
    void showState(const QString &sentence);

    ExportSupplies m_supplies;
    Selection m_selection;
    std::vector<PlannedView> m_views;   ///< as the rows of the list
    const Dataset *m_dataset = nullptr; ///< what the report is being made from
    std::optional<ReportMaker> m_maker;
    QString m_file;
    QTimer m_steps;
    std::vector<ReportTemplate> m_templates;

    QComboBox *m_extent;
    QListWidget *m_list;
    QComboBox *m_kind;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_make;
    QPushButton *m_close;
};

} // namespace lagesbild
