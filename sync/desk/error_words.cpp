#include "sync/desk/error_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::string_view separator = ": ";

using Phrase = std::pair<std::string_view, std::string_view>;

/// What the technical words contain, and what it means; the first that fits.
constexpr std::array phrases{
    Phrase{"duplicate key", "同一个名称写了两次，请删去一个"},
    Phrase{"nested deeper", "括号套得太深"},
    Phrase{"floating-point", "小数请写在引号里，例如 \"5.5\""},
    Phrase{"an integer beyond", "整数太大"},
    Phrase{"syntax error", "写法不对，多半是多了或少了逗号、引号、括号"},
    Phrase{"unknown key", "有不认识的名称，请对照说明改正或删去"},
    Phrase{" is missing", "缺少必须写的一项"},
    Phrase{" must be ", "内容的写法不对"},
    Phrase{"answered 401", "用户名或密码不对，请核对 --user 和 --password-file"},
    Phrase{"answered 403", "服务器不允许这个用户写入，请与网站管理员联系"},
    Phrase{"answered 405", "这个网址不接受上传，请核对网址和服务器的 WebDAV 设置"},
    Phrase{"answered 507", "服务器上没有空间了"},
    Phrase{"plain http", "网址没有加密，请改用 https，或加上 --plain-http"},
    Phrase{"no web address", "网址写错了"},
    Phrase{"certificate", "服务器的证书不可信，请与网站管理员联系"},
    Phrase{"No such file", "找不到这个文件或文件夹"},
    Phrase{"Is a directory", "这是文件夹，不是文件"},
    Phrase{"Not a directory", "路径中有一段不是文件夹"},
    Phrase{"Permission denied", "没有读写的权限"},
    Phrase{"Read-only file system", "磁盘是只读的"},
    Phrase{"No space left", "磁盘已满"},
    Phrase{"is larger than", "文件太大"},
    Phrase{"exists already", "已经有这个密钥文件了，密钥从不覆盖"},
};

std::string_view meaning_of(Failure failure) {
    switch (failure) {
        case Failure::Offline: return "连接不上，请检查网络和网址后再试";
        case Failure::Refused: return "对方的服务器没有接受";
        case Failure::Missing: return "找不到";
        case Failure::Untrusted: return "签名或校验值不符，不能使用";
        case Failure::Malformed: return "格式不对";
        case Failure::Rejected: return "不能这样做";
        case Failure::Storage: return "磁盘读写失败，请检查空间和权限";
        case Failure::Cancelled: return "已中断";
    }
    return "";
}

/// Whether there is a character of U+3000 to U+9FFF, by the first byte of its three in UTF-8.
bool has_chinese(std::string_view text) {
    constexpr unsigned char first_lead = 0xE3;
    constexpr unsigned char last_lead = 0xE9;
    return std::ranges::any_of(text, [](char character) {
        auto const byte = static_cast<unsigned char>(character);
        return byte >= first_lead && byte <= last_lead;
    });
}

/// Where the technical words begin: after the last part of the message that has Chinese in it.
std::size_t technical_part(std::string_view line) {
    auto begin = line.size();
    for (auto end = line.size(); end > 0;) {
        auto const before = line.rfind(separator, end - 1);
        auto const start = before == std::string_view::npos ? 0 : before + separator.size();
        if (has_chinese(line.substr(start, end - start))) {
            break;
        }
        begin = start;
        end = before == std::string_view::npos ? 0 : before;
    }
    return begin;
}

/// "3" of "line 3, column 14: …".
std::optional<std::string_view> line_number(std::string_view technical) {
    constexpr std::string_view word = "line ";
    auto const at = technical.find(word);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    auto const digits = technical.substr(at + word.size());
    auto const length = std::min(digits.find_first_not_of("0123456789"), digits.size());
    return length == 0 ? std::nullopt : std::optional{digits.substr(0, length)};
}

std::string line_in_words(std::string_view line, Failure failure) {
    auto const begin = technical_part(line);
    auto const technical = line.substr(begin);
    if (technical.empty()) {
        return std::string{line};
    }
    auto const head =
        begin == 0 ? std::string{} : format("{}：", line.substr(0, begin - separator.size()));
    auto const* const phrase = std::ranges::find_if(phrases, [&](Phrase const& known) {
        return technical.find(known.first) != std::string_view::npos;
    });
    auto const number = line_number(technical);
    return format("{}{}{}（{}）", head, number ? format("第 {} 行，", *number) : std::string{},
                  phrase == phrases.end() ? meaning_of(failure) : phrase->second, technical);
}

}  // namespace

std::string in_words(Error const& error) {
    std::string words;
    std::string_view rest = error.message;
    while (true) {
        auto const end = std::min(rest.find('\n'), rest.size());
        words += line_in_words(rest.substr(0, end), error.failure);
        if (end == rest.size()) {
            return words;
        }
        words += '\n';
        rest.remove_prefix(end + 1);
    }
}

}  // namespace sunhall
