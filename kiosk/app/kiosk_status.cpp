// What the terminal says of itself, gathered from its parts.
#include "kiosk/app/kiosk.hpp"
#include "kiosk/models/freshness.hpp"
#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

Status::Sync sync_status(SyncState const& sync) {
    return {.phase = std::string{name_of(sync.phase)},
            .last_ok = sync.last_ok,
            .failures = sync.failures,
            .next = sync.next,
            .last_error = sync.last_error};
}

Status::Printer printer_status(PrintSettings const& settings,
                               std::optional<PrinterNews> const& news) {
    Status::Printer printer{.address = settings.address_text, .model = settings.model.name};
    if (!news) {
        printer.fault = "unasked";
        return printer;
    }
    printer.fault = name_of(news->report.fault);
    printer.paper_low = news->report.paper_low;
    printer.printed_today = news->today.printed;
    printer.not_printed_today = news->today.not_printed;
    printer.unknown_today = news->today.unknown;
    return printer;
}

}  // namespace

void Kiosk::tell_of_content(Status& status) const {
    auto const& facts = generation_->facts();
    auto const confirmed = sync_.last_ok.value_or(facts.confirmed);
    status.content =
        Status::Content{.generation = facts.number, .digest = facts.digest, .confirmed = confirmed};
    auto const age = age_of_content(confirmed, now().instant);
    if (age.freshness != Freshness::Fresh) {
        status.reasons.push_back(format("content is {} days old", age.days));
    }
}

Status Kiosk::status() const {
    Status status{.frames = glass_.presented(),
                  .screen = stage_.screen(),
                  .language = std::string{tag_of(pages_.session().language)},
                  .sync = sync_status(sync_),
                  .skipped_generations = skipped_,
                  .told = use_news_.told};
    if (!sync_.last_error.empty()) {
        status.reasons.push_back("sync: " + sync_.last_error);
    }
    if (time_.clock_suspect()) {
        status.reasons.push_back("clock_suspect: set the clock, it cannot be " +
                                 civil_text(clock_.now()).substr(0, 10));
    }
    for (auto const& skipped : skipped_) {
        status.reasons.push_back("skipped " + skipped);
    }
    for (auto const& path : pages_.damaged()) {
        status.reasons.push_back("damaged item " + path);
    }
    for (auto const& reason : pages_.hall_look().reasons) {
        status.reasons.push_back(reason);
    }
    if (generation_) {
        tell_of_content(status);
    }
    if (config_.printer) {
        status.printer = printer_status(config_.printer->settings, printer_news_);
        if (printer_news_ && printer_news_->report.fault != PrintFault::None) {
            status.reasons.push_back("printer: " + status.printer->fault);
        }
    }
    if (!generation_) {
        status.state = Status::State::Safe;
        status.reasons.emplace_back("no content that may be shown");
    } else {
        status.state = status.reasons.empty() ? Status::State::Ready : Status::State::Degraded;
    }
    return status;
}

}  // namespace sunhall
