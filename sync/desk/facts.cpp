#include "sync/desk/facts.hpp"

#include "sync/content/item.hpp"

namespace sunhall {

namespace {

std::string_view name_of(Change change) {
    switch (change) {
        case Change::New: return "new";
        case Change::Changed: return "changed";
        case Change::Unchanged: return "unchanged";
        case Change::Gone: return "gone";
    }
    return "";
}

std::string_view name_of(ItemDifference::Kind kind) {
    switch (kind) {
        case ItemDifference::Kind::Added: return "added";
        case ItemDifference::Kind::Changed: return "changed";
        case ItemDifference::Kind::Removed: return "removed";
    }
    return "";
}

Json facts_of_items(std::vector<ChangedItem> const& items) {
    Json::Array list;
    for (auto const& [path, title] : items) {
        list.emplace_back(Json::Object{{"path", path}, {"title", title}});
    }
    return list;
}

Json facts_of_fields(std::vector<FieldChange> const& fields) {
    Json::Array list;
    for (auto const& change : fields) {
        list.emplace_back(Json::Object{{"field", change.field},
                                       {"label", change.label},
                                       {"before", change.before},
                                       {"after", change.after},
                                       {"shown", change.shown},
                                       {"picture", change.picture}});
    }
    return list;
}

}  // namespace

Json facts_of(std::vector<std::string> const& texts) {
    return Json::Array{texts.begin(), texts.end()};
}

Json facts_of(Sections const& sections) { return Json::Array{sections.begin(), sections.end()}; }

Json facts_of(std::vector<Problem> const& problems) {
    Json::Array list;
    for (auto const& problem : problems) {
        list.emplace_back(
            Json::Object{{"level", problem.level == ProblemLevel::Error ? "error" : "warning"},
                         {"file", problem.file},
                         {"item", problem.item},
                         {"field", problem.field},
                         {"what", problem.what},
                         {"remedy", problem.remedy}});
    }
    return list;
}

Json facts_of(SectionReview const& review) {
    Json::Object facts{{"section", review.section},
                       {"stage", name_of(stage_of(review))},
                       {"version", review.next.version},
                       {"digest", review.digest},
                       {"added", facts_of_items(review.changes.added)},
                       {"changed", facts_of_items(review.changes.changed)},
                       {"removed", facts_of_items(review.changes.removed)},
                       {"first", facts_of(review.first)},
                       {"second", facts_of(review.second)},
                       {"fallen_away", facts_of(review.fallen_away)},
                       {"drafters", facts_of(review.drafters)},
                       {"unrecorded", facts_of(review.unrecorded)}};
    if (review.sent_back) {
        facts.emplace("sent_back", Json::Object{{"by", review.sent_back->by},
                                                {"at", review.sent_back->at},
                                                {"why", review.sent_back->why}});
    }
    return facts;
}

Json facts_of(std::vector<SectionReview> const& reviews) {
    Json::Array list;
    for (auto const& review : reviews) {
        list.push_back(facts_of(review));
    }
    return list;
}

Json facts_of(std::vector<Waiting> const& waiting) {
    Json::Array list;
    for (auto const& [who, what, sections] : waiting) {
        list.emplace_back(
            Json::Object{{"who", who}, {"what", what}, {"sections", facts_of(sections)}});
    }
    return list;
}

Json facts_of(std::vector<ItemDifference> const& items) {
    Json::Array list;
    for (auto const& [kind, item, fields] : items) {
        list.emplace_back(Json::Object{{"change", name_of(kind)},
                                       {"path", item.path},
                                       {"title", item.title},
                                       {"fields", facts_of_fields(fields)}});
    }
    return list;
}

Json facts_of(Reviewer const& reviewer) {
    return Json::Object{{"staff", reviewer.staff},           {"name", reviewer.name},
                        {"key_id", reviewer.key.id()},       {"key", reviewer.key.json()},
                        {"first", facts_of(reviewer.first)}, {"second", facts_of(reviewer.second)}};
}

Json facts_of(RegisterEntry const& entry) {
    auto const& event = entry.event;
    return Json::Object{{"number", entry.number},    {"at", entry.at},
                        {"act", name_of(event.act)}, {"by", event.by},
                        {"login", entry.login},      {"section", event.section},
                        {"digest", event.digest},    {"why", event.why},
                        {"details", event.details},  {"hash", entry.hash}};
}

void add_facts(Json::Object& facts, ImportPlan const& plan) {
    Json::Array items;
    for (auto const& line : plan.lines) {
        items.emplace_back(
            Json::Object{{"change", name_of(line.change)},
                         {"path", item_path(line.item)},
                         {"title", line.item.title},
                         {"fields", Json::Array{line.fields.begin(), line.fields.end()}}});
    }
    facts.insert_or_assign("problems", facts_of(plan.problems));
    facts.insert_or_assign("items", std::move(items));
    facts.insert_or_assign("gone_are_removed", plan.gone == GoneItems::Remove);
}

void add_facts(Json::Object& facts, SignOutcome const& outcome) {
    Json::Array skipped;
    for (auto const& [section, why] : outcome.skipped) {
        skipped.emplace_back(Json::Object{{"section", section}, {"why", why}});
    }
    facts.insert_or_assign("reviewer", outcome.reviewer);
    facts.insert_or_assign("sections", facts_of(outcome.reviews));
    facts.insert_or_assign("up_to_date", facts_of(outcome.up_to_date));
    facts.insert_or_assign("skipped", std::move(skipped));
}

void add_facts(Json::Object& facts, PublishOutcome const& outcome) {
    facts.insert_or_assign("sections", facts_of(outcome.plan.sections));
    facts.insert_or_assign("renewed", facts_of(outcome.plan.renewed));
    facts.insert_or_assign("snapshot_version", outcome.plan.snapshot_version);
    facts.insert_or_assign("files_written", static_cast<std::int64_t>(outcome.files_written));
    facts.insert_or_assign("repaired", outcome.repaired);
    facts.insert_or_assign("made_folder", outcome.made_folder.string());
}

}  // namespace sunhall
