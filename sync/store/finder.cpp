#include "sync/store/finder.hpp"

#include <utility>

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

/// Woken by whoever asks; in between there is nothing to do.
constexpr std::chrono::hours until_asked{24};

}  // namespace

Finder::Finder(FinderMailbox& mailbox)
    : mailbox_{mailbox}, asked_{[this] { worker_.wake(); }}, worker_{[this](Pause& pause) {
          work(pause);
      }} {}

void Finder::open(std::filesystem::path generation) { ask({.generation = std::move(generation)}); }

void Finder::seek(std::string typed) { ask({.typed = std::move(typed)}); }

void Finder::ask(Request request) {
    request.number = ++asked_last_;
    asked_.post(std::move(request));
}

void Finder::work(Pause& pause) {
    while (!pause.stopping()) {
        auto const requests = asked_.take_all();
        if (requests.empty()) {
            pause.sleep_for(until_asked);
            continue;
        }
        // Of several only the last of each kind still counts.
        std::optional<std::filesystem::path> generation;
        for (auto const& request : requests) {
            generation = request.generation ? request.generation : generation;
            typed_ = request.typed.value_or(typed_);
            working_at_ = request.number;
        }
        if (generation) {
            load(*generation, pause);
        }
        search();
    }
}

void Finder::load(std::filesystem::path const& generation, Pause const& pause) {
    auto index = TitleIndex::load(generation);
    if (!index) {
        log(Severity::Error, "preparing the search: " + index.error().message);
        return;
    }
    mailbox_.post(std::make_shared<TitleIndex const>(take(std::move(index))));
    auto pages = PageSearch::open(
        generation, [this, &pause] { return pause.stopping() || asked_last_ != working_at_; });
    if (pages) {
        pages_.emplace(take(std::move(pages)));
    } else {
        log(Severity::Error, "preparing the search of pages: " + pages.error().message);
    }
}

void Finder::search() {
    if (!pages_ || typed_.empty()) {
        return;
    }
    auto hits = pages_->find(typed_, most_pages);
    if (hits) {
        mailbox_.post(PagesFound{typed_, take(std::move(hits))});
    } else if (hits.error().failure != Failure::Cancelled) {
        log(Severity::Error, "searching pages: " + hits.error().message);
    }
}

}  // namespace sunhall
