#include "ui/shared/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Sentence)
};

} // namespace

QString noValuesSentence()
{
    return Sentence::tr("The data has no values of this indicator. They can be fetched under “Data”.");
}

QString withoutDoubledStops(QString text)
{
    // Not «..», which stands for what is secret, and not an ellipsis.
    static const QRegularExpression doubled(u"(?<=\\p{L})\\.\\.(?!\\.)"_s);
    return text.replace(doubled, u"."_s);
}

} // namespace lagesbild
