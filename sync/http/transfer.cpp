#include "sync/http/transfer.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <mutex>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/http/limits.hpp"
#include "sync/http/status.hpp"

namespace sunhall {

namespace {

/// Made room for before a body comes, so that it is not moved as it grows; as long as a bundle of
/// items (content/bundle.hpp), of which a first filling is made. A longer body grows.
constexpr std::size_t most_reserved_bytes = std::size_t{1} << 20U;

/// Of the page that comes with a refusal, so that the connection survives it.
constexpr std::size_t most_discarded_bytes = 65536;

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
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_BAD_CONTENT_ENCODING: return Failure::Malformed;
        default: return Failure::Offline;
    }
}

/// A weak one does not promise the same bytes.
bool is_strong(std::string_view etag) { return etag.starts_with('"'); }

}  // namespace

Transfer::Transfer(HttpSettings settings) : handle_{new_handle()}, settings_{std::move(settings)} {}

Transfer::~Transfer() { curl_easy_cleanup(handle_); }

template <typename Value>
void Transfer::set(CURLoption option, Value value) {
    // Options are fixed at compile time: a refused one is a bug, or memory is gone.
    [[maybe_unused]] auto const code = curl_easy_setopt(handle_, option, value);
    assert(code == CURLE_OK);
}

Result<void> Transfer::begin(HttpRequest request, std::optional<PartialBody> earlier,
                             std::stop_token stop) {
    request_ = std::move(request);
    earlier_ = std::move(earlier);
    stop_ = std::move(stop);
    part_ = Part::Undecided;
    body_.clear();
    discarded_ = 0;
    too_long_ = false;
    wire_bytes_ = 0;
    explanation_.front() = '\0';
    TRY(check_address(request_.url, settings_.plain_http));
    // Forgets all options; the open connection stays.
    curl_easy_reset(handle_);
    set_rules();
    set_callbacks();
    set_request();
    return {};
}

void Transfer::set_rules() {
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connect_timeout_s);
    set(CURLOPT_LOW_SPEED_LIMIT, least_bytes_per_s);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(settings_.longest_stall.count()));
    set(CURLOPT_USERAGENT, "sunhall/" SUNHALL_VERSION);
    // An empty proxy also switches off http_proxy and its relatives in the environment.
    set(CURLOPT_PROXY, settings_.proxy.c_str());
    set(CURLOPT_ERRORBUFFER, explanation_.data());
}

void Transfer::set_callbacks() {
    set(CURLOPT_PRIVATE, this);
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

void Transfer::set_request() {
    auto const size_kib = request_.most_bytes / 1024;
    auto const time = settings_.patience.whole +
                      settings_.patience.each_kib * static_cast<std::int64_t>(size_kib);
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(std::min(settings_.patience.longest, time).count()));
    set(CURLOPT_URL, request_.url.c_str());
    std::string header_line;
    if (!resumable()) {
        set(CURLOPT_ACCEPT_ENCODING, "gzip");
    }
    if (earlier_) {
        auto const range = format("{}-", earlier_->bytes.size());
        set(CURLOPT_RANGE, range.c_str());  // curl keeps a copy
        header_line = "If-Range: " + earlier_->etag;
    } else if (!request_.etag.empty()) {
        header_line = "If-None-Match: " + request_.etag;
    }
    headers_.reset(header_line.empty() ? nullptr : curl_slist_append(nullptr, header_line.c_str()));
    set(CURLOPT_HTTPHEADER, headers_.get());
}

std::size_t Transfer::receive(char* bytes, std::size_t size, std::size_t count, void* transfer) {
    return static_cast<Transfer*>(transfer)->take_in({bytes, size * count});
}

std::size_t Transfer::take_in(std::string_view bytes) {
    if (part_ == Part::Undecided) {
        part_ = part_of_answer();
    }
    if (part_ == Part::Discarded) {
        discarded_ += bytes.size();
        return discarded_ > most_discarded_bytes ? 0 : bytes.size();
    }
    if (bytes.size() > request_.most_bytes - body_.size()) {
        too_long_ = true;
        return 0;
    }
    body_.append(bytes);
    return bytes.size();
}

Transfer::Part Transfer::part_of_answer() {
    if (status() == http_status::ok) {
        body_.reserve(std::min(request_.most_bytes, most_reserved_bytes));
        return Part::Whole;
    }
    if (status() == http_status::partial && continues_earlier()) {
        body_ = std::move(earlier_->bytes);
        return Part::Rest;
    }
    return Part::Discarded;
}

/// "bytes 1048576-2097151/2097152": exactly what was asked for, up to the end.
bool Transfer::continues_earlier() const {
    if (!earlier_) {
        return false;
    }
    auto const range = header("Content-Range");
    auto const start = format("bytes {}-", earlier_->bytes.size());
    auto const slash = range.find('/');
    if (!range.starts_with(start) || slash == std::string::npos) {
        return false;
    }
    std::size_t last = 0;
    std::size_t whole = 0;
    auto const* const text = range.data();
    std::from_chars(text + start.size(), text + slash, last);
    std::from_chars(text + slash + 1, text + range.size(), whole);
    return whole == last + 1 && whole > earlier_->bytes.size() && whole <= request_.most_bytes;
}

int Transfer::report(CURL* /*handle*/, curl_infotype kind, char* /*bytes*/, std::size_t size,
                     void* transfer) {
    if (kind == CURLINFO_DATA_IN) {
        static_cast<Transfer*>(transfer)->wire_bytes_ += size;
    }
    return 0;
}

int Transfer::keep_going(void* transfer, curl_off_t /*to_come*/, curl_off_t /*come*/,
                         curl_off_t /*to_send*/, curl_off_t /*sent*/) {
    return static_cast<Transfer*>(transfer)->stop_.stop_requested() ? 1 : 0;
}

Result<HttpResponse> Transfer::finish(CURLcode code) {
    auto const answered = status();
    bool const is_file = answered == http_status::ok || part_ == Part::Rest;
    if (is_file) {
        TRY(check_type());
    }
    if (too_long_) {
        return error(Failure::Refused,
                     format("longer than the {} bytes allowed", request_.most_bytes));
    }
    bool const page_cut_short = code == CURLE_WRITE_ERROR && part_ == Part::Discarded;
    if (code != CURLE_OK && !page_cut_short) {
        return broken_off(code);
    }
    if (answered == http_status::not_modified && !request_.etag.empty()) {
        return HttpResponse{
            .kind = HttpResponse::Kind::NotModified, .body = {}, .etag = request_.etag};
    }
    if (!is_file) {
        return refusal(answered);
    }
    TRY(check_length());
    return HttpResponse{
        .kind = HttpResponse::Kind::Body, .body = std::move(body_), .etag = header("ETag")};
}

Result<void> Transfer::check_type() const {
    auto const coding = header("Content-Encoding");
    if (!coding.empty() && (coding != "gzip" || resumable())) {
        return error(Failure::Malformed, "compressed as nobody asked for");
    }
    if (header("Content-Type").starts_with("text/html")) {
        return error(Failure::Refused,
                     "answered with a web page instead of the file: is the address wrong, or does "
                     "the network want somebody to log in?");
    }
    return {};
}

Result<void> Transfer::check_length() const {
    curl_off_t promised = -1;
    curl_easy_getinfo(handle_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &promised);
    if (promised >= 0 && wire_bytes_ > static_cast<std::uint64_t>(promised)) {
        return error(Failure::Refused,
                     format("sent {} bytes after promising {}", wire_bytes_, promised));
    }
    return {};
}

Result<HttpResponse> Transfer::refusal(long status) const {
    auto const failure = http_status::is_missing(status) ? Failure::Missing : Failure::Refused;
    return error(failure, format("answered {} instead of {}{}", status, http_status::ok,
                                 http_status::hint(status)));
}

tl::unexpected<Error> Transfer::broken_off(CURLcode code) const {
    auto const* const text =
        explanation_.front() == '\0' ? curl_easy_strerror(code) : explanation_.data();
    return error(failure_of(code), text);
}

tl::unexpected<Error> Transfer::error(Failure failure, std::string_view text) const {
    return fail(failure, format("{}: {}", request_.url, text));
}

std::optional<PartialBody> Transfer::partial() {
    if (!resumable() || too_long_) {
        return std::nullopt;
    }
    if (status() == 0) {
        return std::move(earlier_);  // Nobody answered; what was there stays.
    }
    auto etag = header("ETag");
    if (part_ == Part::Discarded || body_.empty() || !is_strong(etag) ||
        !header("Content-Encoding").empty()) {
        return std::nullopt;
    }
    return PartialBody{std::move(etag), std::move(body_)};
}

long Transfer::status() const {
    long status = 0;
    curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

std::string Transfer::header(char const* name) const {
    curl_header* found = nullptr;
    auto const code = curl_easy_header(handle_, name, 0, CURLH_HEADER, -1, &found);
    return code == CURLHE_OK ? std::string{found->value} : std::string{};
}

std::optional<std::chrono::seconds> Transfer::retry_after() const {
    curl_off_t seconds = 0;
    curl_easy_getinfo(handle_, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds <= 0) {
        return std::nullopt;
    }
    return std::chrono::seconds{seconds};
}

}  // namespace sunhall
