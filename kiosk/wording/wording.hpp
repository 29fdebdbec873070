// What the terminal says in one language: every id of assets/wording/<language>.toml and its text.
//
// A text may hold named placeholders, "共 {count} 项"; whoever asks for it names their values, so
// that a language may put them in another order or leave the caller's grammar behind. Where a word
// goes by number, "{count} {count:item|items}" takes the first form for 1 and else the second.
//
// A text that does not exist or that lacks a value is our own broken promise and not weather: a
// debug build asserts, a release build shows the id, and a test compares every use in the sources
// with the file.
//
// Read once at start, then only looked at: any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

class Wording {
public:
    using Value = std::pair<std::string_view, std::string_view>;

    /// Malformed with the line of what is not a text, Missing without the file.
    static Result<Wording> load(std::filesystem::path const& file);
    static Result<Wording> parse(std::string_view toml);

    /// The text with its placeholders filled: `text("guide.materials", {{"count", "5"}})`.
    [[nodiscard]] std::string text(std::string_view id,
                                   std::initializer_list<Value> values = {}) const;

    /// The same ids with each text as `change` makes it, which leaves what is in braces alone.
    [[nodiscard]] Wording changed(
        std::function<std::string(std::string const&)> const& change) const;

    [[nodiscard]] bool has(std::string_view id) const { return texts_.contains(id); }

    /// Every id in order, and the placeholders of one in the order of its text; tests ask.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] std::vector<std::string> placeholders(std::string_view id) const;

private:
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace sunhall
