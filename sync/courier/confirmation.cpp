#include "sync/courier/confirmation.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/base/log.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

namespace {

constexpr std::size_t largest_file_bytes = 4096;

/// TUF clients take no longer one.
constexpr std::size_t largest_timestamp_bytes = 65536;

/// None where there is no timestamp that can be read.
std::optional<Instant> expiry_of_timestamp(std::filesystem::path const& file) {
    auto const bytes = read_file(file, largest_timestamp_bytes);
    if (!bytes) {
        return std::nullopt;
    }
    auto const envelope = read_envelope(*bytes);
    if (!envelope) {
        return std::nullopt;
    }
    auto const timestamp = timestamp_from_json(envelope->body);
    return timestamp ? std::optional{timestamp->expires} : std::nullopt;
}

}  // namespace

std::optional<Instant> read_confirmation(std::filesystem::path const& file) {
    auto const bytes = read_file(file, largest_file_bytes);
    if (!bytes) {
        return std::nullopt;
    }
    auto const json = parse_json(*bytes);
    auto const* const confirmed = json ? json->find("confirmed") : nullptr;
    if (confirmed == nullptr || confirmed->text() == nullptr) {
        return std::nullopt;
    }
    return parse_instant(*confirmed->text());
}

std::optional<Instant> believed_confirmation(CourierFolders const& folders, Instant told) {
    auto const confirmed = read_confirmation(folders.confirmation);
    auto const limit = expiry_of_timestamp(folders.metadata / "timestamp.json").value_or(told);
    if (confirmed && *confirmed > limit) {
        log(Severity::Warning, format("{} is passed over: {} cannot be true",
                                      folders.confirmation.string(), utc_text(*confirmed)));
        return std::nullopt;
    }
    return confirmed;
}

Result<void> write_confirmation(std::filesystem::path const& file, Instant confirmed) {
    Json const json{Json::Object{{"confirmed", utc_text(confirmed)}}};
    return write_atomically(file, pretty_json(json));
}

}  // namespace sunhall
