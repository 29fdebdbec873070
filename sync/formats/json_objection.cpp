#include "sync/formats/json_objection.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// Walks over the text for the library and lets us see how far it has come: its callbacks for
/// keys and values do not say where they are.
class Watched {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    Watched() = default;
    Watched(char const* at, char const** seen) : at_{at}, seen_{seen} {}

    reference operator*() const { return *at_; }
    Watched& operator++() {
        *seen_ = ++at_;
        return *this;
    }
    Watched operator++(int) {
        auto const before = *this;
        ++*this;
        return before;
    }
    bool operator==(Watched const& other) const { return at_ == other.at_; }

private:
    char const* at_ = nullptr;
    char const** seen_ = nullptr;
};

/// Keeps the keys of what is open; the first objection ends the walk.
class Objector final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Objector(int depth) : depth_{depth} {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t value) override {
        return value <= number_unsigned_t{std::numeric_limits<std::int64_t>::max()} ||
               object_to("an integer beyond 64 bits");
    }
    bool number_float(number_float_t, string_t const& digits) override {
        bool const whole = digits.find_first_of(".eE") == string_t::npos;
        return object_to(whole ? "an integer beyond 64 bits"
                               : "a floating-point number (write decimals as text)");
    }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return object_to("binary data"); }

    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        auto const [place, is_new] = keys_of_open_.back().insert(std::move(value));
        return is_new || object_to(format("duplicate key \"{}\"", *place));
    }

    bool parse_error(std::size_t, std::string const&,
                     nlohmann::json::exception const& error) override {
        std::string_view const whole{error.what()};
        auto const start = whole.find("syntax error");
        auto const detail = start == std::string_view::npos ? whole : whole.substr(start);
        // What it read last may be hostile bytes; the place is enough.
        return object_to(std::string{detail.substr(0, detail.find("; last read"))});
    }

    [[nodiscard]] std::string const& objection() const { return objection_; }

private:
    bool object_to(std::string what) {
        objection_ = std::move(what);
        return false;
    }

    bool open() {
        if (std::ssize(keys_of_open_) >= depth_) {
            return object_to(format("nested deeper than {}", depth_));
        }
        keys_of_open_.emplace_back();
        return true;
    }

    bool close() {
        keys_of_open_.pop_back();
        return true;
    }

    int depth_;
    std::vector<std::set<std::string>> keys_of_open_;  ///< Of an array none.
    std::string objection_;
};

/// "line 3, column 14" of the character before `end`, columns counted in bytes.
std::string place_of(std::string_view text, char const* end) {
    auto const read = text.substr(0, static_cast<std::size_t>(end - text.data()));
    auto const line = 1 + std::count(read.begin(), read.end(), '\n');
    auto const line_start = read.rfind('\n');
    auto const column =
        line_start == std::string_view::npos ? read.size() : read.size() - line_start - 1;
    return format("line {}, column {}", line, std::max<std::size_t>(column, 1));
}

}  // namespace

std::string json_objection(std::string_view text, int depth) {
    char const* seen = text.data();
    Objector objector{depth};
    bool const fine = nlohmann::json::sax_parse(
        Watched{text.data(), &seen}, Watched{text.data() + text.size(), &seen}, &objector);
    return fine ? "not accepted" : place_of(text, seen) + ": " + objector.objection();
}

}  // namespace sunhall
