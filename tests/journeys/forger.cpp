#include "tests/journeys/forger.hpp"

#include <algorithm>
#include <stdexcept>

#include "sync/base/files.hpp"
#include "sync/trust/digest.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 4U << 20U;  // bytes; the demo's are a few thousand

FileMeta meta_of(std::int64_t version, std::string const& bytes) {
    return {.version = version,
            .length = static_cast<std::int64_t>(bytes.size()),
            .hashes = {{std::string{hash_name}, sha256_hex(bytes)}}};
}

std::vector<Signature> signatures(Json const& body, std::vector<Signer> const& signers) {
    std::vector<Signature> all;
    for (auto const& signer : signers) {
        all.push_back({.key_id = signer.as, .hex = sign(body, *signer.key).hex});
    }
    return all;
}

}  // namespace

std::string section_of(std::string const& item_path) {
    return item_path.substr(0, item_path.find('/'));
}

DelegatedRole& role_in(Delegations& delegations, std::string const& section) {
    auto const role = std::ranges::find(delegations.roles, section, &DelegatedRole::name);
    if (role == delegations.roles.end()) {
        throw std::runtime_error{"nothing is delegated to " + section};
    }
    return *role;
}

Forger::Forger(Office const& office)
    : office_{office}, published_{must(read_publication(office.published()))} {}

SecretKey Forger::key(std::string const& name) const {
    return must(SecretKey::load(office_.key(name)));
}

void Forger::publish_item(std::string const& path, std::string const& wrong,
                          std::string const& right, std::vector<Signer> const& signers) {
    auto bytes = must(read_file(office_.published() / place_of_item(path), largest_file));
    auto const found = bytes.find(wrong);
    if (found == std::string::npos) {
        throw std::runtime_error{path + " does not hold " + wrong};
    }
    bytes.replace(found, wrong.size(), right);
    publish_section(
        section_of(path),
        [&](Targets& section) {
            auto& target = section.targets.at(path);
            target.length = static_cast<std::int64_t>(bytes.size());
            target.hashes = {{std::string{hash_name}, sha256_hex(bytes)}};
            overwrite(target_place(path, target), bytes);
        },
        signers);
}

void Forger::publish_section(std::string const& section,
                             std::function<void(Targets&)> const& change,
                             std::vector<Signer> const& signers) {
    auto& issued = published_.sections[section];  // A role may be new.
    change(issued.content);
    ++issued.content.version;
    auto const body = to_json(issued.content);
    issued.bytes = write_envelope(body, signatures(body, signers));
    overwrite(metadata_place(section, issued.content.version), issued.bytes);
    publish_snapshot(section, issued.content.version, issued.bytes);
}

void Forger::publish_delegations(std::function<void(Delegations&)> const& change) {
    auto& targets = published_.targets;
    change(*targets.content.delegations);
    ++targets.content.version;
    auto const signer = key("targets");
    auto const body = to_json(targets.content);
    targets.bytes = write_envelope(body, signatures(body, {{&signer}}));
    overwrite(metadata_place("targets", targets.content.version), targets.bytes);
    publish_snapshot("targets", targets.content.version, targets.bytes);
}

void Forger::publish_snapshot(std::string const& role, std::int64_t version,
                              std::string const& bytes) {
    auto& snapshot = published_.snapshot;
    snapshot.content.meta.insert_or_assign(role + ".json", meta_of(version, bytes));
    ++snapshot.content.version;
    auto const signer = key("snapshot");
    auto const body = to_json(snapshot.content);
    snapshot.bytes = write_envelope(body, signatures(body, {{&signer}}));
    overwrite(metadata_place("snapshot", snapshot.content.version), snapshot.bytes);
    published_.timestamp.content.snapshot = meta_of(snapshot.content.version, snapshot.bytes);
    publish_timestamp(published_.timestamp.content.expires);
}

void Forger::publish_timestamp(Instant expires) {
    auto& timestamp = published_.timestamp;
    timestamp.content.expires = expires;
    ++timestamp.content.version;
    auto const signer = key("timestamp");
    auto const body = to_json(timestamp.content);
    timestamp.bytes = write_envelope(body, signatures(body, {{&signer}}));
    overwrite(std::string{timestamp_place}, timestamp.bytes);
}

void Forger::publish_timestamp_of(Publication const& older) {
    published_.timestamp.content.snapshot =
        meta_of(older.snapshot.content.version, older.snapshot.bytes);
    publish_timestamp(published_.timestamp.content.expires);
}

void Forger::overwrite(std::string const& place, std::string const& bytes) const {
    auto const file = office_.published() / place;
    fs::create_directories(file.parent_path());
    must(write_atomically(file, bytes));
}

void Forger::flip_a_byte(std::string const& place) const {
    auto bytes = must(read_file(office_.published() / place, largest_file));
    auto& middle = bytes.at(bytes.size() / 2);
    middle = static_cast<char>(middle ^ 1);
    overwrite(place, bytes);
}

std::string Forger::place_of_item(std::string const& path) const {
    return target_place(path, published_.sections.at(section_of(path)).content.targets.at(path));
}

std::string Forger::place_of_section(std::string const& section) const {
    return metadata_place(section, published_.sections.at(section).version());
}

}  // namespace sunhall::journey
