#include "sync/http/http_client.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <utility>

#include <curl/curl.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// design.md "HTTP".
constexpr long connect_timeout_s = 10;
constexpr long least_bytes_per_s = 100;
constexpr long low_speed_time_s = 30;

/// A server that drips just above the lowest speed is cut off some day: a minute, and a second for
/// each KiB that may come.
constexpr std::size_t base_time_s = 60;
constexpr std::size_t bytes_per_extra_s = 1024;
constexpr std::size_t longest_time_s = 3600;

constexpr long status_ok = 200;
constexpr long status_not_modified = 304;
constexpr long status_forbidden = 403;
constexpr long status_not_found = 404;
constexpr long status_gone = 410;

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

CURL* new_handle() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    auto* const handle = curl_easy_init();
    assert(handle != nullptr);
    return handle;
}

Failure failure_of(CURLcode code) {
    switch (code) {
        case CURLE_ABORTED_BY_CALLBACK: return Failure::Cancelled;
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_ISSUER_ERROR: return Failure::Untrusted;
        case CURLE_URL_MALFORMAT:
        case CURLE_UNSUPPORTED_PROTOCOL: return Failure::Rejected;
        case CURLE_WEIRD_SERVER_REPLY: return Failure::Malformed;
        default: return Failure::Offline;
    }
}

}  // namespace

/// The curl handle and what one request gathers in its callbacks.
class HttpClient::Transfer {
public:
    explicit Transfer(HttpSettings settings)
        : handle_{new_handle()}, settings_{std::move(settings)} {}
    ~Transfer() { curl_easy_cleanup(handle_); }
    Transfer(Transfer const&) = delete;
    Transfer& operator=(Transfer const&) = delete;

    Result<HttpResponse> run(HttpRequest const& request, std::stop_token const& stop);
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const;

private:
    template <typename Value>
    void set(CURLoption option, Value value) {
        // Options are fixed at compile time: a refused one is a bug, or memory is gone.
        [[maybe_unused]] auto const code = curl_easy_setopt(handle_, option, value);
        assert(code == CURLE_OK);
    }
    void set_rules();
    void set_callbacks();
    void set_request();

    [[nodiscard]] Result<HttpResponse> answer(CURLcode code);
    [[nodiscard]] Result<void> check_length() const;
    [[nodiscard]] Result<HttpResponse> refusal(long status) const;
    [[nodiscard]] tl::unexpected<Error> error(Failure failure, std::string_view text) const;
    [[nodiscard]] std::string header(char const* name) const;

    static std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* transfer);
    static int report(CURL* handle, curl_infotype kind, char* bytes, std::size_t size,
                      void* transfer);
    static int keep_going(void* transfer, curl_off_t to_come, curl_off_t come, curl_off_t to_send,
                          curl_off_t sent);

    CURL* handle_;
    HttpSettings settings_;
    std::unique_ptr<curl_slist, FreeList> headers_;
    std::array<char, CURL_ERROR_SIZE> explanation_{};

    HttpRequest request_;
    std::stop_token stop_;
    std::string body_;
    bool too_long_ = false;
    std::uint64_t wire_bytes_ = 0;
};

Result<HttpResponse> HttpClient::Transfer::run(HttpRequest const& request,
                                               std::stop_token const& stop) {
    TRY(check_address(request.url, settings_.plain_http));
    request_ = request;
    stop_ = stop;
    body_.clear();
    too_long_ = false;
    wire_bytes_ = 0;
    explanation_.front() = '\0';
    // Forgets all options; the open connection stays.
    curl_easy_reset(handle_);
    set_rules();
    set_callbacks();
    set_request();
    return answer(curl_easy_perform(handle_));
}

void HttpClient::Transfer::set_rules() {
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connect_timeout_s);
    set(CURLOPT_LOW_SPEED_LIMIT, least_bytes_per_s);
    set(CURLOPT_LOW_SPEED_TIME, low_speed_time_s);
    set(CURLOPT_USERAGENT, "sunhall/" SUNHALL_VERSION);
    // An empty proxy also switches off http_proxy and its relatives in the environment.
    set(CURLOPT_PROXY, settings_.proxy.c_str());
    set(CURLOPT_ERRORBUFFER, explanation_.data());
}

void HttpClient::Transfer::set_callbacks() {
    set(CURLOPT_WRITEFUNCTION, &Transfer::receive);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Transfer::keep_going);
    set(CURLOPT_XFERINFODATA, this);
    // The only place where curl shows bytes beyond the promised length, see check_length().
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_DEBUGFUNCTION, &Transfer::report);
    set(CURLOPT_DEBUGDATA, this);
}

void HttpClient::Transfer::set_request() {
    auto const time_s =
        std::min(longest_time_s, base_time_s + request_.most_bytes / bytes_per_extra_s);
    set(CURLOPT_TIMEOUT, static_cast<long>(time_s));
    set(CURLOPT_URL, request_.url.c_str());
    headers_.reset();
    if (!request_.etag.empty()) {
        auto const line = "If-None-Match: " + request_.etag;
        headers_.reset(curl_slist_append(nullptr, line.c_str()));
        set(CURLOPT_HTTPHEADER, headers_.get());
    }
}

std::size_t HttpClient::Transfer::receive(char* bytes, std::size_t size, std::size_t count,
                                          void* transfer) {
    auto& self = *static_cast<Transfer*>(transfer);
    auto const length = size * count;
    if (length > self.request_.most_bytes - self.body_.size()) {
        self.too_long_ = true;
        return 0;
    }
    self.body_.append(bytes, length);
    return length;
}

int HttpClient::Transfer::report(CURL* /*handle*/, curl_infotype kind, char* /*bytes*/,
                                 std::size_t size, void* transfer) {
    if (kind == CURLINFO_DATA_IN) {
        static_cast<Transfer*>(transfer)->wire_bytes_ += size;
    }
    return 0;
}

int HttpClient::Transfer::keep_going(void* transfer, curl_off_t /*to_come*/, curl_off_t /*come*/,
                                     curl_off_t /*to_send*/, curl_off_t /*sent*/) {
    return static_cast<Transfer*>(transfer)->stop_.stop_requested() ? 1 : 0;
}

Result<HttpResponse> HttpClient::Transfer::answer(CURLcode code) {
    if (too_long_) {
        return error(Failure::Refused,
                     format("longer than the {} bytes allowed", request_.most_bytes));
    }
    if (code != CURLE_OK) {
        auto const* const text =
            explanation_.front() == '\0' ? curl_easy_strerror(code) : explanation_.data();
        return error(failure_of(code), text);
    }
    long status = 0;
    curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
    if (status == status_not_modified && !request_.etag.empty()) {
        return HttpResponse{
            .kind = HttpResponse::Kind::NotModified, .body = {}, .etag = request_.etag};
    }
    if (status != status_ok) {
        return refusal(status);
    }
    TRY(check_length());
    return HttpResponse{
        .kind = HttpResponse::Kind::Body, .body = std::move(body_), .etag = header("ETag")};
}

Result<void> HttpClient::Transfer::check_length() const {
    curl_off_t promised = -1;
    curl_easy_getinfo(handle_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &promised);
    if (promised >= 0 && wire_bytes_ > static_cast<std::uint64_t>(promised)) {
        return error(Failure::Refused,
                     format("sent {} bytes after promising {}", wire_bytes_, promised));
    }
    return {};
}

Result<HttpResponse> HttpClient::Transfer::refusal(long status) const {
    auto const is_missing =
        status == status_forbidden || status == status_not_found || status == status_gone;
    return error(is_missing ? Failure::Missing : Failure::Refused,
                 format("answered {} instead of {}", status, status_ok));
}

tl::unexpected<Error> HttpClient::Transfer::error(Failure failure, std::string_view text) const {
    return fail(failure, format("{}: {}", request_.url, text));
}

std::string HttpClient::Transfer::header(char const* name) const {
    curl_header* found = nullptr;
    auto const code = curl_easy_header(handle_, name, 0, CURLH_HEADER, -1, &found);
    return code == CURLHE_OK ? std::string{found->value} : std::string{};
}

std::optional<std::chrono::seconds> HttpClient::Transfer::retry_after() const {
    curl_off_t seconds = 0;
    curl_easy_getinfo(handle_, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds <= 0) {
        return std::nullopt;
    }
    return std::chrono::seconds{seconds};
}

HttpClient::HttpClient(HttpSettings settings)
    : transfer_{std::make_unique<Transfer>(std::move(settings))} {}

HttpClient::~HttpClient() = default;

Result<HttpResponse> HttpClient::get(HttpRequest const& request, std::stop_token const& stop) {
    return transfer_->run(request, stop);
}

std::optional<std::chrono::seconds> HttpClient::retry_after() const {
    return transfer_->retry_after();
}

}  // namespace sunhall
