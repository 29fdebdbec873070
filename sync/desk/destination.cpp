#include "sync/desk/destination.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

bool is_web_address(std::string_view where) {
    return where.starts_with("https://") || where.starts_with("http://");
}

}  // namespace

Result<std::string> FolderDestination::read(std::string const& place) {
    return read_file(folder_ / place, most_file_bytes);
}

/// The bytes are compared, so that a damaged file is written anew.
Result<bool> FolderDestination::holds(PublishedFile const& file) {
    std::error_code none;
    auto const length = fs::file_size(folder_ / file.place, none);
    if (none || length != static_cast<std::uintmax_t>(file.length)) {
        return false;
    }
    auto const bytes = read(file.place);
    return bytes && sha256_hex(*bytes) == file.sha256;
}

Result<void> FolderDestination::write(std::vector<RepositoryFile> const& files) {
    std::vector<FileBytes> together;
    for (auto const& [place, bytes] : files) {
        auto const file = folder_ / place;
        TRY(make_folder(file.parent_path()));
        together.push_back({file, bytes});
    }
    return write_together(together);
}

DavDestination::DavDestination(std::string url, DavSettings const& settings)
    : url_{std::move(url)},
      reader_{{.plain_http = settings.plain_http}},
      writer_{{.plain_http = settings.plain_http}, settings.credentials} {}

Result<std::string> DavDestination::read(std::string const& place) {
    HttpRequest request;
    request.url = url_ + place;
    request.most_bytes = most_file_bytes;
    return TRY(reader_.get(request, {})).body;
}

/// A server whose publication cannot be followed to its end gets everything anew.
Result<void> DavDestination::learn() {
    auto const reading = [this](std::string const& place) { return read(place); };
    auto const there = read_publication(reading);
    if (there && there->timestamp.exists()) {
        for (auto const& file : TRY(files_of(*there, reading))) {
            known_.emplace(file.place, file.sha256);
        }
    } else if (!there && there.error().failure != Failure::Missing &&
               there.error().failure != Failure::Malformed) {
        return tl::unexpected<Error>{there.error()};
    }
    learnt_ = true;
    return {};
}

Result<bool> DavDestination::holds(PublishedFile const& file) {
    if (!learnt_) {
        TRY(learn());
    }
    auto const found = known_.find(file.place);
    return found != known_.end() && found->second == file.sha256;
}

Result<void> DavDestination::write(std::vector<RepositoryFile> const& files) {
    for (auto const& [place, bytes] : files) {
        TRY(writer_.put(url_ + place, bytes));
    }
    return {};
}

std::unique_ptr<Destination> destination_at(std::string const& where, DavSettings const& settings) {
    if (is_web_address(where)) {
        return std::make_unique<DavDestination>(where.ends_with('/') ? where : where + '/',
                                                settings);
    }
    return std::make_unique<FolderDestination>(where);
}

}  // namespace sunhall
