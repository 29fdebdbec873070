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

void Finder::open(std::filesystem::path generation, std::vector<Synonym> synonyms) {
    ask({.content = Content{std::move(generation), std::move(synonyms)}});
}

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
        std::optional<Content> content;
        for (auto const& request : requests) {
            content = request.content ? request.content : content;
            typed_ = request.typed.value_or(typed_);
            working_at_ = request.number;
        }
        if (content) {
            load(*content, pause);
        }
        search();
    }
}

void Finder::load(Content const& content, Pause const& pause) {
    Synonyms const synonyms{content.synonyms};
    auto index = TitleIndex::load(content.generation, synonyms);
    if (!index) {
        log(Severity::Error, "preparing the search: " + index.error().message);
        return;
    }
    mailbox_.post(std::make_shared<TitleIndex const>(take(std::move(index))));
    auto pages = PageSearch::open(content.generation, synonyms, [this, &pause] {
        return pause.stopping() || asked_last_ != working_at_;
    });
    if (pages) {
        pages_.emplace(take(std::move(pages)));
    } else {
        log(Severity::Error, "preparing the search of pages: " + pages.error().message);
    }
}

void Finder::search() {
    if (typed_.empty()) {
        return;
    }
    auto hits = pages_ ? pages_->find(typed_, most_pages) : Result<std::vector<PageHit>>{};
    if (hits) {
        mailbox_.post(PagesFound{typed_, take(std::move(hits))});
    } else if (hits.error().failure != Failure::Cancelled) {
        log(Severity::Error, "searching pages: " + hits.error().message);
        mailbox_.post(PagesFound{typed_, {}});
    }
}

}  // namespace sunhall
