#include "ui/shared/statustext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::StatusText)
};
} // namespace

QString statusSymbol(Status status)
{
    switch (status) {
    case Status::Missing:
        return u"–"_s;
    case Status::NotApplicable:
        return u"."_s;
    case Status::Privacy:
        return u".."_s;
    case Status::Absent:
        return StatusText::tr("missing", "in place of a value that the source has no row for");
    case Status::Ok:
    case Status::Few:
    case Status::Placeholder:
        break;
    }
    return {};
}

QString statusSentence(Status status)
{
    switch (status) {
    case Status::Missing:
        return StatusText::tr("Not reported: the figure was asked for and did not come in.");
    case Status::NotApplicable:
        return StatusText::tr("Not applicable: the figure has no meaning here.");
    case Status::Privacy:
        return StatusText::tr("Secret: too few persons for the figure to be published.");
    case Status::Absent:
        return StatusText::tr("The data has no figure.");
    case Status::Few:
        return StatusText::tr("Few persons: fewer than ten, so the share says little and is not ranked.");
    case Status::Placeholder:
        return StatusText::tr(
            "Suspected placeholder: an exact zero that probably stands for a missing figure.");
    case Status::Ok:
        break;
    }
    return {};
}

} // namespace lagesbild
