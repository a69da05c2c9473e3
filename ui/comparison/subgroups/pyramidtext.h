#pragma once

#include "core/analysis/pyramid.h"
#include "ui/comparison/subgroups/pyramidscene.h"

#include <QString>

namespace lagesbild
{

/// «20–44 år», «80 år eller äldre».
QString ageName(const PyramidClass &ages);

/// What the pyramid measures, as the first words of its subtitle.
QString pyramidMeasure();
/// What its axis counts.
QString pyramidAxisName();

/// Whom the outline is of: «Riket», «Ovägt medel, Örebro län».
QString pyramidReferenceName(const Pyramid &pyramid);

/// What sets the inhabitants' ages apart from the country's, and which figures are missing.
QString pyramidSentence(const Pyramid &pyramid);

/// «Så läser du»: what the marks of this very picture mean.
QString pyramidReading(const Pyramid &pyramid);

/// Why a bar has no length; empty for one that has.
QString pyramidRemark(const PyramidBar &bar);
/// The same of both bars.
QString pyramidRemark(const PyramidClass &ages);

/// «17,6 %».
QString pyramidShareText(double share);
/// A bar's length, without the unit that the axis tells: «7,0».
QString pyramidLengthText(double perYear);
inline constexpr int pyramidLengthDecimals = 1;

PyramidScene pyramidScene(const Pyramid &pyramid);

} // namespace lagesbild
