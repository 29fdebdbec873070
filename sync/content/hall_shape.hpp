// The fields of a hall and its plan in JSON; see part_shapes.hpp. Internal to sync/content.
#pragma once

#include "sync/content/hall.hpp"
#include "sync/content/part_shapes.hpp"

namespace sunhall {

namespace limit {

/// Decimetres: a kilometre, more than any hall is long.
inline constexpr int map_measure = 10'000;

}  // namespace limit

void describe(auto& fields, Is<MapArea> auto& part) {
    fields.line("label", part.label, limit::phrase);
    fields.choice("use", part.use, Must::BeThere);
    fields.line("department", part.department, limit::id);
    fields.integer("x", part.x, 0, limit::map_measure, Must::BeThere);
    fields.integer("y", part.y, 0, limit::map_measure, Must::BeThere);
    fields.integer("width", part.width, 1, limit::map_measure, Must::BeThere);
    fields.integer("height", part.height, 1, limit::map_measure, Must::BeThere);
}

void describe(auto& fields, Is<MapTerminal> auto& part) {
    fields.line("id", part.id, limit::phrase, Must::BeThere);
    fields.integer("x", part.x, 0, limit::map_measure, Must::BeThere);
    fields.integer("y", part.y, 0, limit::map_measure, Must::BeThere);
}

void describe(auto& fields, Is<MapFloor> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.integer("width", part.width, 1, limit::map_measure, Must::BeThere);
    fields.integer("height", part.height, 1, limit::map_measure, Must::BeThere);
    fields.list("areas", part.areas);
    fields.list("terminals", part.terminals);
}

void describe(auto& fields, Is<Hall> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.line("short_name", part.short_name, limit::phrase);
    fields.line("emblem", part.emblem, limit::phrase);
    fields.line("emblem_shows", part.emblem_shows, limit::phrase);
    fields.line("address", part.address, limit::phrase);
    fields.line("phone", part.phone, limit::phrase);
    fields.list("opening_hours", part.opening_hours);
    fields.list("exceptions", part.exceptions);
    fields.texts("sections", part.sections, limit::id);
    fields.list("places", part.places);
    fields.list("floors", part.floors);
    fields.line("request_guide", part.request_guide, limit::phrase);
    fields.texts("link_origins", part.link_origins, limit::phrase);
    fields.texts("counting_origins", part.counting_origins, limit::phrase);
    fields.dictionary("colours", part.colours);
    fields.dictionary("synonyms", part.synonyms);
    fields.flag("demo", part.demo);
}

}  // namespace sunhall
