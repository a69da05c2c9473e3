#include "ui/shared/deviationtext.h"

#include <QCoreApplication>

namespace lagesbild
{

namespace
{
struct DeviationClasses {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DeviationClasses)
};
} // namespace

QString deviationClassName(DeviationClass deviationClass)
{
    switch (deviationClass) {
    case DeviationClass::FarBelow:
        return DeviationClasses::tr("far below", "class in a legend");
    case DeviationClass::Below:
        return DeviationClasses::tr("below", "class in a legend");
    case DeviationClass::InLine:
        return DeviationClasses::tr("in line", "class in a legend");
    case DeviationClass::Above:
        return DeviationClasses::tr("above", "class in a legend");
    case DeviationClass::FarAbove:
        break;
    }
    return DeviationClasses::tr("far above", "class in a legend");
}

QString deviationClassWords(DeviationClass deviationClass)
{
    switch (deviationClass) {
    case DeviationClass::FarBelow:
        return DeviationClasses::tr("far below expected");
    case DeviationClass::Below:
        return DeviationClasses::tr("below expected");
    case DeviationClass::InLine:
        return DeviationClasses::tr("in line with expected");
    case DeviationClass::Above:
        return DeviationClasses::tr("above expected");
    case DeviationClass::FarAbove:
        break;
    }
    return DeviationClasses::tr("far above expected");
}

} // namespace lagesbild
