#include "sync/courier/pull.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "sync/base/file_lock.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/courier/withdrawal.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/store/generation_check.hpp"
#include "sync/store/generation_renewal.hpp"
#include "sync/store/hall_scope.hpp"
#include "sync/store/shown_item.hpp"

namespace sunhall {

namespace {

Result<Hall> read_settings(ItemGatherer& gatherer, TargetInfo const& target) {
    auto const bytes = TRY(gatherer.item(target));
    auto const item = TRY(shown_item(bytes));
    return std::get<Hall>(item.body);
}

/// Against another program that syncs into the same folder, as an operator may start one beside a
/// terminal.
Result<FileLock> lock_data(std::filesystem::path const& folder) {
    auto lock = FileLock::alone(folder);
    if (!lock && lock.error().failure == Failure::Refused) {
        return fail(Failure::Refused, "another program is syncing into " + folder.string());
    }
    return lock;
}

void tell_it_is_written_anew(std::uint64_t older, Error const& error) {
    log(Severity::Notice,
        format("the next generation is written anew, not made of generation {}: {}", older,
               error.message));
}

}  // namespace

bool Pull::Wanted::takes(std::string_view path) const {
    bool const of_another_hall = is_hall_settings(path) && path != settings;
    return (is_item_path(path) || is_media_path(path)) && !of_another_hall;
}

Pull::Pull(PullSettings settings, Fetcher& metadata, Fetcher& targets, PullListener listener)
    : settings_{std::move(settings)},
      metadata_{metadata},
      targets_{targets},
      listener_{std::move(listener)},
      spool_{settings_.folders.downloads} {}

void Pull::enter(SyncPhase phase) const {
    if (listener_.enters) {
        listener_.enters(phase);
    }
}

NewestGeneration Pull::newest() const {
    return newest_generation(settings_.folders.generations, settings_.trusted_root);
}

Result<std::optional<GenerationSwitched>> Pull::run(Instant start) {
    enter(SyncPhase::Refreshing);
    for (auto const& folder :
         {settings_.folders.metadata, settings_.folders.roots, settings_.folders.generations}) {
        TRY(make_folder(folder));
    }
    auto const lock = TRY(lock_data(settings_.folders.data));
    TufClient client{{.metadata_folder = settings_.folders.metadata,
                      .history_folder = settings_.folders.roots,
                      .trusted_root = settings_.trusted_root},
                     metadata_,
                     targets_};
    TRY(client.refresh(start));
    auto held = newest().generation;
    TRY(hide_what_was_withdrawn(client, held));
    if (held && is_current(*held, client)) {
        return std::nullopt;
    }
    enter(SyncPhase::Downloading);
    ItemGatherer gatherer{client, targets_, held, spool_};
    auto const roles = TRY(wanted(client, gatherer));
    if (held && holds_the_same(*held, client)) {
        return std::nullopt;
    }
    auto built = TRY(build(roles, client, gatherer, held, start));
    tidy(built.number, held);
    return built;
}

Result<void> Pull::hide_what_was_withdrawn(TufClient& client, std::optional<Generation>& held) {
    if (!held) {
        return {};
    }
    auto const withdrawn = TRY(client.withdrawn());
    auto const hidden = TRY(hide_withdrawn(settings_.folders.generations, *held, withdrawn));
    if (hidden) {
        held = newest().generation;
        if (listener_.hidden) {
            listener_.hidden(*hidden);
        }
    }
    return {};
}

bool Pull::is_current(Generation const& held, TufClient const& client) {
    auto const digest = content_digest(client.proof());
    bool const known = held.facts().digest == digest || no_news_in_ == digest;
    return known && is_whole(held);
}

bool Pull::holds_the_same(Generation const& held, TufClient const& client) {
    auto const news = client.proof();
    auto const old = held.proof();
    if (!old || old->roots != news.roots || old->targets != news.targets ||
        old->roles != news.roles || !is_whole(held)) {
        return false;
    }
    no_news_in_ = content_digest(news);
    return true;
}

bool Pull::is_whole(Generation const& held) {
    if (!whole_) {
        auto const checked = check_generation(held);
        whole_ = checked.has_value();
        if (!checked) {
            log(Severity::Warning, format("{} is damaged and will be built anew: {}",
                                          held.facts().file.string(), checked.error().message));
        }
    }
    return *whole_;
}

Result<Pull::Wanted> Pull::wanted(TufClient& client, ItemGatherer& gatherer) const {
    Wanted wanted;
    auto const of_halls =
        TRY(client.roles([](std::string_view role) { return role == hall_section; }));
    std::vector<TargetInfo> targets;
    if (std::ranges::find(of_halls, hall_section) != of_halls.end()) {
        targets = TRY(client.targets_of(std::string{hall_section}));
    }
    wanted.settings = hall_settings(targets, settings_.hall);
    if (!wanted.settings && !settings_.hall.empty()) {
        return fail(Failure::Missing,
                    format("the office has published no settings of the hall {}", settings_.hall));
    }
    HallScope scope;
    if (wanted.settings) {
        auto const found = std::ranges::find(targets, *wanted.settings, &TargetInfo::path);
        scope = HallScope{TRY(read_settings(gatherer, *found))};
    }
    wanted.roles = TRY(client.roles(scope.filter()));
    return wanted;
}

Result<GenerationSwitched> Pull::build(Wanted const& wanted, TufClient& client,
                                       ItemGatherer& gatherer,
                                       std::optional<Generation> const& held, Instant start) {
    auto const number = next_generation_number(settings_.folders.generations);
    auto file = held ? TRY(renewed(number, wanted, client, gatherer, *held, start)) : std::nullopt;
    if (!file) {
        file = TRY(written_anew(number, wanted, client, gatherer, start));
    }
    whole_ = true;
    return GenerationSwitched{
        .number = number, .file = *std::move(file), .digest = content_digest(client.proof())};
}

Result<Changes> Pull::changes_since(File const& older, Wanted const& wanted,
                                    TufClient& client) const {
    auto const generation = TRY(Generation::open(older, settings_.trusted_root));
    return Changes::since(generation, wanted.roles, client,
                          [&](std::string_view path) { return wanted.takes(path); });
}

Result<std::optional<Pull::File>> Pull::renewed(std::uint64_t number, Wanted const& wanted,
                                                TufClient& client, ItemGatherer& gatherer,
                                                Generation const& held, Instant start) {
    auto const& folder = settings_.folders.generations;
    auto const older = generation_before(folder, held.facts().number);
    if (!older) {
        return std::nullopt;
    }
    auto changes = changes_since(generation_file(folder, *older), wanted, client);
    if (!changes) {
        tell_it_is_written_anew(*older, changes.error());
        return std::nullopt;
    }
    auto const change = TRY(std::move(*changes).gathered(gatherer, start));
    enter(SyncPhase::Building);
    auto file = renew_generation(folder, *older, number, change, settings_.trusted_root);
    if (!file) {
        tell_it_is_written_anew(*older, file.error());
        return std::nullopt;
    }
    return *std::move(file);
}

Result<Pull::File> Pull::written_anew(std::uint64_t number, Wanted const& wanted, TufClient& client,
                                      ItemGatherer& gatherer, Instant start) {
    auto builder =
        TRY(GenerationBuilder::begin(settings_.folders.generations, number, client.proof(), start));
    for (auto const& role : wanted.roles) {
        auto targets = TRY(client.targets_of(role));
        std::erase_if(targets,
                      [&](TargetInfo const& target) { return !wanted.takes(target.path); });
        TRY(gatherer.gather(role, std::move(targets), [&](auto const& item) {
            return is_media_path(item->target.path) ? builder.add_media(item) : builder.add(item);
        }));
    }
    enter(SyncPhase::Building);
    return builder.finish();
}

void Pull::tidy(std::uint64_t built, std::optional<Generation> const& held) const {
    spool_.clear();
    std::vector<std::uint64_t> kept{built};
    if (held) {
        kept.push_back(held->facts().number);
    }
    // Old files that stay cost only space; the new generation is what matters.
    if (auto const removed = remove_other_generations(settings_.folders.generations, kept);
        !removed) {
        log(Severity::Warning, removed.error().message);
    }
}

}  // namespace sunhall
