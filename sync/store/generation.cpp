#include "sync/store/generation.hpp"

#include <cassert>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/store/foreknown.hpp"
#include "sync/store/generation_counts.hpp"
#include "sync/store/generation_lists.hpp"
#include "sync/store/generation_proof.hpp"
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

Result<Instant> moment_of(Database& database, std::string_view fact) {
    auto query = TRY(database.prepare("SELECT value FROM fact WHERE name = ?"));
    if (!TRY(query.bind(fact).step())) {
        return fail(Failure::Malformed, format("the fact {} is missing", fact));
    }
    return Instant{std::chrono::milliseconds{query.integer(0)}};
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

class Generation::State {
public:
    using AllCounts = std::map<std::pair<Kind, std::string>, DepartmentCounts>;

    static Result<std::unique_ptr<State>> open(std::filesystem::path const& file,
                                               std::string const& trusted_root);

    [[nodiscard]] GenerationFacts const& facts() const { return facts_; }
    [[nodiscard]] Database& database() { return database_; }
    [[nodiscard]] ProofVerifier& verifier() { return *verifier_; }

    Result<std::shared_ptr<HeldItem const>> item(std::string const& path);
    [[nodiscard]] std::vector<std::shared_ptr<HeldItem const>> items() const;
    void keep(std::vector<std::shared_ptr<HeldItem const>> const& items);
    [[nodiscard]] AllCounts& all_counts() { return counts_; }

    Result<KindCount> count(Kind kind);
    Result<DepartmentCounts> counts(Kind kind, std::string const& mark);
    Result<std::string> bytes(std::string const& path);

private:
    Result<HeldItem> verified(std::string const& path);

    State(Database database, Statement item_bytes, Statement media_bytes)
        : database_{std::move(database)},
          item_bytes_{std::move(item_bytes)},
          media_bytes_{std::move(media_bytes)} {}

    Database database_;
    Statement item_bytes_, media_bytes_;  ///< By path; asked 100,000 times in a check.
    GenerationFacts facts_;
    std::optional<ProofVerifier> verifier_;
    ItemCache<HeldItem> cache_{most_items_in_memory};
    /// Learnt from another Generation; they stay, while those asked for come and go.
    std::map<std::string, std::shared_ptr<HeldItem const>, std::less<>> kept_;
    std::map<Kind, KindCount> kind_counts_;
    AllCounts counts_;
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

Result<DepartmentCounts> Generation::State::counts(Kind kind, std::string const& mark) {
    std::pair key{kind, mark};
    auto found = counts_.find(key);
    if (found == counts_.end()) {
        found =
            counts_.emplace(std::move(key), TRY(count_departments(database_, kind, mark))).first;
    }
    return found->second;
}

Result<KindCount> Generation::State::count(Kind kind) {
    auto found = kind_counts_.find(kind);
    if (found == kind_counts_.end()) {
        found = kind_counts_.emplace(kind, TRY(count_kind(database_, kind))).first;
    }
    return found->second;
}

Result<std::shared_ptr<HeldItem const>> Generation::State::item(std::string const& path) {
    if (auto const kept = kept_.find(path); kept != kept_.end()) {
        return kept->second;
    }
    if (auto known = cache_.find(path)) {
        return known;
    }
    auto item = std::make_shared<HeldItem const>(TRY(verified(path)));
    cache_.remember(path, item);
    return item;
}

std::vector<std::shared_ptr<HeldItem const>> Generation::State::items() const {
    auto items = cache_.all();
    for (auto const& [path, item] : kept_) {
        items.push_back(item);
    }
    return items;
}

void Generation::State::keep(std::vector<std::shared_ptr<HeldItem const>> const& items) {
    for (auto const& item : items) {
        kept_.emplace(item->path, item);
    }
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

Result<void> Generation::read_until(ItemFilter const& filter,
                                    std::function<Listing(ListedItem)> const& take) const {
    return list_items(state_->database(), filter, take);
}

Result<void> Generation::read_confirmed(Kind kind, Days const& days,
                                        std::function<Listing(ListedItem)> const& take) const {
    return list_confirmed(state_->database(), kind, days, take);
}

Result<void> Generation::read_list(ItemFilter const& filter,
                                   std::function<void(ListedItem)> const& take) const {
    return read_until(filter, [&](ListedItem item) {
        take(std::move(item));
        return Listing::GoesOn;
    });
}

Result<std::vector<ListedItem>> Generation::list(ItemFilter const& filter) const {
    std::vector<ListedItem> items;
    TRY(read_list(filter, [&](ListedItem item) { items.push_back(std::move(item)); }));
    return items;
}

Result<KindCount> Generation::count(Kind kind) const { return state_->count(kind); }

Result<DepartmentCounts> Generation::counts(Kind kind, std::string const& mark) const {
    return state_->counts(kind, mark);
}

Result<std::optional<std::string>> Generation::path_of(Kind kind, std::string const& id) const {
    auto query = TRY(state_->database().prepare(
        "SELECT path FROM item WHERE kind = ? AND id = ? ORDER BY path LIMIT 1"));
    if (!TRY(query.bind(name_of(kind)).bind(id).step())) {
        return std::nullopt;
    }
    return query.text(0);
}

Result<bool> Generation::has(std::string const& path) const {
    auto query = TRY(state_->database().prepare("SELECT 1 FROM item WHERE path = ?"));
    return query.bind(path).step();
}

Result<std::shared_ptr<HeldItem const>> Generation::item(std::string const& path) const {
    return state_->item(path);
}

Foreknown Generation::knowledge() const {
    Foreknown known{facts().file};
    known.digest_ = facts().digest;
    known.items_ = state_->items();
    known.counts_ = state_->all_counts();
    return known;
}

void Generation::learn(Foreknown known) const {
    if (known.file_ == facts().file && known.digest_ == facts().digest) {
        state_->keep(known.items_);
        state_->all_counts().merge(std::move(known.counts_));
    }
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
