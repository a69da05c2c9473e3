#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "core/stats/trend.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One indicator's small picture.
struct SmallPicture {
    IndicatorId indicator;
    QString title;
    QString value; ///< the last one, with its unit
    QString year;  ///< of it, and what to mind
    Arrow arrow = Arrow::None;
    QString trend;      ///< in words; empty where it can't be judged
    QString trendLabel; ///< the same beside the arrow, which is another thing: «trend: minskar»
    std::vector<std::optional<double>> own; ///< one per year from MultiplesScene::firstYear
    std::vector<std::optional<double>> national;
    double low = 0; ///< least and greatest of what is drawn
    double high = 0;
    QString lowText;
    QString highText;
    QString toolTip; ///< the whole title and all that is spoken
    QString spoken;
};

/// Pictures that stand under one heading.
struct SmallSection {
    QString heading; ///< may be empty
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Many small pictures over the same years, each on a scale of its own; no pixels.
struct MultiplesScene {
    Year firstYear{};
    Year lastYear{};
    std::vector<SmallPicture> pictures;
    std::vector<SmallSection> sections;
    std::optional<int> current;     ///< the indicator that other rooms are about
    std::optional<int> highlighted; ///< pointed at
};

/// The scene laid out from the top left, in as many columns as the width has room for.
struct MultiplesGeometry {
    int columns = 1;
    std::vector<QRectF> headings; ///< one per section; null for those without
    std::vector<QRectF> cells;    ///< one per picture
    double axisRoom = 0;          ///< beside every plot, for its least and greatest value
    double height = 0;

    QRectF title(int picture) const;
    QRectF figures(int picture) const; ///< value, year, arrow and trend
    QRectF plot(int picture) const;
};

MultiplesGeometry multiplesGeometry(const MultiplesScene &scene, const QPointF &topLeft, double width,
                                    const Look &look);
std::optional<int> pictureAt(const MultiplesGeometry &geometry, const QPointF &position);
/// The picture above or below @p picture, the nearest in its row; itself at the ends.
int pictureBeside(const MultiplesGeometry &geometry, int picture, bool below);

} // namespace lagesbild
