#include "sync/desk/repository.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_file_bytes =
    std::max({most_item_bytes, most_picture_bytes, most_metadata_bytes});

bool is_there(fs::path const& file, std::string_view bytes) {
    auto const present = read_file(file, most_file_bytes);
    return present && *present == bytes;
}

Result<RepositoryFile> read_place(fs::path const& repository, std::string place) {
    auto bytes = TRY(read_file(repository / place, most_file_bytes));
    return RepositoryFile{.place = std::move(place), .bytes = std::move(bytes)};
}

/// All files of the publication, in the order of writing.
Result<std::vector<RepositoryFile>> files_of(fs::path const& repository,
                                             Publication const& publication) {
    std::vector<RepositoryFile> files;
    for (auto const& [section, issued] : publication.sections) {
        for (auto const& [path, target] : issued.content.targets) {
            auto bytes = TRY(published_target(repository, path, target));
            files.push_back({target_place(path, target), std::move(bytes)});
        }
    }
    for (auto const& [section, issued] : publication.sections) {
        files.push_back({metadata_place(section, issued.version()), issued.bytes});
    }
    files.push_back(
        {metadata_place("targets", publication.targets.version()), publication.targets.bytes});
    files.push_back(
        {metadata_place("snapshot", publication.snapshot.version()), publication.snapshot.bytes});
    for (std::int64_t version = 1; version <= publication.root.version(); ++version) {
        files.push_back(TRY(read_place(repository, root_place(version))));
    }
    files.push_back({std::string{timestamp_place}, publication.timestamp.bytes});
    return files;
}

}  // namespace

Result<void> check_destination(fs::path const& to, Publication const& publication) {
    auto const bytes = read_file(to / timestamp_place, most_metadata_bytes);
    if (!bytes) {
        return {};
    }
    auto const envelope = TRY(during(to.string(), read_envelope(*bytes)));
    auto const there = TRY(during(to.string(), timestamp_from_json(envelope.body)));
    auto const& root = publication.root.content;
    Authority const authority{
        .role = "timestamp", .keys = root.keys, .who = root.timestamp, .approval = nullptr};
    if (!verify_signatures(envelope, authority)) {
        return fail(Failure::Rejected,
                    format("{} 里是另一个工作区发布的内容；请换一个目录，或先清空它", to.string()));
    }
    if (there.version > publication.timestamp.version()) {
        return fail(Failure::Rejected,
                    format("{} 里的发布（时间戳第 {} 版）比工作区的（第 {} 版）新：这个工作区是旧的"
                           "备份。请改用最新的工作区",
                           to.string(), there.version, publication.timestamp.version()));
    }
    return {};
}

Result<std::size_t> write_files(fs::path const& repository,
                                std::vector<RepositoryFile> const& files) {
    std::vector<FileBytes> missing;
    for (auto const& [place, bytes] : files) {
        auto const file = repository / place;
        if (!is_there(file, bytes)) {
            TRY(make_folder(file.parent_path()));
            missing.push_back({file, bytes});
        }
    }
    auto const timestamp = std::stable_partition(
        missing.begin(), missing.end(),
        [&](FileBytes const& missed) { return missed.file != repository / timestamp_place; });
    TRY(write_together({missing.begin(), timestamp}));
    TRY(write_together({timestamp, missing.end()}));
    return missing.size();
}

Result<std::size_t> mirror(fs::path const& from, fs::path const& to) {
    auto const publication = TRY(read_publication(from));
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, "还没有发布过任何内容；请先运行 sunhall-desk publish");
    }
    auto const files = TRY(files_of(from, publication));
    return write_files(to, files);
}

}  // namespace sunhall
