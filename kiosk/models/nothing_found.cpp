#include "kiosk/models/nothing_found.hpp"

#include "sync/text/counted_words.hpp"

namespace sunhall {

namespace {

/// Two rows of two.
constexpr std::size_t most_ways = 4;
/// The main one and as many as the bar below every page has.
constexpr std::size_t most_phones = 6;

std::vector<LinkView> other_ways(PageSources const& sources) {
    auto const& wording = sources.wording;
    std::vector<LinkView> ways;
    auto const add = [&](bool there, std::string_view words, Page page) {
        if (there && ways.size() < most_ways) {
            ways.push_back({wording.text(words), intent::Open{std::move(page)}});
        }
    };
    add(true, "search.by_department", page::GuideDepartments{});
    add(sources.shelf.count({Kind::LifeEvent}) > 0, "search.by_life_event", page::LifeEvents{});
    add(sources.shelf.count({Kind::Department}) > 0, "search.by_window", page::Windows{});
    add(sources.shelf.count({Kind::Fee}) > 0, "search.by_fee", page::FeeList{});
    add(true, "hotlines.title", page::Hotlines{});
    return ways;
}

std::vector<Fact> phones_of(PageSources const& sources) {
    std::vector<Fact> phones;
    for (auto const& sheet : sources.shelf.read_all<Hotline>(Kind::Hotline)) {
        auto const& hotline = sheet.body();
        phones.push_back({.label = hotline.number,
                          .text = joined({hotline.name, hotline.hours}),
                          .field = "hotline.number"});
        if (phones.size() == most_phones) {
            break;
        }
    }
    return phones;
}

void offer_telling(PageSources const& sources, SearchView::NothingFound& nothing) {
    auto const& wording = sources.wording;
    auto const typed = sources.session.typing.query();
    auto const words = counted_words(typed);
    nothing.told = sources.session.told.contains(words);
    if (nothing.told) {
        nothing.tell_note = wording.text("search.told");
    } else if (!words.empty()) {
        nothing.tell = LinkView{wording.text("search.tell"), intent::TellLookedFor{}};
        nothing.tell_note = wording.text("search.tell_note");
    } else if (may_be_personal(typed)) {
        nothing.tell_note = wording.text("search.not_told");
    }
}

}  // namespace

SearchView::NothingFound make_nothing_found(PageSources const& sources) {
    auto const& wording = sources.wording;
    SearchView::NothingFound nothing{
        .heading = wording.text("search.none"),
        .advice = {wording.text("search.none_tips"),
                   wording.text("search.none_advice", {{"phone", main_hotline(sources)}})},
        .ways = other_ways(sources),
        .phones_heading = wording.text("search.phones"),
        .phones = phones_of(sources)};
    offer_telling(sources, nothing);
    return nothing;
}

}  // namespace sunhall
