#include "sync/http/http_client.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <string>
#include <utility>

#include <curl/curl.h>

#include "sync/http/transfer.hpp"

namespace sunhall {

namespace {

/// As browsers do; more would only crowd out the neighbours of a village's line.
constexpr std::size_t most_at_once = 6;

/// curl is looked after at least so often, for its time-outs.
constexpr int longest_poll_ms = 1000;

/// Of broken off bodies; the largest file we ever fetch has 64 MiB (trust/limits.hpp).
constexpr std::size_t most_partial_bytes = std::size_t{64} << 20U;

struct FreeMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

/// The others need not be asked either.
bool is_of_the_server(Error const& error) {
    return error.failure == Failure::Offline || error.failure == Failure::Refused ||
           error.failure == Failure::Cancelled;
}

}  // namespace

class HttpClient::Pool {
public:
    using Answers = std::vector<Result<HttpResponse>>;

    explicit Pool(HttpSettings const& settings);

    Answers run(std::vector<HttpRequest> const& requests, std::stop_token const& stop);
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const { return retry_after_; }

private:
    struct Slot {
        std::unique_ptr<Transfer> transfer;
        std::optional<std::size_t> request;  ///< Which one it works on.
    };

    void start_more(std::vector<HttpRequest> const& requests, std::stop_token const& stop);
    void collect();
    void settle(Slot& slot, CURLcode code);
    void keep_partial(Transfer& transfer);
    std::optional<PartialBody> take_partial(std::string const& url);
    [[nodiscard]] bool busy() const;

    std::unique_ptr<CURLM, FreeMulti> multi_;
    std::vector<Slot> slots_;  ///< After multi_, so that it goes first.
    std::map<std::string, PartialBody> partials_;
    std::optional<std::chrono::seconds> retry_after_;

    Answers answers_;
    std::size_t next_ = 0;
    std::optional<Error> trouble_;
};

HttpClient::Pool::Pool(HttpSettings const& settings) {
    for (std::size_t i = 0; i < most_at_once; ++i) {
        slots_.push_back({std::make_unique<Transfer>(settings), std::nullopt});
    }
    multi_.reset(curl_multi_init());
    assert(multi_);
}

HttpClient::Pool::Answers HttpClient::Pool::run(std::vector<HttpRequest> const& requests,
                                                std::stop_token const& stop) {
    retry_after_.reset();
    trouble_.reset();
    next_ = 0;
    answers_.assign(requests.size(), HttpResponse{});
    std::stop_callback const wake{stop, [this] { curl_multi_wakeup(multi_.get()); }};
    start_more(requests, stop);
    while (busy()) {
        int running = 0;
        curl_multi_perform(multi_.get(), &running);
        collect();
        start_more(requests, stop);
        if (busy()) {
            curl_multi_poll(multi_.get(), nullptr, 0, longest_poll_ms, nullptr);
        }
    }
    return std::exchange(answers_, {});
}

bool HttpClient::Pool::busy() const {
    return std::ranges::any_of(slots_, [](Slot const& slot) { return slot.request.has_value(); });
}

void HttpClient::Pool::start_more(std::vector<HttpRequest> const& requests,
                                  std::stop_token const& stop) {
    for (auto& slot : slots_) {
        while (!slot.request && next_ < requests.size()) {
            auto const number = next_++;
            if (trouble_) {
                answers_[number] = tl::unexpected{*trouble_};
                continue;
            }
            auto const& request = requests[number];
            auto begun = slot.transfer->begin(request, take_partial(request.url), stop);
            if (!begun) {
                answers_[number] = tl::unexpected{begun.error()};
                continue;
            }
            slot.request = number;
            curl_multi_add_handle(multi_.get(), slot.transfer->handle());
        }
    }
}

void HttpClient::Pool::collect() {
    int left = 0;
    while (auto const* const message = curl_multi_info_read(multi_.get(), &left)) {
        auto const code = message->data.result;
        auto const found = std::ranges::find_if(slots_, [&](Slot const& slot) {
            return slot.transfer->handle() == message->easy_handle;
        });
        curl_multi_remove_handle(multi_.get(), found->transfer->handle());
        settle(*found, code);
    }
}

void HttpClient::Pool::settle(Slot& slot, CURLcode code) {
    auto& answer = answers_[*slot.request];
    slot.request.reset();
    answer = slot.transfer->finish(code);
    retry_after_ = std::max(retry_after_, slot.transfer->retry_after());
    if (!answer) {
        keep_partial(*slot.transfer);
        if (is_of_the_server(answer.error())) {
            trouble_ = answer.error();
        }
    }
}

void HttpClient::Pool::keep_partial(Transfer& transfer) {
    auto partial = transfer.partial();
    if (!partial) {
        return;
    }
    auto kept_bytes = partial->bytes.size();
    for (auto const& [url, body] : partials_) {
        kept_bytes += body.bytes.size();
    }
    if (kept_bytes > most_partial_bytes) {
        partials_.clear();
    }
    partials_.insert_or_assign(transfer.url(), *std::move(partial));
}

std::optional<PartialBody> HttpClient::Pool::take_partial(std::string const& url) {
    auto const found = partials_.extract(url);
    return found ? std::optional{std::move(found.mapped())} : std::nullopt;
}

HttpClient::HttpClient(HttpSettings const& settings) : pool_{std::make_unique<Pool>(settings)} {}

HttpClient::~HttpClient() = default;

Result<HttpResponse> HttpClient::get(HttpRequest const& request, std::stop_token const& stop) {
    return std::move(pool_->run({request}, stop).front());
}

std::vector<Result<HttpResponse>> HttpClient::get_all(std::vector<HttpRequest> const& requests,
                                                      std::stop_token const& stop) {
    return pool_->run(requests, stop);
}

std::optional<std::chrono::seconds> HttpClient::retry_after() const { return pool_->retry_after(); }

}  // namespace sunhall
