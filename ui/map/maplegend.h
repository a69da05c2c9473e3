#pragma once

#include "ui/map/card.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One line of a legend.
struct LegendRow {
    RegionLook look;
    QString label;
    QString meaning; ///< in words, after the label; may be empty
    int count = 0;   ///< regions that look so
};

/// The classes of two indicators as a square: the first rises upwards, the other to the right.
struct LegendSquare {
    int lines = 0;
    int columns = 0;
    QString upwards; ///< what rises that way
    QString rightwards;
};

/// What a legend says.
struct LegendContent {
    QString title;
    std::vector<LegendRow> rows; ///< from the top; those of the square first, each line from the right
    QStringList notes;
    std::optional<LegendSquare> square;
};

/// Paints a legend; the same for the card and for exports. Logical pixels.
/// @return the height needed for @p width; paints nothing when @p painter is null
double paintLegend(QPainter *painter, const QPointF &topLeft, double width, const LegendContent &content,
                   const MapStyle &style, const Look &look);

/// The classes with their counts, and the hatches with their reasons.
class MapLegend : public Card
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setContent(const LegendContent &content, const MapStyle &style);
    const LegendContent &content() const { return m_content; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LegendContent m_content;
    MapStyle m_style;
};

} // namespace lagesbild
