// A terminal in a small hall, driven without glass.
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "kiosk/models/pages.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/hall_items.hpp"
#include "tests/support/must.hpp"

namespace sunhall {

inline Languages const& all_spoken() {
    static auto const languages = must(Languages::load(source_folder() / "assets"));
    return languages;
}

inline Wording const& chinese_wording() { return all_spoken().wording(Language::Simplified); }

class PagesTest : public testing::Test {
protected:
    PagesTest() {
        pages.set_content(content);
        pages.set_titles(content->titles());
    }

    void ask(Intent const& intent) { pages.handle(intent, now); }
    void open(Page page) { ask(intent::Open{std::move(page)}); }
    void wait(std::chrono::milliseconds time) {
        now.instant += time;
        now.moment += time;
    }
    View const& look() { return pages.view(now); }
    template <typename SomeView>
    SomeView const& see() {
        return std::get<SomeView>(look().page);
    }

    std::shared_ptr<FakeCatalogue> content = hall::content();
    Now now = hall::now;
    Pages pages{all_spoken(), {{"一楼自助区", "A-03"}, {}}, now};
};

}  // namespace sunhall
