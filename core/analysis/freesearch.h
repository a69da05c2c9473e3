#pragma once

#include "core/analysis/searchcells.h"

namespace lagesbild
{

/// The table of a free search: any dimension down or across, cells made when they are looked at, so that
/// 500 indicators × 290 areas × 20 years open at once.
class FreeSearch
{
public:
    /// NotFound for an indicator, area or group that does not exist. @p dataset outlives the search.
    static Result<FreeSearch> of(const Dataset &dataset, const Selection &selection);

    /// No basket, no areas, or none of the chosen years has a value.
    bool isEmpty() const { return m_cells.subject().isEmpty(); }
    const SearchSubject &subject() const { return m_cells.subject(); }

    const std::vector<Dimension> &rowDimensions() const { return m_rows.dimensions; }
    const std::vector<Dimension> &columnDimensions() const { return m_columns.dimensions; }
    const std::vector<Dimension> &filterDimensions() const { return m_filter; }
    int rowCount() const { return m_rows.count; }
    int columnCount() const { return m_columns.count; }
    const SearchMember &rowMember(int row, std::size_t level) const;
    const SearchMember &columnMember(int column, std::size_t level) const;

    /// Where a cell stands in every dimension.
    SearchPoint pointAt(int row, int column) const;
    const SearchMember &memberAt(const SearchPoint &point, Dimension dimension) const;
    SearchCell cell(int row, int column) const { return m_cells.at(pointAt(row, column)); }
    Colour colour(int row, int column) const { return m_cells.colourAt(pointAt(row, column)); }

    /// What SearchOptions::sort calls a column: the keys of its members, "N00973|2015".
    std::string columnKey(int column) const;
    /// The column the rows are sorted by; −1: none, or by name.
    int sortedColumn() const { return m_sortedColumn; }

    /// How many measured figures there are room for and how many have a number; nothing that is reckoned from them
    /// counts. Empty for more than @p most cells.
    struct Filled {
        int cells = 0;
        int values = 0;
    };
    std::optional<Filled> filled(int most) const;

private:
    /// A product of dimensions along one side.
    struct Side {
        std::vector<Dimension> dimensions;
        std::vector<int> sizes;
        int count = 0;
    };
    FreeSearch(SearchCells cells, const SearchOptions &options);
    Side sideOf(const std::vector<Dimension> &dimensions) const;
    static int positionIn(const Side &side, int number, std::size_t level);
    int naturalRow(int row) const;
    SearchPoint naturalPoint(int number, int column) const;
    bool isMeasured(const SearchPoint &point) const;
    void chooseOrder(const Catalogue &catalogue, const SearchOptions &options);
    std::vector<int> rowsOfBlock(int block) const;
    std::vector<int> sortedBlock(int block) const;
    std::vector<double> namesInOrder(const Catalogue &catalogue) const;

    SearchCells m_cells;
    Side m_rows;
    Side m_columns;
    std::vector<Dimension> m_filter;
    int m_sortedColumn = -1;
    bool m_descending = false;
    std::vector<double> m_names; ///< place by name of every area member; empty: not sorted by name
    /// Natural rows as sorted, one block per indicator, since figures of different indicators are never put in one
    /// order; each sorted when first looked at. No blocks: the rows stay as they are.
    mutable std::vector<std::vector<int>> m_blocks;
};

} // namespace lagesbild
