#pragma once

#include "ui/shared/look.h"

#include <QAbstractListModel>
#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace lagesbild
{

/// One line of a search: what it is called, what tells it apart, and what to do when it is chosen.
struct SearchItem {
    QString title;
    QString detail;
    std::function<void()> choose;
};

using SearchProvider = std::function<std::vector<SearchItem>(const QString &text)>;

/// The lines found, for the list view.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<SearchItem> items);
    const SearchItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchItem> m_items;
};

/// A field to type in and what it finds, as one types: the municipality picker and the search for everything.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *parent);

    void setLook(const Look &look);
    /// Opens under @p anchor, emptied, asking @p provider at every key.
    void open(QWidget *anchor, const QString &placeholder, SearchProvider provider);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void chooseCurrent();

    QLineEdit *m_field;
    QListView *m_list;
    SearchModel m_model;
    SearchProvider m_provider;
    Look m_look;
};

} // namespace lagesbild
