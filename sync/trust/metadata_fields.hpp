// Taking a JSON object apart field by field, with messages that name the field.
//
// Used by the readers of metadata only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

/// Malformed naming `name` where it is missing or of another type.
Result<Json const*> field(Json const& object, std::string_view name);
Result<Json::Object const*> object_field(Json const& object, std::string_view name);
Result<std::string> text_field(Json const& object, std::string_view name);
Result<bool> boolean_field(Json const& object, std::string_view name);
/// From `least` to greatest_number.
Result<std::int64_t> number_field(Json const& object, std::string_view name, std::int64_t least);

/// An array of texts that do not repeat.
Result<std::vector<std::string>> texts_field(Json const& object, std::string_view name);

/// What all metadata has: checks `_type` and `spec_version`.
struct Header {
    std::int64_t version = 1;
    Instant expires;
};
Result<Header> read_header(Json const& body, std::string_view type);

Result<Hashes> hashes_field(Json const& object);
Result<KeyList> keys_field(Json const& object);
Result<RoleKeys> read_role_keys(Json const& object);

}  // namespace sunhall
