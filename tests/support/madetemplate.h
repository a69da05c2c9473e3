#pragma once

#include <QByteArray>
#include <QString>

namespace lagesbild
{

/// How a made-up template differs from a good one.
struct TemplateWish {
    qint64 width = 9144000; ///< 4:3
    qint64 height = 6858000;
    bool strict = false;    ///< Strict Open XML
    bool active = false;    ///< its master holds an embedded object
    bool fetching = false;  ///< its master shows a picture from the web
    bool entities = false;  ///< a layout begins with a document type
    bool titleOnly = false; ///< has a layout for a title alone
    bool titleSlide = true; ///< has a layout for covers
    bool noMaster = false;
    bool sizeless = false; ///< doesn't say its format
    bool beyond = false;   ///< its places are those of a larger format
};

/// A presentation with a theme of its own (accent C8102E, Georgia), a logo on the master, layouts, and a slide that
/// nobody wants to keep.
QByteArray madeTemplate(const TemplateWish &wish = {});

} // namespace lagesbild
