#include "sync/trust/canonical_json.hpp"

#include <algorithm>

namespace sunhall {

namespace {

bool is_escaped(char letter) { return letter == '"' || letter == '\\'; }

void append(std::string& out, Json const& value);

void append_text(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        auto const* const special = std::ranges::find_if(text, is_escaped);
        auto const plain = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            out += '\\';
            out += text.front();
            text.remove_prefix(1);
        }
    }
    out += '"';
}

void append_array(std::string& out, Json::Array const& array) {
    out += '[';
    for (auto const& element : array) {
        if (&element != &array.front()) {
            out += ',';
        }
        append(out, element);
    }
    out += ']';
}

void append_object(std::string& out, Json::Object const& object) {
    out += '{';
    bool first = true;
    for (auto const& [key, value] : object) {
        if (!first) {
            out += ',';
        }
        first = false;
        append_text(out, key);
        out += ':';
        append(out, value);
    }
    out += '}';
}

void append(std::string& out, Json const& value) {
    if (auto const* text = value.text()) {
        append_text(out, *text);
    } else if (auto const* array = value.array()) {
        append_array(out, *array);
    } else if (auto const* object = value.object()) {
        append_object(out, *object);
    } else if (auto const integer = value.integer()) {
        out += std::to_string(*integer);
    } else if (auto const boolean = value.boolean()) {
        out += *boolean ? "true" : "false";
    } else {
        out += "null";
    }
}

}  // namespace

std::string canonical_json(Json const& value, std::size_t likely_bytes) {
    std::string out;
    out.reserve(likely_bytes);
    append(out, value);
    return out;
}

}  // namespace sunhall
