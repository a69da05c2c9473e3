#include "core/sources/tables/jsondocument.h"

#include "core/pack/failure.h"

#include <QLocale>

namespace lagesbild
{

Outcome JsonDocument::parse(const QByteArray &bytes)
{
    std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return failure(ErrorKind::WrongKind, {}, "an empty file");
    if (text[start] == '<')
        return failure(ErrorKind::WrongKind, {}, "a web page or XML, not JSON");
    if (text[start] != '{' && text[start] != '[')
        return failure(ErrorKind::WrongKind, {}, "not JSON");
    const simdjson::error_code code = m_parser.parse(text.data(), text.size(), true).get(m_root);
    if (code)
        return failure(ErrorKind::Malformed, {}, std::string("JSON: ") + simdjson::error_message(code));
    return done();
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString textOf(const dom::element &element)
{
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return toText(text);
    dom::array list;
    if (element.get(list) == simdjson::SUCCESS) {
        QString joined;
        for (const dom::element item : list) {
            if (item.is_array())
                continue;
            const QString part = textOf(item);
            joined += (joined.isEmpty() || part.isEmpty() ? QString() : QStringLiteral(" ")) + part;
        }
        return joined;
    }
    std::int64_t whole = 0;
    if (element.get(whole) == simdjson::SUCCESS)
        return QString::number(whole);
    double number = 0;
    return element.get(number) == simdjson::SUCCESS
               ? QString::number(number, 'g', QLocale::FloatingPointShortest)
               : QString();
}

std::string keysOf(const dom::object &object)
{
    constexpr int few = 4;
    std::string keys;
    int count = 0;
    for (const auto [key, value] : object) {
        if (count++ == few)
            return keys + " …";
        keys += (keys.empty() ? "" : ", ") + std::string(key.substr(0, 40));
    }
    return keys.empty() ? "nothing" : keys;
}

} // namespace lagesbild
