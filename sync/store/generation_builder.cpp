#include "sync/store/generation_builder.hpp"

#include <system_error>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/store/generations.hpp"

namespace sunhall {

namespace {

/// Words that are gathered before they are written. SQLite's 1 MB makes a piece of the index every
/// 2,500 items, and then writes them again and again to merge them; with this, 100,000 items make
/// three, and flash is written once.
constexpr std::int64_t words_gathered_bytes = std::int64_t{16} << 20U;

Result<void> spare_the_disk(Database& database) {
    // Indexes are sorted in memory, the largest of 100,000 items in 20 MB, not in files.
    TRY(database.execute("PRAGMA temp_store = MEMORY"));
    return database.execute(
        format("INSERT INTO words (words, rank) VALUES ('hashsize', {})", words_gathered_bytes));
}

Result<Database> create(std::filesystem::path const& file) {
    auto database = TRY(Database::create(file));
    TRY(database.execute(format("PRAGMA application_id = {}", schema::application)));
    TRY(database.execute(format("PRAGMA user_version = {}", schema::version)));
    TRY(database.use_text_tokenizer());
    TRY(database.execute("BEGIN"));
    TRY(database.execute(schema::tables));
    TRY(spare_the_disk(database));
    return database;
}

}  // namespace

GenerationBuilder::GenerationBuilder(std::filesystem::path file, std::unique_ptr<Database> database,
                                     GenerationRows rows)
    : file_{std::move(file)},
      database_{std::move(database)},
      writer_{std::make_unique<RowWriter>(std::move(rows))} {}

Result<GenerationBuilder> GenerationBuilder::begin(std::filesystem::path const& folder,
                                                   std::uint64_t number, Proof const& proof,
                                                   Instant confirmed) {
    auto file = generation_file(folder, number);
    std::error_code ignored;  // What is in the way after all, create() reports.
    std::filesystem::remove(unfinished_file(file), ignored);
    auto database = std::make_unique<Database>(TRY(create(unfinished_file(file))));
    auto rows = TRY(GenerationRows::of(*database));
    TRY(rows.set_facts(confirmed));
    TRY(rows.set_proof(proof, {}));
    return GenerationBuilder{std::move(file), std::move(database), std::move(rows)};
}

Result<void> GenerationBuilder::add(Verified<ItemBytes> const& item) {
    auto row = TRY(item_row(item));
    // Its text is about as long as its bytes.
    auto const memory = sizeof row + 2 * row.bytes.size();
    return writer_->put([position = ++position_, row = std::move(row)](
                            GenerationRows& rows) { return rows.add(position, row); },
                        memory);
}

Result<void> GenerationBuilder::add_media(Verified<ItemBytes> const& picture) {
    TRY(approved(*picture));
    auto const memory = picture->bytes.size();
    return writer_->put([picture](GenerationRows& rows) { return rows.add_media(picture); },
                        memory);
}

Result<std::filesystem::path> GenerationBuilder::finish() {
    TRY(writer_->finish());
    // A statement holds its connection open.
    writer_.reset();
    TRY(database_->execute(schema::indexes));
    TRY(database_->execute("COMMIT"));
    TRY(Database::close(std::move(*database_)));
    TRY(sync_file(unfinished_file(file_)));
    TRY(rename_durably(unfinished_file(file_), file_));
    return file_;
}

}  // namespace sunhall
