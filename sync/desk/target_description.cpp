#include "sync/desk/target_description.hpp"

#include "sync/base/calendar.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/publication.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

std::optional<Instant> stale_after(Item const& item) {
    if (auto const* const open_day = std::get_if<OpenDay>(&item.body)) {
        return open_day->ends;
    }
    if (item.valid_until) {
        return instant_at(days_after(*item.valid_until, 1), 0, 0);
    }
    return std::nullopt;
}

Json custom_of(Item const& item) {
    Json::Object custom{{"kind", name_of(item.kind())},
                        {"revision", item.revision},
                        {"title", item.title},
                        {"on_stale", item.kind() == Kind::OpenDay ? "hide" : "mark"}};
    if (item.valid_from) {
        custom.emplace("valid_from", date_text(*item.valid_from));
    }
    if (item.valid_until) {
        custom.emplace("valid_until", date_text(*item.valid_until));
    }
    if (auto const instant = stale_after(item)) {
        custom.emplace("stale_after", civil_text(*instant));
    }
    return custom;
}

}  // namespace

TargetFile describe_picture(Attachment const& picture) {
    return {.length = picture.length,
            .hashes = {{std::string{hash_name}, picture.sha256}},
            .custom = Json::Object{{"kind", "media"}, {"title", picture.title}}};
}

TargetFile describe_target(Item const& item) {
    auto const bytes = published_bytes(item);
    return {.length = static_cast<std::int64_t>(bytes.size()),
            .hashes = {{std::string{hash_name}, sha256_hex(bytes)}},
            .custom = custom_of(item)};
}

}  // namespace sunhall
