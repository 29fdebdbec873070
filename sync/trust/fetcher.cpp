#include "sync/trust/fetcher.hpp"

namespace sunhall {

std::vector<Result<std::string>> Fetcher::fetch_all(std::vector<FileOrder> const& orders) {
    std::vector<Result<std::string>> answers;
    answers.reserve(orders.size());
    for (auto const& order : orders) {
        answers.push_back(fetch(order.path, order.most_bytes));
    }
    return answers;
}

}  // namespace sunhall
