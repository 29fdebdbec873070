// A manual page beside the help of its program: both must tell of the same options.
#pragma once

#include <regex>
#include <set>
#include <string>
#include <string_view>

#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {

/// Without roff's escapes, as people read it.
inline std::string manual_page(std::string const& program) {
    auto const text = must(read_file(source_folder() / "config/man" / (program + ".1"), 1U << 20U));
    return std::regex_replace(text, std::regex{R"(\\-)"}, "-");
}

/// "--config", "--data-dir", … wherever they stand in a text.
inline std::set<std::string> options_in(std::string_view text) {
    static std::regex const option{"--[a-z][a-z-]*"};
    std::string const words{text};
    std::set<std::string> found;
    for (std::sregex_iterator match{words.begin(), words.end(), option}, end; match != end;
         ++match) {
        found.insert(match->str());
    }
    return found;
}

}  // namespace sunhall
