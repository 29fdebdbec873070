#include "sync/courier/rounds.hpp"

#include <utility>

#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/courier/confirmation.hpp"

namespace sunhall {

Rounds::Rounds(RoundsSettings settings, Fetcher& metadata, Fetcher& targets, BackOff back_off,
               Clock const& clock, Post post)
    : settings_{std::move(settings)},
      back_off_{std::move(back_off)},
      clock_{clock},
      time_{clock, settings_.built},
      post_{std::move(post)},
      pull_{{settings_.folders, settings_.trusted_root, settings_.hall},
            metadata,
            targets,
            listener()} {
    state_.last_ok = believed_confirmation(settings_.folders, clock_.now());
    time_.raise_floor(state_.last_ok.value_or(settings_.built));
}

PullListener Rounds::listener() {
    return {.enters =
                [this](SyncPhase phase) {
                    state_.phase = phase;
                    state_.next.reset();
                    tell();
                },
            .hidden =
                [this](GenerationSwitched const& hidden) {
                    log(Severity::Notice,
                        format("generation {} hides what was withdrawn urgently", hidden.number));
                    post_(hidden);
                }};
}

void Rounds::tell() {
    state_.clock_suspect = time_.clock_suspect();
    post_(state_);
}

BackOff::Duration Rounds::begin() {
    auto const newest = newest_generation(settings_.folders.generations, settings_.trusted_root);
    for (auto const& skipped : newest.skipped) {
        log(Severity::Warning, format("skipped a generation: {}", skipped.reason.message));
    }
    return wait(back_off_.after_start(newest.generation ? Cache::Filled : Cache::Empty));
}

Result<void> Rounds::attempt() {
    auto const start = time_.now();
    auto const pulled = pull_.run(start);
    if (!pulled) {
        failed(pulled.error());
        return tl::unexpected{pulled.error()};
    }
    succeeded(start);
    if (*pulled) {
        log(Severity::Notice, format("generation {} is ready", (*pulled)->number));
        post_(**pulled);
    }
    return {};
}

BackOff::Duration Rounds::run() {
    if (attempt()) {
        return wait(back_off_.after_success(clock_.now()));
    }
    return wait(
        back_off_.after_failure(settings_.retry_after ? settings_.retry_after() : std::nullopt));
}

void Rounds::succeeded(Instant start) {
    state_.last_ok = start;
    time_.raise_floor(start);
    state_.failures = 0;
    state_.last_error.clear();
    auto const written = write_confirmation(settings_.folders.confirmation, start);
    if (!written) {
        log(Severity::Warning, written.error().message);
    }
}

void Rounds::failed(Error const& error) {
    if (error.failure == Failure::Cancelled) {
        return;
    }
    auto text = format("{}: {}", name_of(error.failure), error.message);
    // A server that is away for a week is worth one line, not two thousand.
    if (text != state_.last_error) {
        log(Severity::Warning, "sync: " + text);
    }
    state_.last_error = std::move(text);
    ++state_.failures;
}

BackOff::Duration Rounds::wait(BackOff::Duration duration) {
    state_.phase = SyncPhase::Waiting;
    state_.next = clock_.now() + duration;
    tell();
    return duration;
}

}  // namespace sunhall
