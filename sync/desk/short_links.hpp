// Short addresses in place of long ones, so that a code on the screen keeps large modules.
//
// A QR code of version 5 at level M holds 84 characters; real offices' form links have up to 192.
// Where the office has configured a base (https://zwfw.example/f/), import replaces each longer
// address of an item by the base and ten digits of the address's SHA-256, and writes a file of
// redirects that nginx includes. The same address always gets the same short one, and none is ever
// taken back: slips with it are in people's pockets.
//
//     short-links.json    base, and long address by code
//     short-links.conf    the same for nginx
//
// What terminals verify ends at the short address; where it leads is the web server's word, as with
// any link. So only addresses of origins that the hall lists are replaced, reviewers see both, and
// an office that does not want this leaves it off.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/content/link_origins.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// What a code of version 5 at level M holds (ISO/IEC 18004 table 7).
inline constexpr std::size_t longest_unshortened = 84;

class ShortLinks {
public:
    /// Without a base where nothing was configured yet.
    static Result<ShortLinks> load(Workspace const& workspace);
    /// Both files.
    Result<void> save(Workspace const& workspace) const;

    /// Empty: addresses are left as they are.
    [[nodiscard]] std::string const& base() const { return base_; }
    /// Rejected unless it is an http(s) address that ends with a slash and leaves room for the
    /// code.
    Result<void> set_base(std::string base);
    void turn_off() { base_.clear(); }

    /// Replaces the item's long addresses of origins that its halls allow, if the base is of one of
    /// them, too.
    Result<void> shorten(Item& item, LinkOrigins const& origins);

    /// Where a short address leads; empty where it is none of ours.
    [[nodiscard]] std::string target_of(std::string_view url) const;

    [[nodiscard]] std::size_t size() const { return targets_.size(); }
    [[nodiscard]] std::map<std::string, std::string> const& targets() const { return targets_; }

    /// The short-links.conf of these.
    [[nodiscard]] std::string nginx() const;

private:
    std::string short_for(std::string const& url);

    std::string base_;
    std::map<std::string, std::string>
        targets_;  ///< Long address by short one, of any base so far.
};

}  // namespace sunhall
