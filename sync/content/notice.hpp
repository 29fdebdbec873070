// A notice (通知公告). An urgent one is a banner on every page of every screen while it holds
// (D16).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// 公告、通告、通知
enum class NoticeType { Announcement, Circular, Notification };

enum class Priority { Normal, Urgent };

struct Notice {
    NoticeType type = NoticeType::Notification;
    Priority priority = Priority::Normal;
    Instant from;                  ///< Shown from this moment on; the date it is listed under.
    std::optional<Instant> until;  ///< Gone afterwards; an urgent one must end.
    std::string body;              ///< Limited Markdown.
    std::vector<Contact> contacts;
    std::vector<Link> links;

    bool operator==(Notice const&) const = default;
};

}  // namespace sunhall
