#include "sync/courier/http_fetcher.hpp"

#include <string_view>
#include <utility>

namespace sunhall {

namespace {

constexpr std::string_view polled_path = "timestamp.json";

std::string with_slash(std::string url) {
    if (url.empty() || url.back() != '/') {
        url += '/';
    }
    return url;
}

}  // namespace

HttpFetcher::HttpFetcher(HttpClient& client, std::string base_url, std::stop_token stop)
    : client_{client}, base_url_{with_slash(std::move(base_url))}, stop_{std::move(stop)} {}

Result<std::string> HttpFetcher::fetch(std::string const& path, std::size_t most_bytes) {
    auto const is_polled = path == polled_path;
    HttpRequest const request{.url = base_url_ + path,
                              .most_bytes = most_bytes,
                              .etag = is_polled ? last_timestamp_.etag : std::string{}};
    auto response = TRY(client_.get(request, stop_));
    if (!is_polled) {
        return std::move(response.body);
    }
    if (response.kind == HttpResponse::Kind::Body) {
        last_timestamp_ = std::move(response);
    }
    return last_timestamp_.body;
}

std::vector<Result<std::string>> HttpFetcher::fetch_all(std::vector<FileOrder> const& orders) {
    std::vector<HttpRequest> requests;
    for (auto const& order : orders) {
        requests.push_back({.url = base_url_ + order.path, .most_bytes = order.most_bytes});
    }
    std::vector<Result<std::string>> bodies;
    for (auto& response : client_.get_all(requests, stop_)) {
        if (response) {
            bodies.emplace_back(std::move(response->body));
        } else {
            bodies.emplace_back(tl::unexpected{response.error()});
        }
    }
    return bodies;
}

}  // namespace sunhall
