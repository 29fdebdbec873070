// The disclosure catalogue (信息公开目录) by kind and list, and the page of one entry.
//
// Both carry the same tabs: the five kinds, the four lists, and the way to ask for what is not
// published (依申请公开), so that it is never more than one touch away.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct DisclosureTabs {
    /// All, then the five kinds.
    std::vector<TabView> kinds = {};
    std::vector<TabView> lists = {};
    /// None where the hall has no guide to it.
    std::optional<LinkView> request = {};
};

struct DisclosureRow {
    ItemRef item = {};
    std::string title = {};
    std::string chip = {};
    std::string date = {};
    std::string department = {};
    std::string index_number = {};
    Intent intent = intent::GoHome{};
};

struct DisclosureListView {
    DisclosureTabs tabs = {};
    std::string title = {};
    std::string note = {};
    std::size_t rows = 0;
    /// Null for a row that failed its check.
    std::function<DisclosureRow const*(std::size_t)> row = {};
    std::string empty = {};
    std::string empty_advice = {};
    std::string page_up = {};
    std::string page_down = {};
    std::function<std::string(std::size_t first, std::size_t last)> in_sight = {};
};

struct DisclosureView {
    ItemRef item = {};
    DisclosureTabs tabs = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    std::vector<Fact> metadata = {};
    std::string elements_heading = {};
    std::vector<Fact> elements = {};
    std::string body_heading = {};
    /// Limited Markdown; empty where it is not published, `no_body` then says what to do.
    std::string body = {};
    std::string no_body = {};
    /// Only of entries that are disclosed on request: how to ask.
    std::optional<LinkView> ask = {};
    std::vector<ItemPicture> pictures = {};
    /// What a picture bears that can be touched.
    std::string enlarge = {};
    QrView qr = {};
    /// Below the code: 咨询, 监督 with their phones.
    std::vector<Fact> contacts = {};
    /// Prints it, where there is a printer: between its neighbours.
    std::optional<LinkView> print = {};
    /// Neighbours in the catalogue.
    std::optional<LinkView> previous = {};
    std::optional<LinkView> next = {};
};

}  // namespace sunhall
