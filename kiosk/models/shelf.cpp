#include "kiosk/models/shelf.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

/// A hotline and the hall itself belong to no section.
bool is_of_a_section(Kind kind) { return kind != Kind::Hotline && kind != Kind::Hall; }

/// Some 10 KB each; a visitor reads a few dozen.
constexpr std::size_t most_said = 256;

}  // namespace

Shelf::Shelf(std::shared_ptr<Catalogue const> catalogue) : catalogue_{std::move(catalogue)} {
    read_hall();
}

void Shelf::say(Saying saying) {
    saying_ = std::move(saying);
    said_.clear();
    read_hall();
}

void Shelf::read_hall() {
    hall_.reset();
    for (auto const& listed : catalogue_->list(Kind::Hall, std::nullopt)) {
        if (!hall_) {
            hall_ = read<Hall>(listed.path);
        }
    }
}

std::vector<ListedItem> Shelf::shown(Kind kind,
                                     std::optional<std::string> const& department) const {
    auto listed_items = catalogue_->list(kind, department);
    std::erase_if(listed_items, [&](ListedItem const& listed) {
        return damaged_.contains(listed.path) || !shows(kind, listed.department);
    });
    return listed_items;
}

std::vector<ListedItem> Shelf::list(Kind kind) const {
    auto listed_items = shown(kind, std::nullopt);
    if (kind == Kind::Department && hall_) {
        auto const& sections = hall_->body().sections;
        std::ranges::stable_sort(listed_items, {}, [&](ListedItem const& listed) {
            return std::ranges::find(sections, listed.department) - sections.begin();
        });
    }
    return listed_items;
}

std::vector<ListedItem> Shelf::list(Kind kind, std::string_view department) const {
    return shown(kind, std::string{department});
}

bool Shelf::names(ShelfPart const& part, ListedItem const& listed) const {
    return !damaged_.contains(listed.path) && shows(part.kind, listed.department) &&
           (part.mark.empty() || has_mark(listed.marks, part.mark));
}

void Shelf::read_until(ShelfPart const& part,
                       std::function<Listing(ListedItem const&)> const& take) const {
    catalogue_->read_until(part.kind, part.department, [&](ListedItem const& listed) {
        return names(part, listed) ? take(listed) : Listing::GoesOn;
    });
}

void Shelf::read_confirmed(Kind kind, Days const& days,
                           std::function<Listing(ListedItem const&)> const& take) const {
    catalogue_->read_confirmed(kind, days, [&](ListedItem const& listed) {
        return names({kind}, listed) ? take(listed) : Listing::GoesOn;
    });
}

std::size_t Shelf::listed_count(ShelfPart const& part) const {
    std::size_t count = 0;
    read_until(part, [&count](ListedItem const& /*listed*/) {
        ++count;
        return Listing::GoesOn;
    });
    return count;
}

bool Shelf::is_damaged_in(Kind kind, std::string_view department) const {
    auto const folder = format("{}/{}/", department, name_of(kind));
    auto const first = damaged_.lower_bound(folder);
    return first != damaged_.end() && first->starts_with(folder);
}

std::optional<std::size_t> Shelf::count_of_all(Kind kind) const {
    auto const all = catalogue_->count(kind);
    bool const as_listed = std::ranges::all_of(all.departments, [&](std::string const& department) {
        return shows(kind, department) && !is_damaged_in(kind, department);
    });
    return as_listed ? std::optional{static_cast<std::size_t>(all.items)} : std::nullopt;
}

std::size_t Shelf::count(ShelfPart const& part) const {
    if (!part.department && part.mark.empty()) {
        if (auto const all = count_of_all(part.kind)) {
            return *all;
        }
    }
    std::size_t count = 0;
    for (auto const& [department, items] : catalogue_->counts(part.kind, part.mark)) {
        if (!shows(part.kind, department) || (part.department && *part.department != department)) {
            continue;
        }
        count += is_damaged_in(part.kind, department)
                     ? listed_count({part.kind, department, part.mark})
                     : static_cast<std::size_t>(items);
    }
    return count;
}

bool Shelf::lists(Kind kind, std::string const& path) const {
    auto const department = path.substr(0, path.find('/'));
    return path.starts_with(format("{}/{}/", department, name_of(kind))) &&
           !damaged_.contains(path) && shows(kind, department) && catalogue_->has(path);
}

std::optional<Entry<Department>> Shelf::department(std::string_view id) const {
    return read<Department>(item_path(id, Kind::Department, id));
}

std::vector<ItemPicture> Shelf::pictures(Item const& item) const {
    std::vector<ItemPicture> found;
    for (auto const& attachment : item.attachments) {
        auto bytes = catalogue_->picture(item.department, attachment.sha256);
        if (bytes) {
            found.push_back({.name = attachment.title,
                             .sha256 = attachment.sha256,
                             .png = std::make_shared<std::string const>(*std::move(bytes))});
        } else {
            log(Severity::Warning, format("the picture {} of {}: {}", attachment.title,
                                          item_path(item), bytes.error().message));
        }
    }
    return found;
}

NoticeBoard const& Shelf::notices() const {
    if (!notices_) {
        notices_ = std::make_unique<NoticeBoard const>(*this);
    }
    return *notices_;
}

std::int64_t Shelf::revision(std::string const& path) const {
    auto const held = verified(path);
    return held ? held->item.revision : 0;
}

Shelf::InChinese Shelf::in_chinese(std::string const& path) const { return said(path).in_chinese; }

Shelf::Said Shelf::said(std::string const& path) const {
    auto const held = verified(path);
    if (!held || !saying_) {
        return {held};
    }
    if (auto const found = said_.find(path);
        found != said_.end() && found->second.held->sha256 == held->sha256) {
        return found->second;
    }
    auto other = saying_(held->item);
    auto const left = other.title_in_chinese ? InChinese::Everything
                      : other.any_in_chinese ? InChinese::Something
                                             : InChinese::Nothing;
    Said const said{
        std::make_shared<HeldItem const>(HeldItem{held->path, held->sha256, std::move(other.item)}),
        left};
    if (said_.size() >= most_said) {
        said_.clear();
    }
    return said_.insert_or_assign(path, said).first->second;
}

std::shared_ptr<HeldItem const> Shelf::verified(std::string const& path) const {
    if (damaged_.contains(path)) {
        return nullptr;
    }
    auto item = catalogue_->item(path);
    if (item) {
        return *std::move(item);
    }
    if (item.error().failure != Failure::Missing) {
        damaged_.insert(path);
    }
    return nullptr;
}

bool Shelf::shows(Kind kind, std::string_view department) const {
    if (!hall_ || hall_->body().sections.empty() || !is_of_a_section(kind)) {
        return true;
    }
    auto const& sections = hall_->body().sections;
    return department == hall_->item().department ||
           std::ranges::find(sections, department) != sections.end();
}

}  // namespace sunhall
