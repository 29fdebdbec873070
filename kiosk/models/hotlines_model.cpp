#include "kiosk/models/making.hpp"

namespace sunhall {

HotlinesView make_hotlines(PageSources const& sources) {
    auto const& wording = sources.wording;
    HotlinesView view{.title = wording.text("hotlines.title"),
                      .note = wording.text("hotlines.note"),
                      .empty = wording.text("hotlines.none")};
    for (auto const& sheet : sources.shelf.read_all<Hotline>(Kind::Hotline)) {
        auto const& hotline = sheet.body();
        view.lines.push_back({.item = sheet.ref(),
                              .number = hotline.number,
                              .name = hotline.name,
                              .matters = joined(hotline.matters, wording.text("common.list")),
                              .hours = hotline.hours,
                              .complaints = hotline.complaints ? wording.text("hotlines.complaints")
                                                               : std::string{}});
    }
    return view;
}

}  // namespace sunhall
