// The fields of a fee in JSON; see part_shapes.hpp. Internal to sync/content.
#pragma once

#include "sync/content/fee.hpp"
#include "sync/content/part_shapes.hpp"

namespace sunhall {

void describe(auto& fields, Is<FixedAmount> auto& part) {
    fields.decimal("value", part.value, Must::BeThere);
}

void describe(auto& fields, Is<RangeAmount> auto& part) {
    fields.decimal("least", part.least, Must::BeThere);
    fields.decimal("most", part.most, Must::BeThere);
}

void describe(auto& fields, Is<RateAmount> auto& part) {
    fields.decimal("rate", part.rate, Must::BeThere);
    fields.choice("of", part.of, Must::BeThere);
    fields.line("base", part.base, limit::phrase, Must::BeThere);
    fields.decimal("least", part.least, Must::MayLack);
    fields.decimal("most", part.most, Must::MayLack);
}

void describe(auto& fields, Is<TieredAmount::Column> auto& part) {
    fields.line("title", part.title, limit::phrase, Must::BeThere);
    fields.line("note", part.note, limit::phrase);
}

void describe(auto& fields, Is<TieredAmount::Row> auto& part) {
    fields.line("label", part.label, limit::phrase, Must::BeThere);
    fields.decimals("values", part.values);
}

void describe(auto& fields, Is<TieredAmount> auto& part) {
    fields.line("heading", part.heading, limit::phrase);
    fields.line("row_heading", part.row_heading, limit::phrase);
    fields.list("columns", part.columns);
    fields.list("rows", part.rows);
    fields.line("note", part.note, limit::sentence);
}

void describe(auto& fields, Is<Amount> auto& part) {
    fields.template alternative<FixedAmount>("fixed", part);
    fields.template alternative<RangeAmount>("range", part);
    fields.template alternative<RateAmount>("rate", part);
    fields.template alternative<TieredAmount>("tiers", part);
}

void describe(auto& fields, Is<KeyFact> auto& part) {
    fields.line("label", part.label, limit::phrase, Must::BeThere);
    fields.line("value", part.value, limit::phrase, Must::BeThere);
    fields.line("unit", part.unit, limit::phrase);
    fields.line("note", part.note, limit::phrase);
}

void describe(auto& fields, Is<Fee> auto& part) {
    fields.line("item", part.item, limit::phrase, Must::BeThere);
    fields.choice("category", part.category, Must::BeThere);
    fields.choice("pricing", part.pricing);
    fields.texts("issuers", part.issuers, limit::phrase);
    fields.paragraphs("standard", part.standard, Must::BeThere);
    fields.one_of("amount", part.amount);
    fields.line("currency", part.currency, limit::phrase);
    fields.line("unit", part.unit, limit::phrase);
    fields.list("key_facts", part.key_facts);
    fields.line("payers", part.payers, limit::sentence);
    fields.list("basis", part.basis);
    fields.paragraphs("waiver", part.waiver, Must::MayLack);
    fields.list("contacts", part.contacts);
    fields.list("links", part.links);
    fields.texts("notes", part.notes, limit::sentence);
}

}  // namespace sunhall
