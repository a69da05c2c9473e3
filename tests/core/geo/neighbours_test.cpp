#include "core/geo/neighbours.h"

#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Neighbours, TouchingInOnePointIsEnough)
{
    // a b c in a row, d north of a: b and d meet in a corner only.
    const std::vector<std::vector<int>> expected{{1, 3}, {0, 2, 3}, {1}, {0, 1}};
    EXPECT_EQ(neighboursOf(fourSquares()), expected);
}

TEST(Neighbours, AreThoseOfThePublishedList)
{
    const QString published = u"data/geo/neighboring-municipalities-code.json"_s;
    LAGESBILD_NEEDS_SHARED(published);
    LAGESBILD_NEEDS_BOUNDARIES();
    QFile file(sharedPath(published));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();

    const std::vector<Outline> &outlines = municipalityBoundaries();
    const std::vector<std::vector<int>> neighbours = neighboursOf(outlines);
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        std::set<std::string> expected;
        const QJsonArray codes = list[QString::fromStdString(outlines[i].code)].toArray();
        for (const auto &code : codes)
            expected.insert(code.toString().toStdString());
        std::set<std::string> found;
        for (const int neighbour : neighbours[i])
            found.insert(outlines[static_cast<std::size_t>(neighbour)].code);
        EXPECT_EQ(found, expected) << outlines[i].code;
    }
}

TEST(Neighbours, IslandsHaveNone)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const std::vector<Outline> &outlines = municipalityBoundaries();
    const std::vector<std::vector<int>> neighbours = neighboursOf(outlines);
    std::set<std::string> alone;
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        if (neighbours[i].empty())
            alone.insert(outlines[i].code);
    }
    EXPECT_EQ(alone, (std::set<std::string>{"0125", "0186", "0980", "1407", "1419"}));
}

} // namespace lagesbild
