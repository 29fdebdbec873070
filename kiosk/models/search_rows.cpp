#include "kiosk/models/search_rows.hpp"

#include <utility>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/reading_parts.hpp"
#include "sync/content/item_text.hpp"
#include "sync/store/title_index.hpp"
#include "sync/text/excerpt.hpp"

namespace sunhall {

namespace {

// More than fits into a row; the row cuts it.
constexpr std::size_t excerpt_letters = 60;

std::string kind_name(Wording const& wording, Item const& item) {
    switch (item.kind()) {
        case Kind::Service:
        case Kind::LifeEvent: return wording.text("home.guides");
        case Kind::Fee: return wording.text("home.fees");
        case Kind::Disclosure: return wording.text("home.disclosures");
        case Kind::OpenDay: return wording.text("home.open_days");
        case Kind::Hotline: return wording.text("hotlines.title");
        case Kind::Notice: return wording.text("home.notices");
        case Kind::Article: return role_text(wording, std::get<Article>(item.body).role);
        case Kind::Reply: return wording.text("home.replies");
        case Kind::Department:
        case Kind::Hall: break;
    }
    return wording.text("home.departments");
}

std::string department_of(Shelf const& shelf, Item const& item) {
    auto const department = shelf.department(item.department);
    return department ? department->item().title : std::string{};
}

std::string meta_of(Shelf const& shelf, Wording const& wording,
                    std::shared_ptr<HeldItem const> const& held) {
    auto const& item = held->item;
    switch (item.kind()) {
        case Kind::Service: {
            auto const row = row_of(wording, Entry<Service>{held});
            return joined({department_of(shelf, item), row.limit, row.fee});
        }
        case Kind::OpenDay: {
            auto const& day = std::get<OpenDay>(item.body);
            return joined({day_and_weekday(wording, day.starts), day.organiser});
        }
        case Kind::Department: return std::get<Department>(item.body).place;
        case Kind::Disclosure:
            return joined(
                {std::get<Disclosure>(item.body).index_number, department_of(shelf, item)});
        case Kind::Hotline: {
            auto const& hotline = std::get<Hotline>(item.body);
            return joined({hotline.number, hotline.hours});
        }
        case Kind::Notice:
            return joined({department_of(shelf, item),
                           full_day_text(wording, date_of(std::get<Notice>(item.body).from))});
        default: return department_of(shelf, item);
    }
}

SearchRow row_for(Shelf const& shelf, Wording const& wording, std::string const& query,
                  std::shared_ptr<HeldItem const> const& held) {
    auto const kind = held->item.kind();
    SearchRow row{.item = {held->path, held->sha256},
                  .title = held->item.title,
                  .doorway = doorway_of(kind),
                  .kind = kind_name(wording, held->item),
                  .meta = meta_of(shelf, wording, held),
                  .intent = intent::Open{page_of(kind, held->path).value_or(page::Home{})}};
    for (auto const& part : found_parts(query, row.title)) {
        row.marks.emplace_back(part.begin, part.end);
    }
    if (row.marks.empty() && !query.empty()) {
        auto excerpt = excerpt_of(query, item_text(held->item), excerpt_letters);
        if (!excerpt.text.empty()) {
            row.meta = std::move(excerpt.text);
            row.meta_marks = std::move(excerpt.marks);
        }
    }
    return row;
}

}  // namespace

std::optional<Page> page_of(Kind kind, std::string const& path) {
    switch (kind) {
        case Kind::Service: return page::Guide{path};
        case Kind::Fee: return page::Fee{path};
        case Kind::OpenDay: return page::OpenDay{path};
        case Kind::Department: return page::Department{path};
        case Kind::Hotline: return page::Hotlines{};
        case Kind::Disclosure: return page::Disclosure{path};
        case Kind::LifeEvent: return page::LifeEvent{path};
        case Kind::Notice: return page::Notice{path};
        case Kind::Article: return page::Article{path};
        case Kind::Reply: return page::Reply{path};
        case Kind::Hall: break;
    }
    return std::nullopt;
}

Doorway doorway_of(Kind kind) {
    switch (kind) {
        case Kind::Service:
        case Kind::LifeEvent: return Doorway::Guide;
        case Kind::Fee: return Doorway::Fee;
        case Kind::Disclosure: return Doorway::Open;
        case Kind::OpenDay: return Doorway::Day;
        default: return Doorway::Neutral;
    }
}

SearchRows::SearchRows(Shelf const& shelf, Wording const& wording, std::string query,
                       std::vector<std::string> paths)
    : shelf_{shelf},
      wording_{wording},
      query_{std::move(query)},
      paths_{std::move(paths)},
      slots_(paths_.size()) {}

SearchRow const* SearchRows::row(std::size_t index) {
    auto& slot = slots_.at(index);
    if (!slot.seen) {
        slot.seen = true;
        if (auto const held = shelf_.read_any(paths_.at(index))) {
            slot.row = row_for(shelf_, wording_, query_, held);
        }
    }
    return slot.row ? &*slot.row : nullptr;
}

}  // namespace sunhall
