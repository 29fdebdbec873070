#include "sync/http/uploader.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <mutex>

#include <curl/curl.h>

#include "sync/base/format.hpp"
#include "sync/http/limits.hpp"

namespace sunhall {

namespace {

constexpr long low_speed_time_s = 30;

constexpr long first_success = 200;
constexpr long last_success = 299;
constexpr long status_unauthorised = 401;
constexpr long status_method_not_allowed = 405;
constexpr long status_conflict = 409;

/// "https://host/a/b/c.json" → "https://host/a/b/"; empty where no folder is left.
std::string folder_of(std::string const& url) {
    auto const host = url.find("//") + 2;
    auto const end = url.ends_with('/') ? url.size() - 2 : url.size() - 1;
    auto const slash = url.rfind('/', end);
    auto const first = url.find('/', host);
    return slash == std::string::npos || slash <= first ? std::string{} : url.substr(0, slash + 1);
}

std::size_t ignore_answer(char* /*bytes*/, std::size_t size, std::size_t count, void* /*none*/) {
    return size * count;
}

}  // namespace

class Uploader::Transfer {
public:
    Transfer(HttpSettings settings, Credentials credentials)
        : settings_{std::move(settings)}, credentials_{std::move(credentials)} {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        handle_ = curl_easy_init();
        assert(handle_ != nullptr);
    }
    ~Transfer() { curl_easy_cleanup(handle_); }
    Transfer(Transfer const&) = delete;
    Transfer& operator=(Transfer const&) = delete;

    Result<void> put(std::string const& url, std::string_view bytes) {
        auto const status = TRY(send(url, bytes));
        if (status != status_conflict) {
            return judge(url, status);
        }
        TRY(make_folders(folder_of(url)));
        return judge(url, TRY(send(url, bytes)));
    }

private:
    template <typename Value>
    void set(CURLoption option, Value value) {
        [[maybe_unused]] auto const code = curl_easy_setopt(handle_, option, value);
        assert(code == CURLE_OK);
    }

    void begin(std::string const& url) {
        curl_easy_reset(handle_);
        explanation_.front() = '\0';
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_PATH_AS_IS, 1L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT, connect_timeout_s);
        set(CURLOPT_LOW_SPEED_LIMIT, least_bytes_per_s);
        set(CURLOPT_LOW_SPEED_TIME, low_speed_time_s);
        set(CURLOPT_USERAGENT, "sunhall/" SUNHALL_VERSION);
        set(CURLOPT_PROXY, settings_.proxy.c_str());
        set(CURLOPT_ERRORBUFFER, explanation_.data());
        set(CURLOPT_WRITEFUNCTION, &ignore_answer);
        set(CURLOPT_URL, url.c_str());
        if (!credentials_.user.empty()) {
            set(CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
            set(CURLOPT_USERNAME, credentials_.user.c_str());
            set(CURLOPT_PASSWORD, credentials_.password.c_str());
        }
    }

    Result<long> perform(std::string const& url) {
        auto const code = curl_easy_perform(handle_);
        if (code != CURLE_OK) {
            auto const* const text =
                explanation_.front() == '\0' ? curl_easy_strerror(code) : explanation_.data();
            auto const failure =
                code == CURLE_PEER_FAILED_VERIFICATION ? Failure::Untrusted : Failure::Offline;
            return fail(failure, format("{}: {}", url, text));
        }
        long status = 0;
        curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
        return status;
    }

    Result<long> send(std::string const& url, std::string_view bytes) {
        TRY(check_address(url, settings_.plain_http));
        begin(url);
        to_send_ = bytes;
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes.size()));
        set(CURLOPT_READFUNCTION, &Transfer::read);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_SEEKFUNCTION, &Transfer::seek);
        set(CURLOPT_SEEKDATA, this);
        all_ = bytes;
        return perform(url);
    }

    /// From the outermost that is missing inwards.
    Result<void> make_folders(std::string const& url) {
        if (url.empty()) {
            return {};
        }
        auto status = TRY(make_folder(url));
        if (status == status_conflict) {
            TRY(make_folders(folder_of(url)));
            status = TRY(make_folder(url));
        }
        // 405: it is there already.
        return status == status_method_not_allowed ? Result<void>{} : judge(url, status);
    }

    Result<long> make_folder(std::string const& url) {
        begin(url);
        set(CURLOPT_CUSTOMREQUEST, "MKCOL");
        return perform(url);
    }

    static Result<void> judge(std::string const& url, long status) {
        if (status >= first_success && status <= last_success) {
            return {};
        }
        auto const* const hint = status == status_unauthorised ? " (user name or password)" : "";
        return fail(Failure::Refused, format("{}: answered {}{}", url, status, hint));
    }

    static std::size_t read(char* into, std::size_t size, std::size_t count, void* transfer) {
        auto& self = *static_cast<Transfer*>(transfer);
        auto const length = std::min(size * count, self.to_send_.size());
        std::memcpy(into, self.to_send_.data(), length);
        self.to_send_.remove_prefix(length);
        return length;
    }

    /// curl starts over where a kept connection turns out to be dead.
    static int seek(void* transfer, curl_off_t offset, int origin) {
        auto& self = *static_cast<Transfer*>(transfer);
        if (origin != SEEK_SET || offset < 0 ||
            static_cast<std::size_t>(offset) > self.all_.size()) {
            return CURL_SEEKFUNC_CANTSEEK;
        }
        self.to_send_ = self.all_.substr(static_cast<std::size_t>(offset));
        return CURL_SEEKFUNC_OK;
    }

    CURL* handle_ = nullptr;
    HttpSettings settings_;
    Credentials credentials_;
    std::array<char, CURL_ERROR_SIZE> explanation_{};
    std::string_view all_, to_send_;
};

Uploader::Uploader(HttpSettings settings, Credentials credentials)
    : transfer_{std::make_unique<Transfer>(std::move(settings), std::move(credentials))} {}

Uploader::~Uploader() = default;

Result<void> Uploader::put(std::string const& url, std::string_view bytes) {
    return transfer_->put(url, bytes);
}

}  // namespace sunhall
