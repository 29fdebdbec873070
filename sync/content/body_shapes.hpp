// The fields of the other kinds and of what every item carries; see part_shapes.hpp. Internal to
// sync/content.
#pragma once

#include "sync/content/fee_shape.hpp"
#include "sync/content/hall_shape.hpp"
#include "sync/content/item.hpp"
#include "sync/content/publicity_shapes.hpp"
#include "sync/content/service_shape.hpp"

namespace sunhall {

void describe(auto& fields, Is<AgendaEntry> auto& part) {
    fields.time("at", part.at);
    fields.line("title", part.title, limit::phrase, Must::BeThere);
    fields.line("note", part.note, limit::phrase);
}

void describe(auto& fields, Is<OpenDay> auto& part) {
    constexpr int most_visitors = 100'000;  // a stadium
    fields.line("theme", part.theme, limit::phrase, Must::BeThere);
    fields.line("series", part.series, limit::phrase);
    fields.line("organiser", part.organiser, limit::phrase);
    fields.instant("starts", part.starts);
    fields.instant("ends", part.ends);
    fields.line("assembly_point", part.assembly_point, limit::phrase);
    fields.time("assembly_time", part.assembly_time);
    fields.list("agenda", part.agenda);
    fields.integer("quota", part.quota, 1, most_visitors);
    fields.integer("remaining", part.remaining, 0, most_visitors);
    fields.line("eligibility", part.eligibility, limit::sentence);
    fields.instant("apply_by", part.apply_by);
    fields.texts("sign_up", part.sign_up, limit::phrase);
    fields.line("sign_up_note", part.sign_up_note, limit::phrase);
    fields.texts("bring", part.bring, limit::phrase);
    fields.texts("notes", part.notes, limit::sentence);
    fields.part("contact", part.contact);
    fields.line("booking_form", part.booking_form, limit::url);
    fields.paragraphs("recap", part.recap, Must::MayLack);
}

void describe(auto& fields, Is<Post> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.texts("duties", part.duties, limit::sentence);
    fields.line("on_duty", part.on_duty, limit::phrase);
}

void describe(auto& fields, Is<Window> auto& part) {
    fields.line("number", part.number, limit::phrase, Must::BeThere);
    fields.line("name", part.name, limit::phrase);
    fields.line("floor", part.floor, limit::phrase);
    fields.line("area", part.area, limit::phrase);
    fields.line("phone", part.phone, limit::phrase);
    fields.texts("handles", part.handles, limit::phrase);
    fields.list("posts", part.posts);
}

void describe(auto& fields, Is<Department> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.line("short_name", part.short_name, limit::phrase);
    fields.texts("duties", part.duties, limit::sentence);
    fields.line("place", part.place, limit::phrase);
    fields.line("address", part.address, limit::phrase);
    fields.line("phone", part.phone, limit::phrase);
    fields.line("complaint_phone", part.complaint_phone, limit::phrase);
    fields.list("opening_hours", part.opening_hours);
    fields.list("exceptions", part.exceptions);
    fields.list("windows", part.windows);
    fields.texts("groups", part.groups, limit::phrase);
    fields.list("links", part.links);
}

void describe(auto& fields, Is<Hotline> auto& part) {
    fields.line("number", part.number, limit::phrase, Must::BeThere);
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.line("short_name", part.short_name, limit::phrase);
    fields.texts("matters", part.matters, limit::phrase);
    fields.line("hours", part.hours, limit::phrase);
    fields.flag("complaints", part.complaints);
}

void describe(auto& fields, Is<ExemptReview> auto& part) {
    fields.line("by", part.by, limit::phrase, Must::BeThere);
    fields.date("on", part.on, Must::BeThere);
}

/// body() also reads and writes `kind`, which says what to expect of it.
void describe(auto& fields, Is<Item> auto& part) {
    constexpr std::int64_t most_revisions = 1'000'000'000;
    constexpr int last_order = 1'000'000;
    fields.line("id", part.id, limit::id, Must::BeThere);
    fields.integer("revision", part.revision, 1, most_revisions, Must::MayLack);
    fields.line("department", part.department, limit::id, Must::BeThere);
    fields.line("title", part.title, limit::title, Must::BeThere);
    fields.line("summary", part.summary, limit::sentence);
    fields.texts("keywords", part.keywords, limit::phrase);
    fields.line("group", part.group, limit::phrase);
    fields.integer("order", part.order, 0, last_order, Must::MayLack);
    fields.date("valid_from", part.valid_from, Must::MayLack);
    fields.date("valid_until", part.valid_until, Must::MayLack);
    fields.choice("update_cycle", part.update_cycle);
    fields.date("confirmed_on", part.confirmed_on, Must::MayLack);
    fields.part("exempt_review", part.exempt_review);
    fields.choice("audience", part.audience, Must::MayLack);
    fields.dictionaries("translations", part.translations);
    fields.list("attachments", part.attachments);
    fields.body(part.body);
}

}  // namespace sunhall
