// What the office last published, read back from the workspace's own copy of the repository.
//
// Reading starts at timestamp.json and follows what it names, as a terminal would: files of a
// publication that was interrupted before its timestamp are simply not seen, and the next
// publication writes over them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

/// A metadata file and what it says; no bytes: there is none yet.
template <typename T>
struct Issued {
    std::string bytes;
    T content;

    [[nodiscard]] bool exists() const { return !bytes.empty(); }
    [[nodiscard]] std::int64_t version() const { return exists() ? content.version : 0; }
};

struct Publication {
    Issued<Root> root;
    Issued<Timestamp> timestamp;
    Issued<Snapshot> snapshot;
    Issued<Targets> targets;
    std::map<std::string, Issued<Targets>, std::less<>> sections;
    Issued<Targets> withdrawal;  ///< What is hidden by one signature; see withdrawal.hpp.

    /// The section as published; one without bytes where it never was.
    [[nodiscard]] Issued<Targets> section(std::string_view name) const;
};

/// The bytes of a file by its place in a repository; Missing where there is none.
using ReadPlace = std::function<Result<std::string>(std::string const& place)>;
[[nodiscard]] ReadPlace reading_from(std::filesystem::path const& repository);

/// Fails where a file that the timestamp leads to is missing or damaged.
Result<Publication> read_publication(ReadPlace const& read);
Result<Publication> read_publication(std::filesystem::path const& repository);

/// A file of a repository by what must be in it.
struct PublishedFile {
    std::string place;  ///< Relative to the repository.
    std::int64_t length = 0;
    std::string sha256;
};

/// Every file of the publication in the order of writing: items, the lists of sections, targets,
/// snapshot, roots, and timestamp.json last.
Result<std::vector<PublishedFile>> files_of(Publication const& publication, ReadPlace const& read);

/// The bytes of a target that the publication lists.
Result<std::string> published_target(std::filesystem::path const& repository, std::string_view path,
                                     TargetFile const& target);

/// Where the repository keeps things (consistent snapshots), relative to its folder.
[[nodiscard]] std::string root_place(std::int64_t version);
[[nodiscard]] std::string metadata_place(std::string_view role, std::int64_t version);
[[nodiscard]] std::string target_place(std::string_view path, TargetFile const& target);
inline constexpr std::string_view timestamp_place = "metadata/timestamp.json";

/// Hash algorithm of targets and metadata that we write.
inline constexpr std::string_view hash_name = "sha256";

}  // namespace sunhall
