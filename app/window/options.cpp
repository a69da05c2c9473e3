#include "app/window/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ProgramOptions)
};

constexpr double leastScale = 0.5;
constexpr double greatestScale = 4;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        OptionsText::tr("Lägesbild: a Swedish municipality seeing where it stands."));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, OptionsText::tr("Show this.")},
        {u"data"_s, OptionsText::tr("Open this data pack."), OptionsText::tr("PACK")},
        {u"open"_s, OptionsText::tr("Open this selection, e.g. lagesbild:overview?municipality=1880."),
         OptionsText::tr("LINK")},
        {u"lang"_s, OptionsText::tr("Language: sv or en."), OptionsText::tr("LANGUAGE")},
        {u"theme"_s, OptionsText::tr("light, dark or contrast."), OptionsText::tr("THEME")},
        {u"size"_s, OptionsText::tr("Size of the window, e.g. 1440x900."), OptionsText::tr("WxH")},
        {u"scale"_s, OptionsText::tr("Scale of everything, 0.5 to 4."), u"N"_s},
        {u"screenshot"_s, OptionsText::tr("Paint the window to this PNG and exit."), OptionsText::tr("FILE")},
    });
}

Error wrong(const QString &option, const QString &value)
{
    return {.kind = ErrorKind::WrongUse,
            .detail = "see --help",
            .place = u"--%1 %2"_s.arg(option, value).toStdString()};
}

std::optional<Theme> parseTheme(const QString &text)
{
    if (text == "light"_L1)
        return Theme::Light;
    if (text == "dark"_L1)
        return Theme::Dark;
    return text == "contrast"_L1 ? std::optional(Theme::Contrast) : std::nullopt;
}

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt()))
                            : std::nullopt;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return Error{.kind = ErrorKind::WrongUse, .detail = parser.errorText().toStdString()};
    Options options{.data = parser.value(u"data"_s),
                    .link = parser.value(u"open"_s),
                    .language = parser.value(u"lang"_s),
                    .screenshot = parser.value(u"screenshot"_s),
                    .help = parser.isSet(u"help"_s)};
    if (parser.isSet(u"lang"_s) && options.language != "sv"_L1 && options.language != "en"_L1)
        return wrong(u"lang"_s, options.language);
    if (parser.isSet(u"theme"_s)) {
        options.theme = parseTheme(parser.value(u"theme"_s));
        if (!options.theme)
            return wrong(u"theme"_s, parser.value(u"theme"_s));
    }
    if (parser.isSet(u"size"_s)) {
        options.size = parseSize(parser.value(u"size"_s));
        if (!options.size)
            return wrong(u"size"_s, parser.value(u"size"_s));
    }
    if (parser.isSet(u"scale"_s)) {
        bool fine = false;
        const double scale = parser.value(u"scale"_s).toDouble(&fine);
        if (!fine || scale < leastScale || scale > greatestScale)
            return wrong(u"scale"_s, parser.value(u"scale"_s));
        options.scale = scale;
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace lagesbild
