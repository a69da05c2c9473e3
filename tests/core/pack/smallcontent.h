#pragma once

#include "core/pack/pack.h"
#include "core/pack/packcontent.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

/// A pack's content that has at least one of everything a pack can hold.
PackContent smallContent();

/// What differs between the content and an opened pack, all of it read; empty when nothing does. An error on the
/// way is not a difference: it is given in @p error.
QString differenceFrom(const PackContent &content, const OpenedPack &opened, std::optional<Error> &error);

QByteArray bytesOf(const QString &file);
void writeBytes(const QString &file, const QByteArray &bytes);

} // namespace lagesbild
