#include "sync/store/use_journal.hpp"

#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

constexpr std::string_view use_tables = R"sql(
    CREATE TABLE IF NOT EXISTS quarter (
        name TEXT PRIMARY KEY,
        salt TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS told (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        quarter TEXT NOT NULL,
        what    TEXT NOT NULL,  -- digest of the words
        words   TEXT NOT NULL DEFAULT '',
        visits  INTEGER NOT NULL,
        UNIQUE (quarter, what)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS opened (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        quarter TEXT NOT NULL,
        what    TEXT NOT NULL,  -- path of the item
        visits  INTEGER NOT NULL,
        UNIQUE (quarter, what)
    ) STRICT;
)sql";

constexpr int months_in_a_quarter = 3;

std::string quarter_before(Date day) {
    auto const first_month =
        (static_cast<unsigned>(day.month()) - 1) / months_in_a_quarter * months_in_a_quarter + 1;
    auto const first = Date{day.year(), std::chrono::month{first_month}, std::chrono::day{1}};
    return quarter_text(days_after(first, -1));
}

/// What is older than the quarter before this one.
Result<void> forget_old(Database& database, Date today) {
    auto const oldest = quarter_before(today);
    for (auto const* const sql :
         {"DELETE FROM told WHERE quarter < ?", "DELETE FROM opened WHERE quarter < ?",
          "DELETE FROM quarter WHERE name < ?"}) {
        auto old = TRY(database.prepare(sql));
        TRY(old.bind(oldest).run());
    }
    return {};
}

}  // namespace

std::string quarter_text(Date day) {
    auto const quarter = (static_cast<unsigned>(day.month()) - 1) / months_in_a_quarter + 1;
    return format("{:04}Q{}", static_cast<int>(day.year()), quarter);
}

Result<UseJournal> UseJournal::open_file(std::filesystem::path const& file, Date today) {
    auto database = TRY(Database::open_durable(file));
    TRY(database.execute(use_tables));
    TRY(forget_old(database, today));
    return UseJournal{std::move(database)};
}

Result<UseJournal> UseJournal::open(std::filesystem::path const& file, Date today) {
    auto journal = open_file(file, today);
    if (journal || journal.error().failure != Failure::Malformed) {
        return during("journal of use", std::move(journal));
    }
    log(Severity::Error, "journal of use: " + journal.error().message + "; beginning a new one");
    Database::put_aside(file);
    return during("journal of use", open_file(file, today));
}

Result<void> UseJournal::within_transaction(Result<void> (UseJournal::*work)(std::string_view,
                                                                             std::string const&),
                                            std::string_view what, Date today) {
    TRY(database_.execute("BEGIN IMMEDIATE"));
    auto const done = [&]() -> Result<void> {
        TRY(forget_old(database_, today));
        TRY((this->*work)(what, quarter_text(today)));
        return database_.execute("COMMIT");
    }();
    if (!done) {
        auto const ignored = database_.execute("ROLLBACK");
        static_cast<void>(ignored);
    }
    return done;
}

Result<void> UseJournal::looked_for(std::string_view words, Date today) {
    return within_transaction(&UseJournal::add_words, words, today);
}

Result<void> UseJournal::opened(std::string_view path, Date today) {
    return within_transaction(&UseJournal::add_item, path, today);
}

Result<std::string> UseJournal::digest_of(std::string_view words, std::string const& quarter) {
    auto fresh = TRY(database_.prepare(
        "INSERT OR IGNORE INTO quarter (name, salt) VALUES (?, hex(randomblob(16)))"));
    TRY(fresh.bind(quarter).run());
    auto salt = TRY(database_.prepare("SELECT salt FROM quarter WHERE name = ?"));
    TRY(salt.bind(quarter).step());
    return sha256_hex(salt.text(0) + std::string{words});
}

Result<void> UseJournal::count(std::string_view table, std::string_view what,
                               std::string const& quarter, std::int64_t most) {
    auto add = TRY(database_.prepare(format(R"sql(
        INSERT INTO {} (quarter, what, visits) VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET visits = visits + 1
    )sql",
                                            table)));
    TRY(add.bind(quarter).bind(what).run());
    auto bound = TRY(database_.prepare(format(R"sql(
        DELETE FROM {0} WHERE id IN (SELECT id FROM {0} WHERE quarter = ?1 AND what <> ?2
            ORDER BY visits, id
            LIMIT max(0, (SELECT COUNT(*) FROM {0} WHERE quarter = ?1) - ?3))
    )sql",
                                              table)));
    return bound.bind(quarter).bind(what).bind(most).run();
}

Result<void> UseJournal::add_words(std::string_view words, std::string const& quarter) {
    auto const digest = TRY(digest_of(words, quarter));
    TRY(count("told", digest, quarter, most_words));
    auto name = TRY(database_.prepare(
        "UPDATE told SET words = ? WHERE quarter = ? AND what = ? AND visits >= ?"));
    return name.bind(words).bind(quarter).bind(digest).bind(least_visits).run();
}

Result<void> UseJournal::add_item(std::string_view path, std::string const& quarter) {
    return count("opened", path, quarter, most_items);
}

Result<std::vector<ToldWords>> UseJournal::told() {
    std::vector<ToldWords> quarters;
    auto sums = TRY(database_.prepare(
        "SELECT quarter, SUM(visits) FROM told GROUP BY quarter ORDER BY quarter DESC"));
    while (TRY(sums.step())) {
        quarters.push_back({sums.text(0), sums.integer(1), {}});
    }
    auto words = TRY(database_.prepare(R"sql(
        SELECT words, visits FROM told WHERE quarter = ? AND words <> ''
        ORDER BY visits DESC, words
    )sql"));
    for (auto& quarter : quarters) {
        words.reset();
        words.bind(quarter.quarter);
        while (TRY(words.step())) {
            quarter.words.push_back({words.text(0), words.integer(1)});
        }
    }
    return quarters;
}

Result<std::vector<std::string>> UseJournal::most_opened(std::int64_t most) {
    std::vector<std::string> paths;
    auto query = TRY(database_.prepare(R"sql(
        SELECT what FROM opened WHERE (SELECT SUM(visits) FROM opened) >= ?
        GROUP BY what ORDER BY SUM(visits) DESC, what LIMIT ?
    )sql"));
    query.bind(least_uses).bind(most);
    while (TRY(query.step())) {
        paths.push_back(query.text(0));
    }
    return paths;
}

}  // namespace sunhall
