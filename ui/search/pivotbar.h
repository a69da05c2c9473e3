#pragma once

#include "core/analysis/freesearch.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QMenu;

namespace lagesbild
{

class PivotChip;
class PivotZone;

/// Where each dimension stands: rows, columns or filter. Chips are dragged between the three, or moved by their menus.
class PivotBar : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Rows, Columns, Filter };

    explicit PivotBar(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showSearch(const FreeSearch &search, const Catalogue &catalogue, const SearchOptions &options);
    /// Takes @p dimension to the end of @p place, or before @p before.
    void putAt(Dimension dimension, Place place, int before = -1);

signals:
    void layoutChosen(const std::vector<lagesbild::Dimension> &rows,
                      const std::vector<lagesbild::Dimension> &columns);
    /// The filter shall show the member of this key.
    void memberChosen(lagesbild::Dimension dimension, const std::string &key);

private:
    void fillMenu(PivotChip &chip, Place place, const FreeSearch &search, const Catalogue &catalogue);
    void fillZone(Place place, const std::vector<Dimension> &dimensions, const FreeSearch &search,
                  const Catalogue &catalogue);

    std::array<PivotZone *, 3> m_zones;
    std::array<PivotChip *, allDimensions.size()> m_chips;
    std::vector<Dimension> m_rows;
    std::vector<Dimension> m_columns;
    Look m_look;
};

} // namespace lagesbild
