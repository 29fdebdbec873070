#include "sync/store/print_journal.hpp"

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

constexpr std::string_view tables = R"sql(
    CREATE TABLE IF NOT EXISTS job (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        millimetres INTEGER NOT NULL DEFAULT 0,
        reprint_of INTEGER UNIQUE,
        begun INTEGER NOT NULL,
        ended INTEGER
    ) STRICT;
    CREATE INDEX IF NOT EXISTS job_begun ON job (begun);
)sql";

std::int64_t ticks(Instant instant) { return instant.time_since_epoch().count(); }

Result<void> settle(Database& database, Instant now) {
    TRY(database.execute("BEGIN IMMEDIATE"));
    TRY(database.execute(tables));
    TRY(database.execute(
        "UPDATE job SET state = 'unknown', reason = 'restart' WHERE state = 'sending'"));
    TRY(database.execute(
        "UPDATE job SET state = 'not_printed', reason = 'restart' WHERE state = 'queued'"));
    auto old = TRY(database.prepare("DELETE FROM job WHERE begun < ?"));
    TRY(old.bind(ticks(now - PrintJournal::kept)).run());
    return database.execute("COMMIT");
}

}  // namespace

Result<PrintJournal> PrintJournal::open_file(std::filesystem::path const& file, Instant now) {
    auto database = TRY(Database::open_durable(file));
    TRY(settle(database, now));
    return PrintJournal{std::move(database)};
}

Result<PrintJournal> PrintJournal::open(std::filesystem::path const& file, Instant now) {
    auto journal = open_file(file, now);
    if (journal || journal.error().failure != Failure::Malformed) {
        return during("print journal", std::move(journal));
    }
    log(Severity::Error, "print journal: " + journal.error().message + "; beginning a new one");
    Database::put_aside(file);
    return during("print journal", open_file(file, now));
}

Result<PrintJournal::JobId> PrintJournal::begin(std::string_view item,
                                                std::optional<JobId> reprint_of, Instant now) {
    if (reprint_of) {
        auto original = TRY(database_.prepare(R"sql(
            SELECT 1 FROM job WHERE id = ?1 AND reprint_of IS NULL
                AND NOT EXISTS (SELECT 1 FROM job AS again WHERE again.reprint_of = ?1)
        )sql"));
        if (!TRY(original.bind(*reprint_of).step())) {
            return fail(Failure::Rejected, "a slip is printed again once only");
        }
    }
    auto insert = TRY(database_.prepare(
        "INSERT INTO job (item, state, begun, reprint_of) VALUES (?, 'queued', ?, NULLIF(?, 0)) "
        "RETURNING id"));
    insert.bind(item).bind(ticks(now)).bind(reprint_of.value_or(0));
    TRY(insert.step());
    auto const job = insert.integer(0);
    TRY(insert.run());
    return job;
}

Result<void> PrintJournal::sending(JobId job, int millimetres) {
    auto update =
        TRY(database_.prepare("UPDATE job SET state = 'sending', millimetres = ? WHERE id = ?"));
    return update.bind(std::int64_t{millimetres}).bind(job).run();
}

Result<void> PrintJournal::end(JobId job, std::string_view state, std::string_view reason,
                               Instant now) {
    auto update =
        TRY(database_.prepare("UPDATE job SET state = ?, reason = ?, ended = ? WHERE id = ?"));
    return update.bind(state).bind(reason).bind(ticks(now)).bind(job).run();
}

Result<PrintJournal::Usage> PrintJournal::usage_since(Instant when) {
    auto sum = TRY(database_.prepare(R"sql(
        SELECT COUNT(*), COALESCE(SUM(millimetres), 0) FROM job
        WHERE begun >= ? AND state IN ('sending', 'printed', 'unknown')
    )sql"));
    TRY(sum.bind(ticks(when)).step());
    return Usage{sum.integer(0), sum.integer(1)};
}

Result<PrintJournal::Count> PrintJournal::count_since(Instant when) {
    auto sum = TRY(database_.prepare(R"sql(
        SELECT COALESCE(SUM(state = 'printed'), 0), COALESCE(SUM(state = 'not_printed'), 0),
               COALESCE(SUM(state = 'unknown'), 0)
        FROM job WHERE begun >= ?
    )sql"));
    TRY(sum.bind(ticks(when)).step());
    return Count{sum.integer(0), sum.integer(1), sum.integer(2)};
}

}  // namespace sunhall
