// Which content the terminal shows, and what is verified of it before a visitor asks.
//
// At the start the newest generation is shown as soon as its home page can be, and the rest
// follows. A later one is shown when everything that read_ahead.hpp speaks of has been verified: no
// visitor waits for what comes in the night or between two touches.
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "sync/base/log.hpp"

namespace sunhall {

void Kiosk::show(OpenedContent content) {
    skipped_.clear();
    for (auto const& skipped : content.skipped) {
        skipped_.push_back(skipped.file.filename().string() + ": " + skipped.reason.message);
        log(Severity::Error, "skipped " + skipped_.back());
    }
    // What is on the screen stays when nothing better can be opened.
    if (content.generation) {
        generation_ = std::move(content.generation);
        time_.raise_floor(generation_->facts().confirmed);
        pages_.set_generation(generation_);
    }
}

void Kiosk::search_content() {
    if (generation_) {
        finder_.open(generation_->facts().file, pages_.synonyms());
    }
}

Kiosk::PreparedContent Kiosk::prepared(std::optional<std::filesystem::path> const& shown,
                                       Page const& seen, Pause const& pause) const {
    PreparedContent prepared;
    if (!shown) {
        auto const folder = CourierFolders{config_.courier.data_folder}.generations;
        prepared.content = open_newest(folder, trusted_root_, seen);
        if (!prepared.content->generation) {
            return prepared;
        }
    }
    auto const file = shown ? *shown : prepared.content->generation->facts().file;
    auto known = read_ahead(file, trusted_root_, [&pause] { return pause.stopping(); });
    if (known) {
        prepared.known = take(std::move(known));
    } else {
        log(Severity::Warning, "reading ahead: " + known.error().message);
    }
    return prepared;
}

void Kiosk::prepare_content(std::optional<std::filesystem::path> const& shown) {
    // To stop the one at work would be to wait for it.
    if (preparing_content_) {
        newer_content_ = true;
        return;
    }
    preparing_content_.emplace([this, shown, seen = pages_.here()](Pause& pause) {
        prepared_.post(prepared(shown, seen, pause));
    });
}

void Kiosk::hear_of_content() {
    for (auto& prepared : prepared_.take_all()) {
        preparing_content_.reset();
        much_was_freed_ = true;
        if (prepared.content) {
            show(*std::move(prepared.content));
            search_content();
        }
        if (prepared.known && generation_) {
            generation_->learn(*std::move(prepared.known));
        }
        if (std::exchange(newer_content_, false)) {
            prepare_content(std::nullopt);
        }
    }
}

}  // namespace sunhall
