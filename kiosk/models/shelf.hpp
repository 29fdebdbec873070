// The catalogue as one hall's pages read it: only the hall's sections, only what passes its check.
//
// An item that fails is remembered and no list names it again; whoever made a view while damaged()
// grew makes it anew without the item. Items are read in the language of the visitor, said so once
// and then kept. UI thread only.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/models/catalogue.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/models/notice_board.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

/// An item known to be of one kind.
template <typename Body>
class Entry {
public:
    explicit Entry(std::shared_ptr<HeldItem const> held) : held_{std::move(held)} {}

    [[nodiscard]] Item const& item() const { return held_->item; }
    [[nodiscard]] Body const& body() const { return std::get<Body>(held_->item.body); }
    [[nodiscard]] std::string const& path() const { return held_->path; }
    [[nodiscard]] ItemRef ref() const { return {held_->path, held_->sha256}; }

private:
    std::shared_ptr<HeldItem const> held_;
};

/// Some items of a kind.
struct ShelfPart {
    Kind kind = Kind::Service;
    std::optional<std::string> department = std::nullopt;
    /// What they are narrowed by (item_marks.hpp); empty: nothing.
    std::string mark = {};
};

class Shelf {
public:
    /// An item in the visitor's language.
    using Saying = std::function<SaidItem(Item const&)>;

    explicit Shelf(std::shared_ptr<Catalogue const> catalogue);

    /// How items are read from now on; an empty one: as published.
    void say(Saying saying);

    /// Of the hall's sections, without damaged ones, in the office's order; departments in the
    /// hall's.
    [[nodiscard]] std::vector<ListedItem> list(Kind kind) const;
    [[nodiscard]] std::vector<ListedItem> list(Kind kind, std::string_view department) const;

    /// list() one after the other, as the catalogue orders it, until `take` has seen enough.
    void read_until(ShelfPart const& part,
                    std::function<Listing(ListedItem const&)> const& take) const;
    /// What was confirmed in these days, the latest first.
    void read_confirmed(Kind kind, Days const& days,
                        std::function<Listing(ListedItem const&)> const& take) const;
    /// How many read_until() would name, mostly without listing them.
    [[nodiscard]] std::size_t count(ShelfPart const& part) const;

    /// Whether list() would name the item.
    [[nodiscard]] bool lists(Kind kind, std::string const& path) const;

    template <typename Body>
    [[nodiscard]] std::optional<Entry<Body>> read(std::string const& path) const {
        return entry<Body>(said(path).held);
    }
    /// The same as the office published it, for what is the same in every language.
    template <typename Body>
    [[nodiscard]] std::optional<Entry<Body>> read_as_published(std::string const& path) const {
        return entry<Body>(verified(path));
    }

    /// The same whatever its kind; null where it must not be shown.
    [[nodiscard]] std::shared_ptr<HeldItem const> read_any(std::string const& path) const {
        return said(path).held;
    }

    /// How much of an item nobody has translated.
    enum class InChinese { Nothing, Something, Everything };
    [[nodiscard]] InChinese in_chinese(std::string const& path) const;

    /// Whether list() would name items of that kind and department.
    [[nodiscard]] bool shows(Kind kind, std::string_view department) const;

    /// Every item of a kind that passes its check, in the order of list().
    template <typename Body>
    [[nodiscard]] std::vector<Entry<Body>> read_all(Kind kind) const {
        std::vector<Entry<Body>> sheets;
        for (auto const& listed : list(kind)) {
            if (auto sheet = read<Body>(listed.path)) {
                sheets.push_back(*std::move(sheet));
            }
        }
        return sheets;
    }

    /// The first so many of a part that pass their check; nothing is read beyond them.
    template <typename Body>
    [[nodiscard]] std::vector<Entry<Body>> read_first(ShelfPart const& part,
                                                      std::size_t most) const {
        std::vector<Entry<Body>> sheets;
        read_until(part, [&](ListedItem const& listed) {
            if (auto sheet = read<Body>(listed.path)) {
                sheets.push_back(*std::move(sheet));
            }
            return sheets.size() < most ? Listing::GoesOn : Listing::IsEnough;
        });
        return sheets;
    }

    /// The pictures of an item; one that is not there or fails its check is left out.
    [[nodiscard]] std::vector<ItemPicture> pictures(Item const& item) const;

    [[nodiscard]] std::optional<Entry<Department>> department(std::string_view id) const;
    /// When which notice holds; read when first asked for.
    [[nodiscard]] NoticeBoard const& notices() const;
    /// How often the office has published the item; 0 where it is not there.
    [[nodiscard]] std::int64_t revision(std::string const& path) const;
    [[nodiscard]] std::optional<Entry<Hall>> const& hall() const { return hall_; }
    [[nodiscard]] std::set<std::string> const& damaged() const { return damaged_; }

private:
    struct Said {
        std::shared_ptr<HeldItem const> held;  ///< Null where it must not be shown.
        InChinese in_chinese = InChinese::Nothing;
    };

    template <typename Body>
    static std::optional<Entry<Body>> entry(std::shared_ptr<HeldItem const> held) {
        if (!held || !std::holds_alternative<Body>(held->item.body)) {
            return std::nullopt;
        }
        return Entry<Body>{std::move(held)};
    }
    [[nodiscard]] Said said(std::string const& path) const;
    [[nodiscard]] std::vector<ListedItem> shown(Kind kind,
                                                std::optional<std::string> const& department) const;
    [[nodiscard]] bool names(ShelfPart const& part, ListedItem const& listed) const;
    [[nodiscard]] bool is_damaged_in(Kind kind, std::string_view department) const;
    /// None where not all of the kind is shown.
    [[nodiscard]] std::optional<std::size_t> count_of_all(Kind kind) const;
    [[nodiscard]] std::size_t listed_count(ShelfPart const& part) const;
    void read_hall();
    [[nodiscard]] std::shared_ptr<HeldItem const> verified(std::string const& path) const;
    std::shared_ptr<Catalogue const> catalogue_;
    /// Found while reading, which changes nothing a reader asked for.
    mutable std::set<std::string> damaged_;
    mutable std::unique_ptr<NoticeBoard const> notices_;
    std::optional<Entry<Hall>> hall_;
    Saying saying_;
    mutable std::map<std::string, Said> said_;
};

}  // namespace sunhall
