// Fields of an item by name, as a map of columns spells them:
//
//     title                            a member
//     body.promised_limit              a member of a member
//     body.links[role=form].url        of the link whose role is form
//     body.materials[].name            of each material, one a text
//
// Entries of lists are found by what they say, not by number, so that importing again touches the
// same entry however many others people have added by hand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct FieldStep {
    std::string name;
    bool each = false;       ///< name[]
    std::string key, value;  ///< name[key=value]; empty: none.
};

/// Rejected, naming the path, where it is not written so.
Result<std::vector<FieldStep>> parse_field_path(std::string_view path);

/// The same with what each part is about lost: "body.links[1].url" and
/// "body.links[role=form].url" are both "body.links.url".
[[nodiscard]] std::string plain_field(std::string_view path);

/// Makes what is missing on the way. A [] takes one value an entry: entries that already say a
/// value keep whatever else they hold, others go.
void put_field(Json& object, std::vector<FieldStep> const& path, std::vector<Json> const& values);

/// Takes the field away, and with it what then holds nothing but the key it is found by.
void erase_field(Json& object, std::vector<FieldStep> const& path);

/// Whether the list entry that the path leads through is there; true where it leads through none.
[[nodiscard]] bool has_entry(Json const& object, std::vector<FieldStep> const& path);

enum class Fill { Always, WhereMissing };

/// Like put_field(), but a [] means the entries that are there.
void fill_field(Json& object, std::vector<FieldStep> const& path, Json const& value, Fill where);

}  // namespace sunhall
