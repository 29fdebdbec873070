#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_parts.hpp"
#include "kiosk/models/money_worded.hpp"
#include "kiosk/models/office_worded.hpp"

namespace sunhall {

namespace {

// A fee with more lines than this is better read on its own page.
constexpr std::size_t most_fee_lines = 4;

void add_fee(Wording const& wording, Fee const& fee, GuideView& view) {
    auto const* const tiers = std::get_if<TieredAmount>(&fee.amount);
    if (tiers != nullptr && tiers->columns.size() <= 1 &&
        view.fees.size() + tiers->rows.size() <= most_fee_lines) {
        for (auto const& row : tiers->rows) {
            auto const amount =
                figure_text(wording, row.values.empty() ? std::string{} : row.values.front(), fee);
            view.fees.push_back({row.label, amount.text, amount.free});
        }
        return;
    }
    auto const amount = amount_text(wording, fee);
    view.fees.push_back({fee.item, amount.text, amount.free});
}

std::string numbered(std::vector<std::string> const& sentences) {
    if (sentences.size() == 1) {
        return sentences.front();
    }
    std::string text;
    for (std::size_t index = 0; index < sentences.size(); ++index) {
        text += (text.empty() ? "" : "\n") + std::to_string(index + 1) + ". " + sentences[index];
    }
    return text;
}

std::vector<std::string> results_of(Wording const& wording, Service const& service) {
    std::vector<std::string> results;
    for (auto const& result : service.results) {
        auto const name = joined({result.name, result.delivery}, wording.text("common.comma"));
        results.push_back(result.validity.empty()
                              ? name
                              : wording.text("guide.result_validity",
                                             {{"result", name}, {"validity", result.validity}}));
    }
    return results;
}

std::string complaints_of(PageSources const& sources, Service const& service) {
    std::vector<std::string> phones;
    for (auto const& contact : service.contacts) {
        if (contact.kind == ContactKind::Complaint || contact.kind == ContactKind::Supervision) {
            phones.push_back(joined({contact.name, contact.phone}, " "));
        }
    }
    return phones.empty() ? main_hotline(sources)
                          : joined(phones, sources.wording.text("common.semicolon"));
}

std::string hours_of(PageSources const& sources, Entry<Service> const& guide) {
    auto own = hours_lines(sources.wording, guide.body().opening_hours);
    if (!own.empty()) {
        return own;
    }
    auto const office = sources.shelf.department(guide.item().department);
    auto const theirs =
        office ? hours_lines(sources.wording, office->body().opening_hours) : std::string{};
    auto const& hall = sources.shelf.hall();
    return theirs.empty() && hall ? hours_lines(sources.wording, hall->body().opening_hours)
                                  : theirs;
}

}  // namespace

void add_fees(PageSources const& sources, Service const& service, std::string const& phone,
              GuideView& view) {
    auto const& wording = sources.wording;
    view.fees_heading = wording.text("guide.fees");
    for (auto const& path : service.fees) {
        auto const sheet = sources.shelf.read<Fee>(path);
        if (!sheet) {
            continue;
        }
        add_fee(wording, sheet->body(), view);
        if (!view.fees_link) {
            view.fees_link =
                LinkView{wording.text("guide.fees_link"), intent::Open{page::Fee{sheet->path()}}};
        }
    }
    if (view.fees.empty()) {
        view.fees_sentence = service.charged && !*service.charged
                                 ? wording.text("guide.not_charged")
                                 : wording.text("common.not_published", {{"phone", phone}});
        view.fees_free = service.charged && !*service.charged;
    }
}

void add_place(PageSources const& sources, Entry<Service> const& guide, std::string const& phone,
               GuideView& view) {
    auto const& wording = sources.wording;
    auto const& service = guide.body();
    view.place_heading = wording.text("guide.place");
    std::vector<std::string> places;
    for (auto const& place : service.places) {
        places.push_back(place_text(place));
    }
    auto const office = sources.shelf.department(guide.item().department);
    auto where = joined(places, wording.text("common.semicolon"));
    if (where.empty() && office) {
        where = office->body().place;
    }
    view.where = fact_or_ask(sources, {}, std::move(where), phone, "service.places");
    view.hours = fact_or_ask(sources, {}, hours_of(sources, guide), phone, "service.opening_hours");
    view.ask = wording.text("guide.consult", {{"phone", phone}});
    view.exceptions = exceptions_lines(wording, service.exceptions, date_of(sources.now));
    if (office) {
        view.place_link = LinkView{wording.text("guide.place_link"),
                                   intent::Open{page::Department{office->path()}}};
    }
}

std::vector<Fact> more_facts(PageSources const& sources, Service const& service,
                             std::string const& phone) {
    auto const& wording = sources.wording;
    std::vector<std::string> bases;
    for (auto const& basis : service.legal_basis) {
        bases.push_back(basis_text(wording, basis));
    }
    std::vector<Fact> facts{
        fact_or_ask(sources, wording.text("guide.conditions"), numbered(service.conditions), phone,
                    "service.conditions"),
        fact_or_ask(sources, wording.text("guide.all_basis"), numbered(bases), phone,
                    "service.legal_basis"),
        fact_or_ask(sources, wording.text("guide.results"), numbered(results_of(wording, service)),
                    phone, "service.results")};
    auto const add = [&](char const* field, std::string label, std::string text) {
        if (!text.empty()) {
            facts.push_back({std::move(label), std::move(text), false, field});
        }
    };
    add("service.responsibility", wording.text("guide.responsibility"), service.responsibility);
    add("service.convenience", wording.text("guide.convenience"), numbered(service.convenience));
    add("service.notes", wording.text("guide.notes"), numbered(service.notes));
    add("service.contacts", wording.text("guide.complaints"), complaints_of(sources, service));
    return facts;
}

}  // namespace sunhall
