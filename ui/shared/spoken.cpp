#include "ui/shared/spoken.h"

#include <QAccessible>

namespace lagesbild
{

void speak(QWidget &widget, const QString &text)
{
    widget.setAccessibleDescription(text);
    QAccessibleEvent changed(&widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace lagesbild
