// What the register knows of a section's open batch: everything since its last publication.
//
// A publication entry counts only once the version it names is really published; one that was cut
// short right after its entry leaves the batch open.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "sync/desk/register.hpp"

namespace sunhall {

/// A reviewer's refusal with its reason.
struct SentBack {
    std::string by;  ///< Staff id.
    std::string at;
    std::string why;
    std::string digest;  ///< Of the batch it is about.
};

struct OpenBatch {
    struct Draft {
        std::string digest;              ///< Of the item as last drafted; empty: taken out.
        std::set<std::string> drafters;  ///< Staff ids of all who changed it since.
        std::set<std::string> logins;    ///< Whose seats that was done at, where another's.
    };
    std::map<std::string, Draft, std::less<>> drafts;  ///< By item path.
    std::string since;                  ///< When the first of them was drafted; empty: nothing was.
    std::optional<SentBack> sent_back;  ///< Until the one who did so signs that batch after all.
};

[[nodiscard]] OpenBatch open_batch(Register const& record, std::string_view section,
                                   std::int64_t published_version);

/// Details of Act::Draft: digests by item path; an empty digest for an item taken out.
[[nodiscard]] Json::Object draft_details(std::map<std::string, std::string> const& digests);
/// The same as the register has it; empty for any other act.
[[nodiscard]] std::map<std::string, std::string> drafted_items(RegisterEvent const& event);
/// Details of Act::Publish.
[[nodiscard]] Json::Object publish_details(std::int64_t version);

}  // namespace sunhall
