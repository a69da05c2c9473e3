#pragma once

class QColor;
class QLabel;

namespace lagesbild
{

/// Gives a label's text a colour of the look.
void setTextColour(QLabel &label, const QColor &colour);

} // namespace lagesbild
