#pragma once

#include <QColor>

namespace lagesbild
{

/// How well two colours are told apart, 1 … 21 (WCAG 2.1, "contrast ratio").
double contrastBetween(const QColor &a, const QColor &b);

/// Dark or light text, whichever is easier to read on @p field.
QColor inkOn(const QColor &field);

} // namespace lagesbild
