// The thread that searching works in, so that nobody waits for it.
//
// 1. It loads the titles of each new generation and posts them, an immutable snapshot, to the UI,
//    which searches them itself: that takes milliseconds.
// 2. It searches whole pages for what was typed last, and posts what it found. A newer query ends
//    the search that is running.
// 3. What cannot be loaded is logged, without what was typed; the search then goes on with what it
//    has, and says that it found nothing rather than nothing at all: somebody waits for it.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sync/base/mailbox.hpp"
#include "sync/base/worker.hpp"
#include "sync/store/page_search.hpp"
#include "sync/store/title_index.hpp"

namespace sunhall {

using Finding = std::variant<std::shared_ptr<TitleIndex const>, PagesFound>;
using FinderMailbox = Mailbox<Finding>;

class Finder {
public:
    /// At most so many pages a query: more than anybody looks through.
    static constexpr std::size_t most_pages = 50;

    /// The mailbox outlives it.
    explicit Finder(FinderMailbox& mailbox);

    /// From now on, of this generation, with the synonyms of its hall.
    void open(std::filesystem::path generation, std::vector<Synonym> synonyms);
    /// Which pages say this; empty: nothing, and what was asked before is forgotten.
    void seek(std::string typed);

private:
    struct Content {
        std::filesystem::path generation;
        std::vector<Synonym> synonyms;
    };
    struct Request {
        unsigned number = 0;
        std::optional<Content> content;
        std::optional<std::string> typed;
    };

    void ask(Request request);
    void work(Pause& pause);
    void load(Content const& content, Pause const& pause);
    void search();

    FinderMailbox& mailbox_;
    std::atomic<unsigned> asked_last_{0};
    Mailbox<Request> asked_;
    /// Of the worker's thread: the search, what is looked for (in a new generation, too), and the
    /// number of the request it works at.
    std::optional<PageSearch> pages_;
    std::string typed_;
    unsigned working_at_ = 0;
    Worker worker_;  ///< Last, so that it ends first.
};

}  // namespace sunhall
