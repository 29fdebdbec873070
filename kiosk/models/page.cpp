#include "kiosk/models/page.hpp"

#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

std::string key(page::Home const&) { return "home"; }
/// "@individual"; nothing for everybody.
std::string key(std::optional<ServedParty> const& audience) {
    return audience ? "@" + std::string{mark_of(*audience)} : std::string{};
}
std::string key(page::GuideDepartments const& all) { return "guides" + key(all.audience); }
std::string key(page::GuideList const& list) {
    return "guides:" + list.department + (list.group.empty() ? "" : ":" + list.group) +
           key(list.audience);
}
std::string key(page::MostUsedGuides const&) { return "guides-most-used"; }
std::string key(page::RecentGuides const&) { return "guides-recent"; }
std::string key(page::Windows const&) { return "windows"; }
std::string key(page::WindowGuides const& list) {
    return "window:" + list.department + ":" + list.number;
}
std::string key(page::Guide const& guide) { return "guide:" + guide.path; }
std::string key(page::LifeEvents const&) { return "life-events"; }
std::string key(page::LifeEvent const& event) { return "life-event:" + event.path; }
std::string key(page::FeeList const& list) {
    return list.category ? "fees:" + std::to_string(static_cast<int>(*list.category)) : "fees";
}
std::string key(page::Fee const& fee) { return "fee:" + fee.path; }
std::string key(page::DisclosureList const& list) {
    std::string key{"disclosures"};
    if (list.category) {
        key += ":" + std::string{mark_of(*list.category)};
    }
    if (list.list) {
        key += ":" + std::string{mark_of(*list.list)};
    }
    return key;
}
std::string key(page::Disclosure const& entry) { return "disclosure:" + entry.path; }
std::string key(page::OpenDays const&) { return "open-days"; }
std::string key(page::OpenDay const& day) { return "open-day:" + day.path; }
std::string key(page::Departments const&) { return "departments"; }
std::string key(page::Department const& department) { return "department:" + department.path; }
std::string key(page::Notices const&) { return "notices"; }
std::string key(page::Notice const& notice) { return "notice:" + notice.path; }
std::string key(page::Articles const& list) {
    return "articles:" + std::to_string(static_cast<int>(list.role));
}
std::string key(page::HallMap const& map) {
    return "map" + (map.floor ? ":" + std::to_string(*map.floor) : "") +
           (map.department.empty() ? "" : "@" + map.department);
}
std::string key(page::Article const& article) { return "article:" + article.path; }
std::string key(page::Replies const&) { return "replies"; }
std::string key(page::Reply const& reply) { return "reply:" + reply.path; }
std::string key(page::Hotlines const&) { return "hotlines"; }
std::string key(page::Search const&) { return "search"; }

template <typename AnyPage>
std::string path(AnyPage const& shown) {
    if constexpr (requires { shown.path; }) {
        return shown.path;
    } else {
        return {};
    }
}

}  // namespace

std::string key_of(Page const& page) {
    return std::visit([](auto const& shown) { return key(shown); }, page);
}

bool changes_by_the_minute(Page const& page) {
    return std::holds_alternative<page::Home>(page) ||
           std::holds_alternative<page::OpenDays>(page) ||
           std::holds_alternative<page::OpenDay>(page) ||
           std::holds_alternative<page::Notices>(page) ||
           std::holds_alternative<page::Notice>(page);
}

std::string item_path_of(Page const& page) {
    return std::visit([](auto const& shown) { return path(shown); }, page);
}

}  // namespace sunhall
