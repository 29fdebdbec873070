#include "sync/store/use_counter.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

/// Woken by whoever counts; in between there is nothing to do.
constexpr std::chrono::hours until_counted{24};

}  // namespace

UseCounter::UseCounter(std::filesystem::path journal, Clock const& clock, UseMailbox& news)
    : file_{std::move(journal)},
      clock_{clock},
      mailbox_{news},
      uses_{[this] { worker_.wake(); }},
      worker_{[this](Pause& pause) { work(pause); }} {}

void UseCounter::work(Pause& pause) {
    std::error_code ignored;
    if (std::filesystem::exists(file_, ignored)) {
        report();
    }
    while (!pause.stopping()) {
        auto const uses = uses_.take_all();
        if (uses.empty()) {
            pause.sleep_for(until_counted);
            continue;
        }
        if (auto const written = write(uses); !written) {
            log(Severity::Error, "counting: " + written.error().message);
            journal_.reset();
        }
        report();
    }
}

UseJournal* UseCounter::journal() {
    if (!journal_) {
        auto opened = UseJournal::open(file_, date_of(clock_.now()));
        if (!opened) {
            log(Severity::Error, opened.error().message);
            return nullptr;
        }
        journal_.emplace(*std::move(opened));
    }
    return &*journal_;
}

Result<void> UseCounter::write(std::vector<Use> const& uses) {
    auto* const journal = this->journal();
    if (journal == nullptr) {
        return {};  // Said already.
    }
    auto const today = date_of(clock_.now());
    for (auto const& use : uses) {
        TRY(use.of == Use::Of::Item ? journal->opened(use.what, today)
                                    : journal->looked_for(use.what, today));
    }
    return {};
}

void UseCounter::report() {
    auto* const journal = this->journal();
    if (journal == nullptr) {
        return;
    }
    auto most_opened = journal->most_opened(most_listed);
    auto told = journal->told();
    if (!most_opened || !told) {
        log(Severity::Error,
            "counts: " + (most_opened ? told.error() : most_opened.error()).message);
        return;
    }
    UseNews news{take(std::move(most_opened)), take(std::move(told))};
    for (auto& quarter : news.told) {
        quarter.words.resize(std::min(quarter.words.size(), static_cast<std::size_t>(most_listed)));
    }
    if (news != told_last_) {
        told_last_ = news;
        mailbox_.post(std::move(news));
    }
}

}  // namespace sunhall
