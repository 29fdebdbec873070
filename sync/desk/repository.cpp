#include "sync/desk/repository.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/bundling.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

bool is_there(fs::path const& file, std::string_view bytes) {
    auto const present = read_file(file, most_file_bytes);
    return present && *present == bytes;
}

/// By the timestamp key of any root so far: it may have been changed since that was written.
Result<bool> is_ours(Envelope const& envelope, fs::path const& repository,
                     Publication const& publication) {
    auto const read = reading_from(repository);
    for (auto version = publication.root.version(); version > 0; --version) {
        auto const bytes = TRY(read(root_place(version)));
        auto const signed_root = TRY(read_envelope(bytes));
        auto const root = TRY(root_from_json(signed_root.body));
        Authority const authority{
            .role = "timestamp", .keys = root.keys, .who = root.timestamp, .approval = nullptr};
        if (verify_signatures(envelope, authority)) {
            return true;
        }
    }
    return false;
}

struct SignedTimestamp {
    Envelope envelope;
    Timestamp timestamp;
};

Result<SignedTimestamp> timestamp_at(Destination& to) {
    auto const bytes = TRY(to.read(std::string{timestamp_place}));
    auto envelope = TRY(read_envelope(bytes));
    auto timestamp = TRY(timestamp_from_json(envelope.body));
    return SignedTimestamp{.envelope = std::move(envelope), .timestamp = std::move(timestamp)};
}

/// A damaged workspace must not be passed on.
Result<std::string> whole_file(fs::path const& repository, PublishedFile const& file) {
    auto bytes = TRY(read_file(repository / file.place, most_file_bytes));
    if (sha256_hex(bytes) != file.sha256) {
        return fail(Failure::Malformed,
                    format("{} 已损坏；请从发布目录复制回来", (repository / file.place).string()));
    }
    return bytes;
}

}  // namespace

Result<Present> check_destination(Destination& to, fs::path const& repository,
                                  Publication const& publication) {
    auto const there = timestamp_at(to);
    if (!there && there.error().failure == Failure::Missing) {
        return Present::Nothing;
    }
    if (!there && there.error().failure == Failure::Malformed) {
        return Present::Damaged;
    }
    auto const [envelope, timestamp] = TRY(during(to.name(), there));
    if (!TRY(is_ours(envelope, repository, publication))) {
        return fail(Failure::Rejected,
                    format("{} 里是另一个工作区发布的内容；请换一个目录，或先清空它", to.name()));
    }
    if (timestamp.version > publication.timestamp.version()) {
        return fail(Failure::Rejected,
                    format("{} 里的发布（时间戳第 {} 版）比工作区的（第 {} 版）新：这个工作区是旧的"
                           "备份。请改用最新的工作区，或用 restore 从发布内容恢复",
                           to.name(), timestamp.version, publication.timestamp.version()));
    }
    return Present::Publication;
}

Result<Present> check_published_there(Destination& to, fs::path const& repository,
                                      Publication const& publication) {
    auto const present = TRY(check_destination(to, repository, publication));
    if (present == Present::Nothing) {
        return fail(Failure::Rejected,
                    format("{0} 里没有发布过内容，所以没有改动任何东西。--to 应是 publish "
                           "用过的目录或网址，请核对；要在那里新发布的，请运行 publish --to {0}",
                           to.name()));
    }
    return present;
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

Result<std::size_t> mirror(fs::path const& from, Destination& to) {
    auto const publication = TRY(read_publication(from));
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, "还没有发布过任何内容；请先运行 sunhall-desk publish");
    }
    auto written = TRY(write_bundles(from, publication, to));
    std::size_t waiting_bytes = 0;
    std::vector<RepositoryFile> waiting;
    for (auto const& file : TRY(files_of(publication, reading_from(from)))) {
        if (TRY(to.holds(file))) {
            continue;
        }
        // Nothing of what went before may be missing once the timestamp can be seen.
        if (file.place == timestamp_place || waiting_bytes > most_bytes_together) {
            TRY(to.write(std::exchange(waiting, {})));
            waiting_bytes = 0;
        }
        auto bytes = TRY(whole_file(from, file));
        waiting_bytes += bytes.size();
        waiting.push_back({file.place, std::move(bytes)});
        ++written;
    }
    TRY(to.write(waiting));
    return written;
}

}  // namespace sunhall
