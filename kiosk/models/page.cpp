#include "kiosk/models/page.hpp"

namespace sunhall {

namespace {

std::string key(page::Home const&) { return "home"; }
std::string key(page::GuideDepartments const&) { return "guides"; }
std::string key(page::GuideList const& list) {
    return "guides:" + list.department + (list.group.empty() ? "" : ":" + list.group);
}
std::string key(page::Guide const& guide) { return "guide:" + guide.path; }
std::string key(page::FeeList const& list) {
    return list.category ? "fees:" + std::to_string(static_cast<int>(*list.category)) : "fees";
}
std::string key(page::Fee const& fee) { return "fee:" + fee.path; }
std::string key(page::OpenDays const&) { return "open-days"; }
std::string key(page::OpenDay const& day) { return "open-day:" + day.path; }
std::string key(page::Departments const&) { return "departments"; }
std::string key(page::Department const& department) { return "department:" + department.path; }
std::string key(page::Notices const&) { return "notices"; }
std::string key(page::Notice const& notice) { return "notice:" + notice.path; }
std::string key(page::Articles const& list) {
    return "articles:" + std::to_string(static_cast<int>(list.role));
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
