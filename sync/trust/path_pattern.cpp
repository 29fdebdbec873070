#include "sync/trust/path_pattern.hpp"

#include <algorithm>
#include <cstddef>

namespace sunhall {

namespace {

/// The bytes of the UTF-8 character at the front: `?` stands for a character, not for a byte.
std::string_view front_character(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return text.substr(0, length);
}

/// The length of the set `[…]` at the front; 0 where it is not closed and `[` stands for itself.
std::size_t set_length(std::string_view pattern) {
    std::size_t const first = pattern.size() > 1 && pattern[1] == '!' ? 2 : 1;
    // A `]` that comes first is a member.
    auto const end = pattern.find(']', first + 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

bool in_set(std::string_view set, std::string_view character) {
    bool const negated = set.starts_with('!');
    set.remove_prefix(negated ? 1 : 0);
    bool found = false;
    while (!set.empty()) {
        auto const low = front_character(set);
        set.remove_prefix(low.size());
        auto high = low;
        if (set.size() > 1 && set.front() == '-') {
            high = front_character(set.substr(1));
            set.remove_prefix(1 + high.size());
        }
        // Bytewise order of UTF-8 is the order of code points.
        found = found || (low <= character && character <= high);
    }
    return found != negated;
}

/// How much of the pattern the path's first character takes; 0 where they do not go together.
std::size_t taken_by(std::string_view character, std::string_view pattern) {
    if (pattern.front() == '?') {
        return character == "/" ? 0 : 1;
    }
    if (pattern.front() == '[') {
        if (auto const length = set_length(pattern); length > 0) {
            bool const member =
                character != "/" && in_set(pattern.substr(1, length - 2), character);
            return member ? length : 0;
        }
    }
    return pattern.starts_with(character) ? character.size() : 0;
}

/// How many bytes at the front are the same and mean nothing but themselves. Most patterns of a
/// large office differ from a path in their first bytes, and this is what finds it out quickly.
std::size_t plain_prefix(std::string_view pattern, std::string_view path) {
    auto const most = std::min(pattern.size(), path.size());
    std::size_t length = 0;
    while (length < most && pattern[length] == path[length] && pattern[length] != '*' &&
           pattern[length] != '?' && pattern[length] != '[') {
        ++length;
    }
    return length;
}

/// Where matching goes on when it fails: the last `*` takes one character more.
struct Star {
    std::string_view pattern;
    std::string_view path;
    bool set = false;
};

}  // namespace

bool matches_pattern(std::string_view pattern, std::string_view path) {
    auto const plain = plain_prefix(pattern, path);
    pattern.remove_prefix(plain);
    path.remove_prefix(plain);
    Star star;
    while (!path.empty()) {
        if (pattern.starts_with('*')) {
            pattern.remove_prefix(1);
            star = {pattern, path, true};
            continue;
        }
        auto const character = front_character(path);
        auto const taken = pattern.empty() ? 0 : taken_by(character, pattern);
        if (taken > 0) {
            pattern.remove_prefix(taken);
            path.remove_prefix(character.size());
            continue;
        }
        if (!star.set || star.path.front() == '/') {
            return false;
        }
        star.path.remove_prefix(front_character(star.path).size());
        pattern = star.pattern;
        path = star.path;
    }
    return pattern.find_first_not_of('*') == std::string_view::npos;
}

}  // namespace sunhall
