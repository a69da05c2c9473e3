#pragma once

#include "core/base/result.h"
#include "ui/shared/palette.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace lagesbild
{

/// What the command line says: lagesbild [--data PACK] [--open LINK] [--lang sv|en]
/// [--theme light|dark|contrast] [--size WxH] [--scale N] [--screenshot FILE.png]
struct Options {
    QString data;
    QString link;
    QString language; ///< empty: as remembered
    std::optional<Theme> theme;
    std::optional<QSize> size;
    std::optional<double> scale; ///< 0.5 … 4
    QString screenshot;
    bool help = false;
};

/// WrongUse with what can't be read.
Result<Options> parseOptions(const QStringList &arguments);
QString helpText();

} // namespace lagesbild
