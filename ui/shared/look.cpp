#include "ui/shared/look.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int basePixels = 13;

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QString digits = u"0123456789"_s;
    const qreal width = metrics.horizontalAdvance(digits.front());
    return std::ranges::all_of(
        digits, [&](QChar digit) { return std::abs(metrics.horizontalAdvance(digit) - width) < 0.01; });
}

QFont firstInstalled(const QStringList &families, const QFont &otherwise)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return QFont(family);
    }
    return otherwise;
}

QFont withPixels(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont Look::sized(int pixels, QFont::Weight weight) const
{
    return withPixels(font, pixels * font.pixelSize() / basePixels, weight);
}

QFont Look::sizedNumbers(int pixels, QFont::Weight weight) const
{
    return withPixels(numberFont, pixels * numberFont.pixelSize() / basePixels, weight);
}

Look makeLook(Theme theme)
{
    Look look;
    look.theme = theme;
    look.colours = coloursOf(theme);
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    look.font = withPixels(firstInstalled({u"Inter"_s}, system), basePixels, QFont::Normal);
    look.numberFont = withPixels(system, basePixels, QFont::Normal);
    if (hasTabularDigits(look.font))
        look.numberFont = look.font;
    else if (!hasTabularDigits(look.numberFont))
        look.numberFont =
            withPixels(firstInstalled({u"Noto Sans"_s, u"DejaVu Sans"_s}, system), basePixels, QFont::Normal);
    return look;
}

QPalette widgetPalette(const Look &look)
{
    const Colours &c = look.colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::Base, c.background);
    palette.setColor(QPalette::AlternateBase, c.rail);
    palette.setColor(QPalette::Button, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::ToolTipBase, c.background);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accentField);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Light, c.rail);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.secondary);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Disabled, QPalette::Text, c.middle);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, c.middle);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, c.middle);
    return palette;
}

} // namespace lagesbild
