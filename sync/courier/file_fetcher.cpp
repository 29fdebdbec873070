#include "sync/courier/file_fetcher.hpp"

#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/http/address.hpp"

namespace sunhall {

namespace {

/// None for what could lead out of the folder.
std::optional<std::filesystem::path> path_within(std::string_view path) {
    std::filesystem::path within;
    while (true) {
        auto const end = path.find('/');
        auto const name = percent_decoded(path.substr(0, end));
        if (!name || name->empty() || *name == "." || *name == ".." ||
            name->find('/') != std::string::npos || name->find('\0') != std::string::npos) {
            return std::nullopt;
        }
        within /= *name;
        if (end == std::string_view::npos) {
            return within;
        }
        path.remove_prefix(end + 1);
    }
}

}  // namespace

Result<std::string> FileFetcher::fetch(std::string const& path, std::size_t most_bytes) {
    std::error_code code;
    if (!std::filesystem::is_directory(folder_, code)) {
        return fail(Failure::Offline,
                    format("{} is not there; is the stick plugged in?", folder_.string()));
    }
    auto const within = path_within(path);
    if (!within) {
        return fail(Failure::Refused, path + " is no name of a file");
    }
    auto const file = folder_ / *within;
    auto const status = std::filesystem::status(file, code);
    if (status.type() == std::filesystem::file_type::not_found) {
        return fail(Failure::Missing, file.string() + " is not there");
    }
    // Opening a pipe would wait for somebody to write into it.
    if (status.type() != std::filesystem::file_type::regular) {
        return fail(Failure::Refused, file.string() + " is no plain file");
    }
    auto bytes = read_file(file, most_bytes);
    if (bytes) {
        return bytes;
    }
    bool const too_long = bytes.error().failure == Failure::Malformed;
    return fail(too_long ? Failure::Refused : Failure::Offline, bytes.error().message);
}

}  // namespace sunhall
