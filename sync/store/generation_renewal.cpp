#include "sync/store/generation_renewal.hpp"

#include <utility>

#include "sync/base/file_lock.hpp"
#include "sync/base/files.hpp"
#include "sync/content/item.hpp"
#include "sync/store/generation.hpp"
#include "sync/store/generation_check.hpp"
#include "sync/store/generations.hpp"
#include "sync/store/sqlite.hpp"

namespace sunhall {

namespace {

bool is_media(Verified<ItemBytes> const& target) { return is_media_path(target->target.path); }

/// One above all that are there.
Result<std::int64_t> free_position(Database& database) {
    auto query = TRY(database.prepare("SELECT 1 + ifnull(max(position), 0) FROM item"));
    TRY(query.step());
    return query.integer(0);
}

/// An item that is another keeps its position.
Result<void> change_row(GenerationRows& rows, RowChange const& change, std::int64_t& free) {
    std::optional<std::int64_t> position;
    if (change.before && is_media(*change.before)) {
        TRY(rows.remove_media((*change.before)->target.path));
    } else if (change.before) {
        position = TRY(rows.position_of((*change.before)->target.path));
        auto const there = TRY(item_row(*change.before));
        TRY(rows.remove(*position, there));
    }
    if (change.after && is_media(*change.after)) {
        return rows.add_media(*change.after);
    }
    if (change.after) {
        return rows.add(position ? *position : free++, TRY(item_row(*change.after)));
    }
    return {};
}

Result<void> change_all(Database& database, GenerationChange const& change) {
    TRY(database.use_text_tokenizer());
    TRY(database.execute("BEGIN"));
    auto rows = TRY(GenerationRows::of(database));
    auto free = TRY(free_position(database));
    for (auto const& row : change.rows) {
        TRY(change_row(rows, row, free));
    }
    TRY(rows.set_facts(change.confirmed));
    TRY(rows.set_proof(change.proof, change.roles_before));
    return database.execute("COMMIT");
}

/// Before the first byte changes: half of it must never be found under a good name.
Result<void> take_from_readers(std::filesystem::path const& file,
                               std::filesystem::path const& unfinished) {
    auto const lock = TRY(FileLock::alone(file));
    return rename_durably(file, unfinished);
}

}  // namespace

Result<std::filesystem::path> renew_generation(std::filesystem::path const& folder,
                                               std::uint64_t older, std::uint64_t number,
                                               GenerationChange const& change,
                                               std::string const& trusted_root) {
    auto file = generation_file(folder, number);
    auto const unfinished = unfinished_file(file);
    TRY(take_from_readers(generation_file(folder, older), unfinished));
    auto database = TRY(Database::open_alone(unfinished));
    TRY(change_all(database, change));
    TRY(Database::close(std::move(database)));
    TRY(sync_file(unfinished));
    {
        auto const renewed = TRY(Generation::open(unfinished, trusted_root));
        TRY(check_generation(renewed));
    }
    TRY(rename_durably(unfinished, file));
    return file;
}

}  // namespace sunhall
