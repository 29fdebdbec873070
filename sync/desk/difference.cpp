#include "sync/desk/difference.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/field_words.hpp"

namespace sunhall {

namespace {

constexpr std::string_view label_dot = " · ";

/// Where in an item we are.
struct Place {
    std::string field, label, name;
    bool shown = true;

    [[nodiscard]] Place member(std::string const& key) const {
        // What the kind adds to an item is no part of its own to an office.
        bool const is_body = field.empty() && key == "body";
        auto const own = is_body ? std::string{} : std::string{field_label(key)};
        return {.field = field.empty() ? key : field + '.' + key,
                .label = label.empty() || own.empty() ? label + own
                                                      : label + std::string{label_dot} + own,
                .name = key,
                .shown = shown && (!field.empty() || is_shown_to_visitors(key))};
    }
    [[nodiscard]] Place element(std::size_t at) const {
        return {.field = format("{}[{}]", field, at),
                .label = format("{} 第 {} 项", label, at + 1),
                .name = name,
                .shown = shown};
    }
};

class Comparison {
public:
    void compare(Place const& place, Json const& before, Json const& after) {
        if (before == after) {
            return;
        }
        if (both_objects(before, after)) {
            compare_objects(place, before, after);
        } else if (before.array() != nullptr && after.array() != nullptr) {
            compare_lists(place, *before.array(), *after.array());
        } else {
            changes_.push_back({.field = place.field,
                                .label = place.label,
                                .before = value_words(place.name, before),
                                .after = value_words(place.name, after),
                                .shown = place.shown});
        }
    }

    [[nodiscard]] std::vector<FieldChange> take() { return std::move(changes_); }

private:
    /// At the top also where there is no item on one side: then every field is listed.
    [[nodiscard]] static bool both_objects(Json const& before, Json const& after) {
        return before.object() != nullptr && after.object() != nullptr;
    }

    /// A picture's hash, length and type are its bytes', not an office's.
    void compare_pictures(Place const& place, Json const& before, Json const& after) {
        if (before.text_at("sha256") != after.text_at("sha256")) {
            changes_.push_back({.field = place.field + ".sha256",
                                .label = place.label,
                                .before = before.text_at("title"),
                                .after = after.text_at("title"),
                                .shown = place.shown,
                                .picture = true});
        }
    }

    void compare_objects(Place const& place, Json const& before, Json const& after) {
        bool const is_picture = place.name == "attachments";
        if (is_picture) {
            compare_pictures(place, before, after);
        }
        std::set<std::string> keys;
        for (auto const* const object : {before.object(), after.object()}) {
            for (auto const& [key, value] : *object) {
                keys.insert(key);
            }
        }
        for (auto const& key : keys) {
            if (is_picture && is_made_of_bytes(key)) {
                continue;
            }
            auto const* const old = before.find(key);
            auto const* const now = after.find(key);
            bool const is_body = place.field.empty() && key == "body";
            auto const nothing = is_body ? Json{Json::Object{}} : Json{};
            compare(place.member(key), old == nullptr ? nothing : *old,
                    now == nullptr ? nothing : *now);
        }
    }

    /// Walks along the longest run of entries that both lists have in the same order.
    void compare_lists(Place const& place, Json::Array const& before, Json::Array const& after) {
        auto const common = common_lengths(before, after);
        std::size_t old = 0;
        std::size_t now = 0;
        while (old < before.size() || now < after.size()) {
            bool const same =
                old < before.size() && now < after.size() && before[old] == after[now];
            if (same) {
                ++old;
                ++now;
                continue;
            }
            auto const old_from = old;
            auto const now_from = now;
            skip_to_common(common, before, after, old, now);
            compare_gap(place, {before.begin() + offset(old_from), before.begin() + offset(old)},
                        {after.begin() + offset(now_from), after.begin() + offset(now)}, now_from);
        }
    }

    static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

    using Lengths = std::vector<std::vector<std::size_t>>;

    /// common[i][j]: how many entries the lists have in common from i and j on.
    static Lengths common_lengths(Json::Array const& before, Json::Array const& after) {
        Lengths common(before.size() + 1, std::vector<std::size_t>(after.size() + 1, 0));
        for (auto i = before.size(); i-- > 0;) {
            for (auto j = after.size(); j-- > 0;) {
                common[i][j] = before[i] == after[j] ? common[i + 1][j + 1] + 1
                                                     : std::max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    static void skip_to_common(Lengths const& common, Json::Array const& before,
                               Json::Array const& after, std::size_t& old, std::size_t& now) {
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && before[old] == after[now]) {
                return;
            }
            if (now >= after.size() ||
                (old < before.size() && common[old + 1][now] >= common[old][now + 1])) {
                ++old;
            } else {
                ++now;
            }
        }
    }

    /// Entries that stand in the same place are versions of one another; what is over is new or
    /// gone.
    void compare_gap(Place const& place, Json::Array const& before, Json::Array const& after,
                     std::size_t first) {
        for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at) {
            compare(place.element(first + at), at < before.size() ? before[at] : Json{},
                    at < after.size() ? after[at] : Json{});
        }
    }

    std::vector<FieldChange> changes_;
};

Json or_nothing(Json const& item) { return item.is_null() ? Json{Json::Object{}} : item; }

Result<Json> published_item(Workspace const& workspace, Office const& office,
                            std::string const& section, std::string const& path) {
    auto const published = office.published.section(section);
    auto const target = published.content.targets.find(path);
    if (target == published.content.targets.end()) {
        return Json{};
    }
    auto const bytes = TRY(published_target(workspace.published(), path, target->second));
    return parse_json(bytes);
}

Json drafted_item(Office const& office, std::string const& section, std::string const& path) {
    auto const items = office.drafts.sections.find(section);
    if (items == office.drafts.sections.end() || !items->second.contains(path)) {
        return {};
    }
    return item_to_json(items->second.at(path));
}

}  // namespace

std::vector<FieldChange> field_changes(Json const& before, Json const& after) {
    Comparison comparison;
    comparison.compare({}, or_nothing(before), or_nothing(after));
    return comparison.take();
}

Result<std::vector<ItemDifference>> differences(Workspace const& workspace, Office const& office,
                                                SectionReview const& review) {
    std::vector<ItemDifference> all;
    for (auto const& [kind, items] :
         {std::pair{ItemDifference::Kind::Added, &review.changes.added},
          std::pair{ItemDifference::Kind::Changed, &review.changes.changed},
          std::pair{ItemDifference::Kind::Removed, &review.changes.removed}}) {
        for (auto const& item : *items) {
            if (is_media_path(item.path)) {
                continue;  // Its item names it, with its title.
            }
            auto const before = TRY(published_item(workspace, office, review.section, item.path));
            auto const after = drafted_item(office, review.section, item.path);
            all.push_back({.kind = kind, .item = item, .fields = field_changes(before, after)});
        }
    }
    return all;
}

}  // namespace sunhall
