#include "sync/store/generation_builder.hpp"

#include <system_error>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_marks.hpp"
#include "sync/content/item_text.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/store/generations.hpp"
#include "sync/store/shown_item.hpp"
#include "sync/store/title_index.hpp"
#include "sync/text/pinyin.hpp"

namespace sunhall {

namespace {

std::filesystem::path unfinished(std::filesystem::path file) {
    file += ".new";
    return file;
}

/// Letters first, what cannot be read last.
std::string sort_key(Item const& item, char letter) {
    return (letter == '#' ? "~" : "") + pinyin_sort_key(item.title);
}

std::string joined_keywords(Item const& item) {
    std::string joined;
    for (auto const& keyword : item.keywords) {
        joined += keyword + "\n";
    }
    return joined;
}

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

GenerationBuilder::GenerationBuilder(std::filesystem::path file, Database database, Inserts inserts)
    : file_{std::move(file)}, database_{std::move(database)}, inserts_{std::move(inserts)} {}

Result<GenerationBuilder> GenerationBuilder::begin(std::filesystem::path const& folder,
                                                   std::uint64_t number, Proof const& proof,
                                                   Instant confirmed) {
    auto file = generation_file(folder, number);
    std::error_code ignored;  // What is in the way after all, create() reports.
    std::filesystem::remove(unfinished(file), ignored);
    auto database = TRY(create(unfinished(file)));
    auto fact = TRY(database.prepare("INSERT INTO fact (name, value) VALUES ('confirmed', ?)"));
    TRY(fact.bind(confirmed.time_since_epoch().count()).run());
    TRY(write_proof(database, proof));
    auto item = TRY(database.prepare(R"sql(
        INSERT INTO item
            (position, path, kind, id, department, grouped, letter, marks, ordering, sort_key,
             bytes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql"));
    auto title = TRY(database.prepare("INSERT INTO title (position, spelling) VALUES (?, ?)"));
    auto words = TRY(
        database.prepare("INSERT INTO words (rowid, title, keywords, body) VALUES (?, ?, ?, ?)"));
    auto media = TRY(database.prepare("INSERT INTO media (path, bytes) VALUES (?, ?)"));
    return GenerationBuilder{
        std::move(file),
        std::move(database),
        {std::move(item), std::move(title), std::move(words), std::move(media)}};
}

Result<void> GenerationBuilder::write_proof(Database& database, Proof const& proof) {
    auto insert = TRY(database.prepare("INSERT INTO role (kind, name, bytes) VALUES (?, ?, ?)"));
    auto const write = [&insert](std::string_view kind, std::string_view name,
                                 std::string_view bytes) {
        insert.reset();
        return insert.bind(kind).bind(name).bind_bytes(bytes).run();
    };
    for (std::size_t i = 0; i < proof.roots.size(); ++i) {
        // Padded, so that the order of names is the order of versions.
        TRY(write("root", format("{:08}", i), proof.roots[i]));
    }
    TRY(write("top", "timestamp", proof.timestamp));
    TRY(write("top", "snapshot", proof.snapshot));
    TRY(write("top", "targets", proof.targets));
    for (auto const& [name, digest] : proof.roles) {
        auto const bytes = TRY(proven_role_bytes(proof, name));
        TRY(write("delegated", name, bytes));
    }
    return {};
}

Result<void> GenerationBuilder::add(Verified<ItemBytes> const& item) {
    auto const read = TRY(shown_item(item));
    auto const letter = pinyin_initial(read.title);
    ++position_;
    inserts_.item.reset();
    inserts_.item.bind(position_)
        .bind(item->target.path)
        .bind(name_of(read.kind()))
        .bind(read.id)
        .bind(read.department)
        .bind(read.group)
        .bind(std::string_view{&letter, 1})
        .bind(item_marks(read))
        .bind(std::int64_t{read.order})
        .bind(sort_key(read, letter))
        .bind_bytes(item->bytes);
    TRY(during(item->target.path, inserts_.item.run()));
    inserts_.title.reset();
    inserts_.title.bind(position_).bind(title_spelling(read));
    TRY(during(item->target.path, inserts_.title.run()));
    inserts_.words.reset();
    inserts_.words.bind(position_)
        .bind(read.title)
        .bind(joined_keywords(read))
        .bind(item_text(read));
    return during(item->target.path, inserts_.words.run());
}

Result<void> GenerationBuilder::add_media(Verified<ItemBytes> const& picture) {
    TRY(approved(*picture));
    inserts_.media.reset();
    inserts_.media.bind(picture->target.path).bind_bytes(picture->bytes);
    return during(picture->target.path, inserts_.media.run());
}

Result<std::filesystem::path> GenerationBuilder::finish() {
    TRY(database_.execute(schema::indexes));
    TRY(database_.execute("COMMIT"));
    // A statement holds its connection open.
    { auto const spent = std::move(inserts_); }
    TRY(Database::close(std::move(database_)));
    TRY(sync_file(unfinished(file_)));
    TRY(rename_durably(unfinished(file_), file_));
    return file_;
}

}  // namespace sunhall
