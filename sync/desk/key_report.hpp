// Which keys the office has: its people's, its own, those out of use, and until when they signed.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// A key of the office's own as the newest root lists it.
struct OfficeKey {
    enum class Place { Elsewhere, Open, Sealed };

    std::string role;  ///< root, targets …
    std::string key_id;
    Place place = Place::Elsewhere;  ///< Whether its file lies in keys/, and how.
};

struct KeyReport {
    Roster roster;
    std::vector<OfficeKey> office;
    std::int64_t root_keys_needed = 1;
    std::vector<Expiry> expiries;
};

Result<KeyReport> read_keys(Workspace const& workspace, Instant now);

void report_keys(std::ostream& out, KeyReport const& report);
void add_facts(Json::Object& facts, KeyReport const& report);

}  // namespace sunhall
