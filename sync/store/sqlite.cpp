#include "sync/store/sqlite.hpp"

#include <cassert>
#include <cctype>

#include <sqlite3.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// The largest single value we store is a role's metadata; trust caps those below this.
constexpr int largest_value_bytes = 32 << 20;

tl::unexpected<Error> storage_error(sqlite3* connection) {
    auto const code = sqlite3_errcode(connection);
    bool const damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return fail(damaged ? Failure::Malformed : Failure::Storage, sqlite3_errmsg(connection));
}

/// The file as a URI, which is how SQLite takes immutable=1.
std::string uri_of(std::filesystem::path const& file) {
    std::string uri = "file:";
    for (char const letter : file.string()) {
        auto const byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0 ||
            std::string_view{"/-._~"}.find(letter) != std::string::npos) {
            uri += letter;
        } else {
            uri += format("%{:02x}", byte);
        }
    }
    return uri + "?immutable=1";
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Statement& Statement::bind(std::int64_t value) {
    [[maybe_unused]] int const code = sqlite3_bind_int64(statement_.get(), ++bound_, value);
    assert(code == SQLITE_OK);
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    // TRANSIENT: SQLite keeps its own copy, so callers may bind temporaries.
    [[maybe_unused]] int const code = sqlite3_bind_text64(
        statement_.get(), ++bound_, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    assert(code == SQLITE_OK);
    return *this;
}

Statement& Statement::bind_bytes(std::string_view bytes) {
    [[maybe_unused]] int const code = sqlite3_bind_blob64(statement_.get(), ++bound_, bytes.data(),
                                                          bytes.size(), SQLITE_TRANSIENT);
    assert(code == SQLITE_OK);
    return *this;
}

void Statement::reset() {
    // The code repeats the last step's failure, which was reported there.
    sqlite3_reset(statement_.get());
    bound_ = 0;
}

Result<bool> Statement::step() {
    switch (sqlite3_step(statement_.get())) {
        case SQLITE_ROW: return true;
        case SQLITE_DONE: return false;
        case SQLITE_INTERRUPT: return fail(Failure::Cancelled, "given up");
        default: return storage_error(sqlite3_db_handle(statement_.get()));
    }
}

Result<void> Statement::run() {
    while (TRY(step())) {
    }
    return {};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const { return bytes(column); }

std::string Statement::bytes(int column) const {
    auto const* const data =
        static_cast<char const*>(sqlite3_column_blob(statement_.get(), column));
    auto const size = sqlite3_column_bytes(statement_.get(), column);
    return data == nullptr ? std::string{} : std::string{data, static_cast<std::size_t>(size)};
}

Result<Database> Database::open(std::string const& name, int flags) {
    sqlite3* connection = nullptr;
    int const code =
        sqlite3_open_v2(name.c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database{connection};  // Even a failed open hands us a connection to close.
    if (code != SQLITE_OK) {
        return storage_error(connection);
    }
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, largest_value_bytes);
    return database;
}

Result<Database> Database::create(std::filesystem::path const& file) {
    std::error_code code;
    if (std::filesystem::exists(file, code)) {
        return fail(Failure::Storage, file.string() + " is in the way");
    }
    auto database = TRY(open(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    TRY(database.write_at_once());
    return database;
}

Result<Database> Database::open_alone(std::filesystem::path const& file) {
    auto database = TRY(open(file.string(), SQLITE_OPEN_READWRITE));
    TRY(database.execute("PRAGMA cell_size_check = ON"));
    TRY(database.write_at_once());
    return database;
}

Result<void> Database::write_at_once() {
    TRY(execute("PRAGMA journal_mode = OFF"));
    TRY(execute("PRAGMA synchronous = OFF"));
    return execute("PRAGMA locking_mode = EXCLUSIVE");
}

Result<Database> Database::open_immutable(std::filesystem::path const& file) {
    auto lock = FileLock::shared(file);
    if (!lock && lock.error().failure == Failure::Refused) {
        return tl::unexpected{lock.error()};
    }
    auto database = TRY(open(uri_of(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI));
    if (lock) {
        // A file system that knows no locks gives none to whoever wants to change it, either.
        database.lock_ = *std::move(lock);
    }
    TRY(database.execute("PRAGMA cell_size_check = ON"));
    return database;
}

Result<Database> Database::open_durable(std::filesystem::path const& file) {
    auto database = TRY(open(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    TRY(database.execute("PRAGMA journal_mode = WAL"));
    // With NORMAL a cut power line takes back what was already reported as written.
    TRY(database.execute("PRAGMA synchronous = FULL"));
    TRY(database.execute("PRAGMA cell_size_check = ON"));
    return database;
}

void Database::cancel_when(std::function<bool()> const& cancelled) {
    // Some tenths of a millisecond.
    constexpr int steps_between = 4000;
    sqlite3_progress_handler(
        connection_.get(), steps_between,
        [](void* asked) { return (*static_cast<std::function<bool()> const*>(asked))() ? 1 : 0; },
        // SQLite hands it back as it is. NOLINTNEXTLINE
        const_cast<std::function<bool()>*>(&cancelled));
}

Result<void> Database::close(Database database) {
    auto* const connection = database.connection_.release();
    if (sqlite3_close(connection) != SQLITE_OK) {
        auto const error = storage_error(connection);
        sqlite3_close_v2(connection);
        return error;
    }
    return {};
}

void Database::put_aside(std::filesystem::path const& file) {
    std::error_code ignored;
    for (auto const* const part : {"", "-wal", "-shm"}) {
        auto const name = file.string() + part;
        std::filesystem::rename(name, name + ".damaged", ignored);
    }
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    int const size = static_cast<int>(sql.size());
    if (sqlite3_prepare_v2(connection_.get(), sql.data(), size, &statement, nullptr) != SQLITE_OK) {
        return storage_error(connection_.get());
    }
    return Statement{statement};
}

Result<void> Database::execute(std::string_view script) {
    auto const zero_terminated = std::string{script};
    auto* const connection = connection_.get();
    if (sqlite3_exec(connection, zero_terminated.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return storage_error(connection);
    }
    return {};
}

}  // namespace sunhall
