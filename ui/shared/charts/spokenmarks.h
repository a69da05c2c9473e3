#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace lagesbild
{

/// A painted picture whose marks (bars, years) a screen reader can list, point at and follow the keys over.
/// The widget that paints it inherits this beside its Qt base and calls letMarksSpeak() once.
class SpokenMarks
{
public:
    virtual ~SpokenMarks() = default;

    virtual int markCount() const = 0;
    /// The whole mark in words: «Örebro: 31,1 %, 235 personer, plats 87 av 216».
    virtual QString markText(int mark) const = 0;
    /// In the widget's coordinates.
    virtual QRect markRect(int mark) const = 0;
    /// The mark the keys stand on; −1: none.
    virtual int currentMark() const = 0;
};

/// From now on screen readers see the marks of every widget that has them, as the items of a list.
void letMarksSpeak();

/// Tells that the keys have moved to the current mark of @p widget, which must have marks.
void speakCurrentMark(QWidget &widget);

} // namespace lagesbild
