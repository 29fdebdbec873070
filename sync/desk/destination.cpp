#include "sync/desk/destination.hpp"

#include <algorithm>
#include <cctype>
#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/http/address.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

/// "https" of "HTTPS://host/", also where a slash is missing; empty where no address is meant.
std::string scheme_of(std::string_view where) {
    auto const end = where.find(":/");
    std::string scheme{where.substr(0, end == std::string_view::npos ? 0 : end)};
    for (auto& character : scheme) {
        auto const byte = static_cast<unsigned char>(character);
        if (std::isalnum(byte) == 0 &&
            std::string_view{"+-."}.find(character) == std::string_view::npos) {
            return {};
        }
        character = static_cast<char>(std::tolower(byte));
    }
    return scheme;
}

Result<std::unique_ptr<Destination>> folder_at(std::string const& url) {
    auto const folder = folder_of_url(url);
    if (!folder) {
        return fail(
            Failure::Rejected,
            format("“{}”写错了：文件夹请直接写路径，或写成 file:///media/usb/sunhall", url));
    }
    return std::make_unique<FolderDestination>(*folder);
}

}  // namespace

fs::path FolderDestination::unmade_folder() const {
    std::error_code none;
    return fs::exists(folder_, none) ? fs::path{} : fs::absolute(folder_, none);
}

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

Result<std::unique_ptr<Destination>> destination_at(std::string const& where,
                                                    DavSettings const& settings) {
    auto const scheme = scheme_of(where);
    if (scheme.empty()) {
        return std::make_unique<FolderDestination>(where);
    }
    auto url = scheme + where.substr(scheme.size());
    if (scheme == "file") {
        return folder_at(url);
    }
    if (!url.starts_with("https://") && !url.starts_with("http://")) {
        return fail(Failure::Rejected,
                    format("“{}”不能用：请写文件夹的路径，或以 https:// 开头的网址", where));
    }
    url += url.ends_with('/') ? "" : "/";
    return std::make_unique<DavDestination>(std::move(url), settings);
}

}  // namespace sunhall
