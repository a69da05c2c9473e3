#include "ui/shared/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::NumberText)
};

constexpr int mostDecimals = 2;

QString trimmedDecimals(double value)
{
    const double rounded = std::round(value * 100) / 100;
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::abs(std::round(rounded * scale) / scale - rounded) < 1e-9)
            return numberText(rounded, decimals);
    }
    return numberText(rounded, mostDecimals);
}

/// What belongs together must not be parted at the end of a line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString percentText(const QString &number)
{
    return unbroken(NumberText::tr("%1 %", "a percentage").arg(number));
}

double withoutNegativeZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
}

} // namespace

int shownDecimals(const Indicator &indicator)
{
    return indicator.decimals;
}

QString numberText(double value, int decimals)
{
    if (decimals < 0)
        return trimmedDecimals(value);
    return QLocale().toString(withoutNegativeZero(value, decimals), 'f', decimals);
}

QString valueText(double value, const Indicator &indicator)
{
    const QString number = numberText(value, shownDecimals(indicator));
    switch (indicator.unit) {
    case Unit::Percent:
        return percentText(number);
    case Unit::PercentagePoints:
        return unbroken(NumberText::tr("%1 p.p.", "percentage points, short").arg(number));
    case Unit::Kronor:
        return unbroken(NumberText::tr("%1 kr").arg(number));
    case Unit::SquareMetres:
        return unbroken(NumberText::tr("%1 m²").arg(number));
    case Unit::None:
    case Unit::Count:
    case Unit::Ratio:
    case Unit::Per1000:
        break;
    }
    return number;
}

QString changeText(double change, int decimals)
{
    const QString number = numberText(change, decimals);
    const bool positive = withoutNegativeZero(change, decimals < 0 ? mostDecimals : decimals) > 0;
    return positive ? u"+"_s + number : number;
}

QString intervalText(double low, double high, const Indicator &indicator)
{
    const int decimals = indicator.unit == Unit::Percent ? 0 : shownDecimals(indicator);
    const QString both = u"%1–%2"_s.arg(numberText(low, decimals), numberText(high, decimals));
    return indicator.unit == Unit::Percent ? percentText(both) : both;
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return NumberText::tr("number");
    case Unit::Percent:
        return NumberText::tr("per cent");
    case Unit::PercentagePoints:
        return NumberText::tr("percentage points");
    case Unit::Ratio:
        return NumberText::tr("ratio");
    case Unit::Per1000:
        return NumberText::tr("per 1,000 inhabitants");
    case Unit::SquareMetres:
        return NumberText::tr("square metres per inhabitant");
    case Unit::Kronor:
        return NumberText::tr("kronor");
    case Unit::None:
        break;
    }
    return {};
}

} // namespace lagesbild
