#include "kiosk/models/read_ahead.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <variant>

#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/guide_ways.hpp"
#include "kiosk/models/shelf.hpp"

namespace sunhall {

namespace {

constexpr std::array<std::optional<ServedParty>, 3> audiences{std::nullopt, ServedParty::Individual,
                                                              ServedParty::LegalPerson};

struct Opened {
    std::shared_ptr<Generation const> generation;
    Shelf shelf;
};

Result<Opened> open(std::filesystem::path const& file, std::string const& trusted_root) {
    auto generation = std::make_shared<Generation const>(TRY(Generation::open(file, trusted_root)));
    return Opened{generation, Shelf{std::make_shared<GenerationCatalogue>(generation)}};
}

/// With a generation of its own each: one that has verified a role keeps it, and the roles of all
/// departments together are more than the terminal should ever hold only to read ahead.
Result<Foreknown> read_department(std::filesystem::path const& file,
                                  std::string const& trusted_root, std::string const& department) {
    auto const opened = TRY(open(file, trusted_root));
    static_cast<void>(opened.shelf.department(department));
    for (auto const& audience : audiences) {
        static_cast<void>(
            opened.shelf.read_first<Service>(guides_of(department, audience), most_named_matters));
    }
    return opened.generation->knowledge();
}

void count_guides(Shelf const& shelf, std::vector<ListedItem> const& departments) {
    for (auto const& department : departments) {
        for (auto const& audience : audiences) {
            static_cast<void>(shelf.count(guides_of(department.department, audience)));
        }
    }
}

/// The hall itself a shelf has read.
void read_front(Shelf const& shelf) {
    for (std::size_t i = 0; i < std::variant_size_v<Item::Body>; ++i) {
        static_cast<void>(shelf.count({static_cast<Kind>(i)}));
    }
    static_cast<void>(shelf.read_all<Hotline>(Kind::Hotline));
    static_cast<void>(shelf.read_all<OpenDay>(Kind::OpenDay));
    static_cast<void>(shelf.read_first<Service>({Kind::Service}, most_first_guides));
    static_cast<void>(shelf.notices());
}

/// An item's page, or the rows of a department's list: the first of either costs verifying the
/// role, and the list reading its part of the file.
void read_seen(Generation const& generation, Shelf const& shelf, Page const& seen) {
    if (auto const path = item_path_of(seen); !path.empty()) {
        static_cast<void>(generation.item(path));
    }
    if (auto const* const list = std::get_if<page::GuideList>(&seen)) {
        static_cast<void>(shelf.list(Kind::Service, list->department));
        static_cast<void>(shelf.read_first<Service>(guides_of(list->department, list->audience),
                                                    most_first_guides));
    }
}

}  // namespace

OpenedContent open_newest(std::filesystem::path const& folder, std::string const& trusted_root,
                          Page const& seen) {
    auto newest = newest_generation(folder, trusted_root);
    OpenedContent opened{.generation = nullptr, .skipped = std::move(newest.skipped)};
    if (newest.generation) {
        opened.generation = std::make_shared<Generation const>(*std::move(newest.generation));
        Shelf const shelf{std::make_shared<GenerationCatalogue>(opened.generation)};
        read_front(shelf);
        read_seen(*opened.generation, shelf, seen);
    }
    return opened;
}

Result<Foreknown> read_ahead(std::filesystem::path const& generation,
                             std::string const& trusted_root,
                             std::function<bool()> const& stopping) {
    auto const opened = TRY(open(generation, trusted_root));
    auto departments = opened.shelf.list(Kind::Department);
    departments.resize(std::min(departments.size(), most_read_ahead));
    count_guides(opened.shelf, departments);
    auto known = opened.generation->knowledge();
    for (auto const& department : departments) {
        if (stopping()) {
            break;
        }
        known.add(TRY(read_department(generation, trusted_root, department.department)));
    }
    return known;
}

}  // namespace sunhall
