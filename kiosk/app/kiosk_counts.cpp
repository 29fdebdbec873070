// What the running terminal counts: guides opened, and what was looked for in vain.
#include "kiosk/app/kiosk.hpp"
#include "kiosk/app/looked_for.hpp"

namespace sunhall {

void Kiosk::start_counter() { use_counter_.emplace(uses_file(config_), clock_, use_mailbox_); }

void Kiosk::hear_counter() {
    for (auto& use : pages_.take_uses()) {
        use_counter_->count(std::move(use));
    }
    for (auto& news : use_mailbox_.take_all()) {
        use_news_ = std::move(news);
        pages_.set_most_opened(use_news_.most_opened);
    }
}

}  // namespace sunhall
