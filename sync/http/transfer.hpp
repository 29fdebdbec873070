// One GET on one curl handle, with every limit a terminal needs against a broken or hostile server.
//
// libcurl is forgiving: it reports success for a redirect it did not follow and for bytes beyond
// the promised length, and it reads for as long as a server cares to drip. This class is not: the
// status must be the one asked for, the body is counted while it arrives and after it was
// decompressed, redirects are never followed, a web page is no file, the environment's proxy
// variables are ignored, and plain http is spoken only to the terminal itself unless the
// configuration allows it.
//
// Small files may come compressed. Large ones (resumable_from) come as they are, so that a broken
// off body can be taken up where it ended: the rest is asked for with Range and, so that it is the
// rest of the same file, If-Range.
//
// begin(), then curl works on handle(), then finish(). Used by HttpClient only.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include <curl/curl.h>

#include "sync/base/result.hpp"
#include "sync/http/http_message.hpp"

namespace sunhall {

/// design.md "HTTP".
inline constexpr std::size_t resumable_from = std::size_t{1} << 20U;

/// What came of a body before it broke off.
struct PartialBody {
    std::string etag;  ///< A strong one.
    std::string bytes;
};

class Transfer {
public:
    explicit Transfer(HttpSettings settings);
    ~Transfer();
    Transfer(Transfer const&) = delete;
    Transfer& operator=(Transfer const&) = delete;

    /// Rejected for an address our rules forbid.
    Result<void> begin(HttpRequest request, std::optional<PartialBody> earlier,
                       std::stop_token stop);
    [[nodiscard]] CURL* handle() { return handle_; }
    /// What curl's verdict and the answer come to.
    Result<HttpResponse> finish(CURLcode code);

    /// After finish() failed: what is worth keeping for the next time this is asked for.
    std::optional<PartialBody> partial();
    [[nodiscard]] std::string const& url() const { return request_.url; }
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const;

private:
    struct FreeList {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };
    enum class Part { Undecided, Whole, Rest, Discarded };

    template <typename Value>
    void set(CURLoption option, Value value);
    void set_rules();
    void set_callbacks();
    void set_request();
    [[nodiscard]] bool resumable() const { return request_.most_bytes > resumable_from; }

    [[nodiscard]] long status() const;
    [[nodiscard]] std::string header(char const* name) const;
    [[nodiscard]] Part part_of_answer();
    [[nodiscard]] bool continues_earlier() const;
    [[nodiscard]] Result<void> check_length() const;
    [[nodiscard]] Result<void> check_type() const;
    [[nodiscard]] Result<HttpResponse> refusal(long status) const;
    [[nodiscard]] tl::unexpected<Error> broken_off(CURLcode code) const;
    [[nodiscard]] tl::unexpected<Error> error(Failure failure, std::string_view text) const;

    std::size_t take_in(std::string_view bytes);
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
    std::optional<PartialBody> earlier_;
    Part part_ = Part::Undecided;
    std::string body_;
    std::size_t discarded_ = 0;
    bool too_long_ = false;
    std::uint64_t wire_bytes_ = 0;
};

}  // namespace sunhall
