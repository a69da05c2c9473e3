#include "ui/shared/sourceline.h"

#include <QCoreApplication>
#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
struct SourceLine {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SourceLine)
};
} // namespace

QString sourceLineText(const Provenance &provenance, const QString &computed)
{
    if (provenance.example)
        return SourceLine::tr("Example data – invented values");
    QString line =
        provenance.fetched.isValid()
            ? SourceLine::tr("Source: Kolada (fetched %1).").arg(provenance.fetched.toString(Qt::ISODate))
            : SourceLine::tr("Source: Kolada.");
    if (!computed.isEmpty())
        line += u' ' + SourceLine::tr("%1: own calculations on data from Kolada.").arg(computed);
    return line;
}

} // namespace lagesbild
