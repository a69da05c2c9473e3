#pragma once

#include "core/documents/pptxchartplan.h"

namespace lagesbild
{

/// All digits of @p value.
QString exactText(double value);
/// «1» or «0».
QString flagText(bool on);
/// An element that says no more than val="@p content".
void writeValue(Xml &xml, const QString &name, const QString &content);

/// How texts look that the program which shows the chart writes by itself.
void writeTextLook(Xml &xml, const ChartPlan &plan, int size, Rgb colour, bool bold = false);
/// @param points how wide
void writeLine(Xml &xml, Rgb colour, double points, bool dashed);
/// The fill of a point, which lets what lies behind it shine through as much as @p look says.
void writePointFill(Xml &xml, const PointLook &look);
/// Neither field nor edge.
void writeNothing(Xml &xml);

} // namespace lagesbild
