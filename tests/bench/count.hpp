// The one argument that most benchmarks take: how many items.
#pragma once

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string_view>

namespace sunhall {

/// 0 where it is no number from 1 to `most`.
inline int count_of(char const* text, int most) {
    int count = 0;
    auto const* const end = text + std::strlen(text);
    auto const parsed = std::from_chars(text, end, count);
    return parsed.ptr == end && count > 0 && count <= most ? count : 0;
}

/// The first argument, or `usual` without one; ends the program where it is no count.
inline int count_argument(int words, char** arguments, int usual, int most) {
    if (words < 2) {
        return usual;
    }
    auto const count = count_of(arguments[1], most);
    if (count == 0) {
        std::cerr << arguments[0] << ": the count is a number from 1 to " << most << "\n";
        std::exit(64);
    }
    return count;
}

}  // namespace sunhall
