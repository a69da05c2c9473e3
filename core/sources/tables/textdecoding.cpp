#include "core/sources/tables/textdecoding.h"

#include <QString>
#include <QStringDecoder>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lagesbild
{

namespace
{

// What stands at 0x80 and up; Latin-1 needs no table.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
constexpr std::array<char16_t, 128> windows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D,
    0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A,
    0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F};
constexpr std::array<char16_t, 128> dos850{
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE,
    0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6,
    0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA,
    0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C,
    0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6,
    0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};

constexpr std::array<std::pair<unsigned char, char16_t>, 8> latin9{{{0xA4, 0x20AC},
                                                                    {0xA6, 0x0160},
                                                                    {0xA8, 0x0161},
                                                                    {0xB4, 0x017D},
                                                                    {0xB8, 0x017E},
                                                                    {0xBC, 0x0152},
                                                                    {0xBD, 0x0153},
                                                                    {0xBE, 0x0178}}};

constexpr unsigned char firstHigh = 0x80;
constexpr unsigned char lastControl = 0x9F;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

void append(std::string &utf8, char16_t character)
{
    constexpr int six = 6;
    constexpr int twelve = 12;
    constexpr unsigned low = 0x3F;
    const unsigned code = character;
    if (code < 0x80) {
        utf8 += static_cast<char>(code);
    } else if (code < 0x800) {
        utf8 += static_cast<char>(0xC0U | (code >> six));
        utf8 += static_cast<char>(0x80U | (code & low));
    } else {
        utf8 += static_cast<char>(0xE0U | (code >> twelve));
        utf8 += static_cast<char>(0x80U | ((code >> six) & low));
        utf8 += static_cast<char>(0x80U | (code & low));
    }
}

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= firstHigh;
}

bool isControl(char byte)
{
    return isHigh(byte) && static_cast<unsigned char>(byte) <= lastControl;
}

bool isLatin9Only(char byte)
{
    return std::ranges::find(latin9, static_cast<unsigned char>(byte),
                             &decltype(latin9)::value_type::first) != latin9.end();
}

char16_t latin9Character(unsigned char byte)
{
    const auto *found = std::ranges::find(latin9, byte, &decltype(latin9)::value_type::first);
    return found == latin9.end() ? byte : found->second;
}

template <class CharacterOf>
std::string converted(std::string_view bytes, CharacterOf characterOf)
{
    std::string utf8;
    utf8.reserve(bytes.size() + bytes.size() / 16);
    for (const char byte : bytes)
        append(utf8,
               isHigh(byte) ? characterOf(static_cast<unsigned char>(byte)) : static_cast<char16_t>(byte));
    return utf8;
}

std::string lowered(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c != '-' && c != '_' && c != ' ')
            result += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return result;
}

DecodedText from8Bit(std::string_view bytes, const std::string &claimed)
{
    if (claimed == "windows1251" || claimed == "cp1251")
        return {converted(bytes, [](unsigned char byte) { return windows1251[byte - firstHigh]; }),
                "windows-1251"};
    if (claimed == "dos" || claimed == "oem" || claimed == "cp850" || claimed == "ibm850" || claimed == "850")
        return {converted(bytes, [](unsigned char byte) { return dos850[byte - firstHigh]; }), "ibm850"};
    if (std::ranges::any_of(bytes, isControl))
        return {converted(bytes,
                          [](unsigned char byte) {
                              return byte <= lastControl ? windows1252[byte - firstHigh]
                                                         : static_cast<char16_t>(byte);
                          }),
                "windows-1252"};
    if (claimed == "iso885915" && std::ranges::any_of(bytes, isLatin9Only))
        return {converted(bytes, latin9Character), "iso-8859-15"};
    return {converted(bytes, [](unsigned char byte) { return static_cast<char16_t>(byte); }), "iso-8859-1"};
}

/// Lines of two files under each other: some are UTF-8 beyond ASCII, which others can't be. Nothing where no line is.
std::optional<DecodedText> fromMixed(std::string_view bytes)
{
    DecodedText mixed{{}, "utf-8 + windows-1252"};
    bool any = false;
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
        if (simdjson::validate_utf8(line)) {
            any = any || std::ranges::any_of(line, isHigh);
            mixed.utf8 += line;
        } else {
            mixed.utf8 += from8Bit(line, {}).utf8;
        }
        bytes.remove_prefix(line.size());
    }
    return any ? std::optional(std::move(mixed)) : std::nullopt;
}

std::optional<DecodedText> fromUtf16(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || bytes.size() % 2 != 0 || text.contains(QChar(u'\0')))
        return std::nullopt;
    return DecodedText{text.toStdString(), "utf-16"};
}

} // namespace

std::optional<DecodedText> decodedText(std::string_view bytes, std::string_view claimed)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return fromUtf16(bytes);
    if (bytes.find('\0') != std::string_view::npos)
        return std::nullopt;
    const bool marked = bytes.starts_with(utf8Mark);
    if (marked)
        bytes.remove_prefix(utf8Mark.size());
    if (simdjson::validate_utf8(bytes)) {
        const bool ascii = std::ranges::none_of(bytes, isHigh);
        return DecodedText{std::string(bytes), marked ? "utf-8 BOM" : ascii ? "ascii" : "utf-8"};
    }
    auto mixed = claimed.empty() ? fromMixed(bytes) : std::nullopt;
    return mixed ? std::move(mixed) : from8Bit(bytes, lowered(claimed));
}

} // namespace lagesbild
