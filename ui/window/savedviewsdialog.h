#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QDialog>

#include "ui/settings/settings.h"

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace lagesbild
{

/// The saved views: opened, renamed in place, moved by dragging, removed and, until the dialog is closed, put back.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedViewsDialog(const QList<SavedView> &views, QWidget *parent = nullptr);

    QList<SavedView> views() const;
    /// The link of the view that shall be opened; empty: none.
    QString opened() const { return m_opened; }
    /// Begins to rename the view at @p row.
    void rename(int row);

private:
    struct Removed {
        int row = 0;
        SavedView view;
    };
    static QListWidgetItem *makeItem(const SavedView &view);
    void openChosen();
    void removeChosen();
    void putBack();
    void showState();

    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_putBack;
    std::vector<Removed> m_removed;
    QString m_opened;
};

} // namespace lagesbild
