#include "sync/http/address.hpp"

#include <memory>
#include <string_view>

#include <curl/curl.h>

#include "sync/base/bytes.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

struct FreeUrl {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

std::string part(CURLU* url, CURLUPart which) {
    char* text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK) {
        return {};
    }
    std::string copy{text};
    curl_free(text);
    return copy;
}

/// The whole of 127.0.0.0/8 is the terminal itself; curl never asks a name server for "localhost".
bool is_loopback(std::string_view host) {
    constexpr std::string_view digits_and_dots = "0123456789.";
    auto const is_ipv4 = host.find_first_not_of(digits_and_dots) == std::string_view::npos;
    return host == "localhost" || host == "[::1]" || (is_ipv4 && host.substr(0, 4) == "127.");
}

}  // namespace

Result<void> check_address(std::string const& url, PlainHttp plain_http) {
    std::unique_ptr<CURLU, FreeUrl> const parsed{curl_url()};
    auto const code = curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0);
    if (code != CURLUE_OK) {
        return fail(Failure::Rejected,
                    format("\"{}\" is no web address: {}", url, curl_url_strerror(code)));
    }
    auto const scheme = part(parsed.get(), CURLUPART_SCHEME);
    if (scheme == "https") {
        return {};
    }
    if (scheme != "http") {
        return fail(Failure::Rejected, format("{}: only https and http addresses work", url));
    }
    if (plain_http == PlainHttp::LoopbackOnly && !is_loopback(part(parsed.get(), CURLUPART_HOST))) {
        return fail(Failure::Rejected,
                    format("{}: plain http is not allowed to another machine unless it is said so; "
                           "use https",
                           url));
    }
    return {};
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        if (text.front() != '%') {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        auto const byte = text.size() < 3 ? std::nullopt : from_hex(text.substr(1, 2));
        if (!byte) {
            return std::nullopt;
        }
        plain += *byte;
        text.remove_prefix(3);
    }
    return plain;
}

std::optional<std::filesystem::path> folder_of_url(std::string_view url) {
    constexpr std::string_view start = "file://";  // and a host, which is empty
    if (!url.starts_with(start) || url.substr(start.size()).find('/') != 0) {
        return std::nullopt;
    }
    return percent_decoded(url.substr(start.size()));
}

}  // namespace sunhall
