// Brings the bundles of a section (content/bundle.hpp) and cuts them into files.
//
// Everything it hands out is hostile until verified. What came is put aside in the spool, so that a
// filling that was interrupted need not fetch it again.
//
// Belongs to the sync thread, lives as long as one round.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "sync/content/bundle.hpp"
#include "sync/courier/spool.hpp"
#include "sync/trust/fetcher.hpp"

namespace sunhall {

class BundleFetcher {
public:
    /// Takes the unverified bytes of one file; whether they were good.
    using Offer = std::function<bool(std::string const& path, std::string_view bytes)>;

    /// All outlive it.
    BundleFetcher(Fetcher& targets, Spool const& spool) : targets_{targets}, spool_{spool} {}

    /// Offers every file of the bundle that is there, from the spool, or where nothing in it was
    /// good, from the office's server. Nothing is offered where neither has it.
    void bring(Bundle const& bundle, Offer const& offer);

private:
    Fetcher& targets_;
    Spool const& spool_;
    bool served_ = true;  ///< Until one could not be had: a server without is not asked 200 times.
};

}  // namespace sunhall
