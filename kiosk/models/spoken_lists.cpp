#include <algorithm>

#include "kiosk/models/spoken_views.hpp"

namespace sunhall {

namespace {

/// What fits into two minutes of listening.
constexpr std::size_t rows_read = 20;

template <typename Rows, typename Say>
void say_rows(std::size_t count, Rows const& row, Say say) {
    for (std::size_t i = 0; i < std::min(count, rows_read); ++i) {
        if (auto const* const one = row(i)) {
            say(*one);
        }
    }
}

void say_hits(Telling& tell, SearchView const& view, std::size_t first, std::size_t end) {
    for (auto i = first; i < std::min(end, rows_read); ++i) {
        if (auto const* const row = view.row(i)) {
            tell.say({row->title, row->kind, row->meta});
        }
    }
}

void say_day(Telling& tell, OpenDayCard const& day) {
    tell.say({day.chip, day.theme, day.date, day.state, day.details});
}

}  // namespace

void tell_guide(Telling& tell, GuideRow const& row) {
    tell.say({row.name, row.chip, row.confirmed, row.limit, row.fee});
}

void tell_page(Telling& tell, HomeView const& view) {
    for (auto const& door : view.doors) {
        tell.say({door.name, door.count, door.promise});
    }
    for (auto const& tile : view.tiles) {
        tell.say(tile.name);
    }
    if (view.next) {
        say_day(tell, *view.next);
    }
    tell.say(view.notices_heading);
    for (auto const& notice : view.notices) {
        tell.say({notice.chip, notice.title, notice.department, notice.day});
    }
    tell.say(view.matters_heading);
    for (auto const& matter : view.matters) {
        tell.say({matter.name, matter.note});
    }
}

void tell_page(Telling& tell, DepartmentsView const& view) {
    tell.say({view.title, view.note});
    for (auto const& card : view.cards) {
        tell.say({card.name, card.count, card.place, card.phone});
    }
    tell.say({view.empty, view.empty_advice});
    tell.say({view.help_heading, view.help});
}

void tell_page(Telling& tell, GuideListView const& view) {
    tell.say({view.title, view.meta});
    say_rows(view.rows, view.row, [&](GuideRow const& row) { tell_guide(tell, row); });
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, FeeListView const& view) {
    tell.say({view.title, view.note});
    say_rows(view.rows, view.row, [&](FeeListView::Row const& row) {
        tell.say({row.name, row.chip, row.amount, row.note});
    });
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, OpenDaysView const& view) {
    tell.say({view.title, view.note});
    for (auto const& day : view.coming) {
        say_day(tell, day);
    }
    tell.say({view.none_coming, view.none_coming_advice});
    tell.say(view.past_heading);
    for (auto const& day : view.past) {
        say_day(tell, day);
    }
}

void tell_page(Telling& tell, HotlinesView const& view) {
    tell.say({view.title, view.note});
    for (auto const& line : view.lines) {
        tell.say({line.name, line.number, line.hours, line.matters, line.complaints});
    }
    tell.say(view.empty);
}

void tell_page(Telling& tell, ReadingListView const& view) {
    tell.say({view.title, view.note});
    auto left = rows_read;
    for (auto row = view.rows.begin(); row != view.rows.end() && left > 0; ++row, --left) {
        tell.say({row->chip, row->title, row->state, row->summary, row->meta});
    }
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, SearchView const& view) {
    tell.say({view.title, view.found});
    tell.say({view.heading, view.heading_note});
    tell.say(view.awaited.value_or(""));
    std::size_t first = 0;
    for (auto const& group : view.groups) {
        tell.say({group.name, group.count});
        say_hits(tell, view, first, first + group.rows);
        first += group.rows;
    }
    say_hits(tell, view, first, view.rows);
    if (auto const& nothing = view.nothing) {
        tell.say(nothing->heading);
        tell.say_each(nothing->advice);
        tell.say_links(nothing->ways);
        tell.say(nothing->tell_note);
        tell.say_facts(nothing->phones);
    }
}

void tell_page(Telling& tell, DisclosureListView const& view) {
    tell.say({view.title, view.note});
    say_rows(view.rows, view.row, [&](DisclosureRow const& row) {
        tell.say({row.title, row.chip, row.department, row.date});
    });
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, LifeEventsView const& view) {
    tell.say({view.title, view.note});
    for (auto const& card : view.cards) {
        tell.say({card.name, card.promise, card.count});
    }
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, HallMapView const& view) {
    tell.say(view.title);
    tell.say(view.note);
    tell.say({view.rows_heading, view.rows_note});
    for (auto const& row : view.rows) {
        tell.say({row.name, row.where});
    }
    tell.say({view.empty, view.empty_advice});
}

void tell_page(Telling& tell, SafeView const& view) {
    tell.say(view.heading);
    tell.say_each(view.sentences);
    for (auto const& help : view.helps) {
        tell.say({help.name, help.where, help.when});
    }
}

void tell_page(Telling& tell, GoneView const& view) {
    tell.say(view.heading);
    tell.say_each(view.sentences);
}

void tell_page(Telling& /*tell*/, AttractView const& /*view*/) {}

}  // namespace sunhall
