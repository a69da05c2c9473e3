#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QWidget>

#include "core/sources/pxweb/tabledescription.h"

#include <cstddef>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lagesbild
{

/// The values of one variable of a statistical table, to be ticked: one by one, all or none of those that the filter
/// leaves, or the latest of a time.
class ValueList : public QWidget
{
    Q_OBJECT
public:
    /// @param chosen positions that are ticked at first
    ValueList(DescribedVariable described, const std::vector<std::size_t> &chosen, QWidget *parent = nullptr);

    /// Positions of the ticked values, ascending.
    std::vector<std::size_t> chosen() const;

signals:
    void changed();

private:
    void fill(const std::vector<std::size_t> &chosen);
    void addLatest(QHBoxLayout &line, int chosen);
    void filter(const QString &text);
    void choose(const std::vector<std::size_t> &positions);
    void chooseShown(bool chosen);
    void showCount();

    DescribedVariable m_described;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_none;
    QLabel *m_count;
};

} // namespace lagesbild
