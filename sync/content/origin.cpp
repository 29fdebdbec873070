#include <algorithm>
#include <charconv>

#include "sync/content/checker.hpp"

namespace sunhall {

namespace {

struct Scheme {
    std::string_view prefix;
    int port;
};

constexpr Scheme https{"https://", 443};
constexpr Scheme http{"http://", 80};
constexpr int last_port = 65535;

/// RFC 3986 allows no others in a URL.
bool is_url_character(char letter) {
    constexpr std::string_view never = "\"<>\\^`{|}";
    return letter > ' ' && letter <= '~' && never.find(letter) == std::string_view::npos;
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_letter_or_digit(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

bool is_label(std::string_view label) {
    return !label.empty() && is_letter_or_digit(label.front()) &&
           is_letter_or_digit(label.back()) && std::ranges::all_of(label, [](char letter) {
               return is_letter_or_digit(letter) || letter == '-';
           });
}

/// Names and IPv4 addresses, at least two labels: a bare word is a machine inside the office.
bool is_host(std::string_view host) {
    int labels = 0;
    while (true) {
        auto const dot = host.find('.');
        if (!is_label(host.substr(0, dot))) {
            return false;
        }
        ++labels;
        if (dot == std::string_view::npos) {
            return labels > 1;
        }
        host.remove_prefix(dot + 1);
    }
}

std::optional<int> port_from(std::string_view digits) {
    int port = 0;
    auto const* const end = digits.data() + digits.size();
    auto const [rest, error] = std::from_chars(digits.data(), end, port);
    bool const plain = !digits.empty() && digits.front() != '0' && digits.front() != '-';
    bool const good = plain && error == std::errc{} && rest == end && port <= last_port;
    return good ? std::optional{port} : std::nullopt;
}

}  // namespace

std::optional<std::string> origin_of(std::string_view url) {
    auto const& scheme = url.starts_with(https.prefix) ? https : http;
    if (!url.starts_with(scheme.prefix) || !std::ranges::all_of(url, is_url_character)) {
        return std::nullopt;
    }
    url.remove_prefix(scheme.prefix.size());
    auto const authority = url.substr(0, url.find_first_of("/?#"));
    auto const colon = authority.find(':');
    std::string host{authority.substr(0, colon)};
    std::ranges::transform(host, host.begin(), lower);
    auto const port = colon == std::string_view::npos ? std::optional{scheme.port}
                                                      : port_from(authority.substr(colon + 1));
    if (!is_host(host) || !port) {
        return std::nullopt;
    }
    auto const suffix = *port == scheme.port ? std::string{} : ":" + std::to_string(*port);
    return std::string{scheme.prefix} + host + suffix;
}

}  // namespace sunhall
