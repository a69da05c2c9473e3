#include "core/sources/jsonlist.h"

#include "core/pack/failure.h"

#include <QFile>

namespace lagesbild
{

namespace
{

using simdjson::error_code;

/// Length of the longest start of @p bytes that is valid UTF-8, found by halving.
std::size_t validUtf8Length(std::string_view bytes)
{
    std::size_t valid = 0;
    std::size_t invalid = bytes.size();
    while (invalid - valid > 1) {
        std::size_t middle = valid + (invalid - valid) / 2;
        // Not within a character: its first bytes alone would look broken.
        while (middle > valid && (static_cast<unsigned char>(bytes[middle]) & 0xC0) == 0x80)
            --middle;
        if (middle == valid)
            break;
        if (simdjson::validate_utf8(bytes.substr(valid, middle - valid)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}

Error malformed(const QString &file, error_code code, std::size_t offset)
{
    Error error = failure(ErrorKind::Malformed, file, std::string("JSON: ") + simdjson::error_message(code));
    error.row = static_cast<std::int64_t>(offset);
    return error;
}

error_code readArray(ondemand::array array, const ObjectReader &read)
{
    for (auto item : array) {
        ondemand::object object;
        if (const error_code code = item.get_object().get(object))
            return code;
        if (const error_code code = read(object))
            return code;
    }
    return simdjson::SUCCESS;
}

error_code readDocument(ondemand::document &document, const ObjectReader &read)
{
    ondemand::json_type type{};
    if (const error_code code = document.type().get(type))
        return code;
    ondemand::array array;
    const error_code found = type == ondemand::json_type::object ? document["values"].get_array().get(array)
                                                                 : document.get_array().get(array);
    if (found)
        return found;
    if (const error_code code = readArray(array, read))
        return code;
    // After the last token there is no location; of the envelope the rest may be left unread.
    const bool wholeRead = type == ondemand::json_type::object || document.current_location().error();
    return wholeRead ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

bool isNull(ondemand::value &value, error_code &code)
{
    bool null = false;
    code = value.is_null().get(null);
    return code == simdjson::SUCCESS && null;
}

Result<QByteArray> bytesOf(const JsonInput &input)
{
    if (input.bytes)
        return *input.bytes;
    const QString &file = input.place;
    QFile opened(file);
    if (!opened.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (!opened.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, opened.errorString().toStdString());
    QByteArray bytes = opened.readAll();
    if (bytes.size() != opened.size())
        return failure(ErrorKind::NotReadable, file, "could not be read to its end");
    return bytes;
}

} // namespace

Outcome readJsonList(const JsonInput &input, const ObjectReader &read)
{
    auto loaded = bytesOf(input);
    if (!loaded)
        return loaded.error();
    const QString &file = input.place;
    QByteArray &bytes = *loaded;
    const auto size = static_cast<std::size_t>(bytes.size());
    bytes.append(simdjson::SIMDJSON_PADDING, '\0');
    const std::string_view text(bytes.constData(), size);

    ondemand::parser parser;
    ondemand::document document;
    error_code code = parser.iterate(text.data(), size, static_cast<std::size_t>(bytes.size())).get(document);
    if (code == simdjson::UTF8_ERROR)
        return malformed(file, code, validUtf8Length(text));
    if (code)
        return malformed(file, code, size);
    code = readDocument(document, read);
    if (code) {
        const char *where = nullptr;
        const bool known = document.current_location().get(where) == simdjson::SUCCESS;
        return malformed(file, code, known ? static_cast<std::size_t>(where - text.data()) : size);
    }
    return done();
}

error_code readFields(ondemand::object &object, const FieldReader &read)
{
    for (auto item : object) {
        ondemand::field field;
        if (const error_code code = std::move(item).get(field))
            return code;
        std::string_view key;
        if (const error_code code = field.unescaped_key().get(key))
            return code;
        ondemand::value value = field.value();
        if (const error_code code = read(key, value))
            return code;
    }
    return simdjson::SUCCESS;
}

error_code readText(ondemand::value &value, std::string &target)
{
    error_code code = simdjson::SUCCESS;
    std::string_view text;
    if (!isNull(value, code) && !code)
        code = value.get_string().get(text);
    target = text;
    return code;
}

error_code readText(ondemand::value &value, QString &target)
{
    std::string utf8;
    const error_code code = readText(value, utf8);
    target = QString::fromStdString(utf8);
    return code;
}

error_code readFlag(ondemand::value &value, bool &target)
{
    error_code code = simdjson::SUCCESS;
    target = false;
    if (!isNull(value, code) && !code)
        code = value.get_bool().get(target);
    return code;
}

} // namespace lagesbild
