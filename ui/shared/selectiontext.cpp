#include "ui/shared/selectiontext.h"

#include "ui/shared/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace lagesbild
{

namespace
{
struct SelectionText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SelectionText)
};
} // namespace

QString genderName(Gender gender)
{
    switch (gender) {
    case Gender::Women:
        return SelectionText::tr("Women");
    case Gender::Men:
        return SelectionText::tr("Men");
    case Gender::Total:
        break;
    }
    return SelectionText::tr("Total", "women and men together");
}

QString groupName(const ComparisonGroup &group)
{
    switch (group.choice) {
    case GroupChoice::Similar:
        return SelectionText::tr("Similar municipalities");
    case GroupChoice::All:
        return SelectionText::tr("All municipalities");
    case GroupChoice::Chosen:
        return SelectionText::tr("Chosen municipalities");
    default:
        return group.name;
    }
}

QString groupPhrase(const ComparisonGroup &group)
{
    switch (group.choice) {
    case GroupChoice::Similar:
        return SelectionText::tr("similar municipalities");
    case GroupChoice::All:
        return SelectionText::tr("all municipalities");
    case GroupChoice::Chosen:
        return SelectionText::tr("the chosen municipalities");
    default:
        return group.name;
    }
}

QString unitHeading(Unit unit)
{
    QString name = unitName(unit);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString differenceText(double difference, const Indicator &indicator)
{
    const QString number = changeText(difference, shownDecimals(indicator));
    if (indicator.unit == Unit::Percent || indicator.unit == Unit::PercentagePoints)
        return SelectionText::tr("%1 percentage points", "a signed difference").arg(number);
    if (indicator.unit == Unit::Kronor)
        return SelectionText::tr("%1 kr").arg(number);
    return number;
}

QString personsText(const Figure &figure, Unit unit)
{
    if (!figure.n)
        return {};
    const int count = static_cast<int>(std::lround(*figure.n));
    if (unit == Unit::Per1000)
        return SelectionText::tr("%Ln inhabitant(s)", nullptr, count);
    if (!figure.nIsExact)
        return SelectionText::tr("about %Ln person(s)", nullptr, count);
    return SelectionText::tr("%Ln person(s)", nullptr, count);
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Missing:
        return SelectionText::tr("not reported");
    case Status::NotApplicable:
        return SelectionText::tr("not applicable");
    case Status::Privacy:
        return SelectionText::tr("secret");
    case Status::Absent:
        return SelectionText::tr("no figure");
    case Status::Few:
        return SelectionText::tr("few persons");
    case Status::Placeholder:
        return SelectionText::tr("suspected placeholder");
    case Status::Ok:
        break;
    }
    return {};
}

} // namespace lagesbild
