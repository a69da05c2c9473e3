#include "ui/window/roomexports.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *ownId = "EGEN_0001";

constexpr double few = 2.5; ///< no count, but told from any place or class

/// Own counts of women and men: few men in Östra, ten or more elsewhere.
std::unique_ptr<Dataset> ownCounts()
{
    SmallData data;
    data.add(ownId, Unit::Count);
    const auto set = [&data](int area, double women, double men) {
        data.set(ownId, Gender::Total, 2020, SmallData::code(area), women + men);
        data.set(ownId, Gender::Women, 2020, SmallData::code(area), women);
        data.set(ownId, Gender::Men, 2020, SmallData::code(area), men);
    };
    set(0, 48, few);
    for (int area = 1; area < SmallData::municipalityCount; ++area)
        set(area, 30, 10 + area);
    return data.dataset();
}

Selection menOf(Room room)
{
    Selection selection;
    selection.room = room;
    selection.focus = AreaId(SmallData::code(0));
    selection.indicator = IndicatorId(ownId);
    selection.gender = Gender::Men;
    selection.group = "county";
    return selection;
}

/// Whether any cell of the table is the number.
bool holds(const Table &table, double number)
{
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells) {
            if (cell.number == number)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(OwnExports, HideOwnCountsOfFewPersons)
{
    const auto dataset = ownCounts();
    MapShapes shapes({});
    for (const Room room : {Room::Comparison, Room::Map}) {
        const Result<RoomExport> content = exportOf(*dataset, menOf(room), shapes);
        ASSERT_TRUE(content) << content.error().detail;
        EXPECT_TRUE(holds(content->page.table, 11));
        EXPECT_FALSE(holds(content->page.table, few)) << keyOf(room);
        EXPECT_TRUE(content->page.source.startsWith(u"Source: own figures."_s))
            << content->page.source.toStdString();
    }
}

TEST(OwnExports, HideThemInLongTablesToo)
{
    Selection selection = menOf(Room::Search);
    selection.search.indicators = {selection.indicator};
    selection.search.areas = {"all"};
    const std::shared_ptr<const Dataset> dataset = ownCounts();
    const Result<std::optional<LongTable>> table = longTableOf(dataset, selection);
    ASSERT_TRUE(table && *table);
    const Result<LongContent> content = (*table)->content();
    ASSERT_TRUE(content) << content.error().detail;
    Table written;
    ASSERT_TRUE(content->rows.giveTo([&written](const TableRow &row) {
        written.rows.push_back(row);
        return done();
    }));
    EXPECT_EQ(written.rows.size(), std::size_t{SmallData::municipalityCount});
    EXPECT_TRUE(holds(written, 11));
    EXPECT_FALSE(holds(written, few));
}

TEST(OwnExports, CanBePaintedLater)
{
    MapShapes shapes({});
    const auto dataset = ownCounts();
    for (const Room room : {Room::Overview, Room::Comparison, Room::Map}) {
        Selection selection = menOf(room);
        selection.gender = Gender::Total;
        const Result<RoomExport> content = exportOf(*dataset, selection, shapes);
        ASSERT_TRUE(content) << content.error().detail;
        EXPECT_TRUE(fileOf(content->picture, PictureKind::Png).startsWith("\x89PNG")) << keyOf(room);
    }
}

} // namespace lagesbild
