#pragma once

#include "ui/map/mapgeometry.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QToolButton>

#include <string>

namespace lagesbild
{

/// Parts of the country that one often wants to see.
enum class MapPlace { Country, County, North, Stockholm, Gothenburg, Skane };

/// Where @p place lies on the map of municipalities; null for the whole country, and when the map lacks it.
/// @param county that MapPlace::County is: "18"; may be empty
QRectF boxOf(MapPlace place, const MapGeometry &municipalities, const std::string &county);

/// «Gå till …»: a menu of those places, with a key for each that works wherever the keyboard is in @p parent.
class PlaceButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PlaceButton(QWidget *parent);

signals:
    void placeAsked(lagesbild::MapPlace place);
};

} // namespace lagesbild
