#include "sync/desk/command_line.hpp"

#include <algorithm>
#include <sstream>

#include "sync/desk/command.hpp"
#include "sync/desk/error_words.hpp"
#include "sync/desk/help.hpp"
#include "sync/desk/office_clock.hpp"

namespace sunhall {

namespace {

std::vector<Command> put_together() {
    std::vector<Command> all;
    for (auto const& group :
         {office_commands(), key_commands(), sheet_commands(), content_commands(),
          review_commands(), publish_commands(), register_commands(), care_commands(),
          short_links_commands(), preview_commands(), withdraw_commands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

std::vector<CommandShape> shapes() {
    std::vector<CommandShape> all;
    for (auto const& command : all_commands()) {
        all.push_back(command.shape);
    }
    return all;
}

/// A register and signatures of another century are worse than a command that was not run.
Result<int> run_by_a_right_clock(Command const& command, Run const& run) {
    TRY(check_clock(run.seat.built, run.now));
    return command.run(run);
}

int run_command(Arguments const& arguments, Instant now, DeskSeat& seat) {
    auto const command = std::ranges::find_if(all_commands(), [&](Command const& candidate) {
        return candidate.shape.name == arguments.command;
    });
    bool const as_json = arguments.flag("json");
    std::ostringstream unread;
    Json::Object facts;
    Run const run{.arguments = arguments,
                  .now = now,
                  .seat = seat,
                  .out = as_json ? unread : seat.out,
                  .err = as_json ? unread : seat.err,
                  .facts = facts};
    auto const code = run_by_a_right_clock(*command, run);
    if (as_json) {
        facts.insert_or_assign("command", arguments.command);
        facts.insert_or_assign("done", code && *code != exit_refused);
        if (!code) {
            facts.insert_or_assign("error", in_words(code.error()));
        }
        seat.out << pretty_json(facts);
    } else if (!code) {
        seat.err << "未完成：" << in_words(code.error()) << '\n';
    }
    return code ? *code : exit_refused;
}

}  // namespace

std::vector<Command> const& all_commands() {
    static std::vector<Command> const all = put_together();
    return all;
}

int run_desk(std::vector<std::string> const& words, Clock const& clock, DeskSeat seat) {
    auto const arguments = parse_arguments(words, shapes());
    if (!arguments && std::ranges::find(words, "--json") != words.end()) {
        seat.out << pretty_json(
            Json::Object{{"done", false}, {"error", arguments.error().message}});
        return exit_usage;
    }
    if (!arguments) {
        seat.err << arguments.error().message << "\n用法见：sunhall-desk --help\n";
        return exit_usage;
    }
    if (arguments->version) {
        seat.out << "sunhall-desk " << SUNHALL_VERSION << '\n';
        return exit_done;
    }
    if (arguments->help) {
        auto const page = desk_help(arguments->command);
        seat.out << (page.empty() ? desk_help() : page);
        return exit_done;
    }
    return run_command(*arguments, clock.now(), seat);
}

}  // namespace sunhall
