#include "sync/courier/confirmation.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

constexpr std::size_t largest_file_bytes = 4096;

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

Result<void> write_confirmation(std::filesystem::path const& file, Instant confirmed) {
    Json const json{Json::Object{{"confirmed", utc_text(confirmed)}}};
    return write_atomically(file, pretty_json(json));
}

}  // namespace sunhall
