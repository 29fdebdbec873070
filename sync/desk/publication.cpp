#include "sync/desk/publication.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/role_tree.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

template <typename T>
Result<Issued<T>> read_issued(ReadPlace const& read, std::string const& place,
                              Result<T> (*from_json)(Json const&)) {
    auto bytes = TRY(read(place));
    auto const envelope = TRY(during(place, read_envelope(bytes)));
    auto content = TRY(during(place, from_json(envelope.body)));
    return Issued<T>{.bytes = std::move(bytes), .content = std::move(content)};
}

/// Where bytes are what a signed list says; a damaged workspace must not be passed on.
Result<void> check_hashes(std::string const& place, std::string_view bytes, Hashes const& hashes) {
    if (compare_hashes(bytes, hashes).agrees) {
        return {};
    }
    return fail(Failure::Malformed, format("{} 已损坏；请从发布目录复制回来", place));
}

bool is_missing(Error const& error) { return error.failure == Failure::Missing; }

Result<Issued<Root>> read_newest_root(ReadPlace const& read) {
    auto newest = TRY(read_issued(read, root_place(1), root_from_json));
    for (;;) {
        auto next = read_issued(read, root_place(newest.version() + 1), root_from_json);
        if (!next && is_missing(next.error())) {
            return newest;
        }
        newest = TRY(std::move(next));
    }
}

/// The role a metadata file is of: "targets.json" → "targets". Sections need no unquoting.
std::string role_of(std::string_view file_name) {
    return std::string{file_name.substr(0, file_name.rfind('.'))};
}

}  // namespace

Issued<Targets> Publication::section(std::string_view name) const {
    auto const found = sections.find(name);
    return found == sections.end() ? Issued<Targets>{} : found->second;
}

ReadPlace reading_from(fs::path const& repository) {
    return [repository](std::string const& place) {
        return read_file(repository / place, most_file_bytes);
    };
}

Result<Publication> read_publication(ReadPlace const& read) {
    Publication found;
    found.root = TRY(read_newest_root(read));
    auto timestamp = read_issued(read, std::string{timestamp_place}, timestamp_from_json);
    if (!timestamp && is_missing(timestamp.error())) {
        return found;
    }
    found.timestamp = TRY(std::move(timestamp));
    auto const& named = found.timestamp.content.snapshot;
    auto const snapshot = metadata_place("snapshot", named.version);
    found.snapshot = TRY(read_issued(read, snapshot, snapshot_from_json));
    TRY(check_hashes(snapshot, found.snapshot.bytes, named.hashes));
    for (auto const& [file_name, meta] : found.snapshot.content.meta) {
        auto const role = role_of(file_name);
        auto const place = metadata_place(role, meta.version);
        auto issued = TRY(read_issued(read, place, targets_from_json));
        TRY(check_hashes(place, issued.bytes, meta.hashes));
        if (role == "targets") {
            found.targets = std::move(issued);
        } else if (role == withdrawing_role) {
            found.withdrawal = std::move(issued);
        } else {
            found.sections.emplace(role, std::move(issued));
        }
    }
    return found;
}

Result<Publication> read_publication(fs::path const& repository) {
    return during(repository.string(), read_publication(reading_from(repository)));
}

Result<std::vector<PublishedFile>> files_of(Publication const& publication, ReadPlace const& read) {
    std::vector<PublishedFile> files;
    auto const add = [&](std::string place, std::string_view bytes) {
        files.push_back({.place = std::move(place),
                         .length = static_cast<std::int64_t>(bytes.size()),
                         .sha256 = sha256_hex(bytes)});
    };
    for (auto const& [section, issued] : publication.sections) {
        for (auto const& [path, target] : issued.content.targets) {
            auto const hash = target.hashes.find(hash_name);
            files.push_back({.place = target_place(path, target),
                             .length = target.length,
                             .sha256 = hash == target.hashes.end() ? std::string{} : hash->second});
        }
    }
    for (auto const& [section, issued] : publication.sections) {
        add(metadata_place(section, issued.version()), issued.bytes);
    }
    if (publication.withdrawal.exists()) {
        add(metadata_place(withdrawing_role, publication.withdrawal.version()),
            publication.withdrawal.bytes);
    }
    add(metadata_place("targets", publication.targets.version()), publication.targets.bytes);
    add(metadata_place("snapshot", publication.snapshot.version()), publication.snapshot.bytes);
    for (std::int64_t version = 1; version <= publication.root.version(); ++version) {
        auto const bytes = TRY(read(root_place(version)));
        add(root_place(version), bytes);
    }
    add(std::string{timestamp_place}, publication.timestamp.bytes);
    return files;
}

Result<std::string> published_target(fs::path const& repository, std::string_view path,
                                     TargetFile const& target) {
    auto const file = repository / target_place(path, target);
    auto bytes = TRY(read_file(file, most_file_bytes));
    TRY(check_hashes(file.string(), bytes, target.hashes));
    return bytes;
}

std::string root_place(std::int64_t version) { return metadata_place("root", version); }

std::string metadata_place(std::string_view role, std::int64_t version) {
    return format("metadata/{}.{}.json", version, percent_encoded(role));
}

std::string target_place(std::string_view path, TargetFile const& target) {
    auto const slash = path.rfind('/') + 1;  // 0 where there is none: npos wraps round
    auto const hash = target.hashes.find(hash_name);
    return format("targets/{}{}.{}", path.substr(0, slash),
                  hash == target.hashes.end() ? "" : hash->second, path.substr(slash));
}

}  // namespace sunhall
