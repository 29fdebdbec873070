// What the terminal says of itself to IT: R/status.json and the answer to "status".
//
// The file is replaced as a whole, at most once a second, and only when something of substance has
// changed: ages and memory change all the time and are as of `written`. Everything here is of the
// UI thread; reading /proc takes some 50 µs and is done only when a status is asked for or written.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/store/use_journal.hpp"

namespace sunhall {

struct Status {
    enum class State {
        Starting,  ///< Nothing presented yet.
        Ready,     ///< Verified content on the screen, and fresh.
        Degraded,  ///< Verified content on the screen, and a reason to look at it.
        Safe,      ///< The safe page: no content that may be shown.
    };
    struct Content {
        std::uint64_t generation = 0;
        std::string digest;
        Instant confirmed;  ///< When the office's server last said that this is current.
        bool operator==(Content const&) const = default;
    };
    struct Sync {
        std::string phase;
        std::optional<Instant> last_ok;
        int failures = 0;
        std::optional<Instant> next;
        std::string last_error;
        bool operator==(Sync const&) const = default;
    };

    struct Printer {
        std::string address;
        std::string model;
        std::string fault;  ///< Empty: it would print; "unasked" before the first report.
        bool paper_low = false;
        std::int64_t printed_today = 0, not_printed_today = 0, unknown_today = 0;
        bool operator==(Printer const&) const = default;
    };

    State state = State::Starting;
    std::vector<std::string> reasons;
    std::uint64_t frames = 0;  ///< Presented since the start.
    std::string screen;
    std::string language = {};  ///< Of the screen: "zh-Hans".
    std::optional<Content> content;
    Sync sync;
    std::vector<std::string> skipped_generations;  ///< Damaged files and why.
    std::optional<Printer> printer;                ///< None where there is none.
    std::vector<ToldWords> told = {};              ///< What was looked for in vain.

    bool operator==(Status const&) const = default;
};

/// With the ages as of now and what the process uses.
[[nodiscard]] Json to_json(Status const& status, Instant now);

class StatusFile {
public:
    /// Often enough for a monitor, seldom enough for a file.
    static constexpr std::chrono::milliseconds shortest_interval{1000};

    explicit StatusFile(std::filesystem::path file) : file_{std::move(file)} {}

    /// Writes if something changed and the last write is long enough ago. When it is not, returns
    /// how long to wait before asking again.
    std::optional<std::chrono::milliseconds> offer(Status const& status, Instant now,
                                                   Moment moment);

private:
    std::filesystem::path file_;
    std::optional<Status> written_;
    Moment written_at_;
    bool complained_ = false;
};

}  // namespace sunhall
