#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/money_worded.hpp"

namespace sunhall {

namespace {

std::string validity_of(PageSources const& sources, Item const& item) {
    auto const& wording = sources.wording;
    if (!item.valid_until) {
        return item.valid_from ? wording.text("fee.valid_from",
                                              {{"from", full_day_text(wording, *item.valid_from)}})
                               : wording.text("fee.no_end");
    }
    auto const until = full_day_text(wording, *item.valid_until);
    auto const validity =
        item.valid_from
            ? wording.text("fee.valid_between",
                           {{"from", full_day_text(wording, *item.valid_from)}, {"until", until}})
            : wording.text("fee.valid_until", {{"until", until}});
    // A fee is never taken away for its age: no fee at all would be the worse answer.
    return *item.valid_until < date_of(sources.now)
               ? wording.text("fee.ended", {{"validity", validity}})
               : validity;
}

std::string complaint_phone(PageSources const& sources, Fee const& fee) {
    auto const found = std::ranges::find_if(fee.contacts, [](Contact const& contact) {
        return contact.kind == ContactKind::Complaint || contact.kind == ContactKind::Supervision;
    });
    return found != fee.contacts.end() && !found->phone.empty() ? found->phone
                                                                : main_hotline(sources);
}

std::string bases_of(Wording const& wording, Fee const& fee) {
    std::vector<std::string> bases;
    for (auto const& basis : fee.basis) {
        bases.push_back(basis_text(wording, basis));
    }
    return joined(bases, wording.text("common.semicolon"));
}

std::vector<Fact> facts_of(PageSources const& sources, Entry<Fee> const& sheet) {
    auto const& wording = sources.wording;
    auto const& fee = sheet.body();
    auto const phone = phone_to_ask(sources, fee.contacts, sheet.item().department);
    std::vector<Fact> facts{
        fact_or_ask(sources, wording.text("fee.waiver"), fee.waiver, phone, "fee.waiver"),
        fact_or_ask(sources, wording.text("fee.basis"), bases_of(wording, fee), phone, "fee.basis"),
        {wording.text("fee.validity"), validity_of(sources, sheet.item()), false, "valid_until"},
        {wording.text("fee.complaint"),
         wording.text("fee.complaint_at", {{"phone", complaint_phone(sources, fee)}}), false,
         "fee.contacts"}};
    if (!fee.payers.empty()) {
        facts.insert(facts.begin(), {wording.text("fee.payers"), fee.payers, false, "fee.payers"});
    }
    if (!fee.notes.empty()) {
        facts.push_back({wording.text("fee.notes"),
                         joined(fee.notes, wording.text("common.semicolon")), false, "fee.notes"});
    }
    return facts;
}

/// What the page's title says already is not said again.
std::vector<FeeView::KeyFact> key_facts_of(Wording const& wording, Fee const& fee,
                                           std::string const& title) {
    std::vector<FeeView::KeyFact> facts;
    for (auto const& fact : fee.key_facts) {
        facts.push_back({fact.label, joined({fact.value, fact.unit}, " "), fact.note});
    }
    if (!facts.empty() || std::holds_alternative<TieredAmount>(fee.amount)) {
        return facts;
    }
    facts.push_back({fee.item == title ? wording.text("fee.charge") : fee.item,
                     amount_text(wording, fee).text, fee.payers});
    if (auto const* const rate = std::get_if<RateAmount>(&fee.amount)) {
        auto const unit = [&](std::string const& value) {
            return wording.text("money.figure", {{"value", value}, {"unit", fee.unit}});
        };
        if (!rate->least.empty()) {
            facts.push_back({wording.text("fee.least"), unit(rate->least), {}});
        }
        if (!rate->most.empty()) {
            facts.push_back({wording.text("fee.most"), unit(rate->most), {}});
        }
    }
    return facts;
}

FeeView::Table table_below(Wording const& wording, Fee const& fee, std::string const& title) {
    auto table = table_of(wording, fee);
    if (table.heading == title) {
        table.heading = wording.text("fee.table");
    }
    if (table.row_heading.empty()) {
        table.row_heading = wording.text("fee.row");
    }
    return table;
}

std::vector<std::string> chips_of(Wording const& wording, Fee const& fee) {
    std::vector<std::string> chips{category_name(wording, fee.category)};
    // Administrative fees are priced as such: once is enough.
    bool const same =
        fee.category == FeeCategory::Administrative && fee.pricing == Pricing::Administrative;
    if (fee.pricing && !same) {
        chips.push_back(pricing_name(wording, *fee.pricing));
    }
    return chips;
}

}  // namespace

PageView make_fee(PageSources const& sources, page::Fee const& page) {
    auto const sheet = sources.shelf.read<Fee>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& fee = sheet->body();
    auto const issuers = joined(fee.issuers);
    FeeView view{
        .item = sheet->ref(),
        .title = sheet->item().title,
        .chips = chips_of(wording, fee),
        .meta = issuers.empty() ? department_name(sources, sheet->item().department) : issuers,
        .key_facts = key_facts_of(wording, fee, sheet->item().title),
        .standard_heading = wording.text("fee.standard"),
        .standard = fee.standard,
        .unit = fee.unit.empty() ? std::string{} : wording.text("fee.unit", {{"unit", fee.unit}}),
        .table = table_below(wording, fee, sheet->item().title),
        .facts = facts_of(sources, *sheet)};
    auto const url = link_of(fee.links, {LinkRole::Source, LinkRole::Guide, LinkRole::Query,
                                         LinkRole::Form, LinkRole::Booking});
    view.qr = qr_of(sources, url, wording.text("fee.qr"), {});
    return view;
}

}  // namespace sunhall
