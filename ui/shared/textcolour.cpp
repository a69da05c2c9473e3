#include "ui/shared/textcolour.h"

#include <QLabel>
#include <QPalette>

namespace lagesbild
{

void setTextColour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace lagesbild
