#include "tests/journeys/repository_table.hpp"

#include <utility>

namespace sunhall::journey {

namespace {

constexpr Instant far_away = std::chrono::sys_days{std::chrono::year{2090} / 1 / 1};
constexpr Instant long_ago = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};

void nothing(Repository& /*repository*/) {}

void republish(Repository& repository) { repository.publish_content(); }

RepositoryChange then_publish(RepositoryChange change) {
    return [change = std::move(change)](Repository& repository) {
        change(repository);
        repository.publish_content();
    };
}

/// Changes what one file says without anybody signing for it.
RepositoryChange rewrite(std::string const& file, std::string const& from, std::string const& to) {
    return [=](Repository& repository) {
        auto& bytes = repository.metadata.files.at(file);
        bytes.replace(bytes.find(from), from.size(), to);
    };
}

RepositoryChange drop(std::string const& file) {
    return [=](Repository& repository) { repository.metadata.files.erase(file); };
}

RepositoryChange delegating(DelegatedRole const& role) {
    return then_publish([=](Repository& repository) {
        repository.delegate("targets", role);
        repository.targets["targets"].targets.clear();
        repository.add_target(role.name, table_target, "5.00");
        repository.targets[role.name].expires = far_away;
    });
}

void rotate_root(Repository& repository) {
    auto old_key = std::move(repository.signers["root"].front());
    repository.rotate_key("root");
    repository.signers["root"].push_back(std::move(old_key));
    repository.publish("root");
}

void rotate_root_alone(Repository& repository) {
    repository.rotate_key("root");
    repository.publish("root");
}

void without_consistent_snapshots(Repository& repository) {
    repository.root.consistent_snapshot = false;
    repository.publish("root");
}

void bins(Repository& repository) {
    auto const bin = "bin-" + sha256_hex(table_target).substr(0, 1);
    delegating({.name = bin, .paths = {"*/*"}})(repository);
    auto& top = *repository.targets["targets"].delegations;
    top.succinct =
        SuccinctRoles{.who = top.roles.front().who, .bit_length = 4, .name_prefix = "bin"};
    top.roles.clear();
    repository.publish_content();
}

}  // namespace

Repository lasting_repository() {
    Repository repository;
    repository.root.expires = far_away;
    repository.timestamp.expires = far_away;
    repository.snapshot.expires = far_away;
    repository.targets["targets"].expires = far_away;
    repository.add_target("targets", table_target, "5.00");
    for (auto const* role : {"root", "targets", "snapshot", "timestamp"}) {
        repository.publish(role, Bump::No);
    }
    return repository;
}

RepositoryTable good_repositories() {
    return {
        {"plain", true, {nothing}},
        {"twice", true, {nothing, nothing}},
        {"updated", true, {nothing, republish}},
        {"without-hashes", true, {then_publish([](auto& it) { it.give_hashes = false; })}},
        {"without-consistent-snapshots", true, {without_consistent_snapshots}},
        {"root-rotated", true, {rotate_root}},
        {"root-rotated-twice", true, {nothing, rotate_root, rotate_root}},
        {"root-expired-on-the-way", true, {[](auto& it) {
             it.root.expires = long_ago;
             it.publish("root");
             it.root.expires = far_away;
             it.publish("root");
         }}},
        {"timestamp-key-rotated",
         true,
         {nothing,
          [](auto& it) {
              it.rotate_key("timestamp");
              it.publish("root");
              it.timestamp.version = 0;
              it.publish("timestamp");
          }}},
        {"delegated", true, {delegating({.name = "hall", .paths = {"hall/*"}})}},
        {"delegated-terminating",
         true,
         {delegating({.name = "hall", .terminating = true, .paths = {"hall/*"}})}},
        {"delegated-with-odd-name", true, {delegating({.name = "a b?#", .paths = {"*/*"}})}},
        {"delegated-by-hash",
         true,
         {delegating(
             {.name = "hall", .path_hash_prefixes = {sha256_hex(table_target).substr(0, 2)}})}},
        {"delegated-by-question-mark",
         true,
         {delegating({.name = "h", .paths = {"hall/fe?.txt"}})}},
        {"bins", true, {bins}},
    };
}

RepositoryTable bad_repositories() {
    return {
        {"root-expired", false, {[](auto& it) {
             it.root.expires = long_ago;
             it.publish("root");
         }}},
        {"timestamp-expired", false, {then_publish([](auto& it) {
             it.timestamp.expires = long_ago;
         })}},
        {"snapshot-expired", false, {then_publish([](auto& it) {
             it.snapshot.expires = long_ago;
         })}},
        {"targets-expired", false, {then_publish([](auto& it) {
             it.targets["targets"].expires = long_ago;
         })}},
        {"root-rotated-alone", false, {rotate_root_alone}},
        {"timestamp-unsigned", false, {then_publish([](auto& it) {
             it.signers["timestamp"].clear();
         })}},
        {"snapshot-unsigned", false, {then_publish([](auto& it) {
             it.signers["snapshot"].clear();
         })}},
        {"targets-unsigned", false, {then_publish([](auto& it) {
             it.signers["targets"].clear();
         })}},
        {"threshold-not-met", false, {[](auto& it) {
             it.root.targets.threshold = 2;
             it.publish("root");
         }}},
        {"timestamp-rewritten",
         false,
         {rewrite("timestamp.json", "\"version\":1", "\"version\":7")}},
        {"targets-rewritten", false, {rewrite("1.targets.json", "\"length\":4", "\"length\":5")}},
        {"timestamp-missing", false, {drop("timestamp.json")}},
        {"snapshot-missing", false, {drop("1.snapshot.json")}},
        {"targets-missing", false, {drop("1.targets.json")}},
        {"another-type", false, {[](auto& it) {
             it.metadata.files["timestamp.json"] = it.file("1.snapshot.json");
         }}},
        {"snapshot-of-another-version", false, {[](auto& it) {
             it.give_hashes = false;
             it.publish_content();
             it.metadata.files["2.snapshot.json"] = it.file("1.snapshot.json");
         }}},
        {"timestamp-rolled-back",
         false,
         {republish,
          [](auto& it) {
              it.timestamp.version = 1;
              it.publish("timestamp", Bump::No);
          }}},
        {"snapshot-rolled-back",
         false,
         {republish,
          [](auto& it) {
              it.timestamp.snapshot.version = 1;
              it.timestamp.snapshot.hashes.clear();
              it.timestamp.snapshot.length.reset();
              it.publish("timestamp");
          }}},
        {"role-forgotten",
         false,
         {delegating({.name = "hall", .paths = {"hall/*"}}),
          [](auto& it) {
              it.snapshot.meta.erase("hall.json");
              it.publish("snapshot");
              it.publish("timestamp");
          }}},
        {"delegated-elsewhere", false, {delegating({.name = "hall", .paths = {"fees/*"}})}},
        {"delegated-one-folder-short", false, {delegating({.name = "hall", .paths = {"*"}})}},
        {"delegated-unsigned", false, {then_publish([](auto& it) {
             delegating({.name = "hall", .paths = {"hall/*"}})(it);
             it.signers["hall"].clear();
         })}},
        {"delegated-expired", false, {then_publish([](auto& it) {
             delegating({.name = "hall", .paths = {"hall/*"}})(it);
             it.targets["hall"].expires = long_ago;
         })}},
        {"target-unknown", false, {then_publish([](auto& it) {
             it.targets["targets"].targets.clear();
         })}},
        {"target-changed", false, {[](auto& it) {
             for (auto& [path, bytes] : it.target_files.files) {
                 bytes = "6.00";
             }
         }}},
        {"target-longer", false, {[](auto& it) {
             for (auto& [path, bytes] : it.target_files.files) {
                 bytes += "!";
             }
         }}},
        {"target-missing", false, {[](auto& it) { it.target_files.files.clear(); }}},
    };
}

}  // namespace sunhall::journey
