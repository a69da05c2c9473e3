#pragma once

#include "core/analysis/freesearch.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>

#include <memory>

namespace lagesbild
{

/// The table of a free search: nothing is held, every cell is asked for when it is shown.
class PivotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ColourRole = Qt::UserRole, ///< Colour as int
        HollowRole,                ///< a figure not to be leaned on
        FirmRole,                  ///< there is a number
        TotalRole,                 ///< of a sum or a mean
        CopyRole,                  ///< the bare number
        LevelsRole,                ///< headers: a QStringList, one text per dimension
        GroupRole,                 ///< the row is a total, or the first under another label
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// @p catalogue outlives the model's use of it.
    void setSearch(std::shared_ptr<const FreeSearch> search, const Catalogue &catalogue, bool colours);
    const FreeSearch *search() const { return m_search.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The names of the dimensions down the side: what stands above the row labels.
    QStringList rowDimensionNames() const;
    QString nameOf(Dimension dimension, const SearchMember &member) const;

private:
    bool beginsGroup(int row) const;
    bool isTotal(int row, int column) const;
    QStringList levels(int section, Qt::Orientation orientation) const;
    QString wholeName(int section, Qt::Orientation orientation) const;

    std::shared_ptr<const FreeSearch> m_search;
    const Catalogue *m_catalogue = nullptr;
    bool m_colours = false;
};

} // namespace lagesbild
