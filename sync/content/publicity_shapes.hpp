// The fields of what an office makes public to read (disclosures, notices, articles, replies) and
// of life events in JSON; see part_shapes.hpp. Internal to sync/content.
#pragma once

#include "sync/content/article.hpp"
#include "sync/content/disclosure.hpp"
#include "sync/content/life_event.hpp"
#include "sync/content/notice.hpp"
#include "sync/content/part_shapes.hpp"
#include "sync/content/reply.hpp"

namespace sunhall {

void describe(auto& fields, Is<DisclosureElement> auto& part) {
    fields.line("label", part.label, limit::phrase, Must::BeThere);
    fields.paragraphs("text", part.text, Must::BeThere);
}

void describe(auto& fields, Is<Disclosure> auto& part) {
    fields.line("index_number", part.index_number, limit::phrase);
    fields.choice("category", part.category, Must::BeThere);
    fields.choice("list", part.list);
    fields.line("document_number", part.document_number, limit::phrase);
    fields.list("elements", part.elements);
    fields.list("basis", part.basis);
    fields.line("time_limit", part.time_limit, limit::phrase);
    fields.texts("carriers", part.carriers, limit::phrase);
    fields.line("audience", part.audience, limit::phrase);
    fields.choice("mode", part.mode, Must::MayLack);
    fields.date("issued_on", part.issued_on, Must::MayLack);
    fields.article("body", part.body, Must::MayLack);
    fields.list("contacts", part.contacts);
    fields.list("links", part.links);
}

void describe(auto& fields, Is<Notice> auto& part) {
    fields.choice("type", part.type, Must::MayLack);
    fields.choice("priority", part.priority, Must::MayLack);
    fields.instant("from", part.from);
    fields.instant("until", part.until);
    fields.article("body", part.body, Must::BeThere);
    fields.list("contacts", part.contacts);
    fields.list("links", part.links);
}

void describe(auto& fields, Is<Article> auto& part) {
    fields.choice("role", part.role, Must::BeThere);
    fields.line("source", part.source, limit::phrase);
    fields.date("issued_on", part.issued_on, Must::MayLack);
    fields.article("body", part.body, Must::BeThere);
    fields.texts("related", part.related, limit::phrase);
    fields.list("links", part.links);
}

void describe(auto& fields, Is<Reply> auto& part) {
    fields.choice("to", part.to, Must::MayLack);
    fields.paragraphs("question", part.question, Must::BeThere);
    fields.date("asked_on", part.asked_on, Must::MayLack);
    fields.date("due_on", part.due_on, Must::MayLack);
    fields.paragraphs("answer", part.answer, Must::MayLack);
    fields.date("answered_on", part.answered_on, Must::MayLack);
    fields.texts("related", part.related, limit::phrase);
}

void describe(auto& fields, Is<LifeStage> auto& part) {
    fields.line("name", part.name, limit::phrase, Must::BeThere);
    fields.line("note", part.note, limit::sentence);
    fields.texts("services", part.services, limit::phrase);
}

void describe(auto& fields, Is<LifeEvent> auto& part) {
    fields.choice("theme", part.theme, Must::BeThere);
    fields.list("stages", part.stages);
}

}  // namespace sunhall
