#include "sync/courier/command_line.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

using Task = SyncCommand::Task;

constexpr std::string_view usage_text = R"(sunhall-sync: fetch what an office publishes, verified

  sunhall-sync --metadata-dir M init ROOT
      Trust the root.json ROOT from now on. Nothing is fetched.
  sunhall-sync --metadata-dir M --metadata-url URL refresh
      Bring the metadata in M up to date.
  sunhall-sync --metadata-dir M --metadata-url URL
               --target-name NAME [--target-name NAME]...
               --target-base-url URL --target-dir T download
      Refresh, then fetch these targets into T, each named by its percent-encoded path.
  sunhall-sync --config FILE once
      One round of what a terminal with this configuration does all the time: refresh,
      fetch what is new, build the next generation.
  sunhall-sync --help | --version

M holds trusted metadata only, T verified files only. Plain http works to this machine
only; a configuration may allow more. Exits with 0 when everything went well, 1 when
anything failed, 64 when this usage was not followed.
)";

struct TaskRule {
    std::string_view name;
    Task task;
    std::size_t words;  ///< Its name among them.
    std::vector<std::string_view> options;
    bool names_targets = false;
};

std::vector<TaskRule> const& rules() {
    static std::vector<TaskRule> const all{
        {"init", Task::Init, 2, {"--metadata-dir"}},
        {"refresh", Task::Refresh, 1, {"--metadata-dir", "--metadata-url"}},
        {"download",
         Task::Download,
         1,
         {"--metadata-dir", "--metadata-url", "--target-base-url", "--target-dir"},
         true},
        {"once", Task::Once, 1, {"--config"}},
        {"--help", Task::Help, 1, {}},
        {"--version", Task::Version, 1, {}},
    };
    return all;
}

bool is_option_with_value(std::string_view word) {
    constexpr std::array<std::string_view, 5> known{
        "--metadata-dir", "--metadata-url", "--target-base-url", "--target-dir", "--config"};
    return std::ranges::find(known, word) != known.end();
}

/// What was said, not yet compared with what a task needs.
struct Said {
    SyncCommand command;
    std::vector<std::string> words;
};

Result<Said> sort(std::vector<std::string> const& words) {
    Said said;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const& word = words[i];
        auto const is_target = word == "--target-name";
        if (!is_target && !is_option_with_value(word)) {
            said.words.push_back(word);
            continue;
        }
        if (++i == words.size()) {
            return fail(Failure::Rejected, word + " needs a value");
        }
        if (is_target) {
            said.command.target_names.push_back(words[i]);
        } else if (!said.command.options.emplace(word, words[i]).second) {
            return fail(Failure::Rejected, word + " is given twice");
        }
    }
    return said;
}

Result<void> check(Said const& said, TaskRule const& rule) {
    if (said.words.size() != rule.words) {
        return fail(Failure::Rejected, rule.task == Task::Init
                                           ? "init takes one file, the root to trust"
                                           : format("{} takes no further words", rule.name));
    }
    for (auto const option : rule.options) {
        if (!said.command.options.contains(option)) {
            return fail(Failure::Rejected, format("{} needs {}", rule.name, option));
        }
    }
    if (rule.names_targets && said.command.target_names.empty()) {
        return fail(Failure::Rejected, format("{} needs --target-name", rule.name));
    }
    return {};
}

}  // namespace

std::string const& SyncCommand::option(std::string_view name) const {
    auto const found = options.find(name);
    assert(found != options.end());
    return found->second;
}

Result<SyncCommand> parse_sync_command(std::vector<std::string> const& words) {
    auto said = TRY(sort(words));
    auto const first = said.words.empty() ? std::string{} : said.words.front();
    auto const rule = std::ranges::find(rules(), first, &TaskRule::name);
    if (rule == rules().end()) {
        return fail(
            Failure::Rejected,
            first.empty()
                ? "say what to do: init, refresh, download or once"
                : format("unknown word {}; known are init, refresh, download and once", first));
    }
    TRY(check(said, *rule));
    said.command.task = rule->task;
    if (rule->task == Task::Init) {
        said.command.root = said.words.back();
    }
    return std::move(said.command);
}

std::string_view sync_usage() { return usage_text; }

}  // namespace sunhall
