#include "kiosk/models/guide_rows.hpp"

#include <utility>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/page_sources.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

bool is_at_once(Service const& service) {
    return service.handling == Handling::Immediate ||
           (service.promised_limit && service.promised_limit->count == 0);
}

std::string limit_of(Wording const& wording, Service const& service) {
    if (is_at_once(service)) {
        return wording.text("guides.at_once");
    }
    return service.promised_limit
               ? wording.text("guides.promised",
                              {{"limit", limit_text(wording, *service.promised_limit)}})
               : std::string{};
}

std::string fee_of(Wording const& wording, Service const& service) {
    if (!service.charged) {
        return {};
    }
    return wording.text(*service.charged ? "guides.charged" : "guides.not_charged");
}

}  // namespace

std::string party_name(Wording const& wording, ServedParty party) {
    return wording.text(party == ServedParty::Individual ? "guides.individual"
                                                         : "guides.legal_person");
}

std::string audience_text(Wording const& wording, Service const& service) {
    std::vector<std::string> names;
    for (auto const party : service.audience) {
        names.push_back(party_name(wording, party));
    }
    return joined(names);
}

bool serves(ListedItem const& guide, ServedParty party) {
    return has_mark(guide.marks, mark_of(party));
}

std::vector<ListedItem> guides_for(std::vector<ListedItem> all,
                                   std::optional<ServedParty> const& audience) {
    if (audience) {
        std::erase_if(all, [&](ListedItem const& guide) { return !serves(guide, *audience); });
    }
    return all;
}

GuideRow row_of(Wording const& wording, Entry<Service> const& guide) {
    auto const& service = guide.body();
    return {.item = guide.ref(),
            .name = guide.item().title,
            .chip = audience_text(wording, service),
            .limit = limit_of(wording, service),
            .at_once = is_at_once(service),
            .fee = fee_of(wording, service),
            .intent = intent::Open{page::Guide{guide.path()}}};
}

GuideRows::GuideRows(Shelf const& shelf, Wording const& wording, std::vector<std::string> paths)
    : shelf_{shelf}, wording_{wording}, paths_{std::move(paths)}, slots_(paths_.size()) {}

GuideRow const* GuideRows::row(std::size_t index) {
    auto& slot = slots_.at(index);
    if (slot.seen == Seen::No) {
        slot.seen = Seen::Yes;
        if (auto const guide = shelf_.read<Service>(paths_.at(index))) {
            slot.row = row_of(wording_, *guide);
        }
    }
    return slot.row ? &*slot.row : nullptr;
}

}  // namespace sunhall
