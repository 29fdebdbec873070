#include "sync/courier/pull.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/courier/data_lock.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/store/generation_check.hpp"

namespace sunhall {

namespace {

/// What a generation is made of, every role verified.
Result<std::vector<TargetInfo>> items_of(TufClient& client) {
    std::vector<TargetInfo> items;
    for (auto const& role : TRY(client.roles())) {
        std::ranges::copy_if(role.targets, std::back_inserter(items), [](TargetInfo const& target) {
            return is_item_path(target.path) || is_media_path(target.path);
        });
    }
    return items;
}

}  // namespace

Pull::Pull(CourierFolders folders, std::string trusted_root, Fetcher& metadata, Fetcher& targets,
           Enters enters)
    : folders_{std::move(folders)},
      trusted_root_{std::move(trusted_root)},
      metadata_{metadata},
      targets_{targets},
      enters_{std::move(enters)},
      spool_{folders_.downloads} {}

void Pull::enter(SyncPhase phase) const {
    if (enters_) {
        enters_(phase);
    }
}

Result<std::optional<GenerationSwitched>> Pull::run(Instant start) {
    enter(SyncPhase::Refreshing);
    for (auto const& folder : {folders_.metadata, folders_.roots, folders_.generations}) {
        TRY(make_folder(folder));
    }
    auto const lock = TRY(DataLock::acquire(folders_.data));
    TufClient client{{.metadata_folder = folders_.metadata,
                      .history_folder = folders_.roots,
                      .trusted_root = trusted_root_},
                     metadata_,
                     targets_};
    TRY(client.refresh(start));
    auto const held = newest_generation(folders_.generations, trusted_root_).generation;
    if (held && is_current(*held, client)) {
        return std::nullopt;
    }
    auto built = TRY(build(client, start, held));
    return built;
}

bool Pull::is_current(Generation const& held, TufClient const& client) {
    if (held.facts().digest != content_digest(client.proof())) {
        return false;
    }
    if (doubtful_) {
        if (auto const checked = check_generation(held); !checked) {
            log(Severity::Warning, format("{} is damaged and will be built anew: {}",
                                          held.facts().file.string(), checked.error().message));
            return false;
        }
        doubtful_ = false;
    }
    return true;
}

Result<Verified<ItemBytes>> Pull::item(TufClient& client, TargetInfo const& target,
                                       std::optional<Generation> const& held) const {
    if (held) {
        if (auto bytes = held->unverified_bytes(target.path)) {
            if (auto item = client.verify(target.path, take(std::move(bytes)))) {
                return item;
            }
        }
    }
    if (auto bytes = spool_.unverified_bytes(target)) {
        if (auto item = client.verify(target.path, *std::move(bytes))) {
            return item;
        }
    }
    auto item = TRY(client.download(target.path));
    TRY(spool_.keep(*item));
    return item;
}

Result<GenerationSwitched> Pull::build(TufClient& client, Instant start,
                                       std::optional<Generation> const& held) {
    enter(SyncPhase::Downloading);
    auto const wanted = TRY(items_of(client));
    auto const proof = client.proof();
    auto const number = next_generation_number(folders_.generations);
    auto builder = TRY(GenerationBuilder::begin(folders_.generations, number, proof, start));
    for (auto const& target : wanted) {
        auto const bytes = TRY(item(client, target, held));
        TRY(is_media_path(target.path) ? builder.add_media(bytes) : builder.add(bytes));
    }
    enter(SyncPhase::Building);
    auto file = TRY(builder.finish());
    doubtful_ = false;
    tidy(number, held);
    return GenerationSwitched{
        .number = number, .file = std::move(file), .digest = content_digest(proof)};
}

void Pull::tidy(std::uint64_t built, std::optional<Generation> const& held) const {
    spool_.clear();
    std::vector<std::uint64_t> kept{built};
    if (held) {
        kept.push_back(held->facts().number);
    }
    // Old files that stay cost only space; the new generation is what matters.
    if (auto const removed = remove_other_generations(folders_.generations, kept); !removed) {
        log(Severity::Warning, removed.error().message);
    }
}

}  // namespace sunhall
