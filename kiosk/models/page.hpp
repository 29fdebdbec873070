// The pages of the terminal as addresses: one value a page, with what makes two visits to it the
// same. An address names items by path and never holds them, so that it outlives any generation.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "sync/content/article.hpp"
#include "sync/content/disclosure.hpp"
#include "sync/content/fee.hpp"
#include "sync/content/service.hpp"

namespace sunhall {

namespace page {

struct Home {
    bool operator==(Home const&) const = default;
};

/// All departments that have guides, for everybody or for one kind of party.
struct GuideDepartments {
    std::optional<ServedParty> audience = {};
    bool operator==(GuideDepartments const&) const = default;
};

/// The guides of one department; an empty group means all, no audience everybody's.
struct GuideList {
    std::string department;
    std::string group = {};
    std::optional<ServedParty> audience = {};
    bool operator==(GuideList const&) const = default;
};

/// The guides that most visits opened here; until enough did, in the hall's own order.
struct MostUsedGuides {
    bool operator==(MostUsedGuides const&) const = default;
};

/// The guides that their departments have looked at again lately.
struct RecentGuides {
    bool operator==(RecentGuides const&) const = default;
};

/// All windows of the hall.
struct Windows {
    bool operator==(Windows const&) const = default;
};

/// The guides that are handled at one window of a department, by the window's number as published.
struct WindowGuides {
    std::string department;
    std::string number;
    bool operator==(WindowGuides const&) const = default;
};

struct Guide {
    std::string path;
    bool operator==(Guide const&) const = default;
};

/// Fees of one category; none means all.
struct FeeList {
    std::optional<FeeCategory> category = {};
    bool operator==(FeeList const&) const = default;
};

struct Fee {
    std::string path;
    bool operator==(Fee const&) const = default;
};

/// What people live through, and all the matters it brings (一件事).
struct LifeEvents {
    bool operator==(LifeEvents const&) const = default;
};

struct LifeEvent {
    std::string path;
    bool operator==(LifeEvent const&) const = default;
};

/// Entries of the disclosure catalogue: of one of the five kinds or of one of the four lists;
/// neither means all.
struct DisclosureList {
    std::optional<DisclosureCategory> category = {};
    std::optional<sunhall::DisclosureList> list = {};
    bool operator==(DisclosureList const&) const = default;
};

struct Disclosure {
    std::string path;
    bool operator==(Disclosure const&) const = default;
};

struct OpenDays {
    bool operator==(OpenDays const&) const = default;
};

struct OpenDay {
    std::string path;
    bool operator==(OpenDay const&) const = default;
};

struct Departments {
    bool operator==(Departments const&) const = default;
};

struct Department {
    std::string path;
    bool operator==(Department const&) const = default;
};

/// The notices that hold now.
struct Notices {
    bool operator==(Notices const&) const = default;
};

struct Notice {
    std::string path;
    bool operator==(Notice const&) const = default;
};

/// The articles of one role; where there are none of it, of the first that has some.
struct Articles {
    ArticleRole role = ArticleRole::Interpretation;
    bool operator==(Articles const&) const = default;
};

/// The plan of the hall. No floor: the department's, else the one the terminal stands on. The
/// areas of the department, an id, stand out.
struct HallMap {
    std::optional<std::size_t> floor = {};
    std::string department = {};
    bool operator==(HallMap const&) const = default;
};

struct Article {
    std::string path;
    bool operator==(Article const&) const = default;
};

/// The echo wall.
struct Replies {
    bool operator==(Replies const&) const = default;
};

struct Reply {
    std::string path;
    bool operator==(Reply const&) const = default;
};

struct Hotlines {
    bool operator==(Hotlines const&) const = default;
};

/// What is looked for belongs to the session, not to the address: nobody sees it in a status file.
struct Search {
    bool operator==(Search const&) const = default;
};

}  // namespace page

using Page =
    std::variant<page::Home, page::GuideDepartments, page::GuideList, page::MostUsedGuides,
                 page::RecentGuides, page::Windows, page::WindowGuides, page::Guide,
                 page::LifeEvents, page::LifeEvent, page::FeeList, page::Fee, page::DisclosureList,
                 page::Disclosure, page::OpenDays, page::OpenDay, page::Departments,
                 page::Department, page::HallMap, page::Hotlines, page::Notices, page::Notice,
                 page::Articles, page::Article, page::Replies, page::Reply, page::Search>;

/// Names the page in scroll positions and the status file: "guide:housing/service/transfer.json".
/// Two pages with one key scroll together.
[[nodiscard]] std::string key_of(Page const& page);

/// Pages on which something may begin or end at any minute: notices, an open day's sign-up.
[[nodiscard]] bool changes_by_the_minute(Page const& page);

/// The item a page shows, empty for lists and the home page.
[[nodiscard]] std::string item_path_of(Page const& page);

}  // namespace sunhall
