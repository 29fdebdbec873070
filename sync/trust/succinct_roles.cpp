#include "sync/trust/succinct_roles.hpp"

#include <charconv>
#include <cstdint>
#include <string_view>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

// A bin's number is the leading bits of the path's hash, of which at most 32 are used.
constexpr int hash_bits = 32;
constexpr std::size_t hash_digits = 8;

constexpr std::string_view file_ending = ".json";

int digits_of(SuccinctRoles const& roles) { return (roles.bit_length + 3) / 4; }

std::uint64_t number_from(std::string_view hexadecimal) {
    std::uint64_t number = 0;
    std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), number, 16);
    return number;
}

bool is_bin(SuccinctRoles const& roles, std::string_view suffix) {
    return suffix.size() == static_cast<std::size_t>(digits_of(roles)) &&
           suffix.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
           number_from(suffix) < (std::uint64_t{1} << static_cast<unsigned>(roles.bit_length));
}

}  // namespace

std::string succinct_name(SuccinctRoles const& roles, std::string const& path) {
    auto const digest = sha256_hex(path);
    auto const leading = number_from(std::string_view{digest}.substr(0, hash_digits));
    auto const bin = leading >> static_cast<unsigned>(hash_bits - roles.bit_length);
    return format("{}-{:0{}x}", roles.name_prefix, bin, digits_of(roles));
}

std::vector<std::string> succinct_names(SuccinctRoles const& roles, Snapshot const& snapshot) {
    std::vector<std::string> names;
    auto const prefix = roles.name_prefix + '-';
    for (auto found = snapshot.meta.lower_bound(prefix);
         found != snapshot.meta.end() && found->first.starts_with(prefix); ++found) {
        std::string_view name{found->first};
        if (name.ends_with(file_ending)) {
            name.remove_suffix(file_ending.size());
            if (is_bin(roles, name.substr(prefix.size()))) {
                names.emplace_back(name);
            }
        }
    }
    return names;
}

}  // namespace sunhall
