#pragma once

#include "core/analysis/peers.h"
#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One similar municipality as the picture has it, with its texts ready.
struct PeerLine {
    AreaId area;
    QString rank;
    QString name;
    QString distanceText;
    double distance = 0;
    std::vector<double> shares; ///< of each variable in the distance
    QString spoken;             ///< the whole line in words
};

/// The ranked list with each variable's part of the distance as a stacked bar.
struct PeersScene {
    std::vector<PeerLine> lines;
    QStringList variables; ///< names, in the order of the shares
    AreaId highlighted;

    double greatest() const { return lines.empty() ? 0 : lines.back().distance; }
};

PeersScene peersScene(const SimilarAreas &similar, const Catalogue &catalogue);

/// One entry of the legend above the bars.
struct LegendSpot {
    QRectF swatch;
    QRectF text;
};

/// Where it all lies inside a box as wide as asked, in logical pixels from its top left.
struct PeersGeometry {
    double width = 0;
    std::vector<LegendSpot> legend; ///< as PeersScene::variables; wraps
    double firstTop = 0;            ///< of the first line
    double pitch = 0;
    double rankRight = 0;
    double nameLeft = 0;
    double nameRight = 0;
    double distanceRight = 0;
    double barLeft = 0;
    double scale = 0; ///< pixels per unit of distance

    QRectF line(int index) const { return {0, firstTop + pitch * index, width, pitch}; }
    /// The parts of a line's bar, one per variable, some without width.
    std::vector<QRectF> parts(int index, const PeerLine &line) const;
    double height(int lines) const { return firstTop + pitch * lines + 2; }
};

PeersGeometry peersGeometry(const PeersScene &scene, double width, const Look &look);
/// The line at @p position: anywhere on it counts.
std::optional<int> peerAt(const PeersGeometry &geometry, int lines, const QPointF &position);

/// Draws legend and list from the painter's origin.
void paintPeers(QPainter &painter, const PeersScene &scene, const PeersGeometry &geometry, const Look &look);

} // namespace lagesbild
