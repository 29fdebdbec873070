// One generation of content, as a terminal shows it: a finished file that nobody writes while it is
// read.
//
// A generation holds the items' exact bytes and the signed metadata that vouches for them. Opening
// it verifies the metadata from the root this terminal was installed with; an item is hashed and
// compared with that metadata before it is handed out for the first time, so that a flipped bit, a
// swapped row or a file from elsewhere can hide an item but never show a wrong one. The columns
// beside the bytes only find and order items; a page takes its words from item() alone.
//
// Reading never waits: whoever reads shares a lock on the file, and the courier brings an older one
// up to date (generation_renewal.hpp) only where nobody has it. A Generation belongs to one thread;
// UI and courier open one each. What one has verified another of the same file may learn
// (foreknown.hpp).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/trust/proof.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// An item as lists find it; not verified, so show nothing of it but by asking for item(path).
struct ListedItem {
    std::string path;
    std::string id;
    std::string department;
    std::string group;
    char letter = '#';       ///< Pinyin initial of the title, 'A'–'Z' or '#'.
    std::string marks = {};  ///< What lists are narrowed by; see item_marks.hpp.

    bool operator==(ListedItem const&) const = default;
};

/// Which items a list is made of.
struct ItemFilter {
    Kind kind = Kind::Service;
    std::optional<std::string> department = std::nullopt;
    std::optional<std::string> group = std::nullopt;
};

/// From one day to another, both of them included.
struct Days {
    Date first;
    Date last;
};

/// Whether whoever reads a list wants the next of it.
enum class Listing { GoesOn, IsEnough };

/// How many items of a kind there are, and in which departments.
struct KindCount {
    std::int64_t items = 0;
    std::vector<std::string> departments;
};

/// How many items of a kind each department has; those that have none are not named.
using DepartmentCounts = std::map<std::string, std::int64_t, std::less<>>;

/// An item whose bytes agree with signed metadata.
struct HeldItem {
    std::string path;
    std::string sha256;  ///< Of the bytes as published.
    Item item;
};

struct GenerationFacts {
    std::uint64_t number = 0;
    std::filesystem::path file;
    /// Names the signed state of the office's repository this was built from, see content_digest().
    std::string digest;
    /// When the office's server last said that this was current, as known when it was built; later
    /// confirmations are the courier's to tell.
    Instant confirmed;
    /// When the program was built that wrote it: what finds and orders items is as it made it.
    Instant built;
    ProofFacts proof;
};

/// Whether a target is an item of a kind this program knows. Others, pictures and what later
/// versions may bring, are left alone.
[[nodiscard]] bool is_item_path(std::string_view path);

/// The signed state a proof stands for, in one word: sha256 over its roots and its snapshot, which
/// in turn fixes the version of every role.
[[nodiscard]] std::string content_digest(Proof const& proof);

class Foreknown;

class Generation {
public:
    /// Untrusted where its metadata does not follow from the root, Storage where it cannot be read,
    /// Malformed where it is none of ours.
    static Result<Generation> open(std::filesystem::path const& file,
                                   std::string const& trusted_root);
    Generation(Generation&&) noexcept;
    Generation& operator=(Generation&&) noexcept;
    ~Generation();

    [[nodiscard]] GenerationFacts const& facts() const;

    /// In the order lists show: the item's order, then pinyin initial, then title.
    [[nodiscard]] Result<std::vector<ListedItem>> list(ItemFilter const& filter) const;
    /// The same one after the other, for lists that are longer than anybody reads.
    Result<void> read_list(ItemFilter const& filter,
                           std::function<void(ListedItem)> const& take) const;
    /// The same for whoever needs the first few only: the rest is not looked at.
    Result<void> read_until(ItemFilter const& filter,
                            std::function<Listing(ListedItem)> const& take) const;

    /// Those that were confirmed in these days, the latest first, of one day in the order of lists.
    Result<void> read_confirmed(Kind kind, Days const& days,
                                std::function<Listing(ListedItem)> const& take) const;

    /// Of the items that lists would name, counted once and then remembered: all together, in some
    /// milliseconds of 100,000; or by department, in some tens. With a mark (item_marks.hpp), of
    /// those that have it.
    [[nodiscard]] Result<KindCount> count(Kind kind) const;
    [[nodiscard]] Result<DepartmentCounts> counts(Kind kind, std::string const& mark = {}) const;

    /// Whether there is such a row; not verified.
    [[nodiscard]] Result<bool> has(std::string const& path) const;

    /// The path of the first item with this id; none where there is none.
    [[nodiscard]] Result<std::optional<std::string>> path_of(Kind kind,
                                                             std::string const& id) const;

    /// Missing where there is no such row, Untrusted where it is not what was signed. The last few
    /// hundred items are kept, so asking again is cheap.
    [[nodiscard]] Result<std::shared_ptr<HeldItem const>> item(std::string const& path) const;

    /// The items that item() holds in memory, and what counts() has counted.
    [[nodiscard]] Foreknown knowledge() const;
    /// Answers from now on what another Generation found out, for as long as this one lives; of
    /// another file or another signed state nothing is taken. Changes no answer, only how soon it
    /// comes.
    void learn(Foreknown known) const;

    /// The bytes of a picture (see media_path); errors as for an item. Not kept in memory.
    [[nodiscard]] Result<std::string> media(std::string const& path) const;

    /// The bytes of a row as they lie on the disk, for the courier, which verifies them against
    /// newer metadata and so fetches only what has changed.
    [[nodiscard]] Result<std::string> unverified_bytes(std::string const& path) const;

    /// The same, verified against the metadata held with it.
    [[nodiscard]] Result<Verified<ItemBytes>> verified_bytes(std::string const& path) const;

    /// Of every item, in the order they were written, and of every picture.
    [[nodiscard]] Result<std::vector<std::string>> paths() const;

    /// The metadata held, as received, for a generation made of the same. Roles are read from this
    /// generation, which outlives it.
    [[nodiscard]] Result<Proof> proof() const;

    /// The roles of the signed metadata that `wants` takes, all verified, and what one of them
    /// answers for; see ProofVerifier.
    [[nodiscard]] Result<std::vector<std::string>> roles(
        RoleFilter const& wants = every_role) const;
    [[nodiscard]] Result<std::vector<TargetInfo>> targets_of(std::string const& role) const;

private:
    class State;
    explicit Generation(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sunhall
