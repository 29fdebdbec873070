#include <array>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

constexpr std::array<std::pair<char, std::string_view>, 7> short_escapes{{
    {'"', "\\\""},
    {'\\', "\\\\"},
    {'\b', "\\b"},
    {'\f', "\\f"},
    {'\n', "\\n"},
    {'\r', "\\r"},
    {'\t', "\\t"},
}};

/// RFC 8259 wants everything below a space escaped; DEL and above may stand as they are.
constexpr unsigned char first_plain_character = 0x20;

class Writer {
public:
    explicit Writer(bool pretty) : pretty_{pretty} {}

    void write(Json const& value) {
        if (auto const* text = value.text()) {
            write_text(*text);
        } else if (auto const* array = value.array()) {
            write_array(*array);
        } else if (auto const* object = value.object()) {
            write_object(*object);
        } else if (auto const number = value.integer()) {
            out_ += format("{}", *number);
        } else if (auto const truth = value.boolean()) {
            out_ += *truth ? "true" : "false";
        } else {
            out_ += "null";
        }
    }

    std::string take() { return std::move(out_); }

private:
    void write_text(std::string_view text) {
        out_ += '"';
        for (char const character : text) {
            write_character(character);
        }
        out_ += '"';
    }

    void write_character(char character) {
        for (auto const& [special, escape] : short_escapes) {
            if (special == character) {
                out_ += escape;
                return;
            }
        }
        auto const code = static_cast<unsigned char>(character);
        if (code < first_plain_character) {
            out_ += format("\\u{:04x}", code);
        } else {
            out_ += character;
        }
    }

    void write_array(Json::Array const& array) {
        out_ += '[';
        ++level_;
        for (auto const& element : array) {
            separate(&element == &array.front());
            write(element);
        }
        end(']', array.empty());
    }

    void write_object(Json::Object const& object) {
        out_ += '{';
        ++level_;
        bool first = true;
        for (auto const& [key, value] : object) {
            separate(std::exchange(first, false));
            write_text(key);
            out_ += pretty_ ? ": " : ":";
            write(value);
        }
        end('}', object.empty());
    }

    void separate(bool first) {
        if (!first) {
            out_ += ',';
        }
        new_line();
    }

    void end(char bracket, bool empty) {
        --level_;
        if (!empty) {
            new_line();
        }
        out_ += bracket;
    }

    void new_line() {
        if (pretty_) {
            out_ += '\n';
            out_.append(2U * static_cast<std::size_t>(level_), ' ');
        }
    }

    bool pretty_;
    int level_ = 0;
    std::string out_;
};

}  // namespace

std::string compact_json(Json const& value) {
    Writer writer{false};
    writer.write(value);
    return writer.take();
}

std::string pretty_json(Json const& value) {
    Writer writer{true};
    writer.write(value);
    return writer.take() + '\n';
}

}  // namespace sunhall
