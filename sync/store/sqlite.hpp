// SQLite, as much of it as we use: one connection, prepared statements, scripts.
//
// A connection belongs to one thread. Binding the wrong type or column is a bug and asserts; only
// what a disk can do to us comes back as an Error: Malformed where the file is damaged, Storage
// else. A file that is opened for reading may be damaged or hostile: its schema is not trusted, and
// no value may be larger than we ever write.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/file_lock.hpp"
#include "sync/base/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace sunhall {

class Statement {
public:
    /// Fills the next `?`. Binding order is argument order.
    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind_bytes(std::string_view bytes);

    /// Ready to be bound and run again.
    void reset();

    /// Moves to the next row; false when there is none.
    Result<bool> step();

    /// Runs to the end, for statements that return no rows.
    Result<void> run();

    /// Of the row stepped to; 0 or empty where the column holds something else.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string bytes(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_{statement} {}

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int bound_ = 0;
};

class Database {
public:
    /// A file that must not exist yet. It has no journal and is not fsynced: the caller throws it
    /// away unless all went well, and makes it durable in the end.
    static Result<Database> create(std::filesystem::path const& file);

    /// A finished file that nobody changes while it is open: a lock is shared on it, for which a
    /// read-only disk will do. Refused where somebody has it alone.
    static Result<Database> open_immutable(std::filesystem::path const& file);

    /// A file that is to be changed, without a journal as in create(): nobody else has it.
    static Result<Database> open_alone(std::filesystem::path const& file);

    /// A file that is written all the time and must survive a power cut at any moment: what a
    /// statement or a COMMIT has reported is on the disk. Made if it is not there.
    static Result<Database> open_durable(std::filesystem::path const& file);

    /// A damaged file and what belongs to it get out of the way, but are kept as *.damaged for
    /// whoever wants to look at them.
    static void put_aside(std::filesystem::path const& file);

    Result<Statement> prepare(std::string_view sql);
    Result<void> execute(std::string_view script);

    /// Lets tables of this connection be tokenized by "sunhall", and the rows of a full-text query
    /// be weighed by "sunhall_weight" (text_tokenizer.cpp).
    Result<void> use_text_tokenizer();

    /// From now on a statement that runs is given up, Cancelled, when this answers true; asked
    /// every few thousand steps. The function outlives the connection.
    void cancel_when(std::function<bool()> const& cancelled);

    /// Storage where SQLite could not write everything out.
    static Result<void> close(Database database);

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* connection) : connection_{connection} {}
    static Result<Database> open(std::string const& name, int flags);
    /// Without a journal, and without waiting for the disk.
    Result<void> write_at_once();

    std::optional<FileLock> lock_;  ///< Goes after the connection.
    std::unique_ptr<sqlite3, Close> connection_;
};

}  // namespace sunhall
