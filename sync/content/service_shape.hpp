// The fields of a service guide in JSON; see part_shapes.hpp. Internal to sync/content.
#pragma once

#include "sync/content/part_shapes.hpp"
#include "sync/content/service.hpp"

namespace sunhall {

void describe(auto& fields, Is<Material> auto& part) {
    constexpr int most_copies = 99;
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.choice("form", part.form, Must::BeThere);
    fields.integer("copies", part.copies, 0, most_copies, Must::MayLack);
    fields.choice("necessity", part.necessity, Must::MayLack);
    fields.line("condition", part.condition, limit::sentence);
    fields.choice("source", part.source, Must::MayLack);
    fields.line("issuer", part.issuer, limit::phrase);
    fields.line("need_not_bring", part.need_not_bring, limit::phrase);
    fields.line("basis", part.basis, limit::sentence);
    fields.line("sample", part.sample, limit::url);
    fields.line("blank_form", part.blank_form, limit::url);
    fields.line("note", part.note, limit::sentence);
}

void describe(auto& fields, Is<Step> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.part("duration", part.duration);
    fields.flag("counted", part.counted);
    fields.line("note", part.note, limit::sentence);
}

void describe(auto& fields, Is<ServiceResult> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.choice("kind", part.kind, Must::MayLack);
    fields.line("sample", part.sample, limit::url);
    fields.line("delivery", part.delivery, limit::phrase);
    fields.line("validity", part.validity, limit::phrase);
}

void describe(auto& fields, Is<Service> auto& part) {
    constexpr int most_visits = 20;
    fields.line("name", part.name, limit::phrase);
    fields.line("base_code", part.base_code, limit::phrase);
    fields.line("implementation_code", part.implementation_code, limit::phrase);
    fields.choice("type", part.type, Must::BeThere);
    fields.choice("level", part.level);
    fields.choices("audience", part.audience, Must::MayLack);
    fields.line("responsibility", part.responsibility, limit::sentence);
    fields.list("legal_basis", part.legal_basis);
    fields.texts("conditions", part.conditions, limit::sentence);
    fields.list("materials", part.materials);
    fields.list("steps", part.steps);
    fields.integer("visits", part.visits, 0, most_visits);
    fields.choice("handling", part.handling, Must::BeThere);
    fields.part("statutory_limit", part.statutory_limit);
    fields.part("promised_limit", part.promised_limit);
    fields.line("limit_note", part.limit_note, limit::phrase);
    fields.flag("charged", part.charged);
    fields.texts("fees", part.fees, limit::phrase);
    fields.list("results", part.results);
    fields.list("contacts", part.contacts);
    fields.list("places", part.places);
    fields.list("opening_hours", part.opening_hours);
    fields.list("exceptions", part.exceptions);
    fields.list("links", part.links);
    fields.texts("convenience", part.convenience, limit::sentence);
    fields.texts("notes", part.notes, limit::sentence);
}

}  // namespace sunhall
