#include "ui/export/templatetext.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace lagesbild
{

namespace
{

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::TemplateText)
};

constexpr std::array<std::pair<const char *, const char *>, 8> sentences{{
    {"not_slides",
     QT_TRANSLATE_NOOP("lagesbild::TemplateText",
                       "%1 is no PowerPoint presentation. Choose a template that ends in .pptx or .potx.")},
    {"old_or_locked",
     QT_TRANSLATE_NOOP(
         "lagesbild::TemplateText",
         "%1 has a password, or is of the kind that PowerPoint wrote before 2007. Save it as .pptx "
         "without a password and try again.")},
    {"damaged",
     QT_TRANSLATE_NOOP(
         "lagesbild::TemplateText",
         "%1 is damaged and can't be used as a template. Open it in PowerPoint and save it anew.")},
    {"strict", QT_TRANSLATE_NOOP(
                   "lagesbild::TemplateText",
                   "%1 is saved as Strict Open XML. Save it as an ordinary PowerPoint presentation and try "
                   "again.")},
    {"no_layout", QT_TRANSLATE_NOOP("lagesbild::TemplateText",
                                    "%1 has no slide layouts to put anything on. Choose another template.")},
    {"active",
     QT_TRANSLATE_NOOP(
         "lagesbild::TemplateText",
         "The master slide of %1 holds embedded objects, sound or something fetched from elsewhere. "
         "Remove them, or choose another template.")},
    {"too_large", QT_TRANSLATE_NOOP("lagesbild::TemplateText",
                                    "%1 is too large for a template. Choose one with smaller pictures.")},
    {"itself", QT_TRANSLATE_NOOP("lagesbild::TemplateText",
                                 "%1 is the template itself and is not overwritten. Choose another name.")},
}};

} // namespace

QString templateSentence(const Error &error)
{
    const auto *found =
        std::ranges::find(sentences, error.detail, &std::pair<const char *, const char *>::first);
    if (error.kind != ErrorKind::Malformed || found == sentences.end())
        return errorSentence(error);
    return TemplateText::tr(found->second).arg(QString::fromStdString(error.place));
}

} // namespace lagesbild
