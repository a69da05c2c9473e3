#pragma once

#include <QDate>

#include "core/analysis/holdings.h"
#include "core/data/revision.h"
#include "core/pack/extent.h"
#include "core/pack/pack.h"
#include "ui/data/datatable.h"
#include "ui/shared/joblink.h"
#include "ui/shared/roomview.h"

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lagesbild
{

class FigureTable;
class FittedColumns;
class PackRunner;
class RoomSheet;
class Segmented;
class ThinBar;
class UpdatePanel;
class UpdateRunner;

/// What the data room needs beside the data set.
struct DataSupplies {
    UpdateRunner *updates = nullptr;
    PackRunner *work = nullptr;
    std::function<std::shared_ptr<const Pack>()> pack;
    std::function<QString()> packFile;   ///< of the pack shown; empty: compiled in
    std::function<QString()> targetFile; ///< that changes are written to
    std::function<QString()> address;    ///< of Kolada
    std::function<void(const QString &address)> setAddress;
    std::function<void(const QString &file)> openPack; ///< shows another pack, in this room too
    std::function<QDate()> today;
    // Ask the user for a file; empty: none.
    std::function<QString(QWidget *parent)> askForPack;
    std::function<QString(QWidget *parent)> askForCopy;
    std::function<QString(QWidget *parent)> askForBoundaries;
};

/// «Data»: what there is, how old, from where; fetching from Kolada, what has changed, handing packs on.
class DataRoom : public RoomView
{
    Q_OBJECT
public:
    explicit DataRoom(DataSupplies supplies, QWidget *parent = nullptr);

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    bool isReady() const override;

private:
    void buildPanel();
    void showPack();
    void showPart();
    void showRevisions();
    void showPlaceholders();
    void showList(DataTable::Content content, const QString &nothing);
    void showBoundaries();
    void showWork();
    void openRow(const QModelIndex &index);
    void startUpdate(const std::optional<CollectionId> &collection, bool resume);
    void showResumable();
    void openPack();
    void copyPack();
    void readBoundaries();
    void say(const QString &outcome);

    DataSupplies m_supplies;
    RoomSheet *m_sheet;
    Segmented *m_parts;
    FigureTable *m_table;
    FittedColumns *m_columns;
    QLabel *m_nothing;
    DataTable *m_model;
    DataOrder *m_order;
    UpdatePanel *m_update;
    QLineEdit *m_address;
    QLabel *m_file = nullptr;
    QLabel *m_boundaries = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_readBoundaries = nullptr;
    ThinBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
    std::optional<DataPart> m_shownPart;
    std::optional<PackExtent> m_extent;
    JobLink<Result<PackExtent>> m_extentJob;
    JobLink<std::vector<SuspectedZeros>> m_zerosJob;
    JobLink<Result<std::vector<Revision>>> m_revisionsJob;
};

} // namespace lagesbild
