// Which pages are held against a golden picture: each once as most people see it, and what most
// people come for in every other way of showing it.
#pragma once

#include <string>
#include <vector>

namespace sunhall {

/// Names of the pictures that the walk of EveryPage compares, "<stop>-<look>".
[[nodiscard]] inline std::vector<std::string> const& golden_pages() {
    static auto const names = [] {
        std::vector<std::string> pages;
        for (auto const* stop : {"home",
                                 "guides",
                                 "guides-department",
                                 "guide",
                                 "life-events",
                                 "life-event",
                                 "fees",
                                 "fee-table",
                                 "disclosures",
                                 "disclosure",
                                 "open-days",
                                 "open-day",
                                 "departments",
                                 "department",
                                 "map",
                                 "hotlines",
                                 "notices",
                                 "notice",
                                 "reply",
                                 "search-hits",
                                 "search-folded",
                                 "print-done",
                                 "guides-most-used",
                                 "guides-windows",
                                 "search-none",
                                 "article-contents",
                                 "picture",
                                 "attract",
                                 "idle",
                                 "languages",
                                 "toast",
                                 "safe"}) {
            pages.push_back(std::string{stop} + "-default");
        }
        for (auto const* look : {"wide", "large", "dark", "low", "en", "large_wide", "large_light",
                                 "low_large", "en_large"}) {
            for (auto const* stop : {"home", "guide", "fee-table", "search-hits"}) {
                pages.push_back(std::string{stop} + "-" + look);
            }
        }
        // What lies beside one another there, and stands below one another elsewhere.
        for (auto const* look : {"wide", "large_wide"}) {
            for (auto const* stop : {"open-day", "map", "guides-department", "fee-urgent"}) {
                pages.push_back(std::string{stop} + "-" + look);
            }
        }
        pages.push_back("attract-open-day-wide");
        // Every line is as long in the other characters.
        pages.insert(pages.end(), {"home-hant", "guide-hant"});
        return pages;
    }();
    return names;
}

}  // namespace sunhall
