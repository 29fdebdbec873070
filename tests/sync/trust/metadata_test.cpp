// What reading metadata accepts, and what it refuses however well it is signed.
#include "sync/trust/metadata.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "sync/base/calendar.hpp"
#include "tests/support/must.hpp"
#include "tests/support/repository.hpp"

namespace sunhall {
namespace {

Json::Object& object_at(Json::Object& parent, std::string const& key) {
    return *parent.at(key).object();
}

/// The body of the top-level targets with one delegation, changed.
Json targets_with(std::function<void(Json::Object&)> const& change) {
    Repository repository;
    repository.add_target("targets", "hall.json", "{}");
    repository.delegate("targets", {.name = "shifan-hrss", .paths = {"shifan-hrss/*/*"}});
    auto body = to_json(repository.targets.at("targets"));
    change(*body.object());
    return body;
}

/// The same, the delegated role changed.
Json delegation_with(std::function<void(Json::Object&)> const& change) {
    return targets_with([&](Json::Object& body) {
        auto& roles = *object_at(body, "delegations").at("roles").array();
        change(*roles.front().object());
    });
}

std::string refusal(Json const& body) {
    auto const result = targets_from_json(body);
    EXPECT_FALSE(result) << compact_json(body);
    return result ? "" : result.error().message;
}

TEST(Metadata, ReadsWhatItWrites) {
    Repository repository;
    repository.delegate("targets", {.name = "a", .terminating = true, .paths = {"a/*"}});
    repository.delegate("targets", {.name = "b", .path_hash_prefixes = {"0", "1f"}});
    repository.delegation("targets", "a").approval = Approval{{{"k1", "zhang"}}, {{"k2", "li"}}};
    repository.add_target("targets", "hall.json", "{}", Json::Object{{"kind", "hall"}});
    repository.publish_content();

    auto const targets = to_json(repository.targets.at("targets"));
    auto const again = to_json(must(targets_from_json(targets)));

    EXPECT_EQ(again, targets);
    EXPECT_EQ(to_json(must(root_from_json(to_json(repository.root)))), to_json(repository.root));
    EXPECT_EQ(to_json(must(snapshot_from_json(to_json(repository.snapshot)))),
              to_json(repository.snapshot));
    EXPECT_EQ(to_json(must(timestamp_from_json(to_json(repository.timestamp)))),
              to_json(repository.timestamp));
}

TEST(Metadata, RefusesVersionsOutOfBounds) {
    for (auto const version : {std::int64_t{0}, std::int64_t{-1}, greatest_number + 1}) {
        EXPECT_NE(refusal(targets_with([&](auto& body) {
                      body["version"] = version;
                  })).find("version: must be a whole number from 1"),
                  std::string::npos);
    }
    EXPECT_EQ(refusal(targets_with([](auto& body) { body.erase("version"); })), "version: missing");
}

TEST(Metadata, RefusesTimesInOtherForms) {
    for (auto const* time :
         {"2026-11-22", "2026-11-22T09:00:00", "2026-11-22T09:00:00+08:00", "2026-13-22T09:00:00Z",
          "2026-11-22T09:00:00.Z", "2026-11-22T09:00:00.5", "2026-11-22T09:00:00,5Z",
          "2026-11-22T09:00:00.1234567890Z", "soon"}) {
        refusal(targets_with([&](auto& body) { body["expires"] = time; }));
    }
    EXPECT_TRUE(targets_from_json(
        targets_with([](auto& body) { body["expires"] = "2026-11-22T09:00:00.302Z"; })));
}

TEST(Metadata, RefusesAnotherTypeOrSpecification) {
    refusal(targets_with([](auto& body) { body["_type"] = "snapshot"; }));
    refusal(targets_with([](auto& body) { body["spec_version"] = "2.0.0"; }));
    EXPECT_TRUE(
        targets_from_json(targets_with([](auto& body) { body["spec_version"] = "1.9.9"; })));
}

TEST(Metadata, RefusesTargetsWithoutLengthOrHashes) {
    auto const change = [](std::string const& field, Json value) {
        return targets_with([&](auto& body) {
            auto& target = object_at(object_at(body, "targets"), "hall.json");
            target[field] = std::move(value);
        });
    };
    refusal(change("length", -1));
    refusal(change("length", "2"));
    refusal(change("hashes", Json::Object{}));
    refusal(change("hashes", Json::Object{{"sha256", 5}}));
    EXPECT_EQ(refusal(change("hashes", Json::Object{{"sha256", "../../etc"}})),
              "target hall.json: hashes: sha256 is no hexadecimal text");
}

TEST(Metadata, RefusesDelegatedRolesNamedAsTopLevelOnes) {
    for (auto const* name : {"root", "timestamp", "snapshot", "targets"}) {
        EXPECT_NE(refusal(delegation_with([&](auto& role) {
                      role["name"] = name;
                  })).find("may not be named"),
                  std::string::npos);
    }
}

TEST(Metadata, RefusesRoleNamesThatAreNoFileNames) {
    refusal(delegation_with([](auto& role) { role["name"] = ""; }));
    refusal(delegation_with([](auto& role) { role["name"] = std::string(221, 'x'); }));
    refusal(delegation_with([](auto& role) { role["name"] = std::string(100, '/'); }));
}

TEST(Metadata, RefusesDelegationsThatAreNotClear) {
    refusal(delegation_with([](auto& role) { role["path_hash_prefixes"] = Json::Array{}; }));
    refusal(delegation_with([](auto& role) { role.erase("paths"); }));
    refusal(delegation_with([](auto& role) { role.erase("terminating"); }));
    refusal(delegation_with([](auto& role) { role["threshold"] = 0; }));
    refusal(delegation_with([](auto& role) { role["keyids"] = Json::Array{"a", "a"}; }));
    refusal(delegation_with([](auto& role) { role["paths"] = Json::Array{1}; }));
    refusal(targets_with([](auto& body) {
        auto& roles = *object_at(body, "delegations").at("roles").array();
        roles.push_back(Json{roles.front()});
    }));
    refusal(targets_with(
        [](auto& body) { object_at(body, "delegations")["succinct_roles"] = Json::Object{}; }));
}

TEST(Metadata, RefusesAnApprovalThatIsNotComplete) {
    auto const change = [](Json approval) {
        return delegation_with([&](auto& role) { role["x-approval"] = std::move(approval); });
    };
    refusal(change(Json::Array{}));
    refusal(change(Json::Object{{"first", Json::Object{}}}));
    refusal(change(Json::Object{{"first", Json::Object{{"k", ""}}}, {"second", Json::Object{}}}));
    refusal(change(Json::Object{{"first", Json::Array{"k"}}, {"second", Json::Object{}}}));
}

TEST(Metadata, RefusesSuccinctRolesOutOfBounds) {
    auto const change = [](Json bits) {
        return targets_with([&](auto& body) {
            auto& delegations = object_at(body, "delegations");
            delegations.erase("roles");
            delegations["succinct_roles"] = Json::Object{{"keyids", Json::Array{}},
                                                         {"threshold", 1},
                                                         {"bit_length", std::move(bits)},
                                                         {"name_prefix", "bin"}};
        });
    };
    refusal(change(0));
    refusal(change(33));
    refusal(change("8"));
    EXPECT_TRUE(targets_from_json(change(32)));
}

TEST(PercentEncoded, LeavesNothingThatMeansSomethingElsewhere) {
    EXPECT_EQ(percent_encoded("shifan-hrss_1.2~"), "shifan-hrss_1.2~");
    EXPECT_EQ(percent_encoded("../a b?#%"), "..%2Fa%20b%3F%23%25");
    EXPECT_EQ(percent_encoded("阳"), "%E9%98%B3");
}

}  // namespace
}  // namespace sunhall
