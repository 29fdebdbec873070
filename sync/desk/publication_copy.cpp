#include "sync/desk/publication_copy.hpp"

#include <utility>

#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/repository.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

bool is_target(PublishedFile const& file) { return file.place.starts_with("targets/"); }

}  // namespace

Result<Publication> PublicationCopy::read() {
    return during(from_->name(), read_publication(reading()));
}

Result<void> PublicationCopy::take_metadata(Publication const& publication,
                                            std::filesystem::path const& to) {
    std::vector<RepositoryFile> metadata;
    for (auto const& file : TRY(files_of(publication, reading()))) {
        if (!is_target(file)) {
            auto bytes = TRY(once(file.place));
            metadata.push_back({file.place, std::move(bytes)});
        }
    }
    TRY(write_files(to, metadata));
    return {};
}

Result<void> PublicationCopy::take_targets(Publication const& publication,
                                           std::filesystem::path const& to) {
    FolderDestination there{to};
    std::vector<RepositoryFile> waiting;
    std::size_t waiting_bytes = 0;
    for (auto const& file : TRY(files_of(publication, reading()))) {
        if (!is_target(file) || TRY(there.holds(file))) {
            continue;
        }
        // A statement of its own: what stands before a failing TRY in braces is never destroyed.
        auto bytes = TRY(target(file));
        waiting.push_back({file.place, std::move(bytes)});
        waiting_bytes += waiting.back().bytes.size();
        if (waiting_bytes > most_bytes_together) {
            TRY(there.write(std::exchange(waiting, {})));
            waiting_bytes = 0;
        }
    }
    return there.write(waiting);
}

ReadPlace PublicationCopy::reading() {
    return [this](std::string const& place) { return once(place); };
}

Result<std::string> PublicationCopy::once(std::string const& place) {
    auto known = read_.find(place);
    if (known == read_.end()) {
        known = read_.emplace(place, TRY(from_->read(place))).first;
    }
    return known->second;
}

Result<std::string> PublicationCopy::target(PublishedFile const& file) {
    auto bytes = TRY(from_->read(file.place));
    if (sha256_hex(bytes) != file.sha256) {
        return fail(Failure::Untrusted,
                    format("{} 里的 {} 不是签名的那个文件", from_->name(), file.place));
    }
    return bytes;
}

}  // namespace sunhall
