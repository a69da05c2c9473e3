#include "app/window/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastScale = 0.5;
constexpr double greatestScale = 4;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Lägesbild: a Swedish municipality seeing where it stands."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Show this."_s},
        {u"data"_s, u"Open this data pack."_s, u"PACK"_s},
        {u"open"_s, u"Open this selection, e.g. lagesbild:overview?municipality=1880."_s, u"LINK"_s},
        {u"lang"_s, u"Language: sv or en."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"light, dark or contrast."_s, u"THEME"_s},
        {u"size"_s, u"Size of the window, e.g. 1440x900."_s, u"WxH"_s},
        {u"scale"_s, u"Scale of everything, 0.5 to 4."_s, u"N"_s},
        {u"screenshot"_s, u"Paint the window to this PNG and exit."_s, u"FILE"_s},
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
