#include "sync/courier/spool.hpp"

#include <system_error>
#include <utility>

#include "sync/base/bytes.hpp"
#include "sync/base/files.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

namespace {

constexpr std::size_t sha256_digits = 64;

}  // namespace

Spool::Spool(std::filesystem::path folder) : folder_{std::move(folder)} {}

bool Spool::is_empty() const {
    std::error_code code;
    return std::filesystem::is_empty(folder_, code) || code;
}

std::optional<std::filesystem::path> Spool::file_of(TargetInfo const& target) const {
    // A name from outside becomes a file name only when it can be nothing else.
    if (target.sha256.size() != sha256_digits || !from_hex(target.sha256)) {
        return std::nullopt;
    }
    return folder_ / target.sha256;
}

std::optional<std::string> Spool::unverified_bytes(TargetInfo const& target) const {
    auto const file = file_of(target);
    if (!file) {
        return std::nullopt;
    }
    auto bytes = read_file(*file, static_cast<std::size_t>(target.length));
    return bytes ? std::optional{take(std::move(bytes))} : std::nullopt;
}

Result<void> Spool::keep(ItemBytes const& item) const {
    auto const file = file_of(item.target);
    if (!file) {
        return {};
    }
    TRY(make_folder(folder_));
    return replace_file(*file, item.bytes);
}

std::optional<std::string> Spool::unverified_file(std::string_view place,
                                                  std::size_t most_bytes) const {
    auto bytes = read_file(folder_ / percent_encoded(place), most_bytes);
    return bytes ? std::optional{take(std::move(bytes))} : std::nullopt;
}

Result<void> Spool::keep_file(std::string_view place, std::string_view bytes) const {
    TRY(make_folder(folder_));
    return replace_file(folder_ / percent_encoded(place), bytes);
}

void Spool::clear() const {
    std::error_code ignored;  // What stays costs only space.
    std::filesystem::remove_all(folder_, ignored);
}

}  // namespace sunhall
