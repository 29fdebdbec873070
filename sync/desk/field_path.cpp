#include "sync/desk/field_path.hpp"

#include <algorithm>
#include <span>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

using Steps = std::span<FieldStep const>;

bool is_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || letter == '_';
    });
}

std::optional<FieldStep> parse_step(std::string_view text) {
    auto const bracket = text.find('[');
    FieldStep step{.name = std::string{text.substr(0, bracket)}};
    if (bracket != std::string_view::npos) {
        if (!text.ends_with(']')) {
            return std::nullopt;
        }
        auto const inside = text.substr(bracket + 1, text.size() - bracket - 2);
        auto const equals = inside.find('=');
        step.each = inside.empty();
        if (!step.each) {
            if (equals == std::string_view::npos || !is_name(inside.substr(0, equals))) {
                return std::nullopt;
            }
            step.key = inside.substr(0, equals);
            step.value = inside.substr(equals + 1);
        }
    }
    return is_name(step.name) ? std::optional{step} : std::nullopt;
}

bool says(Json const& entry, std::string_view key, Json const& value) {
    auto const* found = entry.find(key);
    return found != nullptr && *found == value;
}

/// The entry that the step's key finds; null where there is none.
Json* entry_of(Json& list, FieldStep const& step) {
    auto* const array = list.array();
    if (array == nullptr) {
        return nullptr;
    }
    auto const found = std::ranges::find_if(
        *array, [&](Json const& entry) { return says(entry, step.key, Json{step.value}); });
    return found == array->end() ? nullptr : &*found;
}

/// The member, made an object where it is none.
Json& member(Json& object, std::string const& name) {
    if (object.object() == nullptr) {
        object = Json::Object{};
    }
    return (*object.object())[name];
}

Json& entry_made(Json& list, FieldStep const& step) {
    if (auto* const found = entry_of(list, step)) {
        return *found;
    }
    if (list.array() == nullptr) {
        list = Json::Array{};
    }
    list.array()->push_back(Json::Object{{step.key, step.value}});
    return list.array()->back();
}

void put(Json& object, Steps path, std::vector<Json> const& values);

/// See put_field() about [].
void put_each(Json& list, Steps rest, std::vector<Json> const& values) {
    auto const old = list.array() == nullptr ? Json::Array{} : *list.array();
    Json::Array entries;
    for (auto const& value : values) {
        auto const kept = std::ranges::find_if(old, [&](Json const& entry) {
            return rest.size() == 1 && says(entry, rest.front().name, value);
        });
        entries.push_back(kept == old.end() ? Json{Json::Object{}} : *kept);
        put(entries.back(), rest, {value});
    }
    list = std::move(entries);
}

void put(Json& object, Steps path, std::vector<Json> const& values) {
    auto const& step = path.front();
    auto& found = member(object, step.name);
    auto const rest = path.subspan(1);
    if (step.each) {
        put_each(found, rest, values);
    } else if (!step.key.empty()) {
        put(entry_made(found, step), rest, values);
    } else if (rest.empty()) {
        found = values.front();
    } else {
        put(found, rest, values);
    }
}

bool is_hollow(Json const& value, FieldStep const& step) {
    auto const* const object = value.object();
    return object != nullptr &&
           (object->empty() || (object->size() == 1 && object->contains(step.key)));
}

void erase(Json& object, Steps path) {
    auto const& step = path.front();
    if (object.find(step.name) == nullptr) {
        return;
    }
    auto& found = (*object.object())[step.name];
    auto const rest = path.subspan(1);
    bool gone = rest.empty() || step.each;
    if (!gone && !step.key.empty()) {
        if (auto* const entry = entry_of(found, step)) {
            erase(*entry, rest);
            std::erase_if(*found.array(), [&](Json const& each) {
                return says(each, step.key, Json{step.value}) && is_hollow(each, step);
            });
        }
        gone = found.array() != nullptr && found.array()->empty();
    } else if (!gone) {
        erase(found, rest);
        gone = is_hollow(found, step);
    }
    if (gone) {
        object.object()->erase(step.name);
    }
}

bool leads_through_entry(Json const& object, Steps path) {
    auto const& step = path.front();
    auto const* const found = object.find(step.name);
    if (!step.each && step.key.empty()) {
        return path.size() == 1 ||
               (found != nullptr && leads_through_entry(*found, path.subspan(1)));
    }
    auto const* const array = found == nullptr ? nullptr : found->array();
    return array != nullptr && std::ranges::any_of(*array, [&](Json const& entry) {
               return step.each || says(entry, step.key, Json{step.value});
           });
}

void fill(Json& object, Steps path, Json const& value, Fill where) {
    auto const& step = path.front();
    auto const rest = path.subspan(1);
    if (step.each && object.find(step.name) == nullptr) {
        return;
    }
    auto& found = member(object, step.name);
    if (step.each && found.array() != nullptr) {
        for (auto& entry : *found.array()) {
            fill(entry, rest, value, where);
        }
    } else if (!rest.empty()) {
        fill(step.key.empty() ? found : entry_made(found, step), rest, value, where);
    } else if (found.is_null() || where == Fill::Always) {
        found = value;
    }
}

}  // namespace

Result<std::vector<FieldStep>> parse_field_path(std::string_view path) {
    std::vector<FieldStep> steps;
    for (std::size_t at = 0; at <= path.size();) {
        // A value between brackets may hold a point.
        auto const bracket = path.find('[', at);
        auto end = std::min(path.find('.', at), path.size());
        if (bracket < end) {
            end = std::min(path.find('.', path.find(']', bracket)), path.size());
        }
        auto step = parse_step(path.substr(at, end - at));
        if (!step) {
            return fail(Failure::Rejected, format("“{}”不是字段的写法", path));
        }
        steps.push_back(*std::move(step));
        at = end + 1;
    }
    bool const open = !steps.back().key.empty() || steps.back().each;
    if (open) {
        return fail(Failure::Rejected, format("“{}”没有写到字段为止", path));
    }
    return steps;
}

std::string plain_field(std::string_view path) {
    std::string plain;
    bool inside = false;
    for (auto const letter : path) {
        inside = (inside || letter == '[') && letter != ']';
        if (!inside && letter != ']') {
            plain += letter;
        }
    }
    return plain;
}

void put_field(Json& object, std::vector<FieldStep> const& path, std::vector<Json> const& values) {
    put(object, path, values);
}

void erase_field(Json& object, std::vector<FieldStep> const& path) { erase(object, path); }

bool has_entry(Json const& object, std::vector<FieldStep> const& path) {
    return leads_through_entry(object, path);
}

void fill_field(Json& object, std::vector<FieldStep> const& path, Json const& value, Fill where) {
    fill(object, path, value, where);
}

}  // namespace sunhall
