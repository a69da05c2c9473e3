#include "core/data/indicator.h"

#include "core/base/keys.h"

#include <array>

namespace lagesbild
{

namespace
{

constexpr std::array<std::string_view, 8> unitKeys{"none",  "count",   "percent",       "percentage_points",
                                                   "ratio", "per1000", "square_metres", "kronor"};
constexpr std::array<std::string_view, 4> directionKeys{"neutral", "high", "low", "target"};
constexpr std::array<std::string_view, 4> measureKeys{"unknown", "volume", "quality", "result"};
constexpr std::array<std::string_view, 3> termKeys{"unknown", "short", "long"};

struct TitleEnding {
    QLatin1String text;
    Unit unit;
};

// Longer endings first: the first that fits decides.
constexpr std::array titleEndings{
    TitleEnding{QLatin1String("antal/1000 inv"), Unit::Per1000},
    TitleEnding{QLatin1String("antal/1 000 inv"), Unit::Per1000},
    TitleEnding{QLatin1String("andel (%)"), Unit::Percent},
    TitleEnding{QLatin1String("andel (%) av bef."), Unit::Percent},
    TitleEnding{QLatin1String("(%)"), Unit::Percent},
    TitleEnding{QLatin1String("kvm/inv"), Unit::SquareMetres},
    TitleEnding{QLatin1String("kr/inv"), Unit::Kronor},
    TitleEnding{QLatin1String(" kr"), Unit::Kronor},
    TitleEnding{QLatin1String("balanstal"), Unit::Ratio},
    TitleEnding{QLatin1String("kvot"), Unit::Ratio},
    TitleEnding{QLatin1String("antal"), Unit::Count},
};

} // namespace

Unit unitOfTitle(const QString &title)
{
    const QString trimmed = title.trimmed();
    if (trimmed.startsWith(QLatin1String("Avvikelse"), Qt::CaseInsensitive) &&
        trimmed.endsWith(QLatin1String("(%)")) && trimmed.contains(u"förväntat"))
        return Unit::PercentagePoints;
    for (const TitleEnding &ending : titleEndings) {
        if (trimmed.endsWith(ending.text, Qt::CaseInsensitive))
            return ending.unit;
    }
    return Unit::None;
}

int decimalsOf(Unit unit)
{
    switch (unit) {
    case Unit::Count:
    case Unit::SquareMetres:
    case Unit::Kronor:
        return 0;
    case Unit::Percent:
    case Unit::PercentagePoints:
    case Unit::Per1000:
        return 1;
    case Unit::Ratio:
        return 2;
    case Unit::None:
        break;
    }
    return -1;
}

std::string_view keyOf(Unit unit)
{
    return unitKeys[static_cast<std::size_t>(unit)];
}
std::string_view keyOf(Direction direction)
{
    return directionKeys[static_cast<std::size_t>(direction)];
}
std::string_view keyOf(Measure measure)
{
    return measureKeys[static_cast<std::size_t>(measure)];
}
std::string_view keyOf(Term term)
{
    return termKeys[static_cast<std::size_t>(term)];
}
std::optional<Unit> parseUnit(std::string_view text)
{
    return parseKey<Unit>(unitKeys, text);
}
std::optional<Direction> parseDirection(std::string_view text)
{
    return parseKey<Direction>(directionKeys, text);
}
std::optional<Measure> parseMeasure(std::string_view text)
{
    return parseKey<Measure>(measureKeys, text);
}
std::optional<Term> parseTerm(std::string_view text)
{
    return parseKey<Term>(termKeys, text);
}

} // namespace lagesbild
