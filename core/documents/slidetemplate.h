#pragma once

#include "core/documents/package.h"
#include "core/documents/pptxmaster.h"
#include "core/documents/pptxshapes.h"

#include <vector>

namespace lagesbild
{

/// A presentation of the user's own whose look slides take over: theme, master, layouts, the pictures on them, and the
/// format. Its own slides, notes and properties stay behind.
struct SlideTemplate {
    struct Part {
        QString path;
        QString contentType;
        QByteArray content;
    };
    struct Relationship {
        QString from;
        QString id;
        QString type;
        QString target;
        bool external = false;
    };
    std::vector<Part> parts;
    std::vector<Relationship> relationships;
    MasterParts master; ///< without notes
    QString masterId;   ///< the number that presentation.xml gives it
    SlideDesign design;
};

/// Reads the template in @p file (.pptx, .potx, .pptm, .potm).
///
/// NotFound and NotReadable about the file; Malformed, with one of these words as detail, for one that can't be used:
/// not_slides, old_or_locked, damaged, strict, no_layout, active (it holds what runs or is embedded), too_large.
Result<SlideTemplate> readSlideTemplate(const QString &file);

/// The same from its bytes.
Result<SlideTemplate> slideTemplateOf(const QByteArray &content);

/// Puts the template's parts into @p package, with a notes master of our own beside them.
MasterParts addTemplate(Package &package, const SlideTemplate &slides);

} // namespace lagesbild
