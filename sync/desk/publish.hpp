// From approved sections to a publication that terminals accept.
//
// Planning is pure but for reading the workspace: it refuses what is not signed by both groups,
// then lists the files of the next publication in the order of writing. Sections that did not
// change keep their version and signatures; where nothing changed at all there is nothing to issue.
// What the office's own keys sign (root, targets, snapshot, timestamp) is renewed on the way when
// it would expire soon.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/office_clock.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/repository.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// Who issues, with which keys, when.
struct Issuer {
    Workspace const& workspace;
    KeyCare const& care;
    Instant now;
    std::string by = {};  ///< Staff id, for the entries of a publication.
};

struct PublicationPlan {
    std::vector<RepositoryFile> files;   ///< In the order of writing; empty: nothing is new.
    std::vector<std::string> sections;   ///< Those with a new version.
    std::vector<std::string> renewed;    ///< Of the office's own roles, those with a new version.
    std::vector<RegisterEvent> entries;  ///< One a section.
    std::int64_t snapshot_version = 0;
};

/// `sections`: empty for all; those not named stay as they are published. Rejected where a section
/// that goes out is not approved by both groups, naming every such section and who could sign, or
/// where drafts hold errors.
Result<PublicationPlan> plan_publication(Issuer const& issuer,
                                         std::vector<std::string> const& sections);

struct PublishRequest {
    std::string to;  ///< A folder, or the address of a WebDAV server.
    std::string by;  ///< Staff id of who publishes.
    std::vector<std::string> sections = {};
    KeyCare care = unprotected_keys();
    DavSettings dav = {};
    ClockTrust clock = ClockTrust::Unasked;
};

struct PublishOutcome {
    PublicationPlan plan;
    std::size_t files_written = 0;           ///< To the destination.
    std::filesystem::path made_folder = {};  ///< The destination, where it was not there before.
    bool repaired = false;                   ///< The timestamp there was damaged.
};

/// Plans, keeps the publication in the workspace, then copies what is missing into `to`.
Result<PublishOutcome> publish(Workspace const& workspace, PublishRequest const& request,
                               Instant now);

struct TimestampRequest {
    std::string to;
    std::filesystem::path key_file = {};  ///< Empty: the workspace's own.
    KeyCare care = unprotected_keys();
    DavSettings dav = {};
    ClockTrust clock = ClockTrust::Unasked;
};

/// A fresh timestamp over the same snapshot, in the workspace and in `to`. Rejected where nothing
/// was published before, there or at all.
Result<PublishOutcome> refresh_timestamp(Workspace const& workspace,
                                         TimestampRequest const& request, Instant now);

}  // namespace sunhall
