#pragma once

#include <QStringView>

namespace lagesbild
{

/// About how wide @p text is beside its height, where there is no font to ask: rather more than less, as in bold text
/// and in what stands in for Arial where it is not at hand.
double widthInEms(QStringView text);

} // namespace lagesbild
