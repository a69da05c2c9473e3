#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

class QPainter;

namespace lagesbild
{

/// A view as a picture, with everything that must go with it; painted by the same functions as the window.
struct Picture {
    QString title;
    QString spoken;                               ///< all of it in words: the alternative text
    QSizeF size;                                  ///< logical pixels
    std::function<void(QPainter &painter)> paint; ///< ground included
};

enum class PictureKind { Png, Svg, Pdf };
/// By the end of a file's name, whatever its case; none for other endings.
std::optional<PictureKind> pictureKindOf(const QString &file);

inline constexpr double usualPictureScale = 2;
/// @param scale pixels per logical pixel; of PNG only
QByteArray fileOf(const Picture &picture, PictureKind kind, double scale = usualPictureScale);

} // namespace lagesbild
