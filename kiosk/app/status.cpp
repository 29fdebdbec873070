#include "kiosk/app/status.hpp"

#include <algorithm>
#include <sstream>

#include <unistd.h>

#include "kiosk/app/looked_for.hpp"
#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/log.hpp"

namespace sunhall {

namespace {

std::string_view name_of(Status::State state) {
    switch (state) {
        case Status::State::Starting: return "starting";
        case Status::State::Ready: return "ready";
        case Status::State::Degraded: return "degraded";
        case Status::State::Safe: return "safe";
    }
    return "unknown";
}

Json texts(std::vector<std::string> const& list) { return Json::Array(list.begin(), list.end()); }

std::int64_t seconds(std::chrono::milliseconds duration) {
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

Json content_json(Status::Content const& content, Instant now) {
    return Json::Object{
        {"generation", static_cast<std::int64_t>(content.generation)},
        {"digest", content.digest},
        {"confirmed", civil_text(content.confirmed)},
        // A clock that was set back must not make content younger than new.
        {"age_s", std::max<std::int64_t>(0, seconds(now - content.confirmed))},
    };
}

Json sync_json(Status::Sync const& sync, Instant now) {
    return Json::Object{
        {"phase", sync.phase},
        {"last_ok", sync.last_ok ? Json{civil_text(*sync.last_ok)} : Json{}},
        {"failures", sync.failures},
        {"next_s", sync.next ? Json{std::max<std::int64_t>(0, seconds(*sync.next - now))} : Json{}},
        {"last_error", sync.last_error},
    };
}

Json printer_json(Status::Printer const& printer) {
    return Json::Object{
        {"address", printer.address},
        {"model", printer.model},
        {"fault", printer.fault},
        {"paper_low", printer.paper_low},
        {"today", Json::Object{{"printed", printer.printed_today},
                               {"not_printed", printer.not_printed_today},
                               {"unknown", printer.unknown_today}}},
    };
}

std::int64_t entries_of(std::filesystem::path const& folder) {
    std::error_code code;
    std::filesystem::directory_iterator const entries{folder, code};
    return code ? 0 : std::distance(begin(entries), end(entries));
}

std::int64_t resident_bytes() {
    constexpr std::size_t most = 4096;  // bytes; statm is one short line
    auto const facts = read_file("/proc/self/statm", most);
    std::int64_t total = 0;
    std::int64_t resident = 0;
    std::istringstream{facts.value_or("")} >> total >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

Json resources_json() {
    return Json::Object{
        {"rss", resident_bytes()},
        {"fds", entries_of("/proc/self/fd")},
        {"threads", entries_of("/proc/self/task")},
    };
}

}  // namespace

Json to_json(Status const& status, Instant now) {
    return Json::Object{
        {"state", name_of(status.state)},
        {"reasons", texts(status.reasons)},
        {"frames", static_cast<std::int64_t>(status.frames)},
        {"screen", status.screen},
        {"language", status.language},
        {"content", status.content ? content_json(*status.content, now) : Json{}},
        {"sync", sync_json(status.sync, now)},
        {"stores", Json::Object{{"skipped_generations", texts(status.skipped_generations)}}},
        {"printer", status.printer ? printer_json(*status.printer) : Json{}},
        {"looked_for", told_json(status.told)},
        {"resources", resources_json()},
        {"version", SUNHALL_VERSION},
        {"written", civil_text(now)},
    };
}

std::optional<std::chrono::milliseconds> StatusFile::offer(Status const& status, Instant now,
                                                           Moment moment) {
    if (written_ == status) {
        return std::nullopt;
    }
    auto const since = std::chrono::ceil<std::chrono::milliseconds>(moment - written_at_);
    if (written_ && since < shortest_interval) {
        return shortest_interval - since;
    }
    auto const replaced = replace_file(file_, pretty_json(to_json(status, now)));
    if (!replaced && !complained_) {
        log(Severity::Error, "cannot write the status: " + replaced.error().message);
    }
    complained_ = !replaced;
    written_ = status;
    written_at_ = moment;
    return std::nullopt;
}

}  // namespace sunhall
