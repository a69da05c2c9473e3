#include "tests/support/shareddata.h"

#include <QFileInfo>

namespace lagesbild
{

QString sharedPath(const QString &relative)
{
    const QFileInfo file(QStringLiteral(LAGESBILD_SHARED "/") + relative);
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace lagesbild
