#include "sync/store/generation.hpp"

#include <cassert>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/store/generations.hpp"
#include "sync/store/item_cache.hpp"
#include "sync/store/shown_item.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

/// Some pages of the longest list; about 2 KB of memory each.
constexpr std::size_t most_items_in_memory = 512;

constexpr std::string_view item_suffix = ".json";

Result<std::int64_t> only_integer(Database& database, std::string_view sql) {
    auto query = TRY(database.prepare(sql));
    if (!TRY(query.step())) {
        return fail(Failure::Malformed, "an expected value is missing");
    }
    return query.integer(0);
}

Result<Instant> moment_of(Database& database, std::string_view fact) {
    auto query = TRY(database.prepare("SELECT value FROM fact WHERE name = ?"));
    if (!TRY(query.bind(fact).step())) {
        return fail(Failure::Malformed, format("the fact {} is missing", fact));
    }
    return Instant{std::chrono::milliseconds{query.integer(0)}};
}

Result<std::string> role_bytes(Database& database, std::string_view kind, std::string_view name) {
    auto query = TRY(database.prepare("SELECT bytes FROM role WHERE kind = ? AND name = ?"));
    if (!TRY(query.bind(kind).bind(name).step())) {
        return fail(Failure::Missing, format("no metadata of {}", name));
    }
    return query.bytes(0);
}

/// All but what the delegated roles are; their bytes are read when needed.
Result<Proof> read_proof(Database& database) {
    Proof proof;
    proof.role_bytes = [&database](std::string const& role) {
        return role_bytes(database, "delegated", role);
    };
    auto roots = TRY(database.prepare("SELECT bytes FROM role WHERE kind = 'root' ORDER BY name"));
    while (TRY(roots.step())) {
        proof.roots.push_back(roots.bytes(0));
    }
    proof.timestamp = TRY(role_bytes(database, "top", "timestamp"));
    proof.snapshot = TRY(role_bytes(database, "top", "snapshot"));
    proof.targets = TRY(role_bytes(database, "top", "targets"));
    return proof;
}

Result<Proof> read_whole_proof(Database& database) {
    auto proof = TRY(read_proof(database));
    auto roles = TRY(database.prepare("SELECT name, bytes FROM role WHERE kind = 'delegated'"));
    while (TRY(roles.step())) {
        proof.roles.emplace(roles.text(0), sha256_hex(roles.bytes(1)));
    }
    return proof;
}

Result<void> check_schema(Database& database) {
    auto const application = TRY(only_integer(database, "PRAGMA application_id"));
    auto const version = TRY(only_integer(database, "PRAGMA user_version"));
    if (application != schema::application || version != schema::version) {
        return fail(Failure::Malformed, "made by another version of this program, or by another");
    }
    return {};
}

}  // namespace

bool is_item_path(std::string_view path) {
    auto const first = path.find('/');
    auto const last = path.rfind('/');
    if (first == last || !path.ends_with(item_suffix)) {
        return false;
    }
    return kind_named(path.substr(first + 1, last - first - 1)).has_value();
}

std::string content_digest(Proof const& proof) {
    std::string digests;
    for (auto const& root : proof.roots) {
        digests += sha256_hex(root);
    }
    return sha256_hex(digests + sha256_hex(proof.snapshot));
}

class Generation::State {
public:
    static Result<std::unique_ptr<State>> open(std::filesystem::path const& file,
                                               std::string const& trusted_root);

    [[nodiscard]] GenerationFacts const& facts() const { return facts_; }
    [[nodiscard]] Database& database() { return database_; }
    [[nodiscard]] ProofVerifier& verifier() { return *verifier_; }
    [[nodiscard]] ItemCache<HeldItem>& cache() { return cache_; }

    Result<std::string> bytes(std::string const& path);
    Result<Statement> select(std::string_view columns, ItemFilter const& filter);
    Result<HeldItem> verified(std::string const& path);

private:
    State(Database database, Statement item_bytes, Statement media_bytes)
        : database_{std::move(database)},
          item_bytes_{std::move(item_bytes)},
          media_bytes_{std::move(media_bytes)} {}

    Database database_;
    Statement item_bytes_, media_bytes_;  ///< By path; asked 100,000 times in a check.
    GenerationFacts facts_;
    std::optional<ProofVerifier> verifier_;
    ItemCache<HeldItem> cache_{most_items_in_memory};
};

Result<std::unique_ptr<Generation::State>> Generation::State::open(
    std::filesystem::path const& file, std::string const& trusted_root) {
    auto database = TRY(Database::open_immutable(file));
    TRY(check_schema(database));
    auto item = TRY(database.prepare("SELECT bytes FROM item WHERE path = ?"));
    auto media = TRY(database.prepare("SELECT bytes FROM media WHERE path = ?"));
    std::unique_ptr<State> state{new State{std::move(database), std::move(item), std::move(media)}};
    auto const proof = TRY(read_proof(state->database_));
    state->verifier_ = TRY(ProofVerifier::open(trusted_root, proof));
    auto const confirmed = TRY(moment_of(state->database_, "confirmed"));
    auto const built = TRY(moment_of(state->database_, "built"));
    state->facts_ = {.number = generation_number(file).value_or(0),
                     .file = file,
                     .digest = content_digest(proof),
                     .confirmed = confirmed,
                     .built = built,
                     .proof = state->verifier_->facts()};
    return state;
}

Result<std::string> Generation::State::bytes(std::string const& path) {
    auto& query = is_media_path(path) ? media_bytes_ : item_bytes_;
    query.reset();
    if (!TRY(query.bind(path).step())) {
        return fail(Failure::Missing, path + ": not in this generation");
    }
    return query.bytes(0);
}

Result<Statement> Generation::State::select(std::string_view columns, ItemFilter const& filter) {
    auto query = TRY(database_.prepare(format(
        "SELECT {} FROM item WHERE kind = ?{}{} ORDER BY ordering, sort_key, path", columns,
        filter.department ? " AND department = ?" : "", filter.group ? " AND grouped = ?" : "")));
    query.bind(name_of(filter.kind));
    for (auto const* const wanted : {&filter.department, &filter.group}) {
        if (*wanted) {
            query.bind(**wanted);
        }
    }
    return query;
}

Result<HeldItem> Generation::State::verified(std::string const& path) {
    auto stored = TRY(bytes(path));
    auto const item = TRY(verifier_->verify(path, std::move(stored)));
    auto shown = TRY(shown_item(item));
    auto const& signed_hash = item->target.sha256;
    return HeldItem{.path = path,
                    .sha256 = signed_hash.empty() ? sha256_hex(item->bytes) : signed_hash,
                    .item = std::move(shown)};
}

Generation::Generation(std::unique_ptr<State> state) : state_{std::move(state)} {}
Generation::Generation(Generation&&) noexcept = default;
Generation& Generation::operator=(Generation&&) noexcept = default;
Generation::~Generation() = default;

Result<Generation> Generation::open(std::filesystem::path const& file,
                                    std::string const& trusted_root) {
    return Generation{TRY(during(file.string(), State::open(file, trusted_root)))};
}

GenerationFacts const& Generation::facts() const { return state_->facts(); }

Result<void> Generation::read_list(ItemFilter const& filter,
                                   std::function<void(ListedItem)> const& take) const {
    auto query = TRY(state_->select("path, id, department, grouped, letter, marks", filter));
    while (TRY(query.step())) {
        auto const letter = query.text(4);
        take({.path = query.text(0),
              .id = query.text(1),
              .department = query.text(2),
              .group = query.text(3),
              .letter = letter.empty() ? '#' : letter.front(),
              .marks = query.text(5)});
    }
    return {};
}

Result<std::vector<ListedItem>> Generation::list(ItemFilter const& filter) const {
    std::vector<ListedItem> items;
    TRY(read_list(filter, [&](ListedItem item) { items.push_back(std::move(item)); }));
    return items;
}

Result<std::int64_t> Generation::count(ItemFilter const& filter) const {
    auto query = TRY(state_->select("count(*)", filter));
    TRY(query.step());
    return query.integer(0);
}

Result<std::optional<std::string>> Generation::path_of(Kind kind, std::string const& id) const {
    auto query = TRY(state_->database().prepare(
        "SELECT path FROM item WHERE kind = ? AND id = ? ORDER BY path LIMIT 1"));
    if (!TRY(query.bind(name_of(kind)).bind(id).step())) {
        return std::nullopt;
    }
    return query.text(0);
}

Result<std::shared_ptr<HeldItem const>> Generation::item(std::string const& path) const {
    if (auto known = state_->cache().find(path)) {
        return known;
    }
    auto item = std::make_shared<HeldItem const>(TRY(state_->verified(path)));
    state_->cache().remember(path, item);
    return item;
}

Result<std::string> Generation::media(std::string const& path) const {
    auto stored = TRY(state_->bytes(path));
    auto verified = TRY(state_->verifier().verify(path, std::move(stored)));
    TRY(approved(*verified));
    return std::move(verified).release().bytes;
}

Result<std::string> Generation::unverified_bytes(std::string const& path) const {
    return state_->bytes(path);
}

Result<Verified<ItemBytes>> Generation::verified_bytes(std::string const& path) const {
    auto stored = TRY(state_->bytes(path));
    return state_->verifier().verify(path, std::move(stored));
}

Result<std::vector<std::string>> Generation::paths() const {
    std::vector<std::string> paths;
    for (auto const* const all :
         {"SELECT path FROM item ORDER BY position", "SELECT path FROM media ORDER BY path"}) {
        auto query = TRY(state_->database().prepare(all));
        while (TRY(query.step())) {
            paths.push_back(query.text(0));
        }
    }
    return paths;
}

Result<Proof> Generation::proof() const { return read_whole_proof(state_->database()); }

Result<std::vector<std::string>> Generation::roles(RoleFilter const& wants) const {
    return state_->verifier().roles(wants);
}

Result<std::vector<TargetInfo>> Generation::targets_of(std::string const& role) const {
    return state_->verifier().targets_of(role);
}

}  // namespace sunhall
