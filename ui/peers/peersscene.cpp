#include "ui/peers/peersscene.h"

#include "ui/peers/peerstext.h"
#include "ui/shared/contrast.h"
#include "ui/shared/qualitative.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PeersPicture {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PeersPicture)
};

constexpr double linePitch = 30;
constexpr double barHeight = 17;
constexpr double legendPitch = 20;
constexpr double legendGap = 20;
constexpr double swatchSize = 12;
constexpr double swatchGap = 6;
constexpr double belowLegend = 8;
constexpr double headingHeight = 24;
constexpr double columnGap = 16;
constexpr double mostNameShare = 0.28;
constexpr double seam = 1;

QString spokenLine(const SimilarArea &area, const SimilarAreas &similar, const Catalogue &catalogue, int rank)
{
    QStringList parts;
    for (std::size_t i = 0; i < area.shares.size(); ++i) {
        parts << PeersPicture::tr("%1 %2", "variable, its share of the distance")
                     .arg(variableName(catalogue, similar.variables[i]), shareText(area.shares[i]));
    }
    const QString line = PeersPicture::tr("%1. %2, distance %3", "rank, municipality, distance")
                             .arg(QString::number(rank), area.name, distanceText(area.distance, similar));
    return area.distance == 0 ? line : u"%1: %2"_s.arg(line, parts.join(u", "_s));
}

double widest(const std::vector<PeerLine> &lines, QString PeerLine::*text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const PeerLine &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line.*text));
    return std::ceil(width);
}

QString distanceHeading()
{
    return PeersPicture::tr("Distance");
}

void placeLegend(PeersGeometry &geometry, const PeersScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    double x = 0;
    double y = 0;
    for (const QString &variable : scene.variables) {
        const double text =
            std::min(std::ceil(metrics.horizontalAdvance(variable)), geometry.width - swatchSize - swatchGap);
        const double all = swatchSize + swatchGap + text;
        if (x > 0 && x + all > geometry.width) {
            x = 0;
            y += legendPitch;
        }
        geometry.legend.push_back({QRectF(x, y + (legendPitch - swatchSize) / 2, swatchSize, swatchSize),
                                   QRectF(x + swatchSize + swatchGap, y, text, legendPitch)});
        x += all + legendGap;
    }
    geometry.firstTop = y + legendPitch + belowLegend + headingHeight;
}

class PeersPainter
{
public:
    PeersPainter(QPainter &painter, const PeersScene &scene, const PeersGeometry &geometry, const Look &look)
        : m_painter(painter),
          m_scene(scene),
          m_geometry(geometry),
          m_look(look),
          m_colours(qualitativeColours(look.theme, static_cast<int>(scene.variables.size())))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintLegend();
        paintHeadings();
        for (std::size_t i = 0; i < m_scene.lines.size(); ++i)
            paintLine(static_cast<int>(i), m_scene.lines[i]);
        m_painter.restore();
    }

private:
    void paintLegend()
    {
        m_painter.setFont(m_look.sized(12));
        const QFontMetricsF metrics(m_painter.font());
        for (std::size_t i = 0; i < m_geometry.legend.size(); ++i) {
            const LegendSpot &spot = m_geometry.legend[i];
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours[i]);
            m_painter.drawRoundedRect(spot.swatch, 2, 2);
            m_painter.setPen(m_look.colours.text);
            const QString name = metrics.elidedText(m_scene.variables[static_cast<qsizetype>(i)],
                                                    Qt::ElideMiddle, spot.text.width() + 0.5);
            m_painter.drawText(spot.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
        }
    }

    void paintHeadings()
    {
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.secondary);
        const double top = m_geometry.firstTop - headingHeight;
        const auto write = [&](double left, double right, Qt::Alignment side, const QString &text) {
            m_painter.drawText(QRectF(left, top, right - left, headingHeight - 4),
                               static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
        };
        write(m_geometry.nameLeft, m_geometry.nameRight, Qt::AlignLeft, PeersPicture::tr("Municipality"));
        write(m_geometry.nameRight, m_geometry.distanceRight, Qt::AlignRight, distanceHeading());
        write(m_geometry.barLeft, m_geometry.width, Qt::AlignLeft,
              PeersPicture::tr("What the distance is made of"));
        m_painter.setPen(QPen(m_look.colours.line, 1));
        const double y = std::floor(m_geometry.firstTop - 3) + 0.5;
        m_painter.drawLine(QPointF(0, y), QPointF(m_geometry.width, y));
    }

    void paintLine(int index, const PeerLine &line)
    {
        const QRectF row = m_geometry.line(index);
        if (line.area == m_scene.highlighted) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_look.colours.rail);
            m_painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 5, 5);
        }
        const auto write = [&](double left, double right, Qt::Alignment side, const QString &text) {
            m_painter.drawText(QRectF(left, row.top(), right - left, row.height()),
                               static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
        };
        m_painter.setFont(m_look.sizedNumbers(12));
        m_painter.setPen(m_look.colours.secondary);
        write(0, m_geometry.rankRight, Qt::AlignRight, line.rank);
        m_painter.setFont(m_look.sizedNumbers(13));
        m_painter.setPen(m_look.colours.text);
        write(m_geometry.nameRight, m_geometry.distanceRight, Qt::AlignRight, line.distanceText);
        m_painter.setFont(m_look.sized(13));
        const double nameWidth = m_geometry.nameRight - m_geometry.nameLeft;
        write(m_geometry.nameLeft, m_geometry.nameRight, Qt::AlignLeft,
              QFontMetricsF(m_painter.font()).elidedText(line.name, Qt::ElideMiddle, nameWidth + 0.5));
        paintBar(index, line);
    }

    void paintBar(int index, const PeerLine &line)
    {
        const std::vector<QRectF> parts = m_geometry.parts(index, line);
        m_painter.setFont(m_look.sizedNumbers(11));
        const QFontMetricsF metrics(m_painter.font());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].width() <= 0)
                continue;
            const double gap = parts[i].width() > 3 * seam ? seam : 0;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours[i]);
            m_painter.drawRect(parts[i].adjusted(0, 0, -gap, 0));
            const QString text = shareText(line.shares[i]);
            if (metrics.horizontalAdvance(text) + 8 > parts[i].width())
                continue;
            m_painter.setPen(inkOn(m_colours[i]));
            m_painter.drawText(parts[i], Qt::AlignCenter, text);
        }
    }

    QPainter &m_painter;
    const PeersScene &m_scene;
    const PeersGeometry &m_geometry;
    const Look &m_look;
    std::vector<QColor> m_colours;
};

} // namespace

PeersScene peersScene(const SimilarAreas &similar, const Catalogue &catalogue)
{
    PeersScene scene;
    for (const PeerVariable &variable : similar.variables)
        scene.variables << variableName(catalogue, variable);
    int rank = 0;
    for (const SimilarArea &area : similar.areas) {
        ++rank;
        scene.lines.push_back({.area = area.code,
                               .rank = QString::number(rank),
                               .name = area.name,
                               .distanceText = distanceText(area.distance, similar),
                               .distance = area.distance,
                               .shares = area.shares,
                               .spoken = spokenLine(area, similar, catalogue, rank)});
    }
    return scene;
}

std::vector<QRectF> PeersGeometry::parts(int index, const PeerLine &line) const
{
    const QRectF row = this->line(index);
    std::vector<QRectF> boxes;
    double x = barLeft;
    for (const double share : line.shares) {
        const double length = share * line.distance * scale;
        boxes.emplace_back(x, row.center().y() - barHeight / 2, length, barHeight);
        x += length;
    }
    return boxes;
}

PeersGeometry peersGeometry(const PeersScene &scene, double width, const Look &look)
{
    PeersGeometry geometry;
    geometry.width = width;
    geometry.pitch = linePitch;
    placeLegend(geometry, scene, look);
    geometry.rankRight = widest(scene.lines, &PeerLine::rank, look.sizedNumbers(12));
    geometry.nameLeft = geometry.rankRight + 12;
    const double name =
        std::min(std::max(widest(scene.lines, &PeerLine::name, look.sized(13)), 96.0), width * mostNameShare);
    geometry.nameRight = geometry.nameLeft + name;
    const double distance = std::max(widest(scene.lines, &PeerLine::distanceText, look.sizedNumbers(13)),
                                     QFontMetricsF(look.sized(12)).horizontalAdvance(distanceHeading()));
    geometry.distanceRight = geometry.nameRight + columnGap + std::ceil(distance);
    geometry.barLeft = geometry.distanceRight + columnGap;
    const double room = std::max(0.0, width - geometry.barLeft);
    geometry.scale = scene.greatest() > 0 ? room / scene.greatest() : 0;
    return geometry;
}

std::optional<int> peerAt(const PeersGeometry &geometry, int lines, const QPointF &position)
{
    const double row = std::floor((position.y() - geometry.firstTop) / geometry.pitch);
    if (row < 0 || row >= lines || position.x() < 0 || position.x() > geometry.width)
        return std::nullopt;
    return static_cast<int>(row);
}

void paintPeers(QPainter &painter, const PeersScene &scene, const PeersGeometry &geometry, const Look &look)
{
    PeersPainter(painter, scene, geometry, look).paint();
}

} // namespace lagesbild
