#include "core/documents/textwidth.h"

#include <numeric>

namespace lagesbild
{

namespace
{

double widthOf(QChar letter)
{
    constexpr double narrow = 0.42;
    constexpr double usual = 0.64;
    constexpr double capital = 0.76;
    constexpr double wide = 0.99;
    if (letter.isSpace() || QStringView(u"fijlrtI.,:;|()[]-!'/").contains(letter))
        return narrow;
    if (QStringView(u"mwMW%@…–").contains(letter))
        return wide;
    return letter.isUpper() ? capital : usual;
}

} // namespace

double widthInEms(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, QChar letter) { return sum + widthOf(letter); });
}

} // namespace lagesbild
