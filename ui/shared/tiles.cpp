#include "ui/shared/tiles.h"

#include <QFile>

namespace lagesbild
{

using namespace Qt::StringLiterals;

const std::vector<Tile> &municipalityTiles()
{
    static const std::vector<Tile> tiles = [] {
        QFile file(u":/lagesbild/tiles.csv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "municipalityTiles", "the table is compiled in");
        const Result<std::vector<Tile>> read =
            parseTiles(opened ? file.readAll().toStdString() : std::string());
        return read ? *read : std::vector<Tile>();
    }();
    return tiles;
}

} // namespace lagesbild
