#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QWidget>

#include "core/data/area.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lagesbild
{

class Catalogue;

/// Every municipality with a box to tick, narrowed as one types.
class MunicipalityList : public QWidget
{
    Q_OBJECT
public:
    /// @p catalogue outlives the list.
    explicit MunicipalityList(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setTicked(const std::vector<AreaIndex> &areas);
    /// In Swedish order.
    std::vector<AreaIndex> ticked() const;

signals:
    /// By the user.
    void ticksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeRows();
    void narrow(const QString &text);
    void count();

    const Catalogue &m_catalogue;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace lagesbild
