#include "sync/store/generations.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::string_view prefix = "content-";
constexpr std::string_view suffix = ".db";
constexpr std::string_view unfinished_suffix = ".new";

std::vector<std::filesystem::path> files_in(std::filesystem::path const& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code code;
    std::filesystem::directory_iterator entry{folder, code};
    while (!code && entry != std::filesystem::directory_iterator{}) {
        files.push_back(entry->path());
        entry.increment(code);
    }
    return files;
}

/// Newest first.
std::vector<std::uint64_t> numbers_in(std::filesystem::path const& folder) {
    std::vector<std::uint64_t> numbers;
    for (auto const& file : files_in(folder)) {
        if (auto const number = generation_number(file)) {
            numbers.push_back(*number);
        }
    }
    std::ranges::sort(numbers, std::greater{});
    return numbers;
}

bool is_unfinished(std::filesystem::path const& file) {
    auto const name = file.filename().string();
    return name.starts_with(prefix) && name.ends_with(unfinished_suffix);
}

}  // namespace

NewestGeneration newest_generation(std::filesystem::path const& folder,
                                   std::string const& trusted_root) {
    NewestGeneration newest;
    for (auto const number : numbers_in(folder)) {
        auto file = generation_file(folder, number);
        auto opened = Generation::open(file, trusted_root);
        if (opened) {
            newest.generation = take(std::move(opened));
            break;
        }
        newest.skipped.push_back({.file = std::move(file), .reason = opened.error()});
    }
    return newest;
}

std::filesystem::path generation_file(std::filesystem::path const& folder, std::uint64_t number) {
    return folder / format("{}{}{}", prefix, number, suffix);
}

std::optional<std::uint64_t> generation_number(std::filesystem::path const& file) {
    auto const name = file.filename().string();
    if (!name.starts_with(prefix) || !name.ends_with(suffix)) {
        return std::nullopt;
    }
    auto const digits =
        std::string_view{name}.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
    std::uint64_t number = 0;
    auto const [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    auto const whole = code == std::errc{} && end == digits.data() + digits.size();
    // Only the spelling we write: "content-01.db" would otherwise be two files of one number.
    if (!whole || generation_file({}, number) != name) {
        return std::nullopt;
    }
    return number;
}

std::filesystem::path unfinished_file(std::filesystem::path file) {
    file += unfinished_suffix;
    return file;
}

std::optional<std::uint64_t> generation_before(std::filesystem::path const& folder,
                                               std::uint64_t number) {
    for (auto const older : numbers_in(folder)) {
        if (older < number) {
            return older;
        }
    }
    return std::nullopt;
}

std::uint64_t next_generation_number(std::filesystem::path const& folder) {
    auto const numbers = numbers_in(folder);
    return numbers.empty() ? 1 : numbers.front() + 1;
}

Result<void> remove_other_generations(std::filesystem::path const& folder,
                                      std::vector<std::uint64_t> const& kept) {
    for (auto const& file : files_in(folder)) {
        auto const number = generation_number(file);
        auto const is_old = number && std::ranges::find(kept, *number) == kept.end();
        if (!is_old && !is_unfinished(file)) {
            continue;
        }
        std::error_code code;
        std::filesystem::remove(file, code);
        if (code) {
            return fail(Failure::Storage, "removing " + file.string() + ": " + code.message());
        }
    }
    return {};
}

}  // namespace sunhall
