#include "sync/desk/drafting.hpp"

#include <map>

#include "sync/desk/batch.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/target_description.hpp"
#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

std::string digest_of(Item const& item) { return sha256_hex(published_bytes(item)); }

using DigestsBySection = std::map<std::string, std::map<std::string, std::string>>;

bool differs_from_published(Issued<Targets> const& published, ImportLine const& line) {
    auto const target = published.content.targets.find(item_path(line.item));
    bool const there = target != published.content.targets.end();
    if (line.change == Change::Gone) {
        return there;
    }
    return !there || target->second.hashes != describe_target(line.item).hashes;
}

/// What this import drafts: every item that the register does not know just so, but for those that
/// are published as they are and were never touched.
DigestsBySection drafted_by(ImportPlan const& plan, Publication const& published,
                            Register const& record) {
    DigestsBySection drafted;
    std::map<std::string, OpenBatch> batches;
    for (auto const& line : plan.lines) {
        auto const& section = line.item.department;
        if (line.change == Change::Gone && plan.gone == GoneItems::Keep) {
            continue;
        }
        auto const present = published.section(section);
        if (!batches.contains(section)) {
            batches.emplace(section, open_batch(record, section, present.version()));
        }
        auto const path = item_path(line.item);
        auto const digest = line.change == Change::Gone ? std::string{} : digest_of(line.item);
        auto const& drafts = batches.at(section).drafts;
        auto const known = drafts.find(path);
        if (known == drafts.end() ? differs_from_published(present, line)
                                  : known->second.digest != digest) {
            drafted[section].emplace(path, digest);
        }
    }
    return drafted;
}

}  // namespace

Result<void> record_drafts(Workspace const& workspace, ImportPlan const& plan,
                           Drafting const& drafting) {
    auto record = TRY(Register::load(workspace));
    auto const published = TRY(read_publication(workspace.published()));
    std::vector<RegisterEvent> events;
    for (auto const& [section, digests] : drafted_by(plan, published, record)) {
        auto details = draft_details(digests);
        auto digest = sha256_hex(canonical_json(details));
        events.push_back({.act = Act::Draft,
                          .by = drafting.by,
                          .section = section,
                          .digest = std::move(digest),
                          .why = drafting.why,
                          .details = std::move(details)});
    }
    return record.append(workspace, drafting.at, events);
}

}  // namespace sunhall
