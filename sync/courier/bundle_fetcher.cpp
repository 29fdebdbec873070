#include "sync/courier/bundle_fetcher.hpp"

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

/// Whether one of the files was good. A bundle that ends early offers what it has.
bool offer_files(Bundle const& bundle, std::string_view bytes, BundleFetcher::Offer const& offer) {
    bool any_good = false;
    for (auto const& file : bundle.files) {
        auto const length = static_cast<std::size_t>(file.length);
        if (length > bytes.size()) {
            break;
        }
        any_good = offer(file.path, bytes.substr(0, length)) || any_good;
        bytes.remove_prefix(length);
    }
    return any_good;
}

}  // namespace

void BundleFetcher::bring(Bundle const& bundle, Offer const& offer) {
    auto const most_bytes = static_cast<std::size_t>(bundle.bytes);
    if (auto const kept = spool_.unverified_file(bundle.place, most_bytes);
        kept && offer_files(bundle, *kept, offer)) {
        return;
    }
    if (!served_) {
        return;
    }
    auto const fetched = targets_.fetch(bundle.place, most_bytes);
    if (!fetched) {
        served_ = false;
        return;
    }
    if (!offer_files(bundle, *fetched, offer)) {
        log(Severity::Notice, bundle.place + " holds other items than were signed");
        return;
    }
    // What cannot be put aside is fetched again.
    if (auto const kept = spool_.keep_file(bundle.place, *fetched); !kept) {
        log(Severity::Warning, kept.error().message);
    }
}

}  // namespace sunhall
