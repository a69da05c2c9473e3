#pragma once

#include "ui/shared/palette.h"

#include <QFont>
#include <QPalette>

namespace lagesbild
{

/// Everything a painter must know about how things look; handed in, so that exports can ask for another.
struct Look {
    Theme theme = Theme::Light;
    Colours colours;
    QFont font;       ///< 13 px base
    QFont numberFont; ///< digits equally wide, same size

    QFont sized(int pixels, QFont::Weight weight = QFont::Normal) const;
    QFont sizedNumbers(int pixels, QFont::Weight weight = QFont::Normal) const;
};

/// The look of @p theme; needs a QGuiApplication for the fonts.
Look makeLook(Theme theme);
/// The application palette that goes with it.
QPalette widgetPalette(const Look &look);

} // namespace lagesbild
