#include <algorithm>

#include "sync/content/body_shapes.hpp"
#include "sync/content/field_reader.hpp"
#include "sync/content/item_json.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

/// The item as a person recognises it, from whatever of it can be read.
std::string name_as_far_as_known(Json const& json) {
    std::string name;
    for (auto const* field : {"department", "kind", "id"}) {
        auto const* value = json.find(field);
        auto const* text = value == nullptr ? nullptr : value->text();
        bool const shown =
            text != nullptr && text->size() <= limit::id && !forbidden_character(*text);
        name += (name.empty() ? "" : "/") + (shown ? *text : std::string{"?"});
    }
    return name + ".json";
}

}  // namespace

ItemReading read_item(Json const& json) {
    ItemReading reading;
    Item item;
    FieldPlace const whole;
    FieldReader reader{json, whole, reading.problems};
    describe(reader, item);
    reader.finish();
    if (!reading.problems.empty()) {
        auto const name = name_as_far_as_known(json);
        std::ranges::for_each(reading.problems, [&](Problem& problem) { problem.item = name; });
    }
    if (!has_errors(reading.problems)) {
        reading.item = std::move(item);
    }
    return reading;
}

Result<Item> item_from_json(Json const& json) {
    auto reading = read_item(json);
    if (!reading.item) {
        std::string message;
        for (auto const& problem : reading.problems) {
            message += (message.empty() ? "" : "\n") + problem_text(problem);
        }
        return fail(Failure::Malformed, std::move(message));
    }
    return *std::move(reading.item);
}

Result<Item> item_from_bytes(std::string_view bytes) {
    auto const json = TRY(parse_json(bytes));
    return item_from_json(json);
}

}  // namespace sunhall
