#include "sourcetree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>

namespace lagesbild::layering
{

namespace
{

constexpr std::string_view blanks = " \t\r";

/// @p text with every comment turned into blanks; line ends stay, so line numbers do.
std::string withoutComments(std::string_view text)
{
    enum class In { Code, LineComment, BlockComment, String, Character };
    std::string code(text);
    In state = In::Code;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        const char next = i + 1 < code.size() ? code[i + 1] : '\0';
        if (state == In::Code && c == '/' && (next == '/' || next == '*')) {
            state = next == '/' ? In::LineComment : In::BlockComment;
            code[i] = code[i + 1] = ' ';
            ++i;
        } else if (state == In::BlockComment && c == '*' && next == '/') {
            state = In::Code;
            code[i] = code[i + 1] = ' ';
            ++i;
        } else if ((state == In::String || state == In::Character) && c == '\\') {
            ++i;
        } else if (c == '\n') {
            state = state == In::BlockComment ? state : In::Code;
        } else if (state == In::LineComment || state == In::BlockComment) {
            code[i] = ' ';
        } else if (c == '"' && state != In::Character) {
            state = state == In::String ? In::Code : In::String;
        } else if (c == '\'' && state != In::String) {
            state = state == In::Character ? In::Code : In::Character;
        }
    }
    return code;
}

/// Takes blanks and then @p word from the front of @p line, if it stands there.
bool take(std::string_view &line, std::string_view word)
{
    const std::size_t start = line.find_first_not_of(blanks);
    if (start == std::string_view::npos || line.substr(start, word.size()) != word)
        return false;
    line.remove_prefix(start + word.size());
    return true;
}

std::optional<Include> includeOn(std::string_view line, int number)
{
    if (!take(line, "#") || !take(line, "include"))
        return std::nullopt;
    const char close = take(line, "<") ? '>' : take(line, "\"") ? '"' : '\0';
    if (close != '\0')
        return Include{std::string(line.substr(0, line.find(close))), number, true};
    const std::size_t start = std::min(line.find_first_not_of(blanks), line.size());
    const std::string_view macro = line.substr(start);
    return Include{std::string(macro.substr(0, macro.find_first_of(blanks))), number, false};
}

bool isSource(const std::filesystem::path &file)
{
    static const std::array extensions{".h", ".hpp", ".cpp", ".cc", ".cxx", ".inl"};
    const auto plain = file.extension() == ".in" ? file.stem() : file;
    return std::ranges::find(extensions, plain.extension().string()) != extensions.end();
}

} // namespace

std::vector<Include> includesIn(std::string_view text)
{
    const std::string code = withoutComments(text);
    std::string_view rest = code;
    std::vector<Include> includes;
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        if (const auto include = includeOn(rest.substr(0, end), number))
            includes.push_back(*include);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return includes;
}

std::optional<SourceTree> readTree(const std::filesystem::path &root)
{
    using Walk = std::filesystem::recursive_directory_iterator;
    SourceTree tree;
    for (const char *floor : {"core", "ui", "app"}) {
        std::error_code failed;
        for (Walk file(root / floor, failed); !failed && file != Walk(); file.increment(failed)) {
            std::error_code gone;
            if (!file->is_regular_file(gone) || !isSource(file->path()))
                continue;
            std::ifstream stream(file->path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(stream), {}};
            if (!stream)
                return std::nullopt;
            tree.emplace(file->path().lexically_relative(root).generic_string(), includesIn(text));
        }
        if (failed)
            return std::nullopt;
    }
    return tree;
}

} // namespace lagesbild::layering
