#include "sync/courier/origin.hpp"

#include <utility>

#include "sync/courier/file_fetcher.hpp"
#include "sync/courier/http_fetcher.hpp"

namespace sunhall {

Result<void> check_origin(std::string const& url, PlainHttp plain_http) {
    return folder_of_url(url) ? Result<void>{} : check_address(url, plain_http);
}

std::unique_ptr<Fetcher> open_origin(std::string const& url, HttpClient& client,
                                     std::stop_token stop) {
    if (auto folder = folder_of_url(url)) {
        return std::make_unique<FileFetcher>(*std::move(folder));
    }
    return std::make_unique<HttpFetcher>(client, url, std::move(stop));
}

}  // namespace sunhall
