#pragma once

#include <QString>
#include <QWidget>

namespace lagesbild
{

/// Makes @p text the widget's accessible description and tells a screen reader that it changed: for pictures
/// in which the keys move from mark to mark.
void speak(QWidget &widget, const QString &text);

} // namespace lagesbild
