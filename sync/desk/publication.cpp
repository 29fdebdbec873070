#include "sync/desk/publication.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

template <typename T>
Result<Issued<T>> read_issued(fs::path const& file, Result<T> (*from_json)(Json const&)) {
    auto bytes = TRY(read_file(file, most_metadata_bytes));
    auto const envelope = TRY(during(file.string(), read_envelope(bytes)));
    auto content = TRY(during(file.string(), from_json(envelope.body)));
    return Issued<T>{.bytes = std::move(bytes), .content = std::move(content)};
}

/// Where bytes are what a signed list says; a damaged workspace must not be passed on.
Result<void> check_hashes(fs::path const& file, std::string_view bytes, Hashes const& hashes) {
    if (compare_hashes(bytes, hashes).agrees) {
        return {};
    }
    return fail(Failure::Malformed, format("{} 已损坏；请从发布目录复制回来", file.string()));
}

Result<Issued<Root>> read_newest_root(fs::path const& repository) {
    auto newest = TRY(read_issued(repository / root_place(1), root_from_json));
    while (fs::exists(repository / root_place(newest.version() + 1))) {
        newest = TRY(read_issued(repository / root_place(newest.version() + 1), root_from_json));
    }
    return newest;
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

Result<Publication> read_publication(fs::path const& repository) {
    Publication found;
    found.root = TRY(read_newest_root(repository));
    if (!fs::exists(repository / timestamp_place)) {
        return found;
    }
    found.timestamp = TRY(read_issued(repository / timestamp_place, timestamp_from_json));
    auto const& named = found.timestamp.content.snapshot;
    auto const snapshot = repository / metadata_place("snapshot", named.version);
    found.snapshot = TRY(read_issued(snapshot, snapshot_from_json));
    TRY(check_hashes(snapshot, found.snapshot.bytes, named.hashes));
    for (auto const& [file_name, meta] : found.snapshot.content.meta) {
        auto const role = role_of(file_name);
        auto const file = repository / metadata_place(role, meta.version);
        auto issued = TRY(read_issued(file, targets_from_json));
        TRY(check_hashes(file, issued.bytes, meta.hashes));
        if (role == "targets") {
            found.targets = std::move(issued);
        } else {
            found.sections.emplace(role, std::move(issued));
        }
    }
    return found;
}

Result<std::string> published_target(fs::path const& repository, std::string_view path,
                                     TargetFile const& target) {
    auto const file = repository / target_place(path, target);
    auto bytes = TRY(read_file(file, std::max(most_item_bytes, most_picture_bytes)));
    TRY(check_hashes(file, bytes, target.hashes));
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
