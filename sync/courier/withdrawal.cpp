#include "sync/courier/withdrawal.hpp"

#include <algorithm>
#include <array>

#include "sync/base/log.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/store/generations.hpp"

namespace sunhall {

namespace {

bool holds_any(Generation const& held, WithdrawnPaths const& withdrawn) {
    return std::ranges::any_of(withdrawn, [&](std::string const& path) {
        return held.unverified_bytes(path).has_value();
    });
}

}  // namespace

Result<std::optional<GenerationSwitched>> hide_withdrawn(std::filesystem::path const& folder,
                                                         Generation const& held,
                                                         WithdrawnPaths const& withdrawn) {
    if (!holds_any(held, withdrawn)) {
        return std::nullopt;
    }
    auto const& facts = held.facts();
    auto const number = next_generation_number(folder);
    auto const proof = TRY(held.proof());
    auto builder = TRY(GenerationBuilder::begin(folder, number, proof, facts.confirmed));
    for (auto const& path : TRY(held.paths())) {
        if (withdrawn.contains(path)) {
            continue;
        }
        // A damaged row is not shown either way, and fetched anew with the next update.
        if (auto const item = held.verified_bytes(path)) {
            TRY(is_media_path(path) ? builder.add_media(*item) : builder.add(*item));
        }
    }
    auto file = TRY(builder.finish());
    if (auto const removed = remove_other_generations(folder, {number}); !removed) {
        log(Severity::Warning, removed.error().message);
    }
    return GenerationSwitched{.number = number, .file = std::move(file), .digest = facts.digest};
}

}  // namespace sunhall
