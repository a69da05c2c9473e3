#pragma once

#include "core/documents/pptxshapes.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A place of a layout or master as its XML has it.
struct FoundPlace {
    QString type;
    QString index;
    std::optional<SlideBox> box;
};

/// What counts of a layout or master.
struct FoundSheet {
    QString path;
    QString kind; ///< title, titleOnly, obj …
    std::vector<FoundPlace> places;
    int titleSize = 0;

    /// The first place of the first of @p types that it has any of.
    const FoundPlace *place(const QStringList &types) const;
};

/// What counts of the layout or master whose XML @p content is.
FoundSheet readSheet(const QString &path, const QByteArray &content);

} // namespace lagesbild
