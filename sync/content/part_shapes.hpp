// Which fields the shared parts have in JSON, said once for the reader and the writer.
//
// describe(fields, part) names each field with its rule; `fields` is the reader (fills the part) or
// the writer (takes from it). Internal to sync/content.
#pragma once

#include <concepts>
#include <type_traits>

#include "sync/content/limits.hpp"
#include "sync/content/parts.hpp"

namespace sunhall {

/// A T, constant for the writer.
template <typename Self, typename T>
concept Is = std::same_as<std::remove_const_t<Self>, T>;

enum class Must { BeThere, MayLack };

void describe(auto& fields, Is<TimeSpan> auto& part) {
    fields.time("opens", part.opens);
    fields.time("closes", part.closes);
}

void describe(auto& fields, Is<OpeningHours> auto& part) {
    fields.choices("days", part.days, Must::BeThere);
    fields.list("spans", part.spans);
    fields.line("note", part.note, limit::phrase);
}

void describe(auto& fields, Is<OpeningException> auto& part) {
    fields.date("from", part.from, Must::BeThere);
    fields.date("until", part.until, Must::BeThere);
    fields.list("spans", part.spans);
    fields.line("note", part.note, limit::phrase);
}

void describe(auto& fields, Is<Place> auto& part) {
    fields.line("name", part.name, limit::phrase);
    fields.line("hall", part.hall, limit::id);
    fields.line("floor", part.floor, limit::phrase);
    fields.line("window", part.window, limit::phrase);
    fields.line("address", part.address, limit::phrase);
}

void describe(auto& fields, Is<Contact> auto& part) {
    fields.choice("kind", part.kind, Must::MayLack);
    fields.line("name", part.name, limit::phrase);
    fields.line("phone", part.phone, limit::phrase);
    fields.line("window", part.window, limit::phrase);
    fields.line("hours", part.hours, limit::phrase);
}

void describe(auto& fields, Is<Link> auto& part) {
    fields.choice("role", part.role, Must::BeThere);
    fields.line("title", part.title, limit::phrase);
    fields.line("url", part.url, limit::url, Must::BeThere);
}

void describe(auto& fields, Is<LegalBasis> auto& part) {
    fields.line("title", part.title, limit::phrase, Must::BeThere);
    fields.line("document_number", part.document_number, limit::phrase);
    fields.line("article", part.article, limit::phrase);
    fields.line("url", part.url, limit::url);
}

void describe(auto& fields, Is<TimeLimit> auto& part) {
    constexpr int longest = 3650;  // ten years of days
    fields.integer("count", part.count, 0, longest, Must::BeThere);
    fields.choice("unit", part.unit, Must::BeThere);
}

void describe(auto& fields, Is<Attachment> auto& part) {
    constexpr std::size_t sha256_digits = 64;
    constexpr std::int64_t most_bytes = 16 << 20;  // above what the desk makes of any picture
    fields.line("title", part.title, limit::phrase, Must::BeThere);
    fields.line("sha256", part.sha256, sha256_digits);
    fields.integer("length", part.length, 0, most_bytes, Must::MayLack);
    fields.line("media_type", part.media_type, limit::phrase);
}

}  // namespace sunhall
