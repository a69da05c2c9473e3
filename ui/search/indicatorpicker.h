#pragma once

#include "core/analysis/search.h"
#include "core/analysis/selection.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace lagesbild
{

class IndicatorDelegate;
class IndicatorList;
class Segmented;

/// Finds indicators: all of the catalogue as one types, or by KPI group and operating area.
class IndicatorPicker : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPicker(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// @p dataset outlives the picker's use of it.
    void showSelection(const Dataset &dataset, const Selection &selection);
    void startTyping();

signals:
    void basketChosen(const std::vector<lagesbild::IndicatorId> &basket);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Order { Collections, OperatingAreas };
    void fillShelves();
    void find();
    std::vector<const Indicator *> onShelf() const;
    void tick(const IndicatorId &id, bool on);

    QLineEdit *m_field;
    Segmented *m_order;
    QListWidget *m_shelves;
    QListView *m_found;
    IndicatorList *m_list;
    IndicatorDelegate *m_delegate;
    QLabel *m_summary;
    QLabel *m_basketSize;
    QPushButton *m_done;
    const Dataset *m_dataset = nullptr;
    std::unique_ptr<IndicatorIndex> m_index;
    CollectionId m_collection;
    std::vector<IndicatorId> m_basket;
    Look m_look;
};

} // namespace lagesbild
