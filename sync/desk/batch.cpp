#include "sync/desk/batch.hpp"

namespace sunhall {

namespace {

constexpr std::string_view items_field = "items";
constexpr std::string_view version_field = "version";

void add_drafts(OpenBatch& batch, RegisterEntry const& entry) {
    for (auto const& [path, digest] : drafted_items(entry.event)) {
        batch.since = batch.since.empty() ? entry.at : batch.since;
        auto& draft = batch.drafts[path];
        draft.digest = digest;
        draft.drafters.insert(entry.event.by);
        if (!entry.login.empty()) {
            draft.logins.insert(entry.login);
        }
    }
}

bool is_published(RegisterEvent const& event, std::int64_t published_version) {
    auto const version = event.details.find(version_field);
    return version != event.details.end() &&
           version->second.integer().value_or(0) <= published_version;
}

void lift(OpenBatch& batch, RegisterEvent const& review) {
    auto const& sent_back = batch.sent_back;
    if (sent_back && sent_back->by == review.by && sent_back->digest == review.digest) {
        batch.sent_back.reset();
    }
}

void apply(OpenBatch& batch, RegisterEntry const& entry, std::int64_t published_version) {
    auto const& event = entry.event;
    switch (event.act) {
        case Act::Draft: add_drafts(batch, entry); break;
        case Act::FirstReview:
        case Act::SecondReview: lift(batch, event); break;
        case Act::SendBack:
            batch.sent_back =
                SentBack{.by = event.by, .at = entry.at, .why = event.why, .digest = event.digest};
            break;
        case Act::Publish:
            if (is_published(event, published_version)) {
                batch = {};
            }
            break;
        default: break;
    }
}

}  // namespace

OpenBatch open_batch(Register const& record, std::string_view section,
                     std::int64_t published_version) {
    OpenBatch batch;
    for (auto const& entry : record.entries()) {
        if (entry.event.section == section) {
            apply(batch, entry, published_version);
        }
    }
    return batch;
}

std::map<std::string, std::string> drafted_items(RegisterEvent const& event) {
    std::map<std::string, std::string> digests;
    auto const items = event.details.find(items_field);
    if (items != event.details.end() && items->second.object() != nullptr) {
        for (auto const& [path, digest] : *items->second.object()) {
            digests.emplace(path, digest.text() == nullptr ? std::string{} : *digest.text());
        }
    }
    return digests;
}

Json::Object draft_details(std::map<std::string, std::string> const& digests) {
    Json::Object items;
    for (auto const& [path, digest] : digests) {
        items.emplace(path, digest);
    }
    return {{std::string{items_field}, std::move(items)}};
}

Json::Object publish_details(std::int64_t version) {
    return {{std::string{version_field}, version}};
}

}  // namespace sunhall
