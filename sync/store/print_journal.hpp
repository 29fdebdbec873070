// Which slips were printed, or may have been: what keeps a slip from coming out twice.
//
// 1. A job is `sending` on the disk before its first byte leaves, so that after a power cut nobody
//    takes it for one that was never sent.
// 2. At opening, what was `sending` becomes `unknown` and what was still waiting `not_printed`:
//    nothing from before a restart is ever printed after it.
// 3. A job has at most one reprint, and a reprint none.
// 4. It holds ids, paths of items, states and times, and nothing a visitor said or chose; what is
//    older than `kept` is deleted.
//
// A damaged file is put aside and begun anew. One thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/sqlite.hpp"

namespace sunhall {

class PrintJournal {
public:
    using JobId = std::int64_t;

    /// Long enough to answer a complaint about the last quarter's paper.
    static constexpr std::chrono::days kept{92};

    static Result<PrintJournal> open(std::filesystem::path const& file, Instant now);

    /// A job that waits. Rejected where the job it repeats is a reprint or has one.
    Result<JobId> begin(std::string_view item, std::optional<JobId> reprint_of, Instant now);
    /// To be called before the first byte, with the paper it will take.
    Result<void> sending(JobId job, int millimetres);
    /// `state` and `reason` in the words of whoever prints: "printed", "unknown" ….
    Result<void> end(JobId job, std::string_view state, std::string_view reason, Instant now);

    struct Usage {
        std::int64_t slips = 0;
        std::int64_t millimetres = 0;
    };
    /// Of all jobs begun since then that took paper or may have.
    Result<Usage> usage_since(Instant when);

    struct Count {
        std::int64_t printed = 0, not_printed = 0, unknown = 0;
    };
    Result<Count> count_since(Instant when);

private:
    explicit PrintJournal(Database database) : database_{std::move(database)} {}
    static Result<PrintJournal> open_file(std::filesystem::path const& file, Instant now);

    Database database_;
};

}  // namespace sunhall
