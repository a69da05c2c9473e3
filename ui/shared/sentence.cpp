#include "ui/shared/sentence.h"

#include <QRegularExpression>

namespace lagesbild
{

using namespace Qt::StringLiterals;

QString withoutDoubledStops(QString text)
{
    // Not «..», which stands for what is secret, and not an ellipsis.
    static const QRegularExpression doubled(u"(?<=\\p{L})\\.\\.(?!\\.)"_s);
    return text.replace(doubled, u"."_s);
}

} // namespace lagesbild
