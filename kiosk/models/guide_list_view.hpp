// Guides, of one department or picked from the hall: groups, letters, and rows that are made only
// when they are seen.
//
// A list may have thousands of rows and every one of them is checked against the office's signature
// before it is first drawn, so the view holds what the whole list looks like (entries) and asks for
// a row's facts when the screen is about to draw it. Whoever answers remembers: asking again is
// cheap.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct GuideRow {
    ItemRef item = {};
    std::string name = {};
    std::string chip = {};
    /// 11月26日核对, where the list goes by it.
    std::string confirmed = {};
    /// 承诺 5 个工作日
    std::string limit = {};
    bool at_once = false;
    std::string fee = {};
    Intent intent = intent::GoHome{};
};

struct GuideListView {
    struct Group {
        std::string name = {};
        std::string count = {};
        bool chosen = false;
        Intent intent = intent::GoHome{};
    };
    /// A key that scrolls to the first row of its letter.
    struct Letter {
        std::string label = {};
        /// The entry it leads to; none where no title begins with it.
        std::optional<std::size_t> entry = {};
    };
    /// Either the head of a letter or a row of the list.
    struct Entry {
        std::string letter = {};
        std::string note = {};
        std::size_t row = 0;
        [[nodiscard]] bool is_head() const { return !letter.empty(); }
    };

    /// Ways to guides, where this list is one of them.
    std::vector<TabView> tabs = {};
    ItemRef item = {};
    std::string title = {};
    std::string meta = {};
    /// None where the whole list is in sight.
    std::vector<Letter> letters = {};
    std::string letters_note = {};
    std::vector<Group> groups = {};
    /// For whom: everybody, 个人, 单位; none where all are for the same.
    std::vector<TabView> audiences = {};
    std::vector<Entry> entries = {};
    std::size_t rows = 0;
    /// Null for a row that failed its check: its place stays empty until the list is made anew
    /// without it.
    std::function<GuideRow const*(std::size_t)> row;
    std::string empty = {};
    std::string empty_advice = {};
    std::string page_up = {};
    std::string page_down = {};
    /// "第 1 至 8 项,共 36 项" for what is in sight, both ends counted from 1.
    std::function<std::string(std::size_t first, std::size_t last)> in_sight = {};
};

}  // namespace sunhall
