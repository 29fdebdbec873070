#include "tests/support/kiosk_client.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "sync/base/descriptor.hpp"
#include "sync/base/files.hpp"

namespace sunhall::journey {

namespace {

/// An answer is a few milliseconds of work; a page being drawn may come first.
constexpr int longest_answer_ms = 3000;
constexpr std::size_t largest_answer = std::size_t{64} << 20U;  // bytes: a picture of the screen

class Connection {
public:
    explicit Connection(std::filesystem::path const& file)
        : descriptor_{socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        auto const& name = file.native();
        std::memcpy(static_cast<void*>(address.sun_path), name.c_str(),
                    std::min(name.size() + 1, sizeof address.sun_path));
        // The sockets interface knows every address by one general type.
        auto const* const general =
            reinterpret_cast<sockaddr const*>(&address);  // NOLINT(*-reinterpret-cast)
        connected_ = connect(descriptor_.number(), general, sizeof address) == 0;
    }

    [[nodiscard]] bool send_line(std::string const& line) const {
        auto const whole = line + "\n";
        return connected_ && send(descriptor_.number(), whole.data(), whole.size(), MSG_NOSIGNAL) ==
                                 static_cast<ssize_t>(whole.size());
    }

    [[nodiscard]] std::optional<std::string> line() const {
        std::string text;
        pollfd waiting{descriptor_.number(), POLLIN, 0};
        while (text.size() < largest_answer && poll(&waiting, 1, longest_answer_ms) == 1) {
            std::array<char, 65536> bytes{};
            auto const count = recv(descriptor_.number(), bytes.data(), bytes.size(), 0);
            if (count <= 0) {
                return {};
            }
            text.append(bytes.data(), static_cast<std::size_t>(count));
            if (text.ends_with('\n')) {
                text.pop_back();
                return text;
            }
        }
        return {};
    }

private:
    Descriptor descriptor_;
    bool connected_ = false;
};

std::optional<Json> parsed(std::optional<std::string> const& text) {
    if (!text) {
        return {};
    }
    auto value = parse_json(*text, {.bytes = largest_answer});
    return value ? std::optional{*value} : std::nullopt;
}

Rect rect_of(Json const& value) {
    std::array<int, 4> numbers{};
    if (auto const* const list = value.array(); list != nullptr && list->size() == numbers.size()) {
        std::ranges::transform(*list, numbers.begin(), [](Json const& number) {
            return static_cast<int>(number.integer().value_or(0));
        });
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

Rect rect_in(Json const& object) {
    auto const* const rect = object.find("rect");
    return rect == nullptr ? Rect{} : rect_of(*rect);
}

Target target_from(Json const& object) {
    auto const* const enabled = object.find("enabled");
    return {.id = text_at(object, "id"),
            .role = text_at(object, "role"),
            .label = text_at(object, "label"),
            .rect = rect_in(object),
            .enabled = enabled == nullptr || enabled->boolean().value_or(true),
            .item = text_at(object, "item")};
}

Text text_from(Json const& object) {
    return {.text = text_at(object, "text"),
            .rect = rect_in(object),
            .item = text_at(object, "item"),
            .field = text_at(object, "field"),
            .missing_glyphs = number_at(object, "missing_glyphs")};
}

Json::Array const& array_in(Json const& object, std::string_view key) {
    static Json::Array const none;
    auto const* const value = object.find(key);
    return value == nullptr || value->array() == nullptr ? none : *value->array();
}

std::string from_base64(std::string_view text) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr unsigned bits_in_digit = 6;
    constexpr unsigned bits_in_byte = 8;
    std::string bytes;
    std::uint32_t held = 0;
    unsigned count = 0;
    for (char const digit : text.substr(0, text.find('='))) {
        held = (held << bits_in_digit) | static_cast<std::uint32_t>(digits.find(digit));
        count += bits_in_digit;
        if (count >= bits_in_byte) {
            count -= bits_in_byte;
            bytes.push_back(static_cast<char>(held >> count));
        }
    }
    return bytes;
}

template <typename Shown>
Shown const* first_with(std::vector<Shown> const& list, std::string Shown::*words_of,
                        std::string_view words) {
    auto const found = std::ranges::find_if(list, [&](Shown const& shown) {
        return (shown.*words_of).find(words) != std::string::npos;
    });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

Target const* Screen::target(std::string_view words) const {
    return first_with(targets, &Target::label, words);
}

Text const* Screen::text(std::string_view words) const {
    return first_with(texts, &Text::text, words);
}

KioskClient::KioskClient(std::filesystem::path runtime_folder)
    : folder_{std::move(runtime_folder)} {}

std::optional<std::string> KioskClient::ask(std::string const& line) const {
    Connection const connection{folder_ / "control.sock"};
    return connection.send_line(line) ? connection.line() : std::nullopt;
}

std::optional<Json> KioskClient::status() const { return parsed(ask(R"({"ask":"status"})")); }

std::optional<Screen> KioskClient::screen() const {
    auto const answer = parsed(ask(R"({"ask":"screen"})"));
    if (!answer) {
        return {};
    }
    Screen screen;
    for (auto const& target : array_in(*answer, "targets")) {
        screen.targets.push_back(target_from(target));
    }
    for (auto const& text : array_in(*answer, "texts")) {
        screen.texts.push_back(text_from(text));
    }
    return screen;
}

std::optional<std::string> KioskClient::shot() const {
    auto const answer = parsed(ask(R"({"ask":"shot"})"));
    return answer ? std::optional{from_base64(text_at(*answer, "png"))} : std::nullopt;
}

std::optional<Json> KioskClient::status_file() const {
    constexpr std::size_t most = 1U << 20U;
    auto const text = read_file(folder_ / "status.json", most);
    return text ? parsed(*text) : std::nullopt;
}

Json const* member(Json const& value, std::string_view path) {
    auto const dot = path.find('.');
    auto const* const found = value.find(path.substr(0, dot));
    return found == nullptr || dot == std::string_view::npos ? found
                                                             : member(*found, path.substr(dot + 1));
}

std::int64_t number_at(Json const& value, std::string_view path) {
    auto const* const found = member(value, path);
    return found == nullptr ? 0 : found->integer().value_or(0);
}

std::string text_at(Json const& value, std::string_view path) {
    auto const* const found = member(value, path);
    return found == nullptr || found->text() == nullptr ? "" : *found->text();
}

}  // namespace sunhall::journey
