#pragma once

#include <QString>

namespace lagesbild
{

/// Takes out of a picture painted by Qt's generator what changes nothing that one sees: defaults said anew for every
/// shape, groups that are like the one before them, hundredths of pixels. More than half of it; of maps two thirds.
void slimSvg(QString &svg);

/// The data of a path in tenths, each point relative to the one before it, without points that fall on it; as it is
/// when it holds anything but absolute M, L and C with x,y pairs.
QString tightPath(const QString &data);

} // namespace lagesbild
