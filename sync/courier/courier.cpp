#include "sync/courier/courier.hpp"

#include <utility>

#include "sync/courier/origin.hpp"
#include "sync/courier/rounds.hpp"
#include "sync/http/http_client.hpp"

namespace sunhall {

Courier::Courier(CourierSettings settings, std::string trusted_root, Clock const& clock,
                 CourierMailbox& mailbox)
    : settings_{std::move(settings)},
      trusted_root_{std::move(trusted_root)},
      clock_{clock},
      mailbox_{mailbox},
      worker_{[this](Pause& pause) { work(pause); }} {}

void Courier::repair() {
    repair_asked_ = true;
    worker_.wake();
}

void Courier::work(Pause& pause) {
    HttpClient client{settings_.http};
    auto const metadata = open_origin(settings_.metadata_url, client, pause.token());
    auto const targets = open_origin(settings_.targets_url, client, pause.token());
    Rounds rounds{{.folders = CourierFolders{settings_.data_folder},
                   .trusted_root = trusted_root_,
                   .hall = settings_.hall,
                   .built = settings_.built,
                   .retry_after = [&client] { return client.retry_after(); }},
                  *metadata,
                  *targets,
                  BackOff{settings_.interval, settings_.terminal_id, system_dice()},
                  clock_,
                  [this](CourierEvent event) { mailbox_.post(std::move(event)); }};
    pause.sleep_for(rounds.begin());
    while (!pause.stopping()) {
        if (repair_asked_.exchange(false)) {
            rounds.doubt_present();
        }
        pause.sleep_for(rounds.run());
    }
}

}  // namespace sunhall
